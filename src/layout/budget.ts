import type { Address } from '../model/address';
import type { Sheet } from '../model/sheet';
import { note } from '../texts/note';
import type { AmountUnit, BudgetRow, Problem } from './table';
import type { BudgetRole } from './labels';
import { FUND_LABEL, FUND_PART, FUND_TOTAL, LABELS, TASK_SUM, TASK_TITLE, budgetRole, isNoneMark } from './labels';
import { readPairs } from './budgetPairs';
import { compact, normaliseLabel, oneLine } from '../text/label';
import { pointsInText, readAmount, readPoints, readRate } from './numbers';
import type { Rows, Slot } from './rows';
import { shownText, slotsOf } from './rows';

/**
 * The money block of a table: above the indicators under a header of its own, else there as pairs of label and amount; some
 * forms have it below the indicators, where only a header makes it sure.
 */
export function readBudget(sheet: Sheet, above: Rows, below: Rows, unit: AmountUnit | null): BudgetRow[] {
  for (const find of [
    () => readColumnBlock(sheet, above, unit),
    () => readPairs(sheet, above, unit),
    () => readColumnBlock(sheet, below, unit),
  ]) {
    const found = find();
    if (found.length > 0) return found;
  }
  return [];
}

function readColumnBlock(sheet: Sheet, rows: Rows, unit: AmountUnit | null): BudgetRow[] {
  for (let row = rows.first; row <= rows.last; row++) {
    const header = budgetHeader(sheet, row);
    if (!header) continue;
    const found = header.isTaskList
      ? readTaskSum(sheet, header, rows.last, unit)
      : readBlock(sheet, header, rows.last, unit);
    if (found.length > 0) return found;
  }
  return [];
}

interface BudgetHeader {
  readonly row: number;
  readonly bottom: number;
  readonly columns: Readonly<Partial<Record<BudgetRole, number>>>;
  /** Points of the whole block, where a title names them: 预算执行情况（20分）. */
  readonly points: number | null;
  /** Where the first amount stands; labels stand left of it. */
  readonly firstAmount: number;
  /** A list of tasks with their money: of its rows the one that sums them up alone is the whole. */
  readonly isTaskList: boolean;
}

/** A row with the titles of at least two kinds of amount or rate (预算数 | 执行数, 全年执行数 | 执行率). */
function budgetHeader(sheet: Sheet, row: number): BudgetHeader | null {
  const slots = slotsOf(sheet, row);
  const isTaskList = slots.some((slot) => slot.own && TASK_TITLE.test(normaliseLabel(slot.text)));
  // A side title (预算执行情况（10分）) reaches over several rows and stands left of the amounts.
  const titles = slots.filter(
    (slot) => budgetRole(slot.text) !== null && (slot.cover.bottom <= row + 1 || slot.cover.left > 0),
  );
  const bottom = bottomOf(sheet, row, titles);
  const columns: Partial<Record<BudgetRole, number>> = {};
  for (const slot of titles) {
    const role = budgetRole(slot.text);
    if (role === null || columns[role] !== undefined) continue;
    if ((role === 'budget' || role === 'initial') && isOverLabels(sheet, slot.cover.left, bottom + 1)) continue;
    columns[role] = slot.cover.left;
  }
  const amounts = (['initial', 'budget', 'executed'] as const)
    .map((role) => columns[role])
    .filter((c) => c !== undefined);
  const isHeader = columns.executed !== undefined && (columns.budget !== undefined || columns.initial !== undefined);
  const isRateHeader = columns.rate !== undefined && amounts.length >= 1;
  if (!isHeader && !isRateHeader) return null;
  if (!slots.some((slot) => slot.own && budgetRole(slot.text) !== null)) return null;
  const points = slots.map((slot) => pointsInText(slot.text)).find((value) => value !== null) ?? null;
  return { row, bottom, columns: settleBudget(columns), points, firstAmount: Math.min(...amounts), isTaskList };
}

/** Where the only budget is the initial one, that is the budget. */
function settleBudget(columns: BudgetHeader['columns']): BudgetHeader['columns'] {
  if (columns.budget !== undefined || columns.initial === undefined) return columns;
  return { ...columns, budget: columns.initial, initial: undefined };
}

function readBlock(sheet: Sheet, header: BudgetHeader, limit: number, unit: AmountUnit | null): BudgetRow[] {
  const rows: BudgetRow[] = [];
  for (let row = header.bottom + 1; row <= limit; row++) {
    const own = slotsOf(sheet, row).filter((slot) => slot.own);
    if (own.length === 0 && labelOf(sheet, header, row) === null) break;
    if (budgetHeader(sheet, row)) break;
    const label = labelOf(sheet, header, row);
    const amounts = own.filter((slot) => slot.cover.left >= header.firstAmount);
    const isMoney = amounts.some((slot) => /\d/.test(slot.text)) || (label !== null && FUND_LABEL.test(compact(label)));
    const first = own[0];
    if (!isMoney || (first && first.text.length > 30) || (first && LABELS.goals.test(normaliseLabel(first.text))))
      break;
    rows.push(budgetRow(sheet, header, row, withoutUnit(label ?? ''), rows, unit));
  }
  return rows;
}

