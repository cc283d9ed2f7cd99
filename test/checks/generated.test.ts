import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contains } from '../../src/model/address';
import { recognise } from '../../src/layout';
import { bookOf, gridSheet } from '../support/gridSheet';
import { generatedSheet } from '../support/tableGenerator';
import { expectWhole, findingsOf } from './testCheck';

/** Seeded: the same sheets every time. */
it('names a cell of the table, in whole sentences, whatever the form', () => {
  fc.assert(
    fc.property(generatedSheet, fc.constantFrom('texts' as const, 'numbers' as const), (generated, kinds) => {
      const sheet = gridSheet(generated.grid, { ...generated, kinds });
      const tables = recognise(bookOf(sheet));
      for (const finding of findingsOf(sheet, null)) {
        const { place } = finding;
        const isInside = place.kind === 'cell' && tables.some(({ range }) => contains(range, place.address));
        expect(isInside, JSON.stringify(finding)).toBe(true);
        expectWhole(finding);
      }
    }),
    { seed: 20241231, numRuns: 60 },
  );
});
