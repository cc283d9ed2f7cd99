import type { Address, Range, CellChange } from '../../../model';
import { contains, formatRange, GENERAL } from '../../../model';
import { blocksOf, runsOf, isText, TEXT_FORMAT } from '../../live';
import { enteredOf, formulaOf, valueOf } from '../cells';
import type { Queued } from '../list';
import type { CellNow } from '../../live';
import type { ChangeHandler, OfficeObserved, OfficePut, WorkbookAccess } from './handler';

export const cellHandler: ChangeHandler<'cell'> = {
  observe(access, changes) {
    const queued = [...bySheet(changes)].flatMap(([name, ofSheet]) => {
      const sheet = access.sheet(name);
      return sheet ? [queueSheet(access, sheet, name, ofSheet)] : [];
    });
    return () => queued.flatMap((sheet) => sheet());
  },
  put(access, puts) {
    for (const [name, ofSheet] of bySheet(puts.map((put) => ({ ...put, sheet: put.change.sheet })))) {
      const sheet = access.sheet(name);
      if (!sheet) continue;
      const items = ofSheet.map((put) => ({ ...put, address: put.change.address }));
      for (const run of runsOf(items)) for (const part of writtenAtOnce(run)) putRun(sheet, part);
    }
  },
};

function bySheet<T extends { readonly sheet: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.sheet, [...(groups.get(item.sheet) ?? []), item]);
  return groups;
}

function queueSheet(
  access: WorkbookAccess,
  sheet: Excel.Worksheet,
  name: string,
  changes: readonly CellChange[],
): Queued<OfficeObserved<'cell'>[]> {
  const { protection } = sheet;
  protection.load('protected,options');
  const info = access.memory.sheetNamed(name);
  const blocks = blocksOf(changes.map((change) => change.address)).map((range): Block => {
    const area = sheet.getRange(formatRange(range));
    area.load('values,valueTypes,formulas,numberFormat,rowHidden');
    return { range, area, locks: info?.isProtected ? area.getCellProperties({ format: { protection: true } }) : null };
  });
  return () => {
    const sheetProtected = protection.protected;
    const formatAllowed = !sheetProtected || protection.options.allowFormatCells === true;
    return changes.map((change) => {
      const block = blocks.find(({ range }) => contains(range, change.address));
      if (!block) throw new Error('a cell that was not read');
      const insideMerge = isInsideMerge(access, info?.id ?? '', change.address);
      return { change, now: { ...cellIn(block, change.address), sheetProtected, formatAllowed, insideMerge } };
    });
  };
}

/** Cells that were read together; `locks` only of a protected sheet. */
interface Block {
  readonly range: Range;
  readonly area: Excel.Range;
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

function cellIn(
  { range, area, locks }: Block,
  address: Address,
): Pick<CellNow, 'value' | 'formula' | 'numberFormat' | 'locked' | 'amongHidden'> {
  const row = address.row - range.top;
  const column = address.column - range.left;
  const value: unknown = area.values[row]?.[column];
  const formula = formulaOf(area.formulas[row]?.[column], value);
  return {
    value: valueOf(value, area.valueTypes[row]?.[column], formula),
    formula,
    numberFormat: String(area.numberFormat[row]?.[column] ?? GENERAL),
    locked: locks?.value[row]?.[column]?.format?.protection?.locked ?? true,
    amongHidden: isPartlyHidden(area.rowHidden),
  };
}

function isInsideMerge(access: WorkbookAccess, sheetId: string, address: Address): boolean {
  const merge = access.memory.merges.get(sheetId)?.merges.find((range) => contains(range, address));
  return merge !== undefined && (merge.top !== address.row || merge.left !== address.column);
}

/** "true if all rows are hidden, false if none is, null otherwise" (Range.rowHidden), though the client's types know no null. */
const isPartlyHidden = (rowHidden: boolean | null): boolean => rowHidden !== false;

/**
 * Cells below one another are written at once, but not where rows are hidden: under a filter Excel puts the first content into every
 * visible row and none into the hidden ones (office-js#224, xlwings#747). One by one they are right.
 */
function writtenAtOnce(run: readonly RunItem[]): (readonly RunItem[])[] {
  return run.some(({ now }) => now.amongHidden) ? run.map((item) => [item]) : [run];
}

type RunItem = OfficePut<'cell'> & { readonly address: Address };

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
  target.formulas = run.map(({ content }, index) => [enteredOf(content, entering[index] ?? GENERAL)]);
  const again = run.some(({ content }, index) => content.formula !== null || finals[index] !== entering[index]);
  if (mayFormat && again) target.numberFormat = finals.map((format) => [format]);
}

function rangeFrom({ row, column }: Address): Range {
  return { top: row, left: column, bottom: row, right: column };
}
