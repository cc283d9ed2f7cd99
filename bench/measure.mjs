/** Loaded before a program that is measured (node --import): writes what it used to the file in BENCH_RESULT when it ends. */
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    // Counted from the start of the process.
    const used = { wall: performance.now() / 1000, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
    writeFileSync(process.env.BENCH_RESULT, JSON.stringify(used));
  });
}
