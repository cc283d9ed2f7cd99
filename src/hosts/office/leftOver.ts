import type { CellRef } from '../../model';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { HostError } from '..';
import type { Kind } from '../live';
import { nameCells, RULES } from '../live';
import { sameContent } from '../../formulaSyntax';
import { strayFormats } from './changes/highlights';
import type { OfficeObserved, OfficeSnapshot } from './changes/handler';

/** The places of changes, by what a person looks for in the workbook. */
interface Places {
  readonly cells: readonly CellRef[];
  /** Cells that hold what they held, in another number format. */
  readonly formats: readonly CellRef[];
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The sheets whose conditional formats are other ones. */
  readonly highlights: readonly string[];
  readonly settings: readonly string[];
}

/** What is no longer as it was seen before a writing; null when nothing is. */
export function differing(was: OfficeSnapshot, is: OfficeSnapshot): Places | null {
  const changed = changedCells(was.cell, is.cell);
  const places: Places = {
    cells: changed.filter(({ isFormat }) => !isFormat).map(({ place }) => place),
    formats: changed.filter(({ isFormat }) => isFormat).map(({ place }) => place),
    sheets: others('sheet', was, is).map(({ change }) => change.sheet),
    names: others('name', was, is).map(({ change }) => change.name),
    highlights: was.highlight
      .filter((one, index) => isOtherFormat(one, is.highlight[index]))
      .map(({ change }) => change.sheet),
    settings: others('setting', was, is).map(({ change }) => change.key),
  };
  return Object.values(places).some((list: readonly unknown[]) => list.length > 0) ? places : null;
}

/** All places that a writing touches. */
export function touched(was: OfficeSnapshot): Places {
  return {
    cells: was.cell.map(({ change: { sheet, address } }) => ({ sheet, address })),
    formats: [],
    sheets: was.sheet.map(({ change }) => change.sheet),
    names: was.name.map(({ change }) => change.name),
    highlights: was.highlight.map(({ change }) => change.sheet),
    settings: was.setting.map(({ change }) => change.key),
  };
}

function changedCells(
  was: readonly OfficeObserved<'cell'>[],
  is: readonly OfficeObserved<'cell'>[],
): { readonly place: CellRef; readonly isFormat: boolean }[] {
  return was.flatMap(({ change: { sheet, address }, now: before }, index) => {
    const now = is[index]?.now;
    const isFormat = now !== undefined && sameContent(before, now);
    return isFormat && before.numberFormat === now.numberFormat ? [] : [{ place: { sheet, address }, isFormat }];
  });
}

function others<K extends Kind>(kind: K, was: OfficeSnapshot, is: OfficeSnapshot): OfficeObserved<K>[] {
  const before: readonly OfficeObserved<K>[] = was[kind];
  return before.filter((one, index) => {
    const now = is[kind][index]?.now;
    return now === undefined || !RULES[kind].unchanged(one.now, now);
  });
}

function isOtherFormat(was: OfficeObserved<'highlight'>, is: OfficeObserved<'highlight'> | undefined): boolean {
  if (!is || !RULES.highlight.unchanged(was.now, is.now)) return true;
  return is.now.items.length > was.now.items.length && strayFormats(was.now, is.now).length > 0;
}

/** The error of a writing that was not taken back wholly: what is to be looked at, kind by kind. */
export function halfWritten(places: Places, detail: Note['args'][string], isSeen: boolean): HostError {
  const { cells } = places;
  const error: HostError = {
    code: 'failed',
    note: note(isSeen ? 'office.half-written' : 'office.half-written-unseen', { detail }),
    details: listed(places),
  };
  return cells.length > 0 ? { ...error, cells } : error;
}

function listed({ cells, formats, sheets, names, highlights, settings }: Places): Note[] {
  const line = (list: readonly string[], make: (text: string) => Note): Note[] =>
    list.length > 0 ? [make([...new Set(list)].join('、'))] : [];
  return [
    ...(cells.length > 0 ? [note('left-over.cells', { cells: nameCells(cells) })] : []),
    ...(formats.length > 0 ? [note('left-over.formats', { cells: nameCells(formats) })] : []),
    ...line(sheets, (text) => note('left-over.sheets', { sheets: text })),
    ...line(names, (text) => note('left-over.names', { names: text })),
    ...line(highlights, (text) => note('left-over.highlights', { sheets: text })),
    ...line(settings, (text) => note('left-over.settings', { keys: text })),
  ];
}
