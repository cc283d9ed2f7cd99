import type { Address } from '../model';
import { least, sameAddress } from '../model';
import type { AmountUnit, BudgetRow, Problem } from './table';
import type { BudgetRole } from './labels';
import { isFund, isFundPart, isFundTotal, isTaskTitle } from './labels';
import { normaliseLabel } from '../text';
import { amountProblem, readAmount, readAmountCell, standsForAmount } from './amounts';
import { readPoints, readRate } from './numbers';
import type { CellReading, RowSpan, SheetRows, Slot } from './rows';

/** A label and the amount that stands beside it. `role` is null for a fund (年度资金总额) that names no kind of amount. */
interface Pair {
  readonly row: number;
  readonly role: BudgetRole | null;
  readonly label: string;
  readonly value: Address;
}

/** Whether a text is the figure that a label asks for. */
type Form = (text: string) => boolean;

const AMOUNT = /^[\d.,]+(元|万元?|亿元?)?$/;
const isAmount: Form = (text) => AMOUNT.test(text);
/** Beside a label that names a kind of amount stands that amount, readable or not. */
const isAnyAmount: Form = (text) => isAmount(text) || (text.length <= LONGEST_AMOUNT && standsForAmount(text));
const LONGEST_AMOUNT = 60;
const isPercent: Form = (text) => /^[\d.]+%$/.test(text);
const formOf = (role: BudgetRole | null): Form =>
  role === 'rate' ? isPercent : role === null ? isAmount : isAnyAmount;

/** The money block of a form that has no columns for it: labels with their amounts beside or below them. */
export function readPairs(sheet: SheetRows, rows: RowSpan, unit: AmountUnit | null): BudgetRow[] {
  const pairs = findPairs(sheet, rows);
  if (pairs.some((pair) => pair.role === 'executed')) return withExecution(sheet, pairs, unit);
  const under = amountsUnderLabels(sheet, rows, unit);
  return under.length > 0 ? under : fundsAlone(sheet, pairs, unit);
}

/** 预算数：| 100 | 执行数：| 90; 实际支出金额 | 市本级 | 132.65; 年度资金总额 | 30. Each amount belongs to one label. */
function findPairs(sheet: SheetRows, rows: RowSpan): Pair[] {
  const pairs: Pair[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const slots = sheet.slots(row);
    slots.forEach((slot, index) => {
      const role = slot.read.budgetRole;
      const namesFund = slot.text.length <= 24 && isFund(slot.read.label);
      const amount = slot.own && (role !== null || namesFund) ? amountAfter(slots, index, row, formOf(role)) : null;
      if (!amount) return;
      if (!pairs.some((pair) => sameAddress(pair.value, amount.value))) pairs.push({ row, role, ...amount });
    });
  }
  return pairs;
}

/** The first cell right of a label that holds an amount (a percentage beside 执行率), past at most one short sub-label (市本级). */
function amountAfter(
  slots: readonly Slot[],
  index: number,
  row: number,
  isFigure: Form,
): Pick<Pair, 'label' | 'value'> | null {
  const [label, next, after] = slots.slice(index, index + 3);
  if (!label || !next) return null;
  if (isFigure(next.text) && next.read.budgetRole === null) return pairOf(label, next);
  const isSubLabel = next.text.length <= 8 && next.read.budgetRole === null && next.cover.top === row;
  return isSubLabel && after && isFigure(after.text) ? pairOf(next, after) : null;
}

function pairOf(label: Slot, amount: Slot): Pick<Pair, 'label' | 'value'> {
  return { label: label.read.line, value: { row: amount.cover.top, column: amount.cover.left } };
}

