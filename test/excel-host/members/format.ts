import type { StoredCell } from '../../stored-workbook/book';
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, addressesOf } from '../../stored-workbook/book';
import type { RangeTarget } from '../world';
import { accessDenied } from '../world';
import { ExcelError } from '../wire';
import type { HostObject, ScalarMember } from './define';
import { define } from './define';

const MOST_ROW_HEIGHT = 409.5;

/** The value all cells share, else null, as Excel answers for a range of many. */
function shared(values: readonly unknown[]): unknown {
  const [first, ...rest] = values;
  return rest.every((value) => value === first) ? (first ?? null) : null;
}

/** A format that is kept for each cell of the range. */
function ofCells(path: string, initial: unknown): ScalarMember<RangeTarget> {
  return {
    get: ({ sheet, area }) =>
      shared(addressesOf(area).map(({ row, column }) => sheet.peek(row, column)?.formats.get(path) ?? initial)),
    set: (target, value) => {
      for (const cell of formattable(target)) cell.formats.set(path, value);
    },
  };
}

function formattable({ sheet, area }: RangeTarget): StoredCell[] {
  return addressesOf(area).map((address) => {
    if (sheet.isProtected && !sheet.allowFormatCells) throw accessDenied(sheet, address);
    return sheet.cell(address.row, address.column);
  });
}

/** A height of rows or a width of columns. */
function measure(
  of: (target: RangeTarget) => { readonly sizes: Map<number, number>; readonly from: number; readonly to: number },
  standard: number,
  most: number,
): ScalarMember<RangeTarget> {
  return {
    get: (target) => {
      const { sizes, from, to } = of(target);
      const all: number[] = [];
      for (let index = from; index <= to; index++) all.push(sizes.get(index) ?? standard);
      return shared(all);
    },
    set: (target, value) => {
      const { sizes, from, to } = of(target);
      if (target.sheet.isProtected)
        throw accessDenied(target.sheet, { row: target.area.top, column: target.area.left });
      if (typeof value !== 'number' || value < 0 || value > most) {
        throw new ExcelError('InvalidArgument', 'The size is not valid.');
      }
      for (let index = from; index <= to; index++) sizes.set(index, value);
    },
  };
}

export function formatMembers(): (target: RangeTarget) => HostObject {
  const fill = define<RangeTarget>('RangeFill', { scalars: { Color: ofCells('Fill/Color', '#FFFFFF') } });
  const font = define<RangeTarget>('RangeFont', {
    scalars: {
      Bold: ofCells('Font/Bold', false),
      Color: ofCells('Font/Color', '#000000'),
      Size: ofCells('Font/Size', 11),
      Name: ofCells('Font/Name', '宋体'),
    },
  });
  const border = define<RangeTarget & { readonly side: string }>('RangeBorder', {
    scalars: {
      Style: {
        get: (target) => ofCells(`Borders/${target.side}/Style`, 'None').get(target),
        set: (target, value) => ofCells(`Borders/${target.side}/Style`, 'None').set?.(target, value),
      },
      Color: {
        get: (target) => ofCells(`Borders/${target.side}/Color`, '#000000').get(target),
        set: (target, value) => ofCells(`Borders/${target.side}/Color`, '#000000').set?.(target, value),
      },
    },
  });
  const borders = define<RangeTarget>('RangeBorderCollection', {
    item: (target, side) => border({ ...target, side: String(side) }),
  });
  const protection = define<RangeTarget>('FormatProtection', {
    scalars: {
      Locked: {
        get: ({ sheet, area }) =>
          shared(addressesOf(area).map(({ row, column }) => sheet.peek(row, column)?.locked ?? true)),
      },
    },
  });
  return define<RangeTarget>('RangeFormat', {
    scalars: {
      WrapText: ofCells('WrapText', false),
      HorizontalAlignment: ofCells('HorizontalAlignment', 'General'),
      VerticalAlignment: ofCells('VerticalAlignment', 'Center'),
      RowHeight: measure(
        ({ sheet, area }) => ({ sizes: sheet.rowHeights, from: area.top, to: area.bottom }),
        STANDARD_ROW_HEIGHT,
        MOST_ROW_HEIGHT,
      ),
      ColumnWidth: measure(
        ({ sheet, area }) => ({ sizes: sheet.columnWidths, from: area.left, to: area.right }),
        STANDARD_COLUMN_WIDTH,
        10_000,
      ),
    },
    navigations: {
      Fill: (target) => fill(target),
      Font: (target) => font(target),
      Borders: (target) => borders(target),
      Protection: (target) => protection(target),
    },
  });
}
