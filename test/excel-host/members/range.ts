import type { Range } from '../../../src/model/address';
import { formatRange } from '../../../src/model/address';
import type { CellValue } from '../../../src/model/cell';
import { GENERAL, isCellError } from '../../../src/model/cell';
import { shiftFormula, tokenize } from '../../../src/formulaSyntax';
import type { StoredCell, StoredTable } from '../../stored-workbook/book';
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, addressesOf } from '../../stored-workbook/book';
import { addressOf } from '../../stored-workbook/address';
import { showValue } from '../../stored-workbook/show';
import type { RangeTarget, World } from '../world';
import { accessDenied } from '../world';
import { ExcelError, notTaught } from '../wire';
import type { HostObject } from './define';
import { define, isHostObject, plain } from './define';

/** Above this Excel gives null in place of a matrix. */
const MOST_CELLS = 5_000_000;
const MOST_MERGES = 512;

export function rangeMembers(world: World): (target: RangeTarget) => HostObject {
  const matrix = (of: (cell: StoredCell | undefined) => unknown) =>
    plain<RangeTarget>(({ sheet, area }) => {
      const { top, left, bottom, right } = area;
      if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return null;
      const rows: unknown[][] = [];
      for (let row = top; row <= bottom; row++) {
        const cells: unknown[] = [];
        for (let column = left; column <= right; column++) cells.push(of(sheet.peek(row, column)));
        rows.push(cells);
      }
      return rows;
    });
  const entering = (property: string) => (target: RangeTarget, value: unknown) => {
    const isFiltered = isPartlyHidden(target) !== false && target.area.top < target.area.bottom;
    forEachEntry(target.area, value, property, (row, column, entered) => {
      // Under a filter the visible rows get the first content, the hidden ones none (office-js#224; xlwings#747).
      if (isFiltered && target.sheet.hiddenRows.has(row)) return;
      const [[first] = []] = isFiltered && Array.isArray(value) ? (value as unknown[][]) : [];
      world.enter(target.sheet, { row, column }, isFiltered ? first : entered, property);
    });
    fillTableColumns(target);
    world.edits.push({ sheet: target.sheet, area: target.area });
    for (const macro of world.macros.splice(0)) macro(target.sheet);
  };
  const below = (target: RangeTarget, area: Range): HostObject => world.range(target.sheet, area);
  const table = define<StoredTable>('Table', {
    identity: ({ id }) => ({ Id: id }),
    scalars: { Name: plain(({ name }) => name) },
  });
  const tables = define<RangeTarget>('TableScopedCollection', {
    items: ({ sheet, area }) => sheet.tables.filter(({ range }) => overlaps(range, area)).map(table),
  });
  return define<RangeTarget>('Range', {
    identity: (target) => (target.reference ? { _ReferenceId: target.reference } : {}),
    scalars: {
      Values: { ...matrix((cell) => valueOnWire(cell?.value ?? null)), set: entering('Range.values') },
      Formulas: {
        ...matrix((cell) => cell?.formula ?? valueOnWire(cell?.value ?? null)),
        set: entering('Range.formulas'),
      },
      Text: matrix((cell) => cell?.text ?? ''),
      NumberFormat: { ...matrix((cell) => cell?.numberFormat ?? GENERAL), set: setNumberFormat },
      ValueTypes: matrix((cell) => typeOnWire(cell?.value ?? null)),
      // Range.rowHidden: all, none, or null; Range.savedAsArray: "if all the cells would be saved as an array formula", likewise.
      RowHidden: plain(isPartlyHidden),
      SavedAsArray: plain(({ sheet, area }) =>
        alike(addressesOf(area).map(({ row, column }) => isSavedAsArray(sheet.peek(row, column)?.formula ?? null))),
      ),
      RowIndex: plain(({ area }) => area.top),
      ColumnIndex: plain(({ area }) => area.left),
      RowCount: plain(({ area }) => area.bottom - area.top + 1),
      ColumnCount: plain(({ area }) => area.right - area.left + 1),
      Height: plain(({ sheet, area }) => {
        const isMerge = sheet.merges.some((merge) => formatRange(merge) === formatRange(area));
        const height = sum(area.top, area.bottom, (row) => sheet.rowHeights.get(row) ?? STANDARD_ROW_HEIGHT);
        return isMerge ? height + world.conditions.mergeHeightOff : height;
      }),
      Width: plain(({ sheet, area }) =>
        sum(area.left, area.right, (column) => sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH),
      ),
      CellCount: plain(({ area }) => (area.bottom - area.top + 1) * (area.right - area.left + 1)),
      Address: plain(({ sheet, area }) => addressOf(sheet.name, area)),
      // Excel writes the text of a link into the cell and gives it the look of a link.
      Hyperlink: plain(
        ({ sheet, area }) => sheet.links.get(formatRange(area)) ?? null,
        (target, value) => {
          const { documentReference, textToDisplay } = value as Excel.RangeHyperlink;
          if (!documentReference) throw notTaught('a link that leads out of the workbook');
          const { sheet, area } = target;
          if (sheet.isProtected) throw accessDenied(sheet, { row: area.top, column: area.left });
          sheet.links.set(formatRange(area), documentReference);
          world.enter(
            sheet,
            { row: area.top, column: area.left },
            textToDisplay ?? documentReference,
            'Range.hyperlink',
          );
        },
      ),
    },
    navigations: {
      Format: (target) => world.make.format(target),
      ConditionalFormats: (target) => world.make.highlights(target),
      Worksheet: (target) => world.make.sheet(target.sheet),
    },
    methods: {
      GetCell: (target, [row, column]) => {
        const top = target.area.top + Number(row);
        const left = target.area.left + Number(column);
        return below(target, { top, left, bottom: top, right: left });
      },
      GetRow: (target, [row]) => {
        const top = target.area.top + Number(row);
        return below(target, { ...target.area, top, bottom: top });
      },
      GetBoundingRect: (target, [other]) => {
        if (!isHostObject(other)) throw notTaught('Range.GetBoundingRect with an address');
        const { area } = other.target as RangeTarget;
        return below(target, {
          top: Math.min(area.top, target.area.top),
          left: Math.min(area.left, target.area.left),
          bottom: Math.max(area.bottom, target.area.bottom),
          right: Math.max(area.right, target.area.right),
        });
      },
      GetIntersection: (target, [other]) => {
        if (!isHostObject(other)) throw notTaught('Range.GetIntersection with an address');
        const { area } = other.target as RangeTarget;
        const common = {
          top: Math.max(area.top, target.area.top),
          left: Math.max(area.left, target.area.left),
          bottom: Math.min(area.bottom, target.area.bottom),
          right: Math.min(area.right, target.area.right),
        };
        if (common.top > common.bottom || common.left > common.right) {
          throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 'Range.getIntersection');
        }
        return below(target, common);
      },
      GetTables: (target, [fullyContained]) => {
        if (fullyContained) throw notTaught('Range.getTables of contained ones alone');
        return tables(target);
      },
      GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
        const used = target.sheet.used(valuesOnly === true, target.area);
        return used ? below(target, used) : null;
      },
      GetEntireRow: (target) => below(target, { ...target.area, left: 0, right: 16_383 }),
      // Merges come back only when their top-left cell lies in the range that was asked.
      GetMergedAreasOrNullObject: ({ sheet, area }) => {
        const areas = sheet.merges.filter((m) => holds(area, m));
        // "If the merged areas count in this range is more than 512, then this method will fail to return the result."
        if (areas.length > MOST_MERGES) throw new ExcelError('GeneralException', 'too many merged areas');
        return areas.length > 0 ? world.make.areas({ sheet, areas, reference: null }) : null;
      },
      // The add-in itself never merges; the recorder does, in a sheet of its own.
      Merge: ({ sheet, area }, [across]) => {
        if (across) throw notTaught('Range.merge across');
        sheet.merges.push(area);
        return null;
      },
      GetCellProperties: (target, [asked]) => cellProperties(target, asked),
      Select: (target) => {
        world.conditions.needFront('GeneralException', 'Range.select');
        if (world.book.active !== target.sheet) {
          throw new ExcelError('InvalidOperation', 'The sheet of the range is not active.', 'Range.select');
        }
        world.book.selection = target.area;
        return null;
      },
      _KeepReference: (target) => {
        target.reference ??= world.keep(world.make.range(target));
        return null;
      },
      _ValidateArraySize: ({ area }, [rows, columns]) => {
        const fits = Number(rows) === area.bottom - area.top + 1 && Number(columns) === area.right - area.left + 1;
        if (!fits) throw wrongSize('Range.values');
        return null;
      },
    },
  });
}

