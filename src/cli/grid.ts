import { greatest } from '../model';
import { displayWidth, pad, truncate } from './width';

export interface GridColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Texts may be cut down to this many columns when the line gets too long; absent: never cut. */
  readonly shrinkTo?: number;
}

/** A cell with what it looks like on a terminal (colour), which takes no columns. */
export interface GridCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

const GAP = '  ';

/**
 * Lines of an aligned table: titles, a rule, and one line a row. Columns are as wide as their widest text; when that is more than
 * `available` columns, those with `shrinkTo` give way, the widest first.
 */
export function gridLines(
  columns: readonly GridColumn[],
  rows: readonly (readonly GridCell[])[],
  available: number,
  indent = '',
): string[] {
  const widths = fit(columns, naturalWidths(columns, rows), available - displayWidth(indent));
  const line = (cells: readonly GridCell[]): string => indent + joinCells(columns, widths, cells);
  const rule = indent + widths.map((width) => '─'.repeat(width)).join(GAP);
  return [line(columns.map((column) => ({ text: column.title }))), rule, ...rows.map(line)];
}

function naturalWidths(columns: readonly GridColumn[], rows: readonly (readonly GridCell[])[]): number[] {
  return columns.map((column, index) =>
    greatest(
      rows.map((row) => displayWidth(row[index]?.text ?? '')),
      displayWidth(column.title),
    ),
  );
}

function fit(columns: readonly GridColumn[], natural: readonly number[], available: number): number[] {
  const widths = [...natural];
  let tooMuch = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1)) - available;
  while (tooMuch > 0) {
    const widest = columns.reduce<{ index: number; spare: number } | null>((best, column, index) => {
      const spare = (widths[index] ?? 0) - Math.max(column.shrinkTo ?? Infinity, displayWidth(column.title));
      return spare > (best?.spare ?? 0) ? { index, spare } : best;
    }, null);
    if (widest === null) break;
    widths[widest.index] = (widths[widest.index] ?? 0) - 1;
    tooMuch--;
  }
  return widths;
}

function joinCells(columns: readonly GridColumn[], widths: readonly number[], cells: readonly GridCell[]): string {
  return columns
    .map((column, index) => {
      const width = widths[index] ?? 0;
      const cell = cells[index] ?? { text: '' };
      const text = pad(truncate(cell.text, width), width, column.align);
      return cell.paint ? cell.paint(text) : text;
    })
    .join(GAP)
    .trimEnd();
}
