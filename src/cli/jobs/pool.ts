import { Worker } from 'node:worker_threads';
import type { Job, JobResult, RunJob } from './job';

/** A worker costs some 0.2 seconds to start and warm up, as much as a dozen files of one table. */
const FILES_PER_WORKER = 12;

/** How many jobs run at once: as many as asked for; else as many as the cores can do and as is worth it. */
export function jobsAtOnce(jobs: number, asked: number | null, cores: number): number {
  return Math.max(1, Math.min(jobs, asked ?? Math.min(cores, Math.floor(jobs / FILES_PER_WORKER))));
}

export interface PoolOptions {
  /** How many jobs run at once; one: in this thread. */
  readonly atOnce: number;
  /** The file that a worker loads; null where there are no workers. */
  readonly workerFile: URL | null;
  /** Runs a job in this thread. */
  readonly runJob: RunJob;
  /** The result of a job whose worker broke down. */
  readonly onCrash: (job: Job, reason: string) => JobResult;
  /** Called once for each job, in the order of the jobs. */
  readonly onResult: (result: JobResult, index: number) => void;
  /** Called whenever one more job is done, in any order. */
  readonly onProgress: (done: number) => void;
}

/** Runs all jobs, several at once where that pays, and gives their results out in the order of the jobs. */
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
    workerFile !== null && options.atOnce > 1
      ? Array.from({ length: options.atOnce }, () => workerRunner(workerFile, options.onCrash))
      : [{ run: options.runJob, close: async () => undefined }];
  await Promise.all(runners.map(lane));
}

interface Runner {
  readonly run: RunJob;
  readonly close: () => Promise<unknown>;
}

/** A worker that does one job after the other. One that breaks down (out of memory) fails its job alone and is replaced. */
function workerRunner(file: URL, onCrash: PoolOptions['onCrash']): Runner {
  let worker: Worker | null = null;
  let answer: ((reply: JobResult | Error) => void) | null = null;

  const start = (): Worker => {
    const started = new Worker(file);
    const breakDown = (reason: Error): void => {
      // A worker that failed also exits: by then another one has its place.
      if (worker !== started) return;
      worker = null;
      answer?.(reason);
    };
    started.on('message', (result: JobResult) => answer?.(result));
    started.on('error', (error) => breakDown(error instanceof Error ? error : new Error(String(error))));
    started.on('exit', (code) => breakDown(new Error(`exit ${code}`)));
    return started;
  };
  return {
    run: (job) =>
      new Promise((resolve) => {
        answer = (reply) => {
          answer = null;
          resolve(reply instanceof Error ? onCrash(job, reply.message) : reply);
        };
        worker ??= start();
        worker.postMessage(job);
      }),
    close: async () => worker?.terminate(),
  };
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
