import type {
  Address,
  BookAppearance,
  CellAppearance,
  CellChange,
  CellValue,
  Range,
  SheetAppearance,
} from '../../../model';
import { contains, formatAddress, rangeOf, greatest } from '../../../model';
import type { Package, Splice } from '../../../ooxml';
import { attribute, childOf, crc32, parseXml, splice } from '../../../ooxml';
import { changeKept, readKept, ROW_HEIGHTS } from '../../../settings';
import type { RowHeightRecord } from '../../../settings';
import { HIGHEST_ROW, textHeight } from '../..';
import { readAppearance } from '../appearance';
import { PIXELS_PER_POINT } from '../appearance/units';
import { readMerges } from '../read/sheet';
import { isTrue, readWorkbook } from '../workbook';
import type { RowTagText } from './rowTags';
import { rowTags, withHeight } from './rowTags';
import { readSettings, withSetting } from './settings';

/** Shorter texts fit any cell. */
const SHORT_TEXT = 12;
const USUAL_SIZE = 11;

/**
 * Makes rows as high as the long texts written into them need, where the program that opens the file would not: rows whose height the file
 * gives, and merged cells. Other rows are fitted on opening. When the text goes, its row gets back the very height it had, unless
 * somebody has changed it meanwhile. Rows of protected sheets stay as they are.
 */
export function withFittedRows(parts: Package, changes: readonly CellChange[]): Package {
  const texts = changes.filter(({ before, after }) => isLong(before.value) || isLong(after.value));
  if (texts.length === 0) return parts;
  const workbook = readWorkbook(parts);
  const appearance = readAppearance(parts, workbook);
  const before = readSettings(parts).get(ROW_HEIGHTS.key) ?? null;
  const records = new Map(Object.entries(readKept(ROW_HEIGHTS, before).data));
  let fitted = parts;
  workbook.sheets
    .flatMap(({ name, part }) => (part === null ? [] : [{ name, part }]))
    .forEach(({ name, part }, index) => {
      const own = texts.filter(({ sheet }) => sheet === name);
      const sheet = appearance.sheets[index];
      if (own.length === 0 || !sheet) return;
      const known = new Map(Object.entries(records.get(name) ?? {}));
      fitted = fitted.with(part, fitSheet(fitted.text(part), { cells: appearance.cells, sheet }, own, known));
      records.set(name, Object.fromEntries(known));
    });
  const remembered = changeKept(ROW_HEIGHTS, before, Object.fromEntries(records));
  // A row whose former height cannot be kept is not made higher.
  if (!remembered.ok) return parts;
  return remembered.value === null ? fitted : withSetting(fitted, remembered.value);
}

const isLong = (value: unknown): value is string => typeof value === 'string' && value.length > SHORT_TEXT;

interface Appearance {
  readonly cells: BookAppearance['cells'];
  readonly sheet: SheetAppearance;
}

/** The sheet's XML with its rows fitted; what is known of them is kept up in `known`, by row. */
function fitSheet(
  xml: string,
  appearance: Appearance,
  changes: readonly CellChange[],
  known: Map<string, RowHeightRecord>,
): string {
  const root = parseXml(xml, 'sheetData');
  const protection = childOf(root, 'sheetProtection');
  if (protection && isTrue(attribute(xml, protection, 'sheet'))) return xml;
  const tags = rowTags(xml, root);
  const splices: Splice[] = [];
  for (const [row, texts] of byRow(changes, readMerges(xml, root), tags)) {
    const tag = tags.get(row);
    if (!tag) continue;
    const fitted = fitRow(row, tag, texts, appearance, known.get(String(row)) ?? null);
    if (fitted.record) known.set(String(row), fitted.record);
    else known.delete(String(row));
    const text = withHeight(tag.text, fitted.height, fitted.custom);
    if (text !== tag.text) splices.push({ start: tag.start, end: tag.start + tag.text.length, text });
  }
  return splice(xml, splices);
}

interface TextCell {
  readonly change: CellChange;
  readonly cover: Range;
}

/** The texts by the row that is to grow for them: the last row of their merge that the file names. */
function byRow(
  changes: readonly CellChange[],
  merges: readonly Range[],
  tags: ReadonlyMap<number, RowTagText>,
): ReadonlyMap<number, readonly TextCell[]> {
  const rows = new Map<number, TextCell[]>();
  for (const change of changes) {
    const cover = merges.find((merge) => contains(merge, change.address)) ?? rangeOf(change.address);
    let row = cover.bottom;
    while (row > cover.top && !tags.has(row)) row--;
    rows.set(row, [...(rows.get(row) ?? []), { change, cover }]);
  }
  return rows;
}

interface Fitted {
  readonly height: string | null;
  readonly custom: string | null;
  readonly record: RowHeightRecord | null;
}

