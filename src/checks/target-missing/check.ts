import { isNoneMark } from '../../layout';
import type { Indicator } from '../../layout';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { sharesValue } from '../lib/rows';

/** A row with an actual and points whose target was left empty. */
export const targetMissing: TableCheck = {
  name: 'target-missing',
  title: 'check.target-missing',
  group: 'completeness',
  position: 8,
  severities: ['warning'],
  forms: ['self-evaluation'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table } = subject;
    const missing = table.indicators.filter((one) => isMissing(subject, one));
    // A form in which few targets are filled in wants none for the other rows (extra points, duties of all).
    const isUsual = missing.length * 2 < table.indicators.length;
    for (const { name, actual, cells } of isUsual ? missing : []) {
      report({
        severity: 'warning',
        at: { sheet, address: cells.target },
        found: '',
        expected: note('check.expected-target-value'),
        message: note('check.target-missing.found', { name: name.trim(), actual: actual.text.trim() }),
        source: note('check.source-complete'),
      });
    }
  },
};

function isMissing(subject: TableSubject, indicator: Indicator): boolean {
  const { target, actual, cells, entered, points } = indicator;
  if (cells.target === null || target.kind !== 'none' || textAt(subject.sheet, cells.target) !== '') return false;
  const isUsed = actual.text.trim() !== '' && !isNoneMark(actual.text) && actual.kind !== 'unit-only';
  const isCounted = (entered.score ?? 0) > 0 || (points?.value ?? 0) > 0;
  return isUsed && isCounted && !sharesValue(subject, indicator);
}
