import type { Address } from '../../../src/model/address';
import { formatAddress } from '../../../src/model/address';
import type { Book } from '../../../src/model/book';
import { findSheet } from '../../../src/model/book';
import type { Cell } from '../../../src/model/cell';
import { EMPTY_CELL } from '../../../src/model/cell';
import type { Sheet } from '../../../src/model/sheet';
import type { IndicatorResult } from '../../../src/scoring/evaluation';
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
  return evaluateBook(book).flatMap(({ table, indicators }) => {
    const sheet = findSheet(book, table.sheet);
    return sheet ? indicators.flatMap((result) => poorerEdit(sheet, result) ?? []) : [];
  });
}

/** An edit that makes a scored row poorer; null where it has no figure to change. */
function poorerEdit(sheet: Sheet, { basis, status, indicator }: IndicatorResult): Edit | null {
  const { actual, reason, score } = indicator.cells;
  if (status !== 'scored' || basis?.kind !== 'compare' || !actual) return null;
  const shown = sheet.cellAt(actual.row, actual.column).text;
  const number = Number(NUMBER.exec(shown)?.[0] ?? 0);
  if (number === 0) return null;
  // Whole where it can be: 9.5% is shown as 9.50%, as Excel does.
  const poorer = basis.direction.startsWith('<') ? Math.ceil(number * 1.5) : wholeOr(number / 10);
  return {
    sheet: sheet.name,
    actual,
    text: shown.replace(NUMBER, String(poorer)),
    isScored: !score || isBlank(sheet.cellAt(score.row, score.column)),
    reason: reason && sheet.anchorAt(reason.row, reason.column).row === indicator.row ? reason : null,
  };
}

const NUMBER = /\d+(\.\d+)?/;

const isBlank = ({ value }: Pick<Cell, 'value'>): boolean => (value ?? '') === '';

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
        if (isSame(one, two)) continue;
        found.push({
          place: placeOf(sheet.name, { row, column }),
          wasEmpty: one.formula === null && isBlank(one),
          formula: two.formula,
          text: two.text,
        });
      }
    }
    return found;
  });
}

function isSame(one: Cell, two: Cell): boolean {
  return one.formula === two.formula && (one.formula !== null || (one.value ?? '') === (two.value ?? ''));
}

export function placeOf(sheet: string, address: Address): string {
  return `${sheet}!${formatAddress(address)}`;
}
