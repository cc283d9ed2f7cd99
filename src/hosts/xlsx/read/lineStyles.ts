import type { Address } from '../../../model';
import { attribute, Attributes, childOf, childrenOf } from '../../../ooxml';
import type { Element } from '../../../ooxml';
import { isTrue } from '../workbook';
import { indexOf } from './indexOf';

/** Columns first to last (zero-based) with the index of their format. */
interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/**
 * The formats of cells that a sheet's file does not hold: their row's, else their column's, else the first of all. Reader and writer
 * both ask here, so that what was read and what is compared before writing cannot differ.
 */
export class LineStyles {
  readonly columns: readonly ColumnStyle[];
  private readonly byRow = new Map<number, number>();

  constructor(xml: string, root: Element) {
    const cols = childOf(root, 'cols');
    this.columns = (cols ? childrenOf(cols, 'col') : []).flatMap((col) => {
      const style = indexOf(attribute(xml, col, 'style'));
      if (style === null) return [];
      return [{ first: Number(attribute(xml, col, 'min')) - 1, last: Number(attribute(xml, col, 'max')) - 1, style }];
    });
  }

  /** Takes in the open tag of a row. */
  addRow(row: number, tag: string): void {
    const style = tag.includes('customFormat') ? rowStyle(tag) : null;
    if (style !== null) this.byRow.set(row, style);
  }

  /** The formats of the rows that have one, by row. */
  get rows(): ReadonlyMap<number, number> {
    return this.byRow;
  }

  /** The index of the format of a cell that does not stand in the file; its row's tag must have been taken in. */
  styleAt({ row, column }: Address): number {
    const own = this.byRow.get(row);
    return own ?? this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }
}

/** A row's format counts only when it says so (LibreOffice writes customFormat="false" on most rows). */
function rowStyle(tag: string): number | null {
  let style: number | null = null;
  let counts = false;
  const attributes = new Attributes(tag, /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0, tag.length);
  while (attributes.next()) {
    if (attributes.name === 's') style = indexOf(attributes.raw);
    else if (attributes.name === 'customFormat') counts = isTrue(attributes.raw);
  }
  return counts ? style : null;
}
