import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recognise } from '../../src/layout/index';
import { bookOf, gridSheet } from '../support/gridSheet';
import { judge } from '../support/judge';
import type { GeneratedSheet } from '../support/tableGenerator';
import { generatedSheet } from '../support/tableGenerator';

/** The grid as a person would draw it, for a failure that can be read. */
function drawn({ grid, merges }: GeneratedSheet): string {
  const lines = grid.map(
    (row, index) => `${String(index + 1).padStart(3)} ${row.map((t) => t.replace(/\n/g, '⏎')).join(' | ')}`,
  );
  return `${lines.join('\n')}\nmerged ${merges.join(' ')}`;
}

/** Seeded: the same sheets every time. */
it('finds exactly the rows, columns, money and total of any form that can be drawn', () => {
  fc.assert(
    fc.property(generatedSheet, (generated) => {
      const sheet = gridSheet(generated.grid, generated);
      const { differences } = judge(sheet, generated.truth, recognise(bookOf(sheet)));
      expect(differences, drawn(generated)).toEqual([]);
    }),
    { seed: 20241231, numRuns: 200 },
  );
});
