import { LAST_COLUMN, parseAddress, rangeOf } from '../../../model';
import { walkCells } from '../read/cells';
import { readFormula } from '../read/formulas';
import { MAX_COLUMNS, MAX_ROWS } from '../read/sheet';
import { isTrue } from '../workbook';
import { attribute, Attributes, childOf, childrenOf, decodeEntities, parseXml } from '../../../ooxml';
import type { Element } from '../../../ooxml';
import type { ColourSource } from './colours';
import { colourOf } from './colours';
import type { ConditionSource } from './conditions';
import { readConditions } from './conditions';
import type { ArrayArea, LineAppearance, SheetAppearance } from '../../../model';
import { notShown } from './notShown';
import { basePixels, columnPixels, rowPixels } from './units';

/** What the sheets of a workbook are read with. */
export interface AppearanceContext extends ConditionSource {
  readonly colours: ColourSource;
  /** Pixels of a digit of the workbook's normal font. */
  readonly digit: number;
}

/** What a sheet looks like; rows and columns beyond those that are read at all are left out. */
export function readSheetAppearance(xml: string, context: AppearanceContext): SheetAppearance {
  const root = parseXml(xml, 'sheetData');
  const format = childOf(root, 'sheetFormatPr');
  const given = (name: string) => {
    const value = format ? attribute(xml, format, name) : null;
    return value === null ? null : Number(value);
  };
  const width = given('defaultColWidth');
  const views = childOf(root, 'sheetViews');
  const view = views ? childOf(views, 'sheetView') : null;
  const viewed = (name: string) => (view ? attribute(xml, view, name) : null);
  const properties = childOf(root, 'sheetPr');
  const { rows, cells, arrays } = readRows(xml, childOf(root, 'sheetData'));
  return {
    columnWidth:
      width === null ? basePixels(given('baseColWidth') ?? 8, context.digit) : columnPixels(width, context.digit),
    rowHeight: rowPixels(given('defaultRowHeight') ?? 15),
    rowsFixed: format !== null && isTrue(attribute(xml, format, 'customHeight')),
    columns: readColumns(xml, root, context.digit),
    rows,
    cells,
    arrays,
    frozen: readPane(xml, view),
    gridLines: !isFalse(viewed('showGridLines')),
    tabColour: properties ? colourOf(xml, childOf(properties, 'tabColor'), context.colours) : null,
    zoom: Number(viewed('zoomScale') ?? 100),
    ...readConditions(xml, root, context),
    notShown: notShown(xml, root),
  };
}

function isFalse(value: string | null): boolean {
  return value === '0' || value === 'false';
}

function readColumns(xml: string, root: Element, digit: number): Map<number, LineAppearance> {
  const columns = new Map<number, LineAppearance>();
  const list = childOf(root, 'cols');
  for (const col of list ? childrenOf(list, 'col') : []) {
    const value = (name: string) => attribute(xml, col, name);
    const width = value('width');
    const style = value('style');
    const line: LineAppearance = {
      size: width === null ? null : columnPixels(Number(width), digit),
      hidden: isTrue(value('hidden')) || (width !== null && Number(width) === 0),
      cell: style === null ? null : Number(style),
    };
    // The last entry often reaches to the edge of the sheet.
    const last = Math.min(Number(value('max')) - 1, MAX_COLUMNS - 1, LAST_COLUMN);
    for (let column = Number(value('min')) - 1; column <= last; column++) columns.set(column, line);
  }
  return columns;
}

function readRows(xml: string, data: Element | null) {
  const rows = new Map<number, LineAppearance>();
  const cells = new Map<number, Map<number, number>>();
  const arrays: ArrayArea[] = [];
  if (!data) return { rows, cells, arrays };
  const isWanted = (row: number) => row < MAX_ROWS;
  walkCells(xml, data, {
    takesRepeated: true,
    row: (row, start, openEnd) => {
      if (isWanted(row)) rows.set(row, readRow(xml, start, openEnd));
      return isWanted(row);
    },
    cell: ({ row, column, style, formula }) => {
      if (formula) {
        const { kind, range } = readFormula(xml, formula);
        if (kind === 'array' || kind === 'dataTable') arrays.push({ kind, range: range ?? rangeOf({ row, column }) });
      }
      if (style === null || column >= MAX_COLUMNS) return;
      const known = cells.get(row);
      if (known) known.set(column, style);
      else cells.set(row, new Map([[column, style]]));
    },
  });
  return { rows, cells, arrays };
}

function readRow(xml: string, start: number, openEnd: number): LineAppearance {
  let size: number | null = null;
  let hidden = false;
  let cell: number | null = null;
  let counts = false;
  const attributes = new Attributes(
    xml,
    start + (/^<[^\s/>]+/.exec(xml.slice(start, start + 80))?.[0].length ?? 0),
    openEnd,
  );
  while (attributes.next()) {
    const value = decodeEntities(attributes.raw);
    if (attributes.name === 'ht') size = rowPixels(Number(value));
    else if (attributes.name === 'hidden') hidden = isTrue(value);
    else if (attributes.name === 's') cell = Number(value);
    else if (attributes.name === 'customFormat') counts = isTrue(value);
  }
  return { size, hidden: hidden || size === 0, cell: counts ? cell : null };
}

/** How many rows and columns stay in view. A split that is not frozen is none. */
function readPane(xml: string, view: Element | null): SheetAppearance['frozen'] {
  const pane = view ? childOf(view, 'pane') : null;
  const value = (name: string) => (pane ? attribute(xml, pane, name) : null);
  if (!value('state')?.startsWith('frozen')) return { rows: 0, columns: 0 };
  // The view may begin below the first row; what is frozen then reaches from there, and we show it from the top.
  const first = parseAddress((view && attribute(xml, view, 'topLeftCell')) ?? 'A1') ?? { row: 0, column: 0 };
  return {
    rows: value('ySplit') === null ? 0 : Number(value('ySplit')) + first.row,
    columns: value('xSplit') === null ? 0 : Number(value('xSplit')) + first.column,
  };
}
