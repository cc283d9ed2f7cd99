import { least } from '../model';
import type { Address } from '../model';
import type { AmountUnit, BesideAmounts, BudgetRow, Problem } from './table';
import type { BudgetRole } from './labels';
import { LABELS, isFund, isFundPart, isFundTotal, isNoneMark, isTaskSum, isTaskTitle } from './labels';
import { readPairs } from './budgetPairs';
import { byPlace } from './budgetPlace';
import { compact } from '../text';
import { amountProblem, readAmountCell, standsForAmount } from './amounts';
import { pointsInText, readPoints, readRate } from './numbers';
import type { CellReading, RowSpan, SheetRows, Slot } from './rows';

/**
 * The money block of a table: above the indicators under a header of its own, else there as pairs of label and amount; some
 * forms have it below the indicators, where only a header makes it sure.
 */
export function readBudget(sheet: SheetRows, above: RowSpan, below: RowSpan, unit: AmountUnit | null): BudgetRow[] {
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

function readColumnBlock(sheet: SheetRows, rows: RowSpan, unit: AmountUnit | null): BudgetRow[] {
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
function budgetHeader(sheet: SheetRows, row: number): BudgetHeader | null {
  const slots = sheet.slots(row);
  const isTaskList = slots.some((slot) => slot.own && isTaskTitle(slot.read.label));
  // A side title (预算执行情况（10分）) reaches over several rows and stands left of the amounts.
  const titles = slots.filter(
    (slot) => slot.read.budgetRole !== null && (slot.cover.bottom <= row + 1 || slot.cover.left > 0),
  );
  const bottom = bottomOf(sheet, row, titles);
  const firstLabel = labelBelow(sheet, bottom + 1);
  const titled: Partial<Record<BudgetRole, number>> = {};
  for (const slot of titles) {
    const role = slot.read.budgetRole;
    if (role === null || titled[role] !== undefined) continue;
    if ((role === 'budget' || role === 'initial') && isOverLabels(sheet, slot.cover.left, bottom + 1)) continue;
    if (slot.cover.right < firstLabel) continue;
    titled[role] = slot.cover.left;
  }
  const columns = byPlace(sheet, titled, slots, bottom + 1);
  const amounts = (['initial', 'budget', 'executed'] as const)
    .map((role) => columns[role])
    .filter((c) => c !== undefined);
  const isHeader = columns.executed !== undefined && (columns.budget !== undefined || columns.initial !== undefined);
  const isRateHeader = columns.rate !== undefined && amounts.length >= 1;
  if (!isHeader && !isRateHeader) return null;
  if (!slots.some((slot) => slot.own && slot.read.budgetRole !== null)) return null;
  const points = slots.map((slot) => pointsInText(slot.text)).find((value) => value !== null) ?? null;
  return { row, bottom, columns: settleBudget(columns), points, firstAmount: least(amounts), isTaskList };
}

/** Where the only budget is the initial one, that is the budget. */
function settleBudget(columns: BudgetHeader['columns']): BudgetHeader['columns'] {
  if (columns.budget !== undefined || columns.initial === undefined) return columns;
  return { ...columns, budget: columns.initial, initial: undefined };
}

function readBlock(sheet: SheetRows, header: BudgetHeader, limit: number, unit: AmountUnit | null): BudgetRow[] {
  const rows: BudgetRow[] = [];
  for (let row = header.bottom + 1; row <= limit; row++) {
    const own = sheet.own(row);
    if (own.length === 0 && labelOf(sheet, header, row) === null) break;
    if (budgetHeader(sheet, row)) break;
    const label = labelOf(sheet, header, row);
    const amounts = own.filter((slot) => slot.cover.left >= header.firstAmount);
    const isMoney = amounts.some((slot) => /\d/.test(slot.text)) || (label !== null && isFund(compact(label)));
    const first = own[0];
    if (!isMoney || (first && first.text.length > 30) || (first && LABELS.beyondMoney(first.read.label))) break;
    rows.push(budgetRow(sheet, header, { row, label: withoutUnit(label ?? '') }, rows, unit));
  }
  return rows;
}

/** The row of sums below a list of tasks (金额合计), down to where the list ends. */
function readTaskSum(sheet: SheetRows, header: BudgetHeader, limit: number, unit: AmountUnit | null): BudgetRow[] {
  for (let row = header.bottom + 1; row <= limit; row++) {
    const [first] = sheet.own(row);
    if (!first) continue;
    const { label, line } = first.read;
    if (isTaskSum(label)) return [budgetRow(sheet, header, { row, label: line }, [], unit)];
    if (LABELS.beyondMoney(label) && !/^任务/.test(label)) break;
  }
  return [];
}

/**
 * The header's last row. It has a second one where all its titles reach down into it, or where some do and the others have
 * sub-titles below them; a row of figures beside a label that reaches down is no header.
 */
function bottomOf(sheet: SheetRows, row: number, titles: readonly Slot[]): number {
  const reachDown = titles.filter((slot) => slot.cover.bottom > row);
  if (reachDown.length === titles.length) return row + 1;
  const below = sheet.own(row + 1);
  const isSubtitles = reachDown.length > 1 && below.length > 0 && below.every((slot) => !/^[\d.,%-]+$/.test(slot.text));
  return isSubtitles ? row + 1 : row;
}

/** Where the first label of the row stands that is no amount: what stands left of it in the header is the caption of the block. */
function labelBelow(sheet: SheetRows, row: number): number {
  const [first] = row < sheet.rowCount ? sheet.own(row) : [];
  return first && isFund(first.read.label) && first.read.budgetRole !== 'executed' ? first.cover.left : 0;
}

/** A title over labels (部门预算金额 | 年初预算数 …: below it stands a text) names no amounts though it speaks of them. */
function isOverLabels(sheet: SheetRows, column: number, row: number): boolean {
  const below = sheet.at(row, column).text;
  if (below === '' || isNoneMark(below) || standsForAmount(below)) return false;
  if (isFund(compact(below)) && !/\d(?!\d*(?:年|[.、)]))/.test(compact(below))) return true;
  // A label of its own further left: what stands here is that row's amount, however it is written.
  const labelled = sheet.own(row).some((slot) => slot.cover.left < column && slot.cover.top === row);
  return !labelled;
}

/** 部门预算金额（万元） → 部门预算金额: the unit is the table's, not the label's. */
function withoutUnit(label: string): string {
  return label.replace(/\s*[(（](万元|亿元|元)[)）]$/, '');
}

/** The text left of the amounts: nearest first; where the row has none, the title of the label column. */
function labelOf(sheet: SheetRows, header: BudgetHeader, row: number): string | null {
  for (let column = header.firstAmount - 1; column >= 0; column--) {
    const { cover, line: text } = sheet.at(row, column);
    if (text !== '') {
      const title = titleOver(sheet, header, cover.right + 1);
      return cover.top <= header.row && cover.bottom > header.bottom && cover.left === 0 && title ? title : text;
    }
  }
  return titleOver(sheet, header, 0);
}

function titleOver(sheet: SheetRows, header: BudgetHeader, from: number): string | null {
  const slot = sheet
    .slots(header.row)
    .find((entry) => entry.cover.left >= from && entry.cover.left < header.firstAmount && entry.own);
  return slot ? slot.read.line : null;
}

function budgetRow(
  sheet: SheetRows,
  header: BudgetHeader,
  { row, label }: Pick<BudgetRow, 'row' | 'label'>,
  before: readonly BudgetRow[],
  unit: AmountUnit | null,
): BudgetRow {
  const at = (role: BudgetRole): Address | null => {
    const column = header.columns[role];
    return column === undefined ? null : sheet.at(row, column).address;
  };
  const cells = {
    initial: at('initial'),
    budget: at('budget'),
    executed: at('executed'),
    rate: at('rate'),
    points: at('points'),
    score: at('score'),
  };
  const readAt = (address: Address): CellReading => sheet.at(address.row, address.column);
  const problems: Problem[] = [];
  const amount = (address: Address | null): number | null => {
    if (!address) return null;
    const read = readAmountCell(readAt(address).cell, unit);
    if (read.kind === 'unreadable') problems.push(amountProblem(address, readAt(address).shown));
    return read.kind === 'amount' ? read.value : null;
  };
  const beside: { -readonly [K in keyof BesideAmounts]: BesideAmounts[K] } = {};
  for (const role of BESIDE) {
    const cell = at(role);
    const isBlank = cell !== null && readAt(cell).shown.trim() === '';
    if (cell) beside[role] = { cell, amount: isBlank || isNoneMark(readAt(cell).shown.trim()) ? 0 : amount(cell) };
  }
  const written = cells.points && readPoints(readAt(cells.points));
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
      rate: cells.rate && readRate(readAt(cells.rate)),
      score: cells.score && readPoints(readAt(cells.score)).value,
    },
    ...(Object.keys(beside).length > 0 ? { beside } : {}),
    isPart,
    problems,
  };
}

/** Columns whose amounts a rule may add or take off. */
const BESIDE = ['adjustment', 'pooled', 'otherPaid'] as const;

function isPartOf(label: string, before: readonly BudgetRow[]): boolean {
  const plain = compact(label).replace(/[:：]$/, '');
  if (before.length === 0) return /^其中/.test(plain);
  return isFundPart(plain) || !isFundTotal(plain) || before.some((row) => !row.isPart);
}
