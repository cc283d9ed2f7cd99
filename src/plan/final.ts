import { SheetNames } from '../formulas';
import { canonical } from '../formulaSyntax';
import type { Address, Book, CellChange, Change, NameChange, NewSheet, Sheet } from '../model';
import { findSheet, formatAddress, isCellError, isEmpty, parseAddress, sameAddress } from '../model';
import type { Evaluation } from '../scoring';
import { handAt, isOwnTotal, openSlots, totalNote } from '../scoring';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { isPaper } from './earlierPaper';
import { planHighlightRemoval } from './highlights';
import { planScore } from './planScore';
import { StandingFormulas } from './standingFormulas';

/** What keeps a copy from being sent out: where, and why. */
export interface OpenPlace {
  readonly sheet: string;
  readonly address: Address;
  readonly why: Note;
}

/** What makes a workbook ready to be sent out; where something is open, `changes` are not to be made. */
export interface FinalPlan {
  readonly changes: readonly Change[];
  readonly open: readonly OpenPlace[];
  /** What the person should know of the copy before it goes out. */
  readonly remarks: readonly Note[];
}

/**
 * The copy that is sent out (送出副本): our formulas become the values they show, our names, highlights and working paper go; what the
 * workbook keeps for us goes where the copy is made (hosts/xlsx: sentOut). The texts and looks of cells stay, and so do the template's
 * own formulas. A slot 【】 that nobody filled in, an error, or a formula of ours whose result is not what its row gives now keeps it
 * back. `kept`: the setting of HIGHLIGHTS_KEPT as it stands in the workbook.
 */
export function planFinal(evaluations: readonly Evaluation[], book: Book, kept: string | null): FinalPlan {
  const papers = book.sheets.filter(isPaper);
  const own = ownFormulas(evaluations, book);
  const open = [...own.flatMap(({ open: one }) => (one ? [one] : [])), ...openPlaces(book, papers)];
  const cells = own.map(({ change }) => change);
  const sheets = papers.map((paper): Change => ({
    kind: 'sheet',
    sheet: paper.name,
    before: asAdded(paper),
    after: null,
  }));
  const standing = {
    ...book,
    sheets: book.sheets.filter((sheet) => !papers.includes(sheet)),
    // Names on the paper go with it.
    names: book.names.filter(({ sheet }) => !papers.some(({ name }) => name === sheet)),
  };
  const highlights = planHighlightRemoval(book, kept);
  const changes = [...cells, ...highlights, ...nameRemovals(standing, cells, highlights)];
  return { changes: [...changes, ...sheets], open: unique(open), remarks: evaluations.flatMap(unsettledTotal) };
}

/** A total of ours that is only known so far: as a number it would be taken for the whole. */
function unsettledTotal(evaluation: Evaluation): Note[] {
  const { table, total } = evaluation;
  const { cell, inCell, isOpen } = total.shown;
  const figure = totalNote(total);
  if (!isOpen || cell === null || inCell === null || figure === null || !isOwnTotal(evaluation)) return [];
  return [note('final.total-open', { cell: `${table.sheet}!${formatAddress(cell)}`, total: figure })];
}

interface OwnFormula {
  readonly change: CellChange;
  readonly open: OpenPlace | null;
}

/** Each formula of ours with the value that takes its place. */
function ownFormulas(evaluations: readonly Evaluation[], book: Book): OwnFormula[] {
  const found = new Map<string, OwnFormula>();
  const totals = ownTotals(evaluations, book);
  for (const evaluation of evaluations) {
    const { table } = evaluation;
    const sheet = findSheet(book, table.sheet);
    if (!sheet) continue;
    const outdated = outdatedCells(evaluation);
    for (const [key, { hand }] of table.results) {
      const address = parseAddress(key);
      const cell = address && sheet.cellAt(address.row, address.column);
      const isOwn = hand === 'ours' || totals.has(`${table.sheet}!${key}`);
      if (!address || !cell || cell.formula === null || !isOwn) continue;
      const { value, formula } = cell;
      const isFresh = value !== null && !isCellError(value) && !outdated.has(key);
      const open = isFresh ? null : { sheet: table.sheet, address, why: note('final.not-fresh') };
      const change: CellChange = {
        kind: 'cell',
        sheet: table.sheet,
        address,
        before: { value, formula },
        after: { value: value === '' ? null : value, formula: null },
      };
      found.set(`${table.sheet}!${key}`, { change, open });
    }
  }
  return [...found.values()];
}

