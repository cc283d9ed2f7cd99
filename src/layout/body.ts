import type { ColumnMapping, Columns } from './table';
import type { Header } from './header';
import { LABELS, isNoneMark, isPlaceholder, levelDepth } from './labels';
import { normaliseLabel } from '../text';
import type { SheetRows, Slot } from './rows';

/** What one row below a header is. */
export type RowKind =
  'heading' | 'indicator' | 'placeholder' | 'total' | 'subtotal' | 'empty' | 'other' | 'afterword' | 'next-block';

export interface BodyRow {
  readonly row: number;
  readonly kind: RowKind;
}

/** More empty rows than this below each other end a table. */
const MAX_GAP = 6;

/**
 * The rows below a header, down to `limit` (exclusive) or to where something else begins.
 * `chosen` are rows about which a person decided.
 */
export function readBody(
  sheet: SheetRows,
  header: Header,
  limit: number,
  chosen: Readonly<Record<number, 'indicator' | 'ignore'>> = {},
): BodyRow[] {
  const rows: BodyRow[] = [];
  let gap = 0;
  for (let row = header.bottom + 1; row < limit && gap <= MAX_GAP; row++) {
    const decided = chosen[row];
    const kind = decided === 'indicator' ? 'indicator' : decided === 'ignore' ? 'other' : kindOf(sheet, header, row);
    if (kind === 'next-block') break;
    gap = kind === 'empty' ? gap + 1 : 0;
    rows.push({ row, kind });
  }
  // Below an afterword (conclusion, signatures, notes) nothing is an indicator, whatever columns its texts stand in.
  const end = rows.findIndex((entry) => entry.kind === 'afterword');
  return end < 0
    ? rows
    : rows.map((entry, i) =>
        i > end && entry.kind === 'indicator' && !chosen[entry.row] ? { ...entry, kind: 'other' as const } : entry,
      );
}

function kindOf(sheet: SheetRows, header: Header, row: number): RowKind {
  const { columns } = header;
  const own = sheet.own(row);
  if (own.length === 0) return 'empty';
  if (isTotalRow(own, columns)) return 'total';
  if (own.some((slot) => isLabelOf(slot, columns) && LABELS.subtotal(slot.read.label))) return 'subtotal';
  const first = own[0];
  if (first && beginsBlock(own)) return 'next-block';
  if (first && isAfterword(first, own, columns, isFlatList(header))) return 'afterword';
  if (isHeading(sheet, header, row, own)) return 'heading';
  return isIndicator(sheet, columns, row, own)
    ? 'indicator'
    : isPlaceholderRow(sheet, columns, row)
      ? 'placeholder'
      : 'other';
}

/** A label of sum in any cell left of the values: 总分, 合计 … (其他需要说明事项 may stand before it). */
function isTotalRow(own: readonly Slot[], columns: Columns): boolean {
  const label = own.find((slot) => isTotalLabel(slot));
  if (!label) return false;
  // 合计 as the name of an indicator's level does not happen; as a text in a value column it does (a rule in words).
  const values = [columns.reason, columns.target].filter((mapping) => mapping !== undefined);
  return !values.some(
    (mapping) =>
      label.cover.left === mapping.column &&
      label.cover.left > (columns.name?.column ?? 0) &&
      own[0] !== label &&
      own.length > 4,
  );
}

const VALUE_IN_LABEL = /[:：]\s*\d+(\.\d+)?分?$/;

/** The label of the sum of all scores; "总分：96分" counts as one with its value in one cell. */
export function isTotalLabel({ read, text }: Slot): boolean {
  const label = VALUE_IN_LABEL.test(text) ? normaliseLabel(text.replace(VALUE_IN_LABEL, '')) : read.label;
  return LABELS.total(label);
}

function isLabelOf(slot: Slot, columns: Columns): boolean {
  return slot.cover.left <= (columns.name?.column ?? columns.level2?.column ?? 0);
}

/** The first rows of another table, or a block of money: 项目名称 …, 年初预算数 | 全年执行数. */
function beginsBlock(own: readonly Slot[]): boolean {
  const first = own[0];
  // 序号 heads a list of its own (payments, institutions), which no header of indicators begins with below one.
  if (first && /^(序号|编号)$/.test(first.text) && own.length >= 3) return true;
  if (first && LABELS.start(first.read.label) && own.length <= 6) return true;
  const roles = new Set(own.map((slot) => slot.read.budgetRole));
  return roles.has('budget') && roles.has('executed');
}

