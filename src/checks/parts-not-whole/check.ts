import type { BudgetRow } from '../../layout';
import { formatNumber } from '../../quantity';
import { addUp } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import type { Amount, AmountColumn } from '../lib/families';
import { amountOf, AMOUNTS, familiesOf, isComplete, largerThan, someAddUp } from '../lib/families';
import { putContent } from '../lib/repair';
import type { Reporter } from '../reporter';

/** The amounts of the parts (其中：…) against the whole. */
export const partsNotWhole: TableCheck = {
  name: 'parts-not-whole',
  title: 'check.parts-not-whole',
  group: 'money',
  position: 3,
  severities: ['error', 'warning'],
  scope: 'table',
  run(subject, report) {
    for (const { whole, parts } of familiesOf(subject.table.budget)) {
      for (const column of AMOUNTS) checkColumn(subject, whole, parts, column, report);
    }
  },
};

function checkColumn(
  subject: TableSubject,
  whole: BudgetRow,
  parts: readonly BudgetRow[],
  column: AmountColumn,
  report: Reporter,
): void {
  const total = amountOf(whole, column);
  const amounts = parts.flatMap((part) => amountOf(part, column) ?? []).filter(({ value }) => value !== 0);
  if (total === null || amounts.length === 0) return;
  const tooLarge = largerThan(total.value, amounts);
  // Above amounts a whole of nothing was not filled in: it is wrong, and none of them.
  if (tooLarge && total.value === 0) return reportEmpty(subject, total, amounts, isComplete(parts, column), report);
  if (tooLarge) return reportLarger(subject, total, tooLarge, report);
  const values = amounts.map(({ value }) => value);
  if (someAddUp(total.value, values)) return;
  // One part named "其中" may be one of several: only a list of parts claims to be all.
  if (amounts.length < 2 && !isComplete(parts, column)) return;
  const sum = formatNumber(addUp(values), 6);
  report({
    severity: isComplete(parts, column) ? 'error' : 'warning',
    at: { sheet: subject.sheet, address: total.at },
    found: textAt(subject.sheet, total.at),
    expected: sum,
    message: note('check.parts-not-whole.sum', { whole: total.label, total: formatNumber(total.value, 6), sum }),
    source: note('check.source-amounts'),
  });
}

function reportLarger({ sheet }: TableSubject, total: Amount, part: Amount, report: Reporter): void {
  report({
    severity: 'error',
    at: { sheet, address: part.at },
    found: textAt(sheet, part.at),
    expected: note('check.expected-at-most', { value: formatNumber(total.value, 6) }),
    message: note('check.parts-not-whole.larger', {
      part: part.label,
      found: formatNumber(part.value, 6),
      whole: total.label,
      total: formatNumber(total.value, 6),
    }),
    source: note('check.source-amounts'),
  });
}

/** What it should be is certain where the list of parts is all there is. */
function reportEmpty(
  { sheet }: TableSubject,
  total: Amount,
  amounts: readonly Amount[],
  isAll: boolean,
  report: Reporter,
): void {
  const value = addUp(amounts.map((one) => one.value));
  const sum = formatNumber(value, 6);
  report({
    severity: 'error',
    at: { sheet, address: total.at },
    found: textAt(sheet, total.at),
    expected: isAll ? sum : note('check.expected-at-least', { value: sum }),
    message: note('check.parts-not-whole.sum', { whole: total.label, total: formatNumber(total.value, 6), sum }),
    source: note('check.source-amounts'),
    repair: isAll && isPlain(sheet, total) ? putContent(sheet, total.at, { value, formula: null }) : null,
  });
}

/** A typed number that is the amount: one in another unit than the table's (3亿元) must not be replaced by its figure. */
function isPlain(sheet: TableSubject['sheet'], { at, value }: Amount): boolean {
  const cell = sheet.cellAt(at.row, at.column);
  return cell.formula === null && cell.value === value;
}
