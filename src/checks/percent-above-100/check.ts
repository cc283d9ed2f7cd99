import type { Address } from '../../model';
import type { Quantity } from '../../quantity';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { GROW } from '../../lexicon/changes';
import { COMPLETION_RATES, SHARES } from '../../lexicon/rates';
import { holdsAnyOf } from '../../lexicon/words';
import { rowsInUse } from '../lib/rows';

/** A growth, or how far a task was done, may be more than all. */
const NO_SHARE = holdsAnyOf([...GROW, ...COMPLETION_RATES]);

/** More than 100% of a share. */
export const percentAbove100: TableCheck = {
  name: 'percent-above-100',
  title: 'check.percent-above-100',
  group: 'values',
  position: 10,
  severities: ['error'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { name, target, actual, cells } = indicator;
      const share = SHARES.find((word) => name.includes(word));
      if (share === undefined || NO_SHARE.test(name)) continue;
      const sides: readonly (readonly [Quantity, Address | null])[] = [
        [target, cells.target],
        [actual, cells.actual],
      ];
      for (const [quantity, at] of sides) {
        if (quantity.kind !== 'number' || quantity.unit !== '%' || quantity.value <= 100 || at === null) continue;
        report({
          severity: 'error',
          at: { sheet, address: at },
          found: quantity.text.trim(),
          expected: note('check.expected-at-most', { value: '100%' }),
          message: note('check.percent-above-100.found', { share, found: quantity.text.trim() }),
          source: note('check.source-units'),
        });
      }
    }
  },
};
