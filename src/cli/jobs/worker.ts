import { parentPort } from 'node:worker_threads';
import type { Job, RunJob } from './job';

/** Makes this thread do the jobs that are sent to it, one at a time. */
export function serveJobs(runJob: RunJob): void {
  const port = parentPort;
  port?.on('message', (job: Job) => {
    void runJob(job).then((result) => port.postMessage(result));
  });
}
