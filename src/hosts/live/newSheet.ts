import { GENERAL } from '../../model';
import type { CellStyle, NewCell } from '../../model';

/** How the cells of a sheet that we add are formatted. */
interface StyleFormat {
  readonly bold?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly color?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly numberFormat?: string;
}

export const STYLE_FORMATS: Readonly<Record<CellStyle, StyleFormat>> = {
  title: { bold: true, size: 14 },
  header: { bold: true, fill: '#D9E1F2', wrap: true, horizontal: 'Center' },
  text: { wrap: true, horizontal: 'Left' },
  link: { color: '#0563C1', wrap: true, horizontal: 'Left' },
  number: { horizontal: 'Right', numberFormat: '0.00' },
  percent: { horizontal: 'Right', numberFormat: '0.00%' },
  note: { color: '#595959', horizontal: 'Left' },
};

/** One character of the standard font is 7 pixels wide, a column has 5 more; a pixel is 0.75 points. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** The number format of a cell: its own, else that of its style. */
export function formatOf(cell: NewCell): string {
  return cell.numberFormat ?? STYLE_FORMATS[cell.style].numberFormat ?? GENERAL;
}

/** A run of cells cut where the style changes. */
export function sameStyle(run: readonly NewCell[]): NewCell[][] {
  const parts: NewCell[][] = [];
  for (const cell of run) {
    const part = parts.at(-1);
    if (part?.[0]?.style === cell.style) part.push(cell);
    else parts.push([cell]);
  }
  return parts;
}
