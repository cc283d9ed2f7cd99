import type { Address, Sheet } from '../model';
import { formatAddress, greatest, least } from '../model';
import { isFormNote } from '../lexicon/spending';
import { compact, normaliseLabel, sentenceLine } from '../text';
import type { ReasonTest } from './explained';
import { moneyRemarks, textsOfMoney } from './explained';
import type { FoundText } from './foundText';
import { goalsOf } from './goals';
import { belowRole, isHelp, isManagement, isNoneMark, isReasonBelow, isReasonHelp, tellsWhy } from './labels';
import type { CellReading, SheetRows, Slot } from './rows';
import { sheetRows } from './rows';
import type { SelfEvaluationTable } from './table';

/** What a row of the block on the management of the money says: 拨付合规性 | 情况说明 | 存在问题和改进措施. */
export interface ManagementRow {
  readonly label: string;
  readonly said: FoundText | null;
  /** Under a title of its own; null where the form has none, or nothing (无) stands there. */
  readonly problem: FoundText | null;
}

/** What a text below the indicators is about, by its label. */
export type BelowKind = 'problem' | 'measure' | 'other';

/** A text of the unit below the indicators: 存在问题 | …, 备注：…. */
export interface BelowText {
  readonly kind: BelowKind;
  readonly found: FoundText;
}

/**
 * What the unit wrote of its money outside of the indicators, the goals and the conclusion: beside the amounts in a column for remarks, in
 * the cell where the form asks for the reason, or anywhere else a text that `tells` of it. In reading order, each cell once.
 */
export function moneyWords(
  sheet: Sheet,
  table: SelfEvaluationTable,
  tells: (text: string) => boolean,
  isReason: ReasonTest,
): FoundText[] {
  const elsewhere = quotedElsewhere(sheet, table);
  const remarks = table.budget.flatMap((row) => moneyRemarks(sheet, table, row, isReason));
  const ofGoals = goalEnd(sheet, table);
  const told = textsOfMoney(sheet, table, isReason)
    .filter(({ read, isAsked }) => (isAsked && read.cover.top <= ofGoals) || tells(read.text))
    .map(({ read }) => read);
  const found = new Map<string, CellReading>();
  for (const read of [...remarks, ...told]) {
    const key = formatAddress(read.address);
    if (!elsewhere.has(key) && !isIndicatorRow(table, read.address)) found.set(key, read);
  }
  return [...found.values()]
    .sort((a, b) => a.cover.top - b.cover.top || a.cover.left - b.cover.left)
    .map((read) => asFound(sheet, read.shown, read.address));
}

/** What stands below the goals beside a label that asks for the reason of their deviation (偏差原因分析及改进措施 | …). */
export function goalWords(sheet: Sheet, table: SelfEvaluationTable, isReason: ReasonTest): FoundText[] {
  const ofGoals = goalEnd(sheet, table);
  return textsOfMoney(sheet, table, isReason)
    .filter(({ read, isAsked }) => isAsked && read.cover.top > ofGoals)
    .map(({ read }) => asFound(sheet, read.shown, read.address));
}

/** The last row in which a goal, or what came of it, stands; no row is below where the table has none. */
function goalEnd(sheet: Sheet, table: SelfEvaluationTable): number {
  const cells = goalsOf(sheet, table).flatMap(({ goal, done }) =>
    [goal, done].flatMap((one) => (one ? [one.cell] : [])),
  );
  return cells.length === 0 ? Infinity : greatest(cells.map(({ address }) => address.row));
}

/** Cells whose words have their place in a report already: goals, what came of them, the conclusion, the block on management. */
function quotedElsewhere(sheet: Sheet, table: SelfEvaluationTable): ReadonlySet<string> {
  const goals = goalsOf(sheet, table).flatMap(({ goal, done }) => [goal?.cell.address, done?.cell.address]);
  const management = managementRows(sheet, table).flatMap(({ said, problem }) => [
    said?.cell.address,
    problem?.cell.address,
  ]);
  const below = textsBelow(sheet, table).map(({ found }) => found.cell.address);
  const cells = [...goals, ...management, ...below, table.conclusion?.cell];
  return new Set(cells.flatMap((at) => (at ? [formatAddress(at)] : [])));
}

