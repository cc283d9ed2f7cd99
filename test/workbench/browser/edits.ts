import type { Address } from '../../../src/model/address';
import { formatAddress } from '../../../src/model/address';
import type { Book } from '../../../src/model/book';
import { findSheet } from '../../../src/model/book';
import { EMPTY_CELL } from '../../../src/model/cell';
import { evaluateBook } from '../../support/chain';

/** What a person types into a table: a poorer actual, and the reason for it. */
export interface Edit {
  readonly sheet: string;
  readonly actual: Address;
  readonly text: string;
  /** The score is written by the pane (its cell is empty, or there is none and it goes into a working paper). */
  readonly isScored: boolean;
  /** Null where the table has no such column, or the cell is no cell of that row alone. */
  readonly reason: Address | null;
}

/**
 * An indicator that was met, and an actual that misses its target by far; one that the pane writes a score for, where there is one.
 * Null where there is no such row.
 */
export function editFor(book: Book): Edit | null {
  const edits = possibleEdits(book);
  return edits.find(({ isScored }) => isScored) ?? edits[0] ?? null;
}

function possibleEdits(book: Book): Edit[] {
  const edits: Edit[] = [];
  for (const { table, indicators } of evaluateBook(book)) {
    const sheet = findSheet(book, table.sheet);
    for (const { basis, status, indicator } of indicators) {
      const { actual, reason, score } = indicator.cells;
      if (!sheet || status !== 'scored' || basis?.kind !== 'compare' || !actual) continue;
      const shown = sheet.cellAt(actual.row, actual.column).text;
      const number = Number(/\d+(\.\d+)?/.exec(shown)?.[0] ?? 0);
      if (number === 0) continue;
      // Whole where it can be: 9.5% is shown as 9.50%, as Excel does.
      const poorer = basis.direction.startsWith('<') ? Math.ceil(number * 1.5) : wholeOr(number / 10);
      edits.push({
        sheet: sheet.name,
        actual,
        text: shown.replace(/\d+(\.\d+)?/, String(poorer)),
        isScored: !score || (sheet.cellAt(score.row, score.column).value ?? '') === '',
        reason: reason && sheet.anchorAt(reason.row, reason.column).row === indicator.row ? reason : null,
      });
    }
  }
  return edits;
}

function wholeOr(fraction: number): number {
  return fraction >= 1 ? Math.floor(fraction) : Number(fraction.toFixed(4));
}

/** Every cell of the first book whose content is another one in the second, with what it became. */
export function differences(before: Book, after: Book) {
  return before.sheets.flatMap((sheet) => {
    const other = findSheet(after, sheet.name);
    const found: { place: string; wasEmpty: boolean; formula: string | null; text: string }[] = [];
    const rows = Math.max(sheet.rowCount, other?.rowCount ?? 0);
    const columns = Math.max(sheet.columnCount, other?.columnCount ?? 0);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const [one, two] = [sheet.cellAt(row, column), other?.cellAt(row, column) ?? EMPTY_CELL];
        const isSame = one.formula === two.formula && (one.formula !== null || (one.value ?? '') === (two.value ?? ''));
        if (isSame) continue;
        found.push({
          place: placeOf(sheet.name, { row, column }),
          wasEmpty: one.formula === null && (one.value ?? '') === '',
          formula: two.formula,
          text: two.text,
        });
      }
    }
    return found;
  });
}

export function placeOf(sheet: string, address: Address): string {
  return `${sheet}!${formatAddress(address)}`;
}
