import { greatest } from '../../model';
import type { Address } from '../../model';
import type { BudgetRow } from '../../layout';
import { formatNumber } from '../../quantity';
import { addUp, withoutNoise } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { decimalsOf, textAt } from '../lib/cells';
import type { Reporter } from '../reporter';

type Column = 'initial' | 'budget' | 'executed';
const COLUMNS: readonly Column[] = ['initial', 'budget', 'executed'];

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
      for (const column of COLUMNS) checkColumn(subject, whole, parts, column, report);
    }
  },
};

interface Family {
  readonly whole: BudgetRow;
  readonly parts: readonly BudgetRow[];
}

/** Each row that is no part, with the parts that follow it. */
function familiesOf(rows: readonly BudgetRow[]): Family[] {
  const families: { whole: BudgetRow; parts: BudgetRow[] }[] = [];
  for (const row of rows) {
    if (!row.isPart) families.push({ whole: row, parts: [] });
    else families.at(-1)?.parts.push(row);
  }
  return families;
}

interface Amount {
  readonly label: string;
  readonly value: number;
  readonly at: Address;
}

function checkColumn(
  { sheet }: TableSubject,
  whole: BudgetRow,
  parts: readonly BudgetRow[],
  column: Column,
  report: Reporter,
): void {
  const total = amountOf(whole, column);
  const amounts = parts.flatMap((part) => amountOf(part, column) ?? []).filter(({ value }) => value !== 0);
  if (total === null || amounts.length === 0) return;
  const slack = slackOf(total, amounts);
  const tooLarge = amounts.find(({ value }) => value > total.value + slack);
  const isNegative = amounts.some(({ value }) => value < 0);
  if (tooLarge && !isNegative) {
    report({
      severity: 'error',
      at: { sheet, address: tooLarge.at },
      found: textAt(sheet, tooLarge.at),
      expected: note('check.expected-at-most', { value: formatNumber(total.value, 6) }),
      message: note('check.parts-not-whole.larger', {
        part: tooLarge.label,
        found: formatNumber(tooLarge.value, 6),
        whole: total.label,
        total: formatNumber(total.value, 6),
      }),
      source: note('check.source-amounts'),
    });
    return;
  }
  if (someAddUp(amounts, total.value, slack)) return;
  const sum = addUp(amounts.map(({ value }) => value));
  // One part named "其中" may be one of several: only a list of parts claims to be all.
  if (amounts.length < 2 && !isComplete(parts, column)) return;
  report({
    severity: isComplete(parts, column) ? 'error' : 'warning',
    at: { sheet, address: total.at },
    found: textAt(sheet, total.at),
    expected: formatNumber(sum, 6),
    message: note('check.parts-not-whole.sum', {
      whole: total.label,
      total: formatNumber(total.value, 6),
      sum: formatNumber(sum, 6),
    }),
    source: note('check.source-amounts'),
  });
}

function amountOf({ cells, label, ...row }: BudgetRow, column: Column): Amount | null {
  const value = row[column];
  const at = cells[column];
  return value === null || at === null ? null : { label, value, at };
}

/**
 * Half a unit of the last decimal that any of the amounts has, for each of the parts; and of the whole's own where it is rounded to
 * fewer decimals than they have.
 */
function slackOf(whole: Amount, parts: readonly Amount[]): number {
  const decimals = greatest([whole, ...parts].map(({ value }) => decimalsOf(value)));
  const own = decimalsOf(whole.value);
  return withoutNoise(halfOf(decimals) * parts.length + (own > 0 && own < decimals ? halfOf(own) : 0));
}

const halfOf = (decimals: number): number => 0.5 * 10 ** -Math.min(decimals, 6);

/** Whether some of the parts add up to the whole: parts of parts are not told apart from parts. */
function someAddUp(amounts: readonly Amount[], total: number, slack: number): boolean {
  const few = amounts.slice(0, MOST_PARTS);
  for (let chosen = 1; chosen < 2 ** few.length; chosen++) {
    const sum = addUp(few.map(({ value }, index) => (Math.floor(chosen / 2 ** index) % 2 === 1 ? value : 0)));
    if (Math.abs(sum - total) <= slack + 1e-9) return true;
  }
  return false;
}

const MOST_PARTS = 10;

/** A list that ends in 其他资金 or 单位资金, with an amount or a blank for none, is all there is. */
function isComplete(parts: readonly BudgetRow[], column: Column): boolean {
  return parts.length >= 2 && parts.some(({ label, cells }) => /其他|其它/.test(label) && cells[column] !== null);
}
