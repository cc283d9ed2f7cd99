import type { Address, Range } from '../../model/address';
import { contains, formatRange } from '../../model/address';
import { GENERAL } from '../../model/cell';
import type { CellChange, CellContent } from '../../model/change';
import { blocksOf, runsOf } from '../live/blocks';
import { formulaOf, sameContent, valueOf } from './cells';
import { TEXT_FORMAT, entryOf } from '../live/entry';
import type { Queued } from './list';
import type { Desk, Observed, Part, Put } from './part';

/** What stands in a cell that is to be written. */
export interface CellNow extends CellContent {
  readonly numberFormat: string;
  readonly sheetProtected: boolean;
  readonly formatAllowed: boolean;
  readonly locked: boolean;
  readonly insideMerge: boolean;
}

export const cellsPart: Part<CellChange, CellNow> = {
  strict: true,
  observe(desk, changes) {
    const queued = [...bySheet(changes)].flatMap(([name, ofSheet]) => {
      const sheet = desk.sheet(name);
      return sheet ? [queueSheet(desk, sheet, name, ofSheet)] : [];
    });
    return () => queued.flatMap((sheet) => sheet());
  },
  holds: (_change, now, content) => sameContent(now, content),
  obstacle({ sheet, address, after }, now) {
    if (now.insideMerge) return { reason: 'inside-merge', sheet, address };
    if (now.sheetProtected && now.locked) return { reason: 'locked', sheet, address };
    const format = after.numberFormat ?? now.numberFormat;
    const reformat = format !== now.numberFormat || (now.numberFormat === TEXT_FORMAT && !isText(after));
    if (now.sheetProtected && !now.formatAllowed && reformat) return { reason: 'format', sheet, address };
    return null;
  },
  put(desk, puts) {
    for (const [name, ofSheet] of bySheet(puts.map((put) => ({ ...put, sheet: put.change.sheet })))) {
      const sheet = desk.sheet(name);
      if (!sheet) continue;
      const items = ofSheet.map((put) => ({ ...put, address: put.change.address }));
      for (const run of runsOf(items)) putRun(sheet, run);
    }
  },
  unchanged: (was, is) => sameContent(was, is) && was.numberFormat === is.numberFormat,
  content: (_change, { value, formula, numberFormat }) => ({ value, formula, numberFormat }),
};

function isText(content: CellContent): boolean {
  return content.formula === null && (typeof content.value === 'string' || content.value === null);
}

function bySheet<T extends { readonly sheet: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.sheet, [...(groups.get(item.sheet) ?? []), item]);
  return groups;
}

function queueSheet(
  desk: Desk,
  sheet: Excel.Worksheet,
  name: string,
  changes: readonly CellChange[],
): Queued<Observed<CellChange, CellNow>[]> {
  const { protection } = sheet;
  protection.load('protected,options');
  const info = desk.session.sheetNamed(name);
  const blocks = blocksOf(changes.map((change) => change.address)).map((range) => {
    const area = sheet.getRange(formatRange(range));
    area.load('values,valueTypes,formulas,numberFormat');
    return { range, area, locks: info?.isProtected ? area.getCellProperties({ format: { protection: true } }) : null };
  });
  return () =>
    changes.map((change) => {
      const block = blocks.find(({ range }) => contains(range, change.address));
      if (!block) throw new Error('a cell that was not read');
      const row = change.address.row - block.range.top;
      const column = change.address.column - block.range.left;
      const value: unknown = block.area.values[row]?.[column];
      const formula = formulaOf(block.area.formulas[row]?.[column], value);
      const now: CellNow = {
        value: valueOf(value, block.area.valueTypes[row]?.[column], formula),
        formula,
        numberFormat: String(block.area.numberFormat[row]?.[column] ?? GENERAL),
        sheetProtected: protection.protected,
        formatAllowed: protection.protected ? protection.options.allowFormatCells === true : true,
        locked: block.locks?.value[row]?.[column]?.format?.protection?.locked ?? true,
        insideMerge: isInsideMerge(desk, info?.id ?? '', change.address),
      };
      return { change, now };
    });
}

function isInsideMerge(desk: Desk, sheetId: string, address: Address): boolean {
  const merge = desk.session.merges.get(sheetId)?.merges.find((range) => contains(range, address));
  return merge !== undefined && (merge.top !== address.row || merge.left !== address.column);
}

type RunItem = Put<CellChange, CellNow> & { readonly address: Address };

/**
 * Writes cells below one another. A cell formatted as text would keep a formula as text, so it is General while the formula is
 * entered; and Excel may give a General cell the format of what its formula refers to, so the format is set again afterwards.
 */
function putRun(sheet: Excel.Worksheet, run: readonly RunItem[]): void {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return;
  const range: Range = { ...rangeFrom(first.address), bottom: last.address.row };
  const target = sheet.getRange(formatRange(range));
  const finals = run.map(({ content, now }) => content.numberFormat ?? now.numberFormat);
  const entering = run.map(({ content }, index) => {
    const final = finals[index] ?? GENERAL;
    return final === TEXT_FORMAT && !isText(content) ? GENERAL : final;
  });
  const mayFormat = first.now.formatAllowed;
  const differs = run.some(({ now }, index) => now.numberFormat !== entering[index]);
  if (mayFormat && differs) target.numberFormat = entering.map((format) => [format]);
  target.formulas = run.map(({ content }, index) => [entryOf(content, entering[index] ?? GENERAL)]);
  const again = run.some(({ content }, index) => content.formula !== null || finals[index] !== entering[index]);
  if (mayFormat && again) target.numberFormat = finals.map((format) => [format]);
}

function rangeFrom({ row, column }: Address): Range {
  return { top: row, left: column, bottom: row, right: column };
}
