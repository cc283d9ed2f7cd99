import { NOTES_BEGIN, NOTE_GOES_ON, STANDARD_TITLE, TITLE_WITH_FORMULA } from '../lexicon/printedRules';
import type { Range } from '../model';
import { append, greatest } from '../model';
import type { RowSpan, SheetRows, Slot } from './rows';
import type { Indicator, PrintedText, Section } from './table';

/** What of a table is already read: its place, its headers and its rows. */
interface ReadTable {
  readonly range: Range;
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
}

/**
 * The texts in which a form itself may say how points are earned: the cells of a column for it beside each row, the notes above and below
 * the rows, and titles that hold a formula. What they mean is for others to read (src/printed). What stands beside another label
 * (存在问题, 偏差原因) is a person's own text, and none of them.
 */
export function printedTexts(sheet: SheetRows, table: ReadTable): PrintedText[] {
  return [...standards(sheet, table), ...titles(sheet, table), ...notes(sheet, table)];
}

function standards(sheet: SheetRows, { sections, indicators }: ReadTable): PrintedText[] {
  return sections.flatMap((section) => {
    const columns = standardColumns(sheet, section);
    const rows = indicators.filter(({ row }) => row >= section.firstRow && row <= section.lastRow);
    return columns.flatMap((column) =>
      rows.flatMap(({ row }): PrintedText[] => {
        const cell = sheet.at(row, column);
        const isText = cell.text !== '' && !ONLY_A_FIGURE.test(cell.text);
        return isText ? [{ kind: 'standard', cell: cell.address, text: cell.shown, row }] : [];
      }),
    );
  });
}

const ONLY_A_FIGURE = /^[≥≤<>=]?\d[\d.,]*[^\d]{0,4}$/;

function standardColumns(sheet: SheetRows, { headerTop, headerBottom, columns }: Section): number[] {
  const taken = new Set(Object.values(columns).map(({ column }) => column));
  const found = new Set<number>();
  for (let row = headerTop; row <= headerBottom; row++) {
    for (const { read, cover } of sheet.slots(row)) {
      if (STANDARD_TITLE.test(read.label) && !taken.has(cover.left)) found.add(cover.left);
    }
  }
  return [...found];
}

/** “得分（执行率×10）” among the titles and labels down to the last header. */
function titles(sheet: SheetRows, { range, sections }: ReadTable): PrintedText[] {
  const last = greatest(sections.map(({ headerBottom }) => headerBottom));
  return ownSlots(sheet, { first: range.top, last })
    .filter(({ text }) => TITLE_WITH_FORMULA.test(text))
    .map(({ read }) => ({ kind: 'title', cell: read.address, text: read.shown, row: null }));
}

function notes(sheet: SheetRows, { range, indicators }: ReadTable): PrintedText[] {
  const taken = new Set(indicators.map(({ row }) => row));
  const found: PrintedText[] = [];
  let isNote = false;
  for (let row = range.top; row <= range.bottom; row++) {
    const slots = sheet.slots(row);
    const [first] = slots;
    if (first === undefined || taken.has(row)) {
      isNote = false;
      continue;
    }
    const begins = NOTES_BEGIN.test(first.text);
    isNote = begins || (isNote && (slots.length === 1 || NOTE_GOES_ON.test(first.text)));
    if (isNote) append(found, slots.filter(({ own }) => own).map(noteOf));
    else if (slots.length === 1 && first.own && isBelow(row, indicators))
      found.push({ ...noteOf(first), kind: 'line' });
  }
  return found;
}

const isBelow = (row: number, indicators: readonly Indicator[]): boolean =>
  indicators.every((indicator) => indicator.row < row);

const noteOf = ({ read }: Slot): PrintedText => ({ kind: 'note', cell: read.address, text: read.shown, row: null });

function ownSlots(sheet: SheetRows, rows: RowSpan): Slot[] {
  const found: Slot[] = [];
  for (let row = rows.first; row <= rows.last; row++) append(found, sheet.own(row));
  return found;
}