/** Budget and execution side by side in one row, or below each other: planned, allotted, spent. */
function withExecution(sheet: SheetRows, pairs: readonly Pair[], unit: AmountUnit | null): BudgetRow[] {
  const byRow = new Map<number, Pair[]>();
  for (const pair of pairs) byRow.set(pair.row, [...(byRow.get(pair.row) ?? []), pair]);
  const complete = [...byRow].filter(([, list]) =>
    (['budget', 'executed'] as const).every((role) => list.some((pair) => pair.role === role)),
  );
  if (complete.length > 0) {
    return complete.map(([row, list], index) => {
      const firstValue = least(list.map((pair) => pair.value.column));
      const left = sheet.slots(row).find((s) => s.cover.left < firstValue && s.read.budgetRole === null);
      const label = left ? left.read.line : (list[0]?.label ?? '');
      const cells = Object.fromEntries<Address>(
        list.flatMap(({ role, value }) => (role === null ? [] : [[role, value]])),
      );
      return pairRow(sheet, { row, label, isPart: index > 0 }, cells, unit);
    });
  }
  const first = (role: BudgetRole): Pair | undefined => pairs.find((pair) => pair.role === role);
  const spent = first('executed');
  const budget = first('budget') ?? first('initial');
  if (!spent || !budget) return [];
  const initial = budget.role === 'budget' ? first('initial') : undefined;
  const cells = { initial: initial?.value, budget: budget.value, executed: spent.value, rate: first('rate')?.value };
  return [pairRow(sheet, { row: spent.row, label: spent.label, isPart: false }, cells, unit)];
}

/** Amounts without any execution: 年度资金总额 | 30, 其中：财政拨款 | 30. */
function fundsAlone(sheet: SheetRows, pairs: readonly Pair[], unit: AmountUnit | null): BudgetRow[] {
  return pairs
    .filter(({ label }) => isFundTotal(normaliseLabel(label)) || isFundPart(normaliseLabel(label)))
    .map((pair, index) =>
      pairRow(sheet, { row: pair.row, label: pair.label, isPart: index > 0 }, { budget: pair.value }, unit),
    );
}

/** Labels side by side with their amounts below them: 资金总额 | 财政拨款 | 其他资金 over 550.34 | 550.34 | 0. */
function amountsUnderLabels(sheet: SheetRows, rows: RowSpan, unit: AmountUnit | null): BudgetRow[] {
  for (let row = rows.first; row < rows.last; row++) {
    const slots = sheet.slots(row);
    if (slots.some((slot) => isTaskTitle(slot.read.label))) continue;
    const found = slots.flatMap((slot) => {
      const { label } = slot.read;
      const below = sheet.at(row + 1, slot.cover.left);
      const value = below.address;
      const isPair = slot.own && slot.text.length <= 12 && isFund(label) && value.row === row + 1;
      const amount = isPair ? readAmount(below.cell, unit) : null;
      return amount === null ? [] : [{ slot, label, value }];
    });
    if (found.length < 2 || !found.some(({ label }) => isFundTotal(label))) continue;
    return found.map(({ slot, value }, index) =>
      pairRow(sheet, { row: row + 1, label: slot.read.line, isPart: index > 0 }, { budget: value }, unit),
    );
  }
  return [];
}

function pairRow(
  sheet: SheetRows,
  { row, label, isPart }: Pick<BudgetRow, 'row' | 'label' | 'isPart'>,
  cells: Partial<Record<BudgetRole, Address | undefined>>,
  unit: AmountUnit | null,
): BudgetRow {
  const readAt = (address: Address): CellReading => sheet.at(address.row, address.column);
  const problems: Problem[] = [];
  const amount = (address: Address | undefined): number | null => {
    if (!address) return null;
    const read = readAmountCell(readAt(address).cell, unit);
    if (read.kind === 'unreadable') problems.push(amountProblem(address, readAt(address).shown));
    return read.kind === 'amount' ? read.value : null;
  };
  return {
    row,
    label,
    cells: {
      initial: cells.initial ?? null,
      budget: cells.budget ?? null,
      executed: cells.executed ?? null,
      rate: cells.rate ?? null,
      points: cells.points ?? null,
      score: cells.score ?? null,
    },
    initial: amount(cells.initial),
    budget: amount(cells.budget),
    executed: amount(cells.executed),
    points: cells.points ? readPoints(readAt(cells.points)).value : null,
    entered: {
      rate: cells.rate ? readRate(readAt(cells.rate)) : null,
      score: cells.score ? readPoints(readAt(cells.score)).value : null,
    },
    isPart,
    problems,
  };
}
