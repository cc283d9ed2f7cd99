/**
 * npm run bench: how long inspect and score take and what memory they need, for 1 and for 1,000 tables, beside a peer that only
 * loads and saves. Runs take turns, each in a process of its own; the median counts. Writes docs/performance.md.
 * `npm run bench -- 1` makes one run of each and no more.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { packWorkbook } from '../examples/workbook.mjs';
import { inRoot, isFile, npm, runNode } from '../scripts/lib.mjs';
import { report } from './report.mjs';
import { shareOf } from './share.mjs';
import { ROWS, tableSheet } from './tables.mjs';

const MANY = 1000;
const BUNDLE = inRoot('dist', 'cli', 'jxzp.js');
const PEER = inRoot('bench', 'peer', 'score.mjs');
const CORES = availableParallelism();
const MOST_RUNS = Number(process.argv[2] ?? Infinity);

if (!isFile(BUNDLE)) {
  console.error('dist/cli/jxzp.js is missing: run npm run build first.');
  process.exit(2);
}
if (!isFile(inRoot('bench', 'peer', 'node_modules', 'exceljs', 'package.json'))) {
  npm(['ci', '--prefix', inRoot('bench', 'peer'), '--no-audit', '--no-fund']);
}

const work = mkdtempSync(path.join(tmpdir(), 'jxzp-bench-'));
const at = (...parts) => path.join(work, ...parts);
mkdirSync(at('files'));
mkdirSync(at('out'));
console.log(`making ${MANY} files and a workbook of ${MANY} sheets …`);
for (let n = 1; n <= MANY; n++)
  writeFileSync(at('files', `${String(n).padStart(4, '0')}.xlsx`), packWorkbook([tableSheet(n)]));
writeFileSync(at('one.xlsx'), packWorkbook([tableSheet(1)]));
writeFileSync(at('sheets.xlsx'), packWorkbook(Array.from({ length: MANY }, (_, index) => tableSheet(index + 1))));
const files = readdirSync(at('files')).map((name) => at('files', name));

const jxzp = (...args) => [BUNDLE, ...args, '--json'];
const peer = (...inputs) => [PEER, at('out'), '8', String(7 + ROWS), ...inputs];
const INPUTS = [
  {
    title: 'one file, one table',
    runs: 7,
    programs: {
      inspect: jxzp('inspect', at('one.xlsx')),
      score: jxzp('score', at('one.xlsx'), '-o', at('out', 'one.xlsx')),
      peer: peer(at('one.xlsx')),
    },
  },
  {
    title: `one file, ${MANY} sheets with a table each`,
    runs: 3,
    programs: {
      inspect: jxzp('inspect', at('sheets.xlsx')),
      score: jxzp('score', at('sheets.xlsx'), '-o', at('out', 'sheets.xlsx')),
      peer: peer(at('sheets.xlsx')),
    },
  },
  {
    title: `${MANY} files with a table each`,
    runs: 3,
    programs: {
      inspect: jxzp('inspect', at('files')),
      'inspect --jobs 1': jxzp('inspect', at('files'), '--jobs', '1'),
      score: jxzp('score', at('files'), '--out-dir', at('out')),
      'score --jobs 1': jxzp('score', at('files'), '--out-dir', at('out'), '--jobs', '1'),
      peer: peer(...files),
    },
  },
];

const results = INPUTS.map(({ title, runs: wanted, programs }) => {
  const runs = Math.min(wanted, MOST_RUNS);
  const taken = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    const order = Object.entries(programs);
    if (run % 2 === 1) order.reverse();
    for (const [name, args] of order) taken[name].push(measured(args));
  }
  const rows = Object.entries(taken).map(([name, list]) => ({ name, ...medians(list) }));
  for (const row of rows) console.log(title, row);
  return { title, runs, rows };
});
/** The look at the package before it is handed out (src/hosts/xlsx/sound.ts), by its function. */
const verifying = shareOf(
  'checkSound',
  jxzp('score', at('sheets.xlsx'), '-o', at('out', 'profiled.xlsx')),
  at('profile'),
);
console.log('share of verifying', verifying);
rmSync(work, { recursive: true });

const machine = { cpu: cpus()[0]?.model ?? '', cores: CORES, node: process.versions.node, rows: ROWS, tables: MANY };
writeFileSync(inRoot('docs', 'performance.md'), report(machine, results, verifying));
runNode(inRoot('node_modules', 'prettier', 'bin', 'prettier.cjs'), ['--write', 'docs/performance.md']);

/** Runs a program once: seconds on the clock, seconds of processor, megabytes at the most. null when it fails. */
function measured(args) {
  const result = at('result.json');
  rmSync(result, { force: true });
  const { status } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(inRoot('bench', 'measure.mjs')).href, ...args],
    {
      env: { ...process.env, BENCH_RESULT: result },
      stdio: ['ignore', 'ignore', 'ignore'],
    },
  );
  return status === 0 ? JSON.parse(readFileSync(result, 'utf8')) : null;
}

function medians(list) {
  if (list.includes(null)) return { wall: null, cpu: null, megabytes: null };
  const median = (key) => list.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return { wall: median('wall'), cpu: median('cpu'), megabytes: median('megabytes') };
}