function isAfterword(first: Slot, own: readonly Slot[], columns: Columns, isFlat: boolean): boolean {
  const nameColumn = columns.name?.column ?? 0;
  // In a flat list the labels stand in the names' own column; else only left of it, where the levels and the side title are.
  const leading = first.cover.left < nameColumn || (isFlat && first.cover.left === nameColumn);
  if (!leading || hasBothValues(own, columns)) return false;
  const isLong = first.cover.right > (columns.target?.column ?? nameColumn) || first.text.length > 40;
  // "说明…" or "1.…" as a level's text does not happen; as a note it is wide or long, or stands in the first column.
  if (/^(注|备注)[:：\d]|^\d+[.、．]/.test(first.text) && isLong) return true;
  return LABELS.afterword(first.read.label);
}

/** No level and no side title stands left of the names. */
function isFlatList({ columns, side }: Header): boolean {
  return columns.level1 === undefined && columns.level2 === undefined && side === null;
}

/** Target and actual each stand in a cell of their own: whatever its name sounds like, this is a row of values. */
function hasBothValues(own: readonly Slot[], columns: Columns): boolean {
  return [columns.target, columns.actual].every(
    (mapping) =>
      mapping !== undefined &&
      own.some(({ cover }) => cover.left >= mapping.column && cover.right <= mapping.lastColumn),
  );
}

/** The row has something of its own in the name, target or actual cell, and no text lies across those columns. */
function isIndicator(sheet: SheetRows, columns: Columns, row: number, own: readonly Slot[]): boolean {
  const name = textIn(sheet, columns.name ?? columns.level2, row);
  const values = [columns.target, columns.adjustedTarget, columns.actual].filter((mapping) => mapping !== undefined);
  const spans = own.some((slot) => crosses(slot, columns.name, columns.target ?? columns.actual ?? columns.points));
  if (spans) return false;
  const hasValues = values.some((mapping) => ownText(own, mapping) !== '');
  const hasPoints = [columns.points, columns.score].some(
    (mapping) => mapping !== undefined && /\d/.test(ownText(own, mapping)),
  );
  const ownName = columns.name ? ownText(own, columns.name) : '';
  if (ownName === '' && name === '') return hasValues && isNameless(columns, own, hasPoints);
  if (isPlaceholder(name)) return hasValues && values.some((mapping) => isContent(ownText(own, mapping)));
  if (ownName === '') return hasValues;
  if (isNoneMark(name)) return hasValues || hasPoints;
  return hasValues || hasPoints || own.length > 1 || columns.level1 !== undefined;
}

/**
 * A level that stands across the name's column (服务对象满意度指标 merged over two) is the name. A row of values whose name was never typed
 * counts all the same, and is told as a problem: its points are part of the total.
 */
function isNameless(columns: Columns, own: readonly Slot[], hasPoints: boolean): boolean {
  const isComplete = [columns.target, columns.actual].every((mapping) => mapping && isContent(ownText(own, mapping)));
  return levelAcross(own, columns) || (isComplete && (hasPoints || columns.points === undefined));
}

/** A level in a row of its own above its indicators: its name where theirs stand, and neither target nor actual. */
function isHeading(sheet: SheetRows, { columns }: Header, row: number, own: readonly Slot[]): boolean {
  if (columns.level1 !== undefined || columns.level2 !== undefined) return false;
  const values = [columns.target, columns.actual].filter((mapping) => mapping !== undefined);
  return (
    levelDepth(textIn(sheet, columns.name, row)) !== null && values.every((mapping) => ownText(own, mapping) === '')
  );
}

function isContent(text: string): boolean {
  return text !== '' && !isPlaceholder(text) && !isNoneMark(text);
}

function levelAcross(own: readonly Slot[], columns: Columns): boolean {
  const name = columns.name;
  return name !== undefined && own.some((slot) => slot.cover.left < name.column && slot.cover.right >= name.column);
}

function isPlaceholderRow(sheet: SheetRows, columns: Columns, row: number): boolean {
  return isPlaceholder(textIn(sheet, columns.name ?? columns.level2, row)) && textIn(sheet, columns.name, row) !== '';
}

/** A text that begins at or left of the name and reaches into the values. */
function crosses(slot: Slot, name: ColumnMapping | undefined, value: ColumnMapping | undefined): boolean {
  if (!name || !value || value.column <= name.column) return false;
  return slot.cover.left <= name.lastColumn && slot.cover.right >= value.column;
}

/** What a person sees in that column of the row: the first filled cell from the title's left edge to its right. */
export function textIn(sheet: SheetRows, mapping: ColumnMapping | undefined, row: number): string {
  if (!mapping) return '';
  for (let column = mapping.column; column <= mapping.lastColumn; column++) {
    const { text } = sheet.at(row, column);
    if (text !== '') return text;
  }
  return '';
}

function ownText(own: readonly Slot[], mapping: ColumnMapping): string {
  return own.find((slot) => slot.cover.left >= mapping.column && slot.cover.left <= mapping.lastColumn)?.text ?? '';
}
