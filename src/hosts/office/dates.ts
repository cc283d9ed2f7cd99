import type { Cell } from '../../model';

/** Days from the first of January 1970 to the day zero of each system. */
const DAYS_1900 = 25_569;
const DAYS_1904 = DAYS_1900 - 1_462;
const DAY = 86_400_000;
/** Year, month and day as Chinese and international formats show them. */
const SHOWN_DATE = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})(?!\d)/;

/**
 * Whether dates count from 1904, seen from a cell whose number its text shows as a date; null where no cell tells. Office.js has no
 * member that says so.
 */
export function countsFrom1904(rows: readonly (readonly (Cell | undefined)[])[]): boolean | null {
  for (const row of rows) {
    for (const cell of row) {
      const told = cell && typeof cell.value === 'number' ? toldBy(cell.value, cell.text) : null;
      if (told !== null) return told;
    }
  }
  return null;
}

function toldBy(value: number, text: string): boolean | null {
  const shown = SHOWN_DATE.exec(text);
  if (!shown) return null;
  const days = Date.UTC(Number(shown[1]), Number(shown[2]) - 1, Number(shown[3])) / DAY;
  const count = Math.floor(value) - days;
  if (count === DAYS_1904) return true;
  return count === DAYS_1900 ? false : null;
}