function overlaps(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function isPartlyHidden({ sheet, area }: RangeTarget): boolean | null {
  if (sheet.hiddenRows.size === 0) return false;
  return alike(Array.from({ length: area.bottom - area.top + 1 }, (_, down) => sheet.hiddenRows.has(area.top + down)));
}

function alike(all: readonly boolean[]): boolean | null {
  return all.every((one) => one === all[0]) ? (all[0] ?? false) : null;
}

/**
 * Range.formulas enters what the formula bar shows; on saving, a formula that could give several values is an array formula
 * (VBA-Docs, range-formula-vs-formula2). [guess] That a bare name counts as such, and "@" before it keeps it from it.
 */
function isSavedAsArray(formula: string | null): boolean {
  if (formula === null) return false;
  return tokenize(formula).some(
    ({ kind, start, end }) =>
      kind === 'name' && formula[start - 1] !== '@' && !/^(?:TRUE|FALSE)$/i.test(formula.slice(start, end)),
  );
}

/** A formula entered into a column of a table fills all of it; of several entered at once the last (office-js#5909, #2093 "by design"). */
function fillTableColumns({ sheet, area }: RangeTarget): void {
  for (const { range } of sheet.tables) {
    for (const { row, column } of addressesOf(area)) {
      const { formula } = sheet.cell(row, column);
      if (formula === null || row <= range.top || row > range.bottom || column < range.left || column > range.right)
        continue;
      for (let to = range.top + 1; to <= range.bottom; to++) {
        const shifted = shiftFormula(formula, to - row, 0);
        Object.assign(sheet.cell(to, column), { formula: shifted, value: { error: '#N/A' }, text: '#N/A' });
      }
    }
  }
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let all = 0;
  for (let index = from; index <= to; index++) all += size(index);
  return all;
}

function holds(area: Range, merge: Range): boolean {
  return merge.top >= area.top && merge.top <= area.bottom && merge.left >= area.left && merge.left <= area.right;
}

function wrongSize(property: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    'The number of rows or columns in the input array does not match the size of the range.',
    property,
  );
}