/** The row of sums below a list of tasks (金额合计), down to where the list ends. */
function readTaskSum(sheet: Sheet, header: BudgetHeader, limit: number, unit: AmountUnit | null): BudgetRow[] {
  for (let row = header.bottom + 1; row <= limit; row++) {
    const [first] = slotsOf(sheet, row).filter((slot) => slot.own);
    if (!first) continue;
    const label = normaliseLabel(first.text);
    if (TASK_SUM.test(label)) return [budgetRow(sheet, header, row, oneLine(shownText(first.cell)), [], unit)];
    if (LABELS.goals.test(label) && !/^任务/.test(label)) break;
  }
  return [];
}

/**
 * The header's last row. It has a second one where all its titles reach down into it, or where some do and the others have
 * sub-titles below them; a row of figures beside a label that reaches down is no header.
 */
function bottomOf(sheet: Sheet, row: number, titles: readonly Slot[]): number {
  const reachDown = titles.filter((slot) => slot.cover.bottom > row);
  if (reachDown.length === titles.length) return row + 1;
  const below = slotsOf(sheet, row + 1).filter((slot) => slot.own);
  const isSubtitles = reachDown.length > 1 && below.length > 0 && below.every((slot) => !/^[\d.,%-]+$/.test(slot.text));
  return isSubtitles ? row + 1 : row;
}

/** A title over labels (部门预算金额 | 年初预算数 …: below it stands a text) names no amounts though it speaks of them. */
function isOverLabels(sheet: Sheet, column: number, row: number): boolean {
  const below = compact(shownText(sheet.shownAt(row, column)));
  return below !== '' && !/^[+-]?[\d.,]/.test(below) && !isNoneMark(below);
}

/** 部门预算金额（万元） → 部门预算金额: the unit is the table's, not the label's. */
function withoutUnit(label: string): string {
  return label.replace(/\s*[(（](万元|亿元|元)[)）]$/, '');
}

/** The text left of the amounts: nearest first; where the row has none, the title of the label column. */
function labelOf(sheet: Sheet, header: BudgetHeader, row: number): string | null {
  for (let column = header.firstAmount - 1; column >= 0; column--) {
    const cover = sheet.coverAt(row, column);
    const text = oneLine(shownText(sheet.cellAt(cover.top, cover.left)));
    if (text !== '') {
      const title = titleOver(sheet, header, cover.right + 1);
      return cover.top <= header.row && cover.bottom > header.bottom && cover.left === 0 && title ? title : text;
    }
  }
  return titleOver(sheet, header, 0);
}

function titleOver(sheet: Sheet, header: BudgetHeader, from: number): string | null {
  const slot = slotsOf(sheet, header.row).find(
    (entry) => entry.cover.left >= from && entry.cover.left < header.firstAmount && entry.own,
  );
  return slot ? oneLine(shownText(slot.cell)) : null;
}

function budgetRow(
  sheet: Sheet,
  header: BudgetHeader,
  row: number,
  label: string,
  before: readonly BudgetRow[],
  unit: AmountUnit | null,
): BudgetRow {
  const at = (role: BudgetRole): Address | null => {
    const column = header.columns[role];
    return column === undefined ? null : sheet.anchorAt(row, column);
  };
  const cells = {
    initial: at('initial'),
    budget: at('budget'),
    executed: at('executed'),
    rate: at('rate'),
    points: at('points'),
    score: at('score'),
  };
  const cellAt = (address: Address) => sheet.cellAt(address.row, address.column);
  const problems: Problem[] = [];
  const amount = (address: Address | null): number | null => {
    if (!address) return null;
    const value = readAmount(cellAt(address), unit);
    const text = shownText(cellAt(address)).trim();
    if (value === null && text !== '' && !isNoneMark(text))
      problems.push({ address, note: note('layout.amount-unreadable', { text }) });
    return value;
  };
  const written = cells.points && readPoints(cellAt(cells.points), cells.points);
  const isPart = isPartOf(label, before);
  return {
    row,
    label,
    cells,
    initial: amount(cells.initial),
    budget: amount(cells.budget),
    executed: amount(cells.executed),
    points: written ? written.value : cells.score && !isPart ? header.points : null,
    entered: {
      rate: cells.rate && readRate(cellAt(cells.rate)),
      score: cells.score && readPoints(cellAt(cells.score), cells.score).value,
    },
    isPart,
    problems,
  };
}

function isPartOf(label: string, before: readonly BudgetRow[]): boolean {
  const plain = compact(label).replace(/[:：]$/, '');
  if (before.length === 0) return /^其中/.test(plain);
  return FUND_PART.test(plain) || !FUND_TOTAL.test(plain) || before.some((row) => !row.isPart);
}
