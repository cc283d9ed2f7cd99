import type { Address } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { AmountUnit, BudgetRow } from './table';
import type { Rows } from './budget';
import type { BudgetRole } from './labels';
import { FUND_LABEL, FUND_PART, FUND_TOTAL, budgetRole } from './labels';
import { normaliseLabel, oneLine } from './normalise';
import { readAmount, readRate } from './numbers';
import type { Slot } from './rows';
import { shownText, slotsOf } from './rows';

/** Labels with their amount beside them: 预算数：| 100 | 执行数：| 90, or 年度资金总额 | 30 without any execution. */
export function readPairs(sheet: Sheet, rows: Rows, unit: AmountUnit | null): BudgetRow[] {
  const pairs: { row: number; role: BudgetRole; label: string; value: Address }[] = [];
  const totals: { row: number; label: string; value: Address }[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const slots = slotsOf(sheet, row);
    slots.forEach((slot, index) => {
      if (!slot.own && slot.cover.bottom - slot.cover.top > 3) return;
      const role = budgetRole(slot.text);
      const amount = amountAfter(slots, index, row);
      if (role && role !== 'points' && role !== 'score' && amount && slot.own) pairs.push({ row, role, ...amount });
      else if (FUND_LABEL.test(normaliseLabel(slot.text)) && amount && slot.own && slot.text.length <= 24)
        totals.push({ row, ...amount });
    });
  }
  const executed = pairs.filter((pair) => pair.role === 'executed');
  if (executed.length > 0) return [...groupPairs(sheet, pairs, unit)];
  const under = readAmountsUnderLabels(sheet, rows, unit);
  if (under.length > 0) return under;
  return totals
    .filter((entry) => FUND_TOTAL.test(normaliseLabel(entry.label)) || FUND_PART.test(normaliseLabel(entry.label)))
    .map((entry, index) => pairRow(sheet, entry.row, entry.label, { budget: entry.value }, unit, index > 0));
}

/** The first cell right of a label that holds a number, past at most one short sub-label (市本级). */
function amountAfter(slots: readonly Slot[], index: number, row: number): { label: string; value: Address } | null {
  const label = slots[index];
  if (!label) return null;
  const next = slots[index + 1];
  if (next && /^[\d.,]+(元|万元|亿元)?$/.test(next.text))
    return { label: oneLine(shownText(label.cell)), value: { row: next.cover.top, column: next.cover.left } };
  const after = slots[index + 2];
  if (
    next &&
    after &&
    next.text.length <= 8 &&
    budgetRole(next.text) === null &&
    next.cover.top === row &&
    /^[\d.,]+(元|万元|亿元)?$/.test(after.text)
  ) {
    return { label: oneLine(shownText(next.cell)), value: { row: after.cover.top, column: after.cover.left } };
  }
  return null;
}

function groupPairs(
  sheet: Sheet,
  pairs: readonly { row: number; role: BudgetRole; label: string; value: Address }[],
  unit: AmountUnit | null,
): BudgetRow[] {
  const byRow = new Map<number, typeof pairs>();
  for (const pair of pairs) byRow.set(pair.row, [...(byRow.get(pair.row) ?? []), pair]);
  const complete = [...byRow].filter(
    ([, list]) => list.some((pair) => pair.role === 'budget') && list.some((pair) => pair.role === 'executed'),
  );
  if (complete.length > 0) {
    return complete.map(([row, list], index) => {
      const left = slotsOf(sheet, row).find(
        (slot) => slot.cover.left < (list[0]?.value.column ?? 0) && budgetRole(slot.text) === null,
      );
      return pairRow(
        sheet,
        row,
        left ? oneLine(shownText(left.cell)) : (list[0]?.label ?? ''),
        Object.fromEntries(list.map((pair) => [pair.role, pair.value])),
        unit,
        index > 0,
      );
    });
  }
  // The amounts stand below each other, one a row: planned, allotted, spent.
  const first = (role: BudgetRole) => pairs.find((pair) => pair.role === role);
  const spent = first('executed');
  const budget = first('budget') ?? first('initial');
  if (!spent || !budget) return [];
  const initial = budget.role === 'budget' ? first('initial') : undefined;
  return [
    pairRow(
      sheet,
      spent.row,
      spent.label,
      { ...(initial ? { initial: initial.value } : {}), budget: budget.value, executed: spent.value },
      unit,
      false,
    ),
  ];
}

/** Labels side by side with their amounts below them: 资金总额 | 财政拨款 | 其他资金 over 550.34 | 550.34 | 0. */
function readAmountsUnderLabels(sheet: Sheet, rows: Rows, unit: AmountUnit | null): BudgetRow[] {
  for (let row = rows.first; row < rows.last; row++) {
    const labels = slotsOf(sheet, row).filter(
      (slot) => slot.own && FUND_LABEL.test(normaliseLabel(slot.text)) && slot.text.length <= 12,
    );
    if (labels.length < 2 || !labels.some((slot) => FUND_TOTAL.test(normaliseLabel(slot.text)))) continue;
    const below = labels.map((slot) => sheet.anchorAt(row + 1, slot.cover.left));
    const isAmounts = below.every(
      (cell) => cell.row === row + 1 && typeof readAmount(sheet.cellAt(cell.row, cell.column), unit) === 'number',
    );
    if (!isAmounts) continue;
    return labels.map((slot, index) =>
      pairRow(
        sheet,
        row + 1,
        oneLine(shownText(slot.cell)),
        { budget: below[index] ?? { row, column: 0 } },
        unit,
        index > 0,
      ),
    );
  }
  return [];
}

function pairRow(
  sheet: Sheet,
  row: number,
  label: string,
  cells: Partial<Record<BudgetRole, Address>>,
  unit: AmountUnit | null,
  isPart: boolean,
): BudgetRow {
  const amount = (address: Address | undefined): number | null =>
    address ? readAmount(sheet.cellAt(address.row, address.column), unit) : null;
  return {
    row,
    label,
    cells: {
      initial: cells.initial ?? null,
      budget: cells.budget ?? null,
      executed: cells.executed ?? null,
      rate: cells.rate ?? null,
      points: null,
      score: null,
    },
    initial: amount(cells.initial),
    budget: amount(cells.budget),
    executed: amount(cells.executed),
    points: null,
    entered: { rate: cells.rate ? readRate(sheet.cellAt(cells.rate.row, cells.rate.column)) : null, score: null },
    isPart,
    problems: [],
  };
}
