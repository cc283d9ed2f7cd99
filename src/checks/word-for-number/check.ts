import { targetText } from '../../layout';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** A target in figures answered by 完成 or 达标: how much it was is not said. */
export const wordForNumber: TableCheck = {
  name: 'word-for-number',
  title: 'check.word-for-number',
  group: 'values',
  position: 14,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const { target, actual, cells } = indicator;
      if (target.kind !== 'number' && target.kind !== 'range' && target.kind !== 'change') continue;
      if (actual.kind !== 'qualitative' || actual.verdict === null || cells.actual === null) continue;
      if (target.kind === 'number' && target.value === 0) continue;
      report({
        // Who has done all of it has done 100%.
        severity: isWhole(target) ? 'info' : 'warning',
        at: { sheet, address: cells.actual },
        found: actual.text.trim(),
        expected: note('check.expected-number'),
        message: note('check.word-for-number.found', { target: targetText(indicator), actual: actual.text.trim() }),
        source: note('check.source-readable'),
      });
    }
  },
};

const isWhole = (target: { readonly kind: string; readonly value?: number; readonly unit: string | null }): boolean =>
  target.kind === 'number' && target.value === 100 && target.unit === '%';
