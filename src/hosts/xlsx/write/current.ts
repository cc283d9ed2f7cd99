import type { Address } from '../../../model';
import type { CellTag } from '../read/cells';
import { walkCells } from '../read/cells';
import { shownFormula } from '../read/formulas';
import type { SheetIndex } from '../read/index';
import { LineStyles } from '../read/lineStyles';
import type { ReadContext } from '../read/sheet';
import { PLAIN_FORMAT } from '../read/styles';
import { readValue } from '../read/value';
import { childOf } from '../../../ooxml';
import type { CurrentCell } from './checks';

/** The cells of some rows as they stand in the file, and the formats that cells yet to be made would have there. */
export class CurrentCells {
  private readonly tags = new Map<string, CellTag>();
  private readonly formulas: ReadonlyMap<string, string | null>;
  private readonly lines: LineStyles;

  constructor(
    private readonly index: SheetIndex,
    rows: ReadonlySet<number>,
    private readonly context: ReadContext,
  ) {
    const { xml, root } = index;
    this.lines = new LineStyles(xml, root);
    const data = childOf(root, 'sheetData');
    if (data) {
      walkCells(xml, data, {
        row: (row, start, openEnd) => {
          if (rows.has(row)) this.lines.addRow(row, xml.slice(start, openEnd));
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
  }

  at(address: Address): CurrentCell {
    const tag = this.tags.get(key(address));
    const style = tag ? (tag.style ?? 0) : this.styleFor(address);
    const { numberFormat, locked } = this.context.styles.formats[style] ?? PLAIN_FORMAT;
    const strings = tag?.type === 's' ? this.context.strings() : [];
    return {
      value: tag ? readValue(this.index.xml, tag, strings, this.context.date1904) : null,
      formula: this.formulas.get(key(address)) ?? null,
      numberFormat,
      locked,
    };
  }

  /** The index of the format of a cell that does not stand there yet. */
  styleFor(address: Address): number {
    return this.lines.styleAt(address);
  }
}

function key({ row, column }: Address): string {
  return `${row} ${column}`;
}
