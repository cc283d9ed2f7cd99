import { KINDS } from './kinds';
import type { Kind } from './kinds/kind';
import type { Ending } from './laws';
import { Broken } from './laws';
import { Random } from './random';

/** What became of one input. */
export interface Outcome {
  readonly ending: Ending | 'broken';
  /** What was broken; null for nothing. */
  readonly why: string | null;
  /** Milliseconds of processor time. */
  readonly cpu: number;
}

/** No input of these sizes may cost more processor time, in milliseconds. */
export const MOST_CPU = 10_000;

/** The kinds of a hundred inputs in a row, well mixed. */
const HUNDRED = KINDS.flatMap((kind) => Array.from({ length: kind.share }, () => kind));

/** Of which kind the input of this number is. */
export function kindOf(number: number): Kind {
  // 37 has no divisor in common with 100.
  const found = HUNDRED[(number * 37) % HUNDRED.length];
  if (!found) throw new RangeError('no kinds');
  return found;
}

/** Makes the input of this number and puts it through. Nothing is thrown. */
export async function runOne(kind: Kind, seed: number, number: number): Promise<Outcome> {
  const before = process.cpuUsage();
  const cpu = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  try {
    const ending = await kind.run(new Random(kind.name, seed, number), number);
    const spent = cpu();
    return spent > MOST_CPU
      ? { ending: 'broken', why: `${Math.round(spent)} ms of processor time`, cpu: spent }
      : { ending, why: null, cpu: spent };
  } catch (error) {
    const why =
      error instanceof Broken ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ending: 'broken', why, cpu: cpu() };
  }
}
