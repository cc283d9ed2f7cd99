import type { Range } from '../../src/model/address';
import { formatAddress, formatRange } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import { findSheet } from '../../src/model/book';
import type { Cell } from '../../src/model/cell';
import type { Sheet } from '../../src/model/sheet';

/** Names that Excel keeps for itself (print areas, filters); hosts may show or hide them. */
const OWN_NAMES = /^_xlnm\.|^Print_(?:Area|Titles)$|^_FilterDatabase$/;

/**
 * What differs between two readings of a workbook, one line each; nothing when they are the same. 'contents' leaves out what
 * formulas result in: a file whose figures were changed may wait for Excel to compute the rest.
 */
export function differences(a: Book, b: Book, compare: 'all' | 'contents' = 'all'): string[] {
  const sheets = a.sheets.map((sheet) => sheet.name).join(' | ');
  const others = b.sheets.map((sheet) => sheet.name).join(' | ');
  const lines = sheets === others ? [] : [`sheets: ${sheets} ≠ ${others}`];
  const names = namesOf(a);
  for (const line of namesOf(b)) if (!names.delete(line)) lines.push(`name only in the second: ${line}`);
  for (const line of names) lines.push(`name only in the first: ${line}`);
  for (const sheet of a.sheets) {
    const other = findSheet(b, sheet.name);
    if (other) lines.push(...sheetDifferences(sheet, other, compare === 'all'));
  }
  return lines;
}

function namesOf(book: Book): Set<string> {
  const own = book.names.filter(({ name }) => !OWN_NAMES.test(name));
  return new Set(own.map(({ name, sheet, formula }) => `${sheet ?? ''}!${name}=${formula}`));
}

function sheetDifferences(a: Sheet, b: Sheet, results: boolean): string[] {
  const lines: string[] = [];
  if (a.visible !== b.visible) lines.push(`${a.name}: visible ${String(a.visible)} ≠ ${String(b.visible)}`);
  if (a.isProtected !== b.isProtected)
    lines.push(`${a.name}: protected ${String(a.isProtected)} ≠ ${String(b.isProtected)}`);
  if (mergesOf(a.merges) !== mergesOf(b.merges))
    lines.push(`${a.name}: merges ${mergesOf(a.merges)} ≠ ${mergesOf(b.merges)}`);
  for (let row = 0; row < Math.max(a.rowCount, b.rowCount); row++) {
    for (let column = 0; column < Math.max(a.columnCount, b.columnCount); column++) {
      const one = cellOf(a.cellAt(row, column), results);
      const two = cellOf(b.cellAt(row, column), results);
      if (one !== two) lines.push(`${a.name}!${formatAddress({ row, column })}: ${one} ≠ ${two}`);
    }
  }
  return lines;
}

function mergesOf(merges: readonly Range[]): string {
  return merges.map(formatRange).sort().join(' ');
}

function cellOf({ value, formula, text, numberFormat, locked }: Cell, results: boolean): string {
  const shown = results || formula === null ? [value === '' ? null : value, text] : [];
  return JSON.stringify([...shown, formula, numberFormat, locked]);
}
