/** npm test: sets the clone up, checks types, style and format, builds, runs every test. The last line is the count. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot, runNode } from './lib.mjs';
import { setupToTest } from './setup.mjs';

const IN_CI = /^(1|true)$/i.test(process.env.CI ?? '');
const tool = (...parts) => inRoot('node_modules', ...parts);

const { browser, office } = await setupToTest();
const env = {
  ...(browser ? { CHROMIUM_PATH: browser } : {}),
  ...(office ? { JXZP_SOFFICE: office } : {}),
};

const STEPS = [
  ['types', tool('typescript', 'bin', 'tsc'), ['--noEmit']],
  ['lint', tool('eslint', 'bin', 'eslint.js'), ['--max-warnings=0', '.']],
  ['format', tool('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level=warn', '.']],
  ['build', tool('webpack', 'bin', 'webpack.js'), ['--config', 'webpack.config.js']],
];

const broken = [];
for (const [name, script, args] of STEPS) {
  console.log(`\n── ${name}`);
  if (runNode(script, args, { env }) !== 0) broken.push(name);
}

console.log('\n── tests');
const folder = mkdtempSync(path.join(tmpdir(), 'jxzp-test-'));
const resultFile = path.join(folder, 'result.json');
const code = runNode(
  tool('vitest', 'vitest.mjs'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`, ...process.argv.slice(2)],
  { env },
);
const result = readResult(resultFile);
rmSync(folder, { recursive: true, force: true });

if (code !== 0 && result.failed === 0) broken.push('tests');
if (IN_CI && result.skipped > 0) {
  broken.push('skipped tests (none may be skipped in CI)');
  for (const name of result.skippedNames) console.log(`skipped: ${name}`);
}
if (broken.length > 0) console.log(`\nnot in order: ${broken.join(', ')}`);
console.log(`\n${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`);
process.exitCode = broken.length === 0 && code === 0 && result.failed === 0 && result.passed > 0 ? 0 : 1;

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
