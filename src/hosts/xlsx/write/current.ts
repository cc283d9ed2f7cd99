import type { Address } from '../../../model';
import type { CellTag } from '../read/cells';
import { walkCells } from '../read/cells';
import { shownFormula } from '../read/formulas';
import type { SheetIndex } from '../read/index';
import type { ReadContext } from '../read/sheet';
import { PLAIN_FORMAT } from '../read/styles';
import { readValue } from '../read/value';
import { isTrue } from '../workbook';
import { attribute, Attributes, childOf, childrenOf } from '../../../ooxml';
import type { CurrentCell } from './checks';

/** The cells of some rows as they stand in the file, and the formats that cells yet to be made would have there. */
export class CurrentCells {
  private readonly tags = new Map<string, CellTag>();
  private readonly rowTags = new Map<number, string>();
  private readonly formulas: ReadonlyMap<string, string | null>;
  private readonly columns: readonly { readonly first: number; readonly last: number; readonly style: number }[];

  constructor(
    private readonly index: SheetIndex,
    rows: ReadonlySet<number>,
    private readonly context: ReadContext,
  ) {
    const { xml, root } = index;
    const data = childOf(root, 'sheetData');
    if (data) {
      walkCells(xml, data, {
        row: (row, start, openEnd) => {
          if (rows.has(row)) this.rowTags.set(row, xml.slice(start, openEnd));
          return rows.has(row);
        },
        cell: (tag) => this.tags.set(key(tag), tag),
      });
    }
    this.formulas = new Map(
      index.formulas
        .all()
        .filter(({ row }) => rows.has(row))
        .map((one) => [key(one), shownFormula(one.text, one.tag.kind)]),
    );
    const cols = childOf(root, 'cols');
    this.columns = (cols ? childrenOf(cols, 'col') : []).map((col) => ({
      first: Number(attribute(xml, col, 'min')) - 1,
      last: Number(attribute(xml, col, 'max')) - 1,
      style: Number(attribute(xml, col, 'style') ?? 0),
    }));
  }

  at(address: Address): CurrentCell {
    const tag = this.tags.get(key(address));
    const style = tag ? (tag.style ?? 0) : this.styleFor(this.rowTags.get(address.row) ?? null, address.column);
    const { numberFormat, locked } = this.context.styles.formats[style] ?? PLAIN_FORMAT;
    const strings = tag?.type === 's' ? this.context.strings() : [];
    return {
      value: tag ? readValue(this.index.xml, tag, strings, this.context.date1904) : null,
      formula: this.formulas.get(key(address)) ?? null,
      numberFormat,
      locked,
    };
  }

  /** The format of a cell that does not stand there yet: its row's, else its column's. */
  styleFor(rowTag: string | null, column: number): number {
    const row = rowTag === null ? null : rowStyle(rowTag);
    return row ?? this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }
}

function key({ row, column }: Address): string {
  return `${row} ${column}`;
}

/** A row's format counts only when it says so (LibreOffice writes customFormat="false" on most rows). */
function rowStyle(rowTag: string): number | null {
  let style: number | null = null;
  let counts = false;
  const attributes = new Attributes(rowTag, /^<[^\s/>]+/.exec(rowTag)?.[0].length ?? 0, rowTag.length);
  while (attributes.next()) {
    if (attributes.name === 's') style = Number(attributes.raw);
    else if (attributes.name === 'customFormat') counts = isTrue(attributes.raw);
  }
  return counts ? style : null;
}
