import { formatAddress, greatest, least } from '../model';
import type { Address, Sheet } from '../model';
import { goalsOf } from './goals';
import { isExecutionReason, isFund, isMoneyRemark, isReasonHelp } from './labels';
import { reasonsBelow } from './reasonsBelow';
import type { CellReading, SheetRows } from './rows';
import { sheetRows } from './rows';
import type { BudgetRow, Indicator, SelfEvaluationTable } from './table';

/** Tells whether a text gives a reason, or is only a mark or the form's own help. */
export type ReasonTest = (text: string) => boolean;

/** Shorter ones are marks (共性指标, 已公开). */
const SHORTEST_REMARK = 5;

/**
 * Tells of each row of a table whether it is explained elsewhere than in its own cell: in another column for causes or measures (a tick under
 * 人员保障 is one), in a column of remarks where the form has none for reasons, or in the one cell in which the form asks for the reasons of all.
 */
export function explainedElsewhere(
  sheet: Sheet,
  table: SelfEvaluationTable,
  isReason: ReasonTest,
): (indicator: Indicator) => boolean {
  const rows = sheetRows(sheet);
  const areAll = reasonsBelow(sheet, table).some(
    ({ text, isAskedFor }) => isReason(text) && (isAskedFor || text.length >= SHORTEST_REMARK),
  );
  return (indicator) =>
    areAll || hasOtherReason(rows, table, indicator, isReason) || hasRemark(rows, indicator, isReason);
}

/** A text under another title that asks for causes or measures, in a form that spreads them over several columns. */
function hasOtherReason(
  rows: SheetRows,
  table: SelfEvaluationTable,
  { cells: { reason }, row }: Indicator,
  isReason: ReasonTest,
): boolean {
  const section = table.sections.find((one) => row >= one.firstRow && row <= one.lastRow);
  if (reason === null || !section) return false;
  return rows.slots(row).some(({ cover, text }) => {
    if (cover.left === reason.column || !isReason(text)) return false;
    for (let above = section.headerTop; above <= section.headerBottom; above++) {
      if (rows.at(above, cover.left).title?.role === 'reason') return true;
    }
    return false;
  });
}

/** Words that give a reason wherever they stand. */
const CAUSE = /因|由于/;

/**
 * A text to the right of all that was recognised in the row (备注), in a form without a column for reasons; with words for a cause also
 * one right of the actual: 38分（因总人数减少） in a cell for scores.
 */
function hasRemark(rows: SheetRows, { cells, row }: Indicator, isReason: ReasonTest): boolean {
  if (cells.reason !== null) return false;
  const last = lastColumn(Object.values(cells));
  const actual = cells.actual?.column ?? last;
  return rows
    .slots(row)
    .some(
      ({ cover, text }) =>
        (cover.left > last || (cover.left > actual && CAUSE.test(text))) &&
        text.length >= SHORTEST_REMARK &&
        isReason(text),
    );
}

/** Whether a row of money carries a word of its own in the form's column for it (原因, 备注). */
export const isMoneyExplained = (...args: Parameters<typeof moneyRemarks>): boolean => moneyRemarks(...args).length > 0;

/** The words that a row of money carries in the form's column for them (原因, 备注). */
export function moneyRemarks(
  sheet: Sheet,
  table: SelfEvaluationTable,
  { row, cells }: BudgetRow,
  isReason: ReasonTest,
): CellReading[] {
  const rows = sheetRows(sheet);
  const last = lastColumn(Object.values(cells));
  const isUnderTitle = (column: number): boolean => {
    for (let above = row - 1; above >= table.range.top; above--)
      if (isMoneyRemark(rows.at(above, column).label)) return true;
    return false;
  };
  return rows
    .slots(row)
    .filter(
      ({ cover, text }) =>
        cover.left > last &&
        text.length >= SHORTEST_REMARK &&
        isReason(text) &&
        !isReasonHelp(text) &&
        isUnderTitle(cover.left),
    )
    .map(({ read }) => read);
}

/** The shortest text that tells something by itself; shorter ones are labels. */
const SHORTEST_WORD = 6;
/** Names of funds are no longer (其中：上年结转结余资金), and stand no further from the rows of money that were read. */
const LONGEST_FUND = 16;
const FUND_REACH = 3;

/**
 * Whether the table says something of its money anywhere: in what was done, beside or below the amounts, in notes of the unit. What `tells`
 * is asked for are texts without blanks, and only such as somebody wrote of the result: no titles, labels, names, targets or goals, and
 * no help of the form. A text beside a label that asks for reasons, above the indicators or for all of them below, tells whatever it says.
 */
export function isToldOfMoney(
  sheet: Sheet,
  table: SelfEvaluationTable,
  tells: (text: string) => boolean,
  isReason: ReasonTest,
): boolean {
  return (
    reasonsBelow(sheet, table).some(({ text, isAskedFor }) => isAskedFor && isReason(text)) ||
    textsOfMoney(sheet, table, isReason).some(({ read, isAsked }) => isAsked || tells(read.text))
  );
}

/** A text of the unit that may tell of its money; `isAsked`: it stands beside a label that asks why money was not spent. */
interface TextOfMoney {
  readonly read: CellReading;
  readonly isAsked: boolean;
}

/** All texts in which a unit may have told of its money: see isToldOfMoney. */
export function textsOfMoney(sheet: Sheet, table: SelfEvaluationTable, isReason: ReasonTest): TextOfMoney[] {
  const rows = sheetRows(sheet);
  const planned = plannedCells(sheet, table);
  const firstHeader = least(table.sections.map(({ headerTop }) => headerTop));
  const found: TextOfMoney[] = [];
  for (let row = table.range.top; row <= table.range.bottom; row++) {
    if (table.sections.some(({ headerTop, headerBottom }) => row >= headerTop && row <= headerBottom)) continue;
    const isOfMoney = table.budget.some((one) => Math.abs(one.row - row) <= FUND_REACH);
    let isAsked = false;
    for (const { read, text, own } of rows.slots(row)) {
      const isWord = own && text.length >= SHORTEST_WORD && isReason(read.shown) && !isReasonHelp(text);
      if (isWord && !planned.has(formatAddress(read.address)) && !isTitle(read, isOfMoney && !isAsked))
        found.push({ read, isAsked });
      isAsked = row < firstHeader && isExecutionReason(text);
    }
  }
  return found;
}

/** A title or label about money. 预算执行率偏低原因 is one; 结余原因是项目节约 is none. */
const isTitle = ({ text, label, budgetRole }: CellReading, isOfMoney: boolean): boolean =>
  budgetRole !== null ||
  (isOfMoney && text.length <= LONGEST_FUND && isFund(label) && !/[因未已尚]/.test(text)) ||
  (isExecutionReason(text) && !/原因(?:是|为|系|在于|[:,])/.test(text));

/** Cells that were written before anything was done, or name what is to be done. */
function plannedCells(sheet: Sheet, table: SelfEvaluationTable): ReadonlySet<string> {
  const goals = goalsOf(sheet, table).map(({ goal }) => goal?.cell.address ?? null);
  const rows = table.indicators.flatMap(({ cells, levels }) => [
    cells.name,
    cells.target,
    ...levels.map(({ cell }) => cell),
  ]);
  return new Set([...goals, ...rows].map((at) => (at === null ? '' : formatAddress(at))));
}

const lastColumn = (cells: readonly (Address | null)[]): number => greatest(cells.map((at) => at?.column ?? 0));