/** Walks a matrix (or one value for all cells) over a range; null leaves a cell as it is. */
function forEachEntry(
  area: Range,
  value: unknown,
  property: string,
  each: (row: number, column: number, entered: unknown) => void,
): void {
  if (!Array.isArray(value)) {
    for (const { row, column } of addressesOf(area)) each(row, column, value);
    return;
  }
  const rows: readonly unknown[] = value;
  if (rows.length !== area.bottom - area.top + 1) throw wrongSize(property);
  rows.forEach((cells: unknown, down) => {
    if (!Array.isArray(cells) || cells.length !== area.right - area.left + 1) throw wrongSize(property);
    cells.forEach((entered: unknown, across) => {
      if (entered !== null) each(area.top + down, area.left + across, entered);
    });
  });
}

function setNumberFormat({ sheet, area }: RangeTarget, value: unknown): void {
  forEachEntry(area, value, 'Range.numberFormat', (row, column, entered) => {
    if (typeof entered !== 'string')
      throw new ExcelError('InvalidArgument', 'not a number format', 'Range.numberFormat');
    if (sheet.isProtected && !sheet.allowFormatCells) throw accessDenied(sheet, { row, column });
    const cell = sheet.cell(row, column);
    cell.numberFormat = entered;
    cell.text = showValue(cell.value, entered);
  });
}

/** [guess] Excel answers with the names of the client's own objects, one object a cell. */
function cellProperties({ sheet, area }: RangeTarget, asked: unknown): unknown {
  const expected = JSON.stringify({ format: { protection: true } });
  if (JSON.stringify(asked) !== expected) throw notTaught(`getCellProperties(${JSON.stringify(asked)})`);
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const locked = sheet.peek(row, column)?.locked ?? true;
      cells.push({ format: { protection: { formulaHidden: false, locked } } });
    }
    rows.push(cells);
  }
  return rows;
}

function valueOnWire(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

function typeOnWire(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
