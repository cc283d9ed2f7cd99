import { GENERAL } from '../../../model';
import { isTrue } from '../workbook';
import type { Element } from '../../../ooxml';
import { attribute, childOf, childrenOf, parseXml } from '../../../ooxml';
import { BUILT_IN_FORMATS } from './formats';
import { indexOf } from './indexOf';
import type { Shower } from './shown';
import { showerOf } from './shown';

/** What matters to us of a cell's format. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly show: Shower;
}

/** The formats that cells name by their index, with the styles part they come from. */
export interface Styles {
  readonly formats: readonly CellFormat[];
  /** Custom number formats by number. */
  readonly custom: ReadonlyMap<number, string>;
}

export const PLAIN_FORMAT: CellFormat = { numberFormat: GENERAL, locked: true, show: showerOf(GENERAL) };

export function readStyles(xml: string): Styles {
  const root = parseXml(xml);
  const list = childOf(root, 'numFmts');
  const custom = new Map(
    (list ? childrenOf(list, 'numFmt') : []).map((element) => [
      Number(attribute(xml, element, 'numFmtId')),
      attribute(xml, element, 'formatCode') ?? GENERAL,
    ]),
  );
  const base = childOf(root, 'cellStyleXfs');
  const named = base ? childrenOf(base, 'xf') : [];
  const cells = childOf(root, 'cellXfs');
  const formats = (cells ? childrenOf(cells, 'xf') : []).map((xf): CellFormat => {
    const id = Number(attribute(xml, xf, 'numFmtId') ?? 0);
    const style = named[indexOf(attribute(xml, xf, 'xfId')) ?? -1];
    const numberFormat = custom.get(id) ?? BUILT_IN_FORMATS[id] ?? GENERAL;
    return {
      numberFormat,
      show: showerOf(numberFormat),
      locked: lockedOf(xml, xf) ?? (style ? lockedOf(xml, style) : null) ?? true,
    };
  });
  return { formats, custom };
}

/** null where the format says nothing of protection. */
function lockedOf(xml: string, xf: Element): boolean | null {
  const protection = childOf(xf, 'protection');
  const value = protection ? attribute(xml, protection, 'locked') : null;
  return value === null ? null : isTrue(value);
}
