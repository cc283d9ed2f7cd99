import { formatNumber } from '../../quantity';
import { note } from '../../texts/note';
import { BOUND } from '../../lexicon/quality';
import { compact } from '../../text';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** ≥ or ≤ before the actual, as if the target had been copied. Words that only say that it was reached (达到95%) are plain speech. */
const SIGN = /^[\s]*(?:[≥≤≧≦⩾⩽><＞＜﹥﹤《》]=?|>=|<=)/;

/** An actual that carries the sign of a target. */
export const operatorInActual: TableCheck = {
  name: 'operator-in-actual',
  title: 'check.operator-in-actual',
  group: 'values',
  position: 5,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { actual, cells } = indicator;
      const found = actual.text.trim();
      const isSign = SIGN.test(found);
      if (cells.actual === null || actual.kind !== 'number' || (!isSign && !BOUND.test(compact(found)))) continue;
      report({
        severity: isSign ? 'warning' : 'info',
        at: { sheet, address: cells.actual },
        found,
        expected: `${formatNumber(actual.value, 6)}${actual.unit ?? ''}`,
        message: note('check.operator-in-actual.found', { found }),
        source: note('check.source-readable'),
      });
    }
  },
};
