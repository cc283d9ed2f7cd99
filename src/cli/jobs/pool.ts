import { Worker } from 'node:worker_threads';
import type { Job, JobResult, RunJob } from './job';

/** What one file may cost before its worker is given up. */
export interface FileBudget {
  /** Milliseconds, counted for each workbook of a job. */
  readonly time: number;
  /** MB of heap. */
  readonly heap: number;
}

/** Many times what the largest tables take, on a busy machine too: it ends what would never end. */
export const FILE_BUDGET: FileBudget = { time: 120_000, heap: 2048 };

/** Why a worker broke down: over its budget, or a fault of ours with the words for it. */
export type Breakdown =
  | { readonly kind: 'time' | 'memory'; readonly budget: FileBudget }
  | { readonly kind: 'fault'; readonly reason: string };

/** A worker costs some 0.2 seconds to start and warm up, as much as a dozen files of one table. */
const FILES_PER_WORKER = 12;

/** How many jobs run at once: as many as asked for; else as many as the cores can do and as is worth it. */
export function jobsAtOnce(jobs: number, asked: number | null, cores: number): number {
  return Math.max(1, Math.min(jobs, asked ?? Math.min(cores, Math.floor(jobs / FILES_PER_WORKER))));
}

export interface PoolOptions {
  /** How many jobs run at once. One file alone runs in this thread, which starts sooner; more have workers. */
  readonly atOnce: number;
  /** The file that a worker loads; null where there are no workers. */
  readonly workerFile: URL | null;
  /** Runs a job in this thread. */
  readonly runJob: RunJob;
  /** The result of a job whose worker broke down. */
  readonly onCrash: (job: Job, why: Breakdown) => JobResult;
  /** FILE_BUDGET where it is not given. */
  readonly budget?: FileBudget;
  /** Called once for each job, in the order of the jobs. */
  readonly onResult: (result: JobResult, index: number) => void;
  /** Called whenever one more job is done, in any order. */
  readonly onProgress: (done: number) => void;
}

/**
 * Runs all jobs, several at once where that pays, and gives their results out in the order of the jobs. A job among others has a
 * worker even where they run one by one: a file that takes all memory or never ends costs its worker, and the others go on.
 */
export async function runAll(jobs: readonly Job[], options: PoolOptions): Promise<void> {
  const { workerFile, onProgress } = options;
  const deliver = inOrder(options.onResult);
  let next = 0;
  let done = 0;

  const lane = async (runner: Runner): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) {
      const job = jobs[index];
      if (!job) break;
      deliver(await runner.run(job), index);
      onProgress(++done);
    }
    await runner.close();
  };
  const runners =
    workerFile !== null && jobs.length > 1
      ? Array.from({ length: options.atOnce }, () => workerRunner(workerFile, options))
      : [{ run: options.runJob, close: async () => undefined }];
  await Promise.all(runners.map(lane));
}

interface Runner {
  readonly run: RunJob;
  readonly close: () => Promise<unknown>;
}

/** A worker that does one job after the other. One that breaks down or is over its budget fails its job alone and is replaced. */
function workerRunner(file: URL, { onCrash, budget = FILE_BUDGET }: PoolOptions): Runner {
  let worker: Worker | null = null;
  let answer: ((reply: JobResult | Breakdown) => void) | null = null;

  const start = (): Worker => {
    const started = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: budget.heap } });
    const breakDown = (why: Breakdown): void => {
      // A worker that failed also exits: by then another one has its place.
      if (worker !== started) return;
      worker = null;
      answer?.(why);
    };
    started.on('message', (result: JobResult) => {
      if (worker === started) answer?.(result);
    });
    started.on('error', (error) => breakDown(breakdownOf(error, budget)));
    started.on('exit', (code) => breakDown({ kind: 'fault', reason: `exit ${code}` }));
    return started;
  };
  const giveUp = (): void => {
    const slow = worker;
    worker = null;
    void slow?.terminate();
    answer?.({ kind: 'time', budget });
  };
  return {
    run: (job) =>
      new Promise((resolve) => {
        const clock = setTimeout(giveUp, budget.time * (1 + (job.check?.workbooks?.length ?? 0)));
        answer = (reply) => {
          clearTimeout(clock);
          answer = null;
          resolve('kind' in reply ? onCrash(job, reply) : reply);
        };
        worker ??= start();
        worker.postMessage(job);
      }),
    close: async () => worker?.terminate(),
  };
}

function breakdownOf(error: unknown, budget: FileBudget): Breakdown {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { kind: 'memory', budget };
  return { kind: 'fault', reason: error instanceof Error ? error.message : String(error) };
}

/** Holds results back until all before them were given out. */
function inOrder<T>(give: (value: T, index: number) => void): (value: T, index: number) => void {
  const waiting = new Map<number, T>();
  let next = 0;
  return (value, index) => {
    waiting.set(index, value);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      give(ready, next++);
    }
  };
}
