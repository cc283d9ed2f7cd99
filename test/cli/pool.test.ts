import { describe, expect, it } from 'vitest';
import type { Job, JobResult } from '../../src/cli/jobs/job';
import type { FileBudget } from '../../src/cli/jobs/pool';
import { FILE_BUDGET, jobsAtOnce, runAll } from '../../src/cli/jobs/pool';

const jobs = (count: number): Job[] =>
  Array.from({ length: count }, (_, index) => ({
    file: String(index),
    score: null,
    believed: { person: null, everybody: false },
    form: { kind: 'json', language: 'zh', columns: 80, coloured: false },
  }));

const result = (body: string, error: string | null = null): JobResult => ({ error, body, tables: 1, remarks: [] });

/** A worker that answers each job with its name; later jobs sooner than earlier ones; `breaking` ends the worker at job 4. */
function worker(breaking: string): URL {
  const code = `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (job) => {
      if (job.file === '4') { ${breaking} }
      setTimeout(() => parentPort.postMessage({ error: null, body: job.file, tables: 1, remarks: [] }), 40 - 4 * job.file);
    });`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

async function run(
  count: number,
  workerFile: URL | null,
  atOnce = 3,
  budget?: Partial<FileBudget>,
): Promise<JobResult[]> {
  const results: JobResult[] = [];
  const done: number[] = [];
  await runAll(jobs(count), {
    atOnce,
    workerFile,
    runJob: async (job) => result(`here ${job.file}`),
    onCrash: (job, why) => result(job.file, why.kind),
    budget: { ...FILE_BUDGET, ...budget },
    onResult: (one, index) => {
      expect(index).toBe(results.length);
      results.push(one);
    },
    onProgress: (count) => done.push(count),
  });
  expect(done).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  return results;
}

describe('many jobs at once', () => {
  it('gives results in the order of the jobs, whichever is ready first', async () => {
    expect((await run(9, worker(''))).map((one) => one.body)).toEqual([...'012345678']);
  });

  it.each([
    ['throws', 'throw new Error("broken");'],
    ['ends', 'process.exit(3);'],
  ])('a worker that %s fails its job alone', async (_, breaking) => {
    const results = await run(9, worker(breaking));
    expect(results.map((one) => one.body)).toEqual([...'012345678']);
    expect(results.map((one) => one.error !== null)).toEqual([...'012345678'].map((name) => name === '4'));
  });

  it.each<[string, string, Partial<FileBudget>]>([
    ['memory', 'const all = []; for (;;) all.push(new Array(10_000).fill(all.length));', { heap: 32 }],
    ['time', 'for (;;);', { time: 8_000 }],
    ['fault', 'throw new Error("broken");', {}],
  ])('a file that is over its %s costs its worker alone, one at a time too', async (kind, breaking, budget) => {
    const results = await run(6, worker(breaking), 1, budget);
    expect(results.map((one) => [one.body, one.error])).toEqual(
      [...'012345'].map((name) => [name, name === '4' ? kind : null]),
    );
  });

  it('stays in this thread for one file, and for none', async () => {
    expect((await run(1, worker(''), 1))[0]?.body).toBe('here 0');
    expect((await run(8, null, 1))[7]?.body).toBe('here 7');
    expect(await run(0, worker(''), 1)).toEqual([]);
  });
});

describe('how many at once', () => {
  it.each([
    [1, null, 8, 1],
    [23, null, 8, 1],
    [24, null, 8, 2],
    [1000, null, 8, 8],
    [1000, null, 1, 1],
    [5, 3, 8, 3],
    [5, 1, 8, 1],
    [2, 16, 8, 2],
    [0, 4, 8, 1],
  ])('%i files, --jobs %s, %i cores: %i', (jobs, asked, cores, atOnce) => {
    expect(jobsAtOnce(jobs, asked, cores)).toBe(atOnce);
  });
});
