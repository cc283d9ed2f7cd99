/** npm test: sets the clone up, checks types, style and format, builds, runs every test. The last line is the count. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot, runNode, startNode } from './lib.mjs';
import { setupToTest } from './setup.mjs';

const IN_CI = /^(1|true)$/i.test(process.env.CI ?? '');
const tool = (...parts) => inRoot('node_modules', ...parts);

const { browser, office } = await setupToTest();
const env = {
  ...(browser ? { CHROMIUM_PATH: browser } : {}),
  ...(office ? { JXZP_SOFFICE: office } : {}),
};

/** What takes longest of the steps before the tests, beside the others. */
const LINT = ['lint', tool('eslint', 'bin', 'eslint.js'), ['--max-warnings=0', '.']];
const STEPS = [
  ['types', tool('typescript', 'bin', 'tsc'), ['--noEmit']],
  ['format', tool('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level=warn', '.']],
  ['build', tool('webpack', 'bin', 'webpack.js'), ['--config', 'webpack.config.js']],
];

/** The tests, one part after the other: what needs nothing else, what other programs bear out, what a browser shows. */
const PARTS = [
  ['unit', ['unit', 'pane']],
  ['witness', ['witness']],
  ['browser', ['browser']],
];

const broken = [];
const minutes = [];

/** Runs a phase under its name, and notes how long it took. */
function phase(name, run) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const value = run();
  minutes.push(`${name} ${((performance.now() - start) / 60_000).toFixed(1)}`);
  return value;
}

const linting = startNode(LINT[1], LINT[2], { env });
for (const [name, script, args] of STEPS) {
  if (phase(name, () => runNode(script, args, { env })) !== 0) broken.push(name);
}
const lint = await awaited(LINT[0], linting);
process.stdout.write(lint.said);
if (lint.code !== 0) broken.push(LINT[0]);

/** The same for what has begun before: what is left of it. */
async function awaited(name, running) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const value = await running;
  minutes.push(`${name} ${((performance.now() - start) / 60_000).toFixed(1)}`);
  return value;
}

const folder = mkdtempSync(path.join(tmpdir(), 'jxzp-test-'));
const results = PARTS.map(([name, projects]) => phase(name, () => runTests(name, projects)));
rmSync(folder, { recursive: true, force: true });
const sum = (count) => results.reduce((total, result) => total + count(result), 0);
const passed = sum((result) => result.passed);
const failed = sum((result) => result.failed);
const skipped = sum((result) => result.skipped);

if (failed === 0 && results.some(({ code }) => code !== 0)) broken.push('tests');
if (IN_CI && skipped > 0) {
  broken.push('skipped tests (none may be skipped in CI)');
  for (const name of results.flatMap(({ skippedNames }) => skippedNames)) console.log(`skipped: ${name}`);
}
if (broken.length > 0) console.log(`\nnot in order: ${broken.join(', ')}`);
console.log(`\nminutes: ${minutes.join(', ')}`);
console.log(`extra tables: ${existsSync(inRoot('..', 'shared', 'tables')) ? 'tested too' : 'not there'}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = broken.length === 0 && failed === 0 && passed > 0 ? 0 : 1;

/** Runs the test files of some projects; what the caller of npm test named narrows them. */
function runTests(name, projects) {
  const file = path.join(folder, `${name}.json`);
  const code = runNode(
    tool('vitest', 'vitest.mjs'),
    [
      'run',
      '--passWithNoTests',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...process.argv.slice(2),
    ],
    { env },
  );
  return { code, ...readResult(file) };
}

/** The counts of a vitest JSON result. A test file that could not even be loaded counts as one failure. */
function readResult(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, skippedNames: [] };
  }
  const files = report.testResults ?? [];
  const tests = files.flatMap((one) => one.assertionResults ?? []);
  const withStatus = (...wanted) => tests.filter((one) => wanted.includes(one.status));
  const unloaded = files.filter((one) => one.status === 'failed' && (one.assertionResults ?? []).length === 0);
  const skipped = tests.filter((one) => one.status !== 'passed' && one.status !== 'failed');
  return {
    passed: withStatus('passed').length,
    failed: withStatus('failed').length + unloaded.length,
    skipped: skipped.length,
    skippedNames: skipped.map((one) => one.fullName),
  };
}
