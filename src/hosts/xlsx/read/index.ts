import type { Range } from '../../../model';
import { parseRange } from '../../../model';
import type { Element, Package } from '../../../ooxml';
import { isTrue } from '../workbook';
import { attribute, childOf, childrenOf, parseXml } from '../../../ooxml';
import { walkCells } from './cells';
import { SheetFormulas } from './formulas';
import { readMerges } from './sheet';

/** A table (ListObject) or pivot table on a sheet. */
export interface SheetTable {
  readonly name: string;
  readonly range: Range;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** What writing must know of a sheet besides the cells it writes. */
export interface SheetIndex {
  readonly xml: string;
  readonly root: Element;
  readonly formulas: SheetFormulas;
  readonly merges: readonly Range[];
  readonly tables: readonly SheetTable[];
  readonly pivots: readonly Range[];
  readonly isProtected: boolean;
  readonly formatsAllowed: boolean;
}

/** A sheet part, read as far as writing anywhere in the workbook needs it. */
export function indexSheet(parts: Package, part: string): SheetIndex {
  const xml = parts.text(part);
  const root = parseXml(xml, 'sheetData');
  const data = childOf(root, 'sheetData');
  const formulas = new SheetFormulas();
  if (data && /<(?:[\w.-]+:)?f[\s>/]/.test(xml)) {
    walkCells(xml, data, {
      takesRepeated: true,
      cell: (cell) => cell.formula && formulas.add(xml, cell, cell.formula),
    });
  }
  const protection = childOf(root, 'sheetProtection');
  const flag = (name: string) => (protection ? attribute(xml, protection, name) : null);
  const related = parts.relationships(part);
  const partsOf = (kind: string) =>
    related.flatMap((one) => (one.kind === kind && one.part && parts.has(one.part) ? one.part : []));
  return {
    xml,
    root,
    formulas,
    merges: readMerges(xml, root),
    tables: partsOf('table').flatMap((name) => readTable(parts.text(name)) ?? []),
    pivots: partsOf('pivotTable').flatMap((name) => readPivot(parts.text(name)) ?? []),
    isProtected: isTrue(flag('sheet')),
    formatsAllowed: flag('formatCells') === '0' || flag('formatCells') === 'false',
  };
}

function readTable(xml: string): SheetTable | null {
  const root = parseXml(xml);
  const range = parseRange(attribute(xml, root, 'ref') ?? '');
  if (!range) return null;
  return {
    name: attribute(xml, root, 'displayName') ?? attribute(xml, root, 'name') ?? '',
    range,
    headerRows: Number(attribute(xml, root, 'headerRowCount') ?? 1),
    totalsRows: Number(attribute(xml, root, 'totalsRowCount') ?? 0),
  };
}

function readPivot(xml: string): Range | null {
  const location = childrenOf(parseXml(xml), 'location')[0];
  return location ? parseRange(attribute(xml, location, 'ref') ?? '') : null;
}
