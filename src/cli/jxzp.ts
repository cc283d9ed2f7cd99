import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import program from '../../package.json';
import { SENTENCES } from '../sentences/all';
import { register } from '../texts/registry';
import type { Io } from './io';
import { runJob } from './jobs/run';
import { serveJobs } from './jobs/worker';
import { main } from './main';

register(SENTENCES);

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  env: process.env,
  cores: availableParallelism(),
  version: program.version,
};

if (isMainThread) {
  // Whoever reads our output may stop early (| head); that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  // Not process.exit: what is still on its way into a pipe must arrive.
  process.exitCode = await main(process.argv.slice(2), io, new URL(import.meta.url));
} else {
  serveJobs(runJob);
}
