import type { Address } from '../../model';
import { formatNumber } from '../../quantity';
import { addUp, compareNumbers } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import type { Reporter } from '../reporter';
import { endsWithTotal, scoreCells } from '../lib/totals';
import { checkLevels } from './levels';
import { otherPoints } from './otherPoints';
import { ruled } from '../lib/ruled';

/** The points of all rows against the printed total of points, the points that a table should have, and those of each level. */
export const pointsNot100: TableCheck = {
  name: 'points-not-100',
  title: 'check.points-not-100',
  group: 'points',
  position: 1,
  severities: ['error', 'warning', 'info'],
  scope: 'table',
  run(subject, report) {
    checkSum(subject, report);
    checkLevels(subject, report);
  },
};

/** The sums of a table's points with what is printed for them. */
interface Sums {
  readonly all: number;
  readonly indicators: number;
  readonly printed: number | null;
  /** The printed total is that of the indicators, and execution stands apart from it. */
  readonly isApart: boolean;
  readonly at: Address;
}

const isOne = (value: number, allowed: readonly number[]): boolean =>
  allowed.some((one) => compareNumbers(one, value) === 0);

function checkSum(subject: TableSubject, report: Reporter): void {
  const { table } = subject;
  const sums = sumsOf(subject);
  const at = table.total?.cells.points ?? headerOfPoints(subject);
  if (sums === null || at === null) return;
  const [all, indicators] = sums;
  const printed = table.total?.points ?? null;
  const isApart = printed !== null && isOne(printed, [indicators]) && !countsExecution(subject);
  const found = { all, indicators, printed, isApart, at };
  if (printed !== null && !isApart && !isOne(printed, [all])) againstPrinted(subject, found, printed, report);
  else againstRule(subject, found, report);
}

/** The points add up to something else than is printed for them. */
function againstPrinted(subject: TableSubject, { all, indicators, at }: Sums, printed: number, report: Reporter): void {
  if (isOne(printed - all, [otherPoints(subject)])) return;
  const { sheet, evaluation } = subject;
  const found = textAt(sheet, at);
  const isExecution = all === indicators && isOne(printed - all, [evaluation.ruleSet.execution.points ?? 0]);
  const sum = formatNumber(all);
  report({
    severity: isExecution ? 'info' : 'error',
    at: { sheet, address: at },
    found,
    expected: sum,
    message: note(isExecution ? 'check.points-not-100.execution' : 'check.points-not-100.printed', { sum, found }),
    source: ruled('check.source-points', evaluation, 'points'),
  });
}

/** The points add up to something else than the rule set wants, with or without those for execution. */
function againstRule(subject: TableSubject, sums: Sums, report: Reporter): void {
  const { sheet, table, evaluation } = subject;
  const { all, indicators, printed, isApart, at } = sums;
  const { total, indicators: own } = evaluation.ruleSet.points;
  const right = [100, 1, ...(total === null ? [] : [total])];
  if (isOne(all, right)) return;
  if (isTooMuchApart(subject, sums)) return tooMuchApart(subject, sums, report);
  const standsAlone = printed === null || isApart || all === indicators;
  if (standsAlone && isOne(indicators, [...right, 90, ...(own === null ? [] : [own])])) return;
  const sum = formatNumber(all);
  report({
    // Without a row of totals at its end the table may simply have been cut off.
    severity: all > 100 ? 'error' : endsWithTotal(table) ? 'warning' : 'info',
    at: { sheet, address: at },
    found: sum,
    expected: formatNumber(total ?? 100),
    message: note('check.points-not-100.sum', { sum, expected: formatNumber(total ?? 100) }),
    source: ruled('check.source-points', evaluation, 'points'),
  });
}

/** Whether the indicators alone have all the points that are for them and execution together, and points for execution are printed too. */
function isTooMuchApart({ evaluation }: TableSubject, { all, indicators, isApart }: Sums): boolean {
  const { total, indicators: own } = evaluation.ruleSet.points;
  if (!isApart || total === null || own === null || compareNumbers(own, total) >= 0) return false;
  return isOne(indicators, [total]) && compareNumbers(all, indicators) > 0;
}

function tooMuchApart({ sheet, evaluation }: TableSubject, { all, indicators, at }: Sums, report: Reporter): void {
  const { total, indicators: own } = evaluation.ruleSet.points;
  const sum = formatNumber(all);
  const expected = formatNumber(total ?? 100);
  const args = { indicators: formatNumber(indicators), sum, expected, own: formatNumber(own ?? 0) };
  report({
    severity: 'warning',
    at: { sheet, address: at },
    found: sum,
    expected,
    message: note('check.points-not-100.apart', args),
    source: ruled('check.source-points', evaluation, 'points'),
  });
}

/** Whether the printed total of scores takes in the score for execution, so that its points belong to the points too. */
function countsExecution({ table, evaluation }: TableSubject): boolean {
  const entered = table.total?.entered ?? null;
  const rows = scoreCells(evaluation);
  if (entered === null || rows === null || rows.some((cell) => cell.entered === null)) return false;
  const sum = addUp(rows.map((cell) => cell.entered ?? 0));
  return compareNumbers(entered, sum) > 0;
}

/** Points of all rows with those printed for execution, and of the indicators alone; null where some are unknown. */
function sumsOf({ evaluation }: TableSubject): readonly [all: number, indicators: number] | null {
  const { total, budget } = evaluation;
  if (total.points === null || !evaluation.indicators.some(({ points }) => points !== null)) return null;
  const counted = budget.filter(({ row }) => total.counted.budget.includes(row.row));
  const indicators = addUp([total.points, ...counted.map(({ points }) => -(points ?? 0))]);
  const printed = budget.filter(({ points, row }) => points !== null && row.points !== null);
  return [addUp([indicators, ...printed.map(({ points }) => points ?? 0)]), indicators];
}

function headerOfPoints({ table }: TableSubject) {
  for (const { columns, headerBottom } of table.sections) {
    const column = columns.points ?? columns.level2Points ?? columns.level1Points;
    if (column) return { row: headerBottom, column: column.column };
  }
  return null;
}
