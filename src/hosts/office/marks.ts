import { isMark } from '../../formulaSyntax';
import type { Highlight, PlacedHighlight, Range } from '../../model';
import type { WorkbookMemory } from '../live';
import { officeCode } from './errors';
import { parseAreas } from './readSheet';
import type { SheetInfo } from '../live';

const CUSTOM = 'items/customOrNullObject';
/** What our formats are known by. */
export const FORMAT_LOAD = [
  'items/id,items/type',
  `${CUSTOM}/rule/formula,${CUSTOM}/format/fill/color,${CUSTOM}/format/font/color,${CUSTOM}/format/font/bold`,
  `${CUSTOM}/format/borders/items/style`,
].join(',');

/** How a format with a formula looks; null for any other. Excel tells its formula as seen from its first cell (office-js#5194). */
export function lookOf(format: Excel.ConditionalFormat): Omit<Highlight, 'range' | 'also'> | null {
  if (format.type !== 'Custom' || format.customOrNullObject.isNullObject) return null;
  const { rule, format: look } = format.customOrNullObject;
  const font = textOf(look.font.color);
  return {
    formula: textOf(rule.formula),
    fill: textOf(look.fill.color).toUpperCase(),
    font: font === '' ? null : font.toUpperCase(),
    ...(look.font.bold ? { bold: true } : {}),
    ...(look.borders.items.some(({ style }) => !/^(?:None)?$/.test(textOf(style))) ? { border: true } : {}),
  };
}

/** Excel gives null for what a format does not say. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The highlights of ours on a sheet, as far as one answer tells them. */
export interface QueuedMarks {
  /** Queues the places of those that were not known before; false when there are none. */
  queueRest(): boolean;
  found(): PlacedHighlight[];
}

interface Placed {
  readonly id: string;
  readonly look: Omit<Highlight, 'range' | 'also'>;
  readonly areas: Excel.RangeAreas;
}

/**
 * Queues the highlights of ours on a whole sheet, by their shape (formulaSyntax/marks.ts). Where a format lies Excel tells only of one
 * that is in hand: of those that were there at the last look in the same round trip, of others in a second one.
 */
export function queueMarks(sheet: Excel.Worksheet, info: SheetInfo, memory: WorkbookMemory): QueuedMarks {
  takeMadeMarks(memory);
  const formats = sheet.getRange().conditionalFormats;
  formats.load(FORMAT_LOAD);
  const known = new Map(
    (memory.markIds.get(info.id) ?? []).map((id) => [id, queueAreas(formats.getItem(id))] as const),
  );
  let placed: Placed[] | null = null;
  const place = (): Placed[] =>
    (placed ??= formats.items.flatMap((format): Placed[] => {
      const look = lookOf(format);
      if (!look || !isMark(look)) return [];
      return [{ id: format.id, look, areas: known.get(format.id) ?? queueAreas(format) }];
    }));
  return {
    queueRest: () => place().some(({ id }) => !known.has(id)),
    found() {
      memory.markIds.set(
        info.id,
        place().map(({ id }) => id),
      );
      return place().flatMap(({ look, areas }) => {
        const [range, ...also] = rangesOf(areas);
        return range ? [{ sheet: info.name, highlight: { range, ...(also.length > 0 ? { also } : {}), ...look } }] : [];
      });
    },
  };
}

/** The formats that we made ourselves are known, as those of the last look are. */
function takeMadeMarks(memory: WorkbookMemory): void {
  for (const made of memory.madeMarks.splice(0)) {
    const [sheet, id] = made();
    memory.markIds.set(sheet, [...(memory.markIds.get(sheet) ?? []), id]);
  }
}

function queueAreas(format: Excel.ConditionalFormat): Excel.RangeAreas {
  const areas = format.getRanges();
  areas.load('address');
  return areas;
}

function rangesOf(areas: Excel.RangeAreas): Range[] {
  return parseAreas(areas.address);
}

/**
 * The highlights of a workbook that is read piece by piece, in two round trips of their own. undefined where Excel does not tell them:
 * the workbook is no worse readable for that, and it is not asked again.
 */
export async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly SheetInfo[],
  memory: WorkbookMemory,
): Promise<PlacedHighlight[] | undefined> {
  memory.markIds.clear();
  if (memory.marksUntold) return undefined;
  try {
    const queued = sheets.map((info) => queueMarks(context.workbook.worksheets.getItem(info.id), info, memory));
    await context.sync();
    const rests = queued.map((one) => one.queueRest());
    if (rests.includes(true)) await context.sync();
    return queued.flatMap((one) => one.found());
  } catch (error) {
    if (officeCode(error) === null) throw error;
    memory.marksUntold = true;
    return undefined;
  }
}
