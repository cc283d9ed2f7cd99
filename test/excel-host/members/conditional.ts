import type { Range } from '../../../src/model/address';
import type { StoredHighlight, StoredSheet } from '../../stored-workbook/book';
import { newHighlight } from '../../stored-workbook/book';
import { isWellFormed } from '../../stored-workbook/entry';
import type { RangeTarget, World } from '../world';
import { accessDenied } from '../world';
import { ExcelError, notTaught } from '../wire';
import type { HostObject } from './define';
import { define, plain } from './define';

type Target = { readonly sheet: StoredSheet; readonly highlight: StoredHighlight };

export function highlightsMembers(world: World): (target: RangeTarget) => HostObject {
  const one = ({ sheet }: RangeTarget, highlight: StoredHighlight): HostObject =>
    world.make.highlight({ sheet, highlight });
  const find = (target: RangeTarget, id: unknown): HostObject => {
    const highlight = target.sheet.highlights.find((item) => item.id === id);
    if (!highlight) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
    return one(target, highlight);
  };
  return define<RangeTarget>('ConditionalFormatCollection', {
    items: (target) => touching(target).map((highlight) => one(target, highlight)),
    item: find,
    methods: {
      Add: (target, [type]) => {
        const { sheet, area } = target;
        if (sheet.isProtected && !sheet.allowFormatCells)
          throw accessDenied(sheet, { row: area.top, column: area.left });
        if (type !== 'Custom') throw notTaught(`a conditional format ${String(type)}`);
        const highlight = newHighlight(world.book.newId(), [area]);
        sheet.highlights.unshift(highlight);
        return one(target, highlight);
      },
      GetCount: (target) => touching(target).length,
      GetItemAt: (target, [index]) => {
        const highlight = touching(target)[Number(index)];
        if (!highlight) throw new ExcelError('InvalidArgument', 'no such conditional format');
        return one(target, highlight);
      },
    },
  });
}

function touching({ sheet, area }: RangeTarget): StoredHighlight[] {
  return sheet.highlights.filter((highlight) => highlight.ranges.some((range) => overlap(range, area)));
}

function overlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function highlightMembers(world: World): (target: Target) => HostObject {
  const rule = define<Target>('ConditionalFormatRule', {
    scalars: {
      Formula: plain(
        ({ highlight }) => highlight.formula,
        ({ highlight }, value) => {
          if (typeof value !== 'string' || !isWellFormed(value))
            throw new ExcelError('InvalidArgument', 'not a formula');
          highlight.formula = value;
        },
      ),
    },
  });
  const colour = (type: string, part: 'fill' | 'font') =>
    define<Target>(type, {
      scalars: {
        ...(part === 'font'
          ? {
              Bold: plain<Target>(
                ({ highlight }) => highlight.bold,
                ({ highlight }, value) => void (highlight.bold = value === true),
              ),
            }
          : {}),
        Color: plain(
          ({ highlight }) => highlight[part],
          ({ highlight }, value) => void (highlight[part] = String(value).toUpperCase()),
        ),
      },
    });
  const fill = colour('ConditionalRangeFill', 'fill');
  const font = colour('ConditionalRangeFont', 'font');
  const line = (side: keyof StoredHighlight['borders']) =>
    define<Target>('ConditionalRangeBorder', {
      scalars: {
        Style: plain(
          ({ highlight }) => highlight.borders[side].style,
          ({ highlight }, value) => void (highlight.borders[side].style = String(value)),
        ),
        Color: plain(
          ({ highlight }) => highlight.borders[side].color,
          ({ highlight }, value) => void (highlight.borders[side].color = String(value)),
        ),
      },
    });
  const lines = (['Top', 'Bottom', 'Left', 'Right'] as const).map((side) => line(side));
  const [Top = line('Top'), Bottom = line('Bottom'), Left = line('Left'), Right = line('Right')] = lines;
  const borders = define<Target>('ConditionalRangeBorderCollection', {
    navigations: { Top, Bottom, Left, Right },
    items: (target) => lines.map((one) => one(target)),
  });
  const format = define<Target>('ConditionalRangeFormat', {
    navigations: {
      Fill: (target) => fill(target),
      Font: (target) => font(target),
      Borders: (target) => borders(target),
    },
  });
  const custom = define<Target>('CustomConditionalFormat', {
    navigations: { Rule: (target) => rule(target), Format: (target) => format(target) },
  });
  return define<Target>('ConditionalFormat', {
    identity: ({ highlight }) => ({ Id: highlight.id }),
    scalars: {
      Id: plain(({ highlight }) => highlight.id),
      Type: plain(({ highlight }) => highlight.type),
      StopIfTrue: plain(
        ({ highlight }) => highlight.stopIfTrue,
        ({ highlight }, value) => void (highlight.stopIfTrue = value === true),
      ),
    },
    navigations: {
      Custom: (target) => {
        if (target.highlight.type !== 'Custom') throw new ExcelError('InvalidOperation', 'not a custom format');
        return custom(target);
      },
      CustomOrNullObject: (target) => (target.highlight.type === 'Custom' ? custom(target) : null),
    },
    methods: {
      Delete: ({ sheet, highlight }) => {
        sheet.highlights = sheet.highlights.filter((item) => item !== highlight);
        return null;
      },
      // ConditionalFormat.getRanges: "Returns the RangeAreas, comprising one or more rectangular ranges, to which the format is applied."
      GetRanges: ({ sheet, highlight }) => world.make.areas({ sheet, areas: highlight.ranges, reference: null }),
      GetRangeOrNullObject: ({ sheet, highlight }) => {
        const [only, ...more] = highlight.ranges;
        return only && more.length === 0 ? world.range(sheet, only) : null;
      },
    },
  });
}