/** Score cells whose result of ours is of before. */
function outdatedCells({ indicators, budget }: Evaluation): ReadonlySet<string> {
  const cells = [
    ...indicators.flatMap(({ written, indicator }) => (written?.stale ? [indicator.cells.score] : [])),
    ...budget.flatMap(({ written, row }) => (written?.stale ? [row.cells.score] : [])),
  ];
  return new Set(cells.filter((cell) => cell !== null).map(formatAddress));
}

/** Totals whose formula is the very one that we write over scores of ours; any other sum is the template's. */
function ownTotals(evaluations: readonly Evaluation[], book: Book): ReadonlySet<string> {
  const totals = evaluations.flatMap((evaluation) => {
    const { table, indicators, budget } = evaluation;
    const cell = table.total?.cells.score ?? null;
    const at = cell && findSheet(book, table.sheet)?.cellAt(cell.row, cell.column);
    const hasOwn = [...indicators, ...budget].some(({ written }) => written !== null);
    if (!cell || !at || at.formula === null || !hasOwn || handAt(table, cell, null) !== 'template') return [];
    const emptied = withoutTotal(book, table.sheet, cell);
    const planned = planScore([evaluation], emptied, { write: 'formulas', workingPaper: false, language: 'zh' });
    const own = planned.changes.find(
      (change) => change.kind === 'cell' && change.sheet === table.sheet && sameAddress(change.address, cell),
    );
    const isSame =
      own?.kind === 'cell' && own.after.formula !== null && canonical(own.after.formula) === canonical(at.formula);
    return isSame ? [`${table.sheet}!${formatAddress(cell)}`] : [];
  });
  return new Set(totals);
}

function withoutTotal(book: Book, name: string, address: Address): Book {
  const sheets = book.sheets.map((sheet) =>
    sheet.name === name ? sheet.with([{ address, cell: sheet.blankAt(address.row, address.column) }]) : sheet,
  );
  return { ...book, sheets };
}

/** Slots that nobody filled in, and errors, on the sheets that a person sees. */
function openPlaces(book: Book, papers: readonly Sheet[]): OpenPlace[] {
  const places: OpenPlace[] = [];
  for (const sheet of book.sheets) {
    if (!sheet.visible || papers.includes(sheet)) continue;
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) {
        const { value } = sheet.cellAt(row, column);
        const at = { sheet: sheet.name, address: { row, column } };
        const [slot] = typeof value === 'string' ? openSlots(value) : [];
        if (slot !== undefined) places.push({ ...at, why: note('final.open-slot', { slot }) });
        if (isCellError(value)) places.push({ ...at, why: note('final.error', { error: value.error }) });
      }
    }
  }
  return places;
}

function unique(places: readonly OpenPlace[]): OpenPlace[] {
  return [...new Map(places.map((place) => [`${place.sheet}!${formatAddress(place.address)}`, place])).values()];
}

/** The names of ours that nothing uses once the formulas are gone. */
function nameRemovals(book: Book, cells: readonly CellChange[], highlights: readonly Change[]): NameChange[] {
  const going = highlights.filter((change) => change.kind === 'name');
  const isGoing = (name: string, sheet: string | null): boolean =>
    going.some((change) => change.name === name && change.sheet === sheet);
  const names = book.names.filter(({ name, sheet }) => !isGoing(name, sheet));
  const standing = new StandingFormulas(book, cells);
  return book.sheets.flatMap(({ name: sheet }) =>
    new SheetNames(sheet, names)
      .unused([], () => standing.lookingOn(sheet))
      .map(({ name, before }): NameChange => ({ kind: 'name', sheet, name, before, after: null })),
  );
}

/** The paper as the sheet that was added: all that stands in it now. */
function asAdded(paper: Sheet): NewSheet {
  const cells: NewSheet['cells'][number][] = [];
  for (let row = 0; row < paper.rowCount; row++) {
    for (let column = 0; column < paper.columnCount; column++) {
      const cell = paper.cellAt(row, column);
      if (!isEmpty(cell))
        cells.push({ address: { row, column }, value: cell.value, formula: cell.formula, style: 'text' });
    }
  }
  return { name: paper.name, cells, columnWidths: [], frozenRows: 0 };
}