function fitRow(
  row: number,
  tag: RowTagText,
  texts: readonly TextCell[],
  appearance: Appearance,
  record: RowHeightRecord | null,
): Fitted {
  const isOurs = record !== null && isSameHeight(record.after, tag.height);
  // The height as the person left it: what was there before ours, unless somebody has changed ours since.
  const base = isOurs ? record.before : { height: tag.height, custom: tag.custom };
  const own = base.height === null ? null : Number(base.height);
  const height = own ?? appearance.sheet.rowHeight / PIXELS_PER_POINT;
  const needs = new Map(Object.entries(isOurs ? record.needs : {}));
  const theirs = new Map(Object.entries((isOurs ? record.own : null) ?? {}));
  for (const { change, cover } of texts) {
    const needOf = (value: CellValue): number =>
      isFitted(cover, own, appearance.sheet) ? 0 : neededHeight(row, change.address, value, cover, appearance);
    noteText(change, needOf, height, { needs, theirs });
  }
  const target = Math.min(HIGHEST_ROW, greatest(needs.values(), height));
  const kept = {
    before: base,
    needs: Object.fromEntries(needs),
    own: entriesOf(theirs),
  };
  if (target <= height) return { ...base, record: kept.own ? { ...kept, after: base.height ?? '' } : null };
  const isMerged = texts.some(({ cover }) => cover.left !== cover.right || cover.top !== cover.bottom);
  const after = String(target);
  // A height that Excel found itself (no customHeight) stays one: it is fitted again when the text is edited. Not so for merged cells.
  const custom = isMerged || own === null ? '1' : base.custom;
  return { height: after, custom, record: { ...kept, after } };
}

/** Whether a row has the height that we gave it. Excel keeps heights in steps of a pixel, and writes them in its own way. */
function isSameHeight(ours: string, now: string | null): boolean {
  if (ours === '' || now === null) return ours === (now ?? '');
  return Math.abs(Number(ours) - Number(now)) <= 1;
}

const entriesOf = (marks: ReadonlyMap<string, string>): RowHeightRecord['own'] =>
  marks.size > 0 ? Object.fromEntries(marks) : undefined;

interface RowTexts {
  /** The heights that our texts need, by cell. */
  readonly needs: Map<string, number>;
  /** Marks of the texts that were there before ours and did not fit, by cell. */
  readonly theirs: Map<string, string>;
}

/** Takes in what becomes of one text. One that comes back as it was needs no more than it had. */
function noteText(
  { address, before, after }: CellChange,
  needOf: (value: CellValue) => number,
  height: number,
  { needs, theirs }: RowTexts,
): void {
  const key = formatAddress(address);
  const isBack = theirs.get(key) === markOf(after.value);
  if (isBack) theirs.delete(key);
  else if (!theirs.has(key) && !needs.has(key) && needOf(before.value) > height) theirs.set(key, markOf(before.value));
  const needed = isBack ? 0 : needOf(after.value);
  if (needed > 0) needs.set(key, needed);
  else needs.delete(key);
}

/** Tells a text from others without keeping it twice. */
const markOf = (value: CellValue): string => crc32(new TextEncoder().encode(String(value))).toString(36);

/** Whether the program that opens the file fits the row to this text by itself. */
const isFitted = (cover: Range, height: number | null, { rowsFixed }: SheetAppearance): boolean =>
  height === null && !rowsFixed && cover.left === cover.right && cover.top === cover.bottom;

/** The height that the row must have for the text; 0 where it is short, or does not wrap. */
function neededHeight(
  row: number,
  address: Address,
  value: CellValue,
  cover: Range,
  { cells, sheet }: Appearance,
): number {
  const format = sheet.cells.get(address.row)?.get(address.column);
  const cell: CellAppearance | undefined = format === undefined ? undefined : cells[format];
  if (!isLong(value) || !cell?.wrap || cell.rotation !== 0) return 0;
  const width = sumOf(cover.left, cover.right, (column) => lineSize(sheet.columns.get(column), sheet.columnWidth));
  const others = sumOf(cover.top, cover.bottom, (one) =>
    one === row ? 0 : lineSize(sheet.rows.get(one), sheet.rowHeight),
  );
  const needed = textHeight(value, width / PIXELS_PER_POINT, cell.font.size ?? USUAL_SIZE);
  return Math.ceil(needed - others / PIXELS_PER_POINT);
}

const lineSize = (
  line: { readonly size: number | null; readonly hidden: boolean } | undefined,
  usual: number,
): number => (line?.hidden ? 0 : (line?.size ?? usual));

function sumOf(first: number, last: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index <= last; index++) sum += sizeOf(index);
  return sum;
}
