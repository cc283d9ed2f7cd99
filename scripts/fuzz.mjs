/**
 * npm run fuzz -- [--count N] [--seed S] [--from NUMBER]: spoilt inputs of every kind (test/fuzz) against the laws that hold for all
 * of them. A worker does them one after the other; it is replaced where an input never ends or takes all memory. Prints what was
 * broken, with how to make that input again, and at the end (or when it is interrupted) the figures. Ends with 1 where anything was broken.
 */
import { mkdirSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import webpack from 'webpack';
import { inRoot } from './lib.mjs';

const number = { type: 'string' };
const { values } = parseArgs({ options: { count: number, seed: number, from: number } });
const [count, seed, from] = [values.count ?? 1000, values.seed ?? 20261130, values.from ?? 0].map(Number);
if (![count, seed, from].every((one) => Number.isSafeInteger(one) && one >= 0)) {
  console.error('npm run fuzz -- [--count N] [--seed S] [--from NUMBER], whole numbers');
  process.exit(2);
}

/** An input that takes longer by the clock never ends, on a busy machine too. */
const MOST_SECONDS = 120;
const HEAP_MB = 1024;
/** So many inputs with the same fault are shown. */
const SHOWN = 3;

const FOLDER = inRoot('node_modules', '.cache', 'jxzp-fuzz');

/** One file that a worker can load. */
function bundle() {
  mkdirSync(FOLDER, { recursive: true });
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: 'node20',
    context: inRoot(),
    entry: inRoot('test/fuzz/worker.ts'),
    output: { path: FOLDER, filename: 'worker.mjs', module: true, chunkFormat: 'module' },
    experiments: { outputModule: true },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'node20' } }] },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
}

/** Figures by kind, and how often each fault was met. */
const figures = new Map();
const faults = new Map();

const NOTHING = { inputs: 0, done: 0, refused: 0, 'not written': 0, broken: 0, cpu: 0, slowest: 0 };

function take({ number, kind, ending, why, cpu }) {
  const line = figures.get(kind) ?? { ...NOTHING };
  figures.set(kind, line);
  line.inputs++;
  line[ending]++;
  line.cpu += cpu;
  line.slowest = Math.max(line.slowest, cpu);
  if (why === null) return;
  const fault = `${kind}: ${why.replace(/\d+/g, '#').slice(0, 120)}`;
  faults.set(fault, (faults.get(fault) ?? 0) + 1);
  if (faults.get(fault) > SHOWN) return;
  console.log(`BROKEN (${kind}) npm run fuzz -- --seed ${seed} --from ${number} --count 1\n${why}\n`);
}

/** Goes on from that number until all are done or the worker is lost; gives the number to go on with. */
function work(first, to) {
  const at = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const worker = new Worker(pathToFileURL(`${FOLDER}/worker.mjs`), {
    workerData: { seed, from: first, to, at },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  return new Promise((resolve, reject) => {
    let [last, since] = [-1, Date.now()];
    const lost = (why) => {
      clearInterval(clock);
      void worker.terminate();
      const number = Atomics.load(at, 0);
      if (number < 0) return reject(new Error(`the worker did not begin: ${why}`));
      take({ number, kind: 'lost', ending: 'broken', why, cpu: 0 });
      return resolve(number + 1);
    };
    const clock = setInterval(() => {
      const number = Atomics.load(at, 0);
      if (number !== last) [last, since] = [number, Date.now()];
      else if (Date.now() - since > MOST_SECONDS * 1000) lost(`never ends (${MOST_SECONDS} s)`);
    }, 1000);
    worker.on('message', take);
    worker.on('error', (error) => lost(`the worker died: ${error.message}`));
    worker.on('exit', (code) => {
      clearInterval(clock);
      if (code === 0) resolve(to);
    });
  });
}

const started = Date.now();
let memory = 0;
const seconds = (ms) => (ms / 1000).toFixed(1);

function report() {
  const cells = [...figures]
    .sort()
    .map(([kind, line]) => [
      kind,
      ...['inputs', 'done', 'refused', 'not written', 'broken'].map((name) => line[name]),
      ...[line.cpu, line.slowest].map(seconds),
    ]);
  console.log('| kind | inputs | done | refused on reading | refused on writing | broken | CPU s | slowest s |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const row of cells) console.log(`| ${row.join(' | ')} |`);
  for (const [fault, times] of faults) console.log(`${times} × ${fault.split('\n')[0]}`);
  const inputs = [...figures.values()].reduce((sum, line) => sum + line.inputs, 0);
  console.log(`\n${inputs} inputs, seed ${seed}, ${seconds(Date.now() - started)} s, ${memory} MB at most`);
  process.exit(faults.size > 0 ? 1 : 0);
}

await bundle();
setInterval(() => (memory = Math.max(memory, Math.round(process.memoryUsage.rss() / 2 ** 20))), 500);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, report);
for (let next = from; next < from + count;) next = await work(next, from + count);
report();
