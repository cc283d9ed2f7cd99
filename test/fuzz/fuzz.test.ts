import { expect, it } from 'vitest';
import { runs } from '../support/runs';
import { KINDS } from './kinds';
import { kindOf, runOne } from './one';

/* A sample of the long runs (npm run fuzz), the same in every run of the suite. What the laws are stands in laws.ts and workbook.ts. */

const SEED = 20261130;
const INPUTS = runs(220, 5000);

it.each(KINDS)(
  '$name: read or refused with a remedy, never a crash; what is written is sound and can be taken back',
  async (kind) => {
    const broken: string[] = [];
    for (let number = 0; number < INPUTS; number++) {
      if (kindOf(number) !== kind) continue;
      const { why } = await runOne(kind, SEED, number);
      if (why !== null) broken.push(`npm run fuzz -- --seed ${SEED} --from ${number} --count 1: ${why}`);
    }
    expect(broken).toEqual([]);
  },
  3_600_000,
);

it('has every kind among the first hundred inputs, as often as it says', () => {
  const first = Array.from({ length: 100 }, (_, number) => kindOf(number));
  expect(KINDS.map((kind) => first.filter((one) => one === kind).length)).toEqual(KINDS.map(({ share }) => share));
});
