import { canonical } from '../formulaSyntax';
import type { Book, Cell, CellChange, CellStyle, NewCell, NewSheet, Sheet } from '../model';
import { GENERAL, isEmpty, EMPTY_CONTENT } from '../model';
import type { SentenceId } from '../texts/catalogue';
import type { Language } from '../texts/note';
import { note, say } from '../texts/note';
import { wasSaid } from '../texts/wasSaid';
import { isSameResult } from './skipped';
import { PAPER, PAPER_WIDTHS } from './paperGrid';

/** Where the working paper goes. `earlier` is a paper of ours that stands there already; null where the name is free. */
export interface PaperPlace {
  readonly name: string;
  readonly earlier: Sheet | null;
}

/** 自评底稿, whether it is free or ours; 自评底稿(2) … where somebody else has a sheet of that name. */
export function paperPlace(book: Book, language: Language): PaperPlace {
  const stem = say(note('paper.sheet'), language);
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
  for (let count = 1; ; count++) {
    const name = count === 1 ? stem : `${stem}(${count})`;
    const sheet = sheets.get(name.toUpperCase());
    if (!sheet) return { name, earlier: null };
    if (isPaper(sheet)) return { name: sheet.name, earlier: sheet };
  }
}

/**
 * What brings an earlier paper up to date, cell by cell; nothing where it is. null where that cannot be done without guessing:
 * the rows are others than before, or somebody typed into it.
 */
export function refreshed(earlier: Sheet, wanted: NewSheet): CellChange[] | null {
  const cells = new Map(wanted.cells.map((cell) => [`${cell.address.row} ${cell.address.column}`, cell]));
  const rows = wanted.cells.reduce((count, { address }) => Math.max(count, address.row + 1), earlier.rowCount);
  const columns = Math.max(earlier.columnCount, PAPER_WIDTHS.length);
  const changes: CellChange[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const now = earlier.cellAt(row, column);
      const cell = cells.get(`${row} ${column}`) ?? { address: { row, column }, ...EMPTY_CONTENT, style: 'note' };
      if (isSame(now, cell)) continue;
      if (!isReplaceable(now, cell)) return null;
      changes.push(replaced(earlier.name, now, cell));
    }
  }
  return changes;
}

/** Number formats for figures that the earlier paper did not have yet. */
const FORMATS: Readonly<Partial<Record<CellStyle, string>>> = { number: '0.00', percent: '0.00%' };

function replaced(sheet: string, now: Cell, { address, value, formula, style }: NewCell): CellChange {
  const format = isEmpty(now) && now.numberFormat === GENERAL ? FORMATS[style] : undefined;
  const before = { value: now.value, formula: now.formula };
  const after = { value, formula };
  if (format === undefined) return { kind: 'cell', sheet, address, before, after };
  return {
    kind: 'cell',
    sheet,
    address,
    before: { ...before, numberFormat: now.numberFormat },
    after: { ...after, numberFormat: format },
  };
}

function isSame(now: Cell, { value, formula }: NewCell): boolean {
  const spelled = (one: string | null): string | null => (one === null ? null : canonical(one));
  return spelled(now.formula) === spelled(formula) && isSameResult(now.value, value);
}

/** Whether the earlier cell can only be ours, and looks as the new one has to. */
function isReplaceable(now: Cell, { address, value, formula, style }: NewCell): boolean {
  if (style === 'title' || style === 'header') return false;
  if (isEmpty(now)) return style !== 'text';
  if (now.formula !== null) return address.column !== PAPER.remark;
  if (style === 'note') return typeof now.value === 'string' && wasSaid(now.value, REMARKS);
  return formula === null && typeof now.value === typeof value;
}

/** The layers whose sentences stand among the remarks. */
const REMARKS = ['paper', 'scoring', 'quantity', 'layout', 'formula', 'override'];

/** A sheet that begins as a working paper does, in whatever language it was written. */
export function isPaper(sheet: Sheet): boolean {
  return begins(sheet, 0, 'paper.title') && begins(sheet, 1, 'paper.about');
}

const SLOT = '\u0000';

function begins(sheet: Sheet, row: number, id: SentenceId): boolean {
  const { value } = sheet.cellAt(row, 0);
  if (typeof value !== 'string') return false;
  const slots = { title: SLOT, sheet: SLOT, rules: SLOT };
  return (['zh', 'en'] as const).some((language) => {
    const pieces = say(note(id, slots), language).split(SLOT);
    return value.startsWith(pieces[0] ?? '') && value.endsWith(pieces.at(-1) ?? '');
  });
}