const isIndicatorRow = (table: SelfEvaluationTable, { row }: Address): boolean =>
  table.sections.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);

/** The rows that say how the money was managed, above the indicators; none where the form has no such block. */
export function managementRows(sheet: Sheet, table: SelfEvaluationTable): ManagementRow[] {
  const rows = sheetRows(sheet);
  const end = least(table.sections.map(({ headerTop }) => headerTop));
  for (let row = table.range.top; row < Math.min(end, sheet.rowCount); row++) {
    const title = rows.own(row).find(({ read }) => isManagement(read.label));
    if (title) return rowsOf(rows, title, Math.min(title.cover.bottom, end - 1));
  }
  return [];
}

function rowsOf(rows: SheetRows, title: Slot, last: number): ManagementRow[] {
  const first = title.cover.top;
  const inside = (row: number): Slot[] => rows.own(row).filter(({ cover }) => cover.left > title.cover.right);
  if (last === first) {
    const [beside] = inside(first);
    return beside && isSaid(beside.read)
      ? [{ label: title.read.line, said: foundIn(rows, beside.read), problem: null }]
      : [];
  }
  // The first row of the block has its titles: 情况说明 | 存在问题和改进措施.
  const titles = inside(first);
  const found: ManagementRow[] = [];
  for (let row = first + 1; row <= last; row++) {
    const [label, ...texts] = inside(row);
    if (!label) continue;
    const under = (at: number): CellReading | undefined =>
      texts.find(({ cover }) => titles[at] !== undefined && cover.left === titles[at].cover.left)?.read;
    const [said, problem] = [under(0) ?? texts[0]?.read, under(1)];
    found.push({
      label: label.read.line,
      said: said && isSaid(said) ? foundIn(rows, said) : null,
      problem: problem && problem !== said && isSaid(problem) ? foundIn(rows, problem) : null,
    });
  }
  return found.filter(({ said, problem }) => said !== null || problem !== null);
}

/** What the unit wrote below the indicators beside a label (存在问题 | …) or behind one (备注：…); notes of the form are none. */
export function textsBelow(sheet: Sheet, table: SelfEvaluationTable): BelowText[] {
  const rows = sheetRows(sheet);
  const last = greatest(table.indicators.map(({ row }) => row));
  const found: BelowText[] = [];
  for (let row = last + 1; row <= Math.min(table.range.bottom, sheet.rowCount - 1); row++) {
    const slots = rows.own(row);
    slots.forEach((slot, index) => {
      const told = toldAt(slot.read, slots[index + 1]?.read ?? null);
      if (told && isOwnText(told.text) && (told.role !== 'remark' || isRemark(compact(told.text))))
        found.push({ kind: told.role === 'remark' ? 'other' : told.role, found: asFound(sheet, told.text, told.cell) });
    });
  }
  return found;
}

/** What stands behind a label in its own cell, else in the one beside it. null where it is no such label; reasons of all rows are told by deviations. */
function toldAt(read: CellReading, beside: CellReading | null) {
  const [head = '', ...rest] = read.shown.split(/[:：]/);
  const inside = rest.join('：').trim();
  const role = belowRole(inside === '' ? read.label : normaliseLabel(head));
  if (role === null || isReasonBelow(read.text)) return null;
  if (inside !== '') return { role, text: inside, cell: read.address };
  return beside && { role, text: beside.shown, cell: beside.address };
}

/** A remark that tells why something came out as it did; notes of the form are called the same. */
const isRemark = (text: string): boolean => tellsWhy(text) && !isFormNote(text);

const isSaid = ({ shown }: CellReading): boolean => shown.trim() !== '' && !isNoneMark(shown) && !isHelp(shown);
const isOwnText = (text: string): boolean =>
  text.trim() !== '' && !isNoneMark(text) && !isHelp(text) && !isReasonHelp(text);

function foundIn(rows: SheetRows, { shown, address }: CellReading): FoundText {
  return asFound(rows.sheet, shown, address);
}

const asFound = (sheet: Sheet, text: string, address: Address): FoundText => ({
  text: sentenceLine(text),
  cell: { sheet: sheet.name, address },
});
