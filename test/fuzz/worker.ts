import { parentPort, workerData } from 'node:worker_threads';
import { SENTENCES } from '../../src/sentences/all';
import { refuseUnregistered, register } from '../../src/texts/registry';
import { kindOf, runOne } from './one';

/** What a long run asks of a worker: the inputs from one number up to, not including, another. `at` shows where it is. */
interface Order {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly at: Int32Array<SharedArrayBuffer>;
}

register(SENTENCES);
refuseUnregistered();

const { seed, from, to, at } = workerData as Order;
for (let number = from; number < to; number++) {
  const kind = kindOf(number);
  Atomics.store(at, 0, number);
  parentPort?.postMessage({ number, kind: kind.name, ...(await runOne(kind, seed, number)) });
}
