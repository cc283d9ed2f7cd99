import { isAsAbove } from '../../lexicon/asAbove';
import type { Address } from '../../model';
import { withoutPunctuation } from '../../text';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { rowsInUse } from '../lib/rows';

/** The same reason, word for word, in the cells of several unlike rows: copied down, and not thought about. */
export const reasonRepeated: TableCheck = {
  name: 'reason-repeated',
  title: 'check.reason-repeated',
  group: 'reasons',
  position: 7,
  severities: ['info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { text, rows } of repeated(subject)) {
      const [first] = rows;
      report({
        severity: 'info',
        at: { sheet, address: first ?? null },
        found: text,
        expected: note('check.expected-own-reason'),
        message: note('check.reason-repeated.found', {
          count: rows.length,
          rows: rows.map(({ row }) => String(row + 1)).join('、'),
        }),
        source: note('check.source-own-reason'),
      });
    }
  },
};

/** So many rows with one reason are no chance. */
const FEWEST = 3;

function repeated(subject: TableSubject): { readonly text: string; readonly rows: readonly Address[] }[] {
  const found = new Map<string, { readonly text: string; readonly rows: Address[] }>();
  for (const { indicator, needsReason, hasReason } of rowsInUse(subject)) {
    const { reason, cells } = indicator;
    if (!needsReason || !hasReason || cells.reason === null || isAsAbove(reason)) continue;
    const at = subject.sheet.anchorAt(cells.reason.row, cells.reason.column);
    const key = withoutPunctuation(reason);
    const one = found.get(key) ?? { text: reason.trim(), rows: [] };
    if (!one.rows.some(({ row, column }) => row === at.row && column === at.column)) one.rows.push(at);
    found.set(key, one);
  }
  return [...found.values()].filter(({ rows }) => rows.length >= FEWEST);
}
