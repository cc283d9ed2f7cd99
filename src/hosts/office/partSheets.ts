import type { NewCell, NewSheet, SheetChange } from '../../model/change';
import { formulaOf, sameContent, valueOf } from './cells';
import { fillSheet } from './newSheet';
import type { Desk, Part, Put } from './part';

export interface SheetNow {
  readonly sheet: Excel.Worksheet | null;
  readonly structureProtected: boolean;
  /** The content of the sheet from A1: formulas and values; none where there is no such sheet. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly kinds: readonly (readonly unknown[])[];
}

export const sheetsPart: Part<SheetChange, SheetNow> = {
  strict: true,
  observe(desk, changes) {
    const { protection } = desk.context.workbook;
    if (changes.length > 0) protection.load('protected');
    const queued = changes.map((change) => {
      const sheet = desk.sheet(change.sheet);
      const area = sheet ? sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true)) : null;
      area?.load('formulas,values,valueTypes');
      return { change, sheet, area };
    });
    return () =>
      queued.map(({ change, sheet, area }) => ({
        change,
        now: {
          sheet,
          structureProtected: protection.protected,
          formulas: area?.formulas ?? [],
          values: area?.values ?? [],
          kinds: area?.valueTypes ?? [],
        },
      }));
  },
  holds(change, now, content) {
    if (!now.sheet) return content === null || change.after === null; // taken away already: nothing is lost
    return content !== null && isUntouched(content, now);
  },
  obstacle({ sheet, after }, now) {
    if (now.structureProtected) return { reason: 'structure', sheet };
    return after !== null && now.sheet ? { reason: 'sheet-exists', sheet } : null;
  },
  put(desk, puts) {
    for (const { change, now, content } of puts) {
      if (content === null) now.sheet?.delete();
      else if (!now.sheet) desk.context.workbook.worksheets.add(change.sheet);
    }
  },
  unchanged: (was, is) => (was.sheet === null) === (is.sheet === null),
  content: (change, now) => (now.sheet ? change.before : null),
};

/** Queues the cells of the sheets that were just added; after the names that their formulas refer to. */
export function fillNewSheets(desk: Desk, puts: readonly Put<SheetChange, SheetNow>[]): void {
  for (const { change, now, content } of puts) {
    if (content && !now.sheet) fillSheet(desk.context.workbook.worksheets.getItem(change.sheet), content);
  }
}

/** true when the sheet holds what we wrote into it and nothing else, so that taking it away loses nobody's work. */
function isUntouched(sheet: NewSheet, now: SheetNow): boolean {
  const ours = new Map<string, NewCell>(
    sheet.cells.map((cell) => [`${cell.address.row},${cell.address.column}`, cell]),
  );
  for (const [row, formulas] of now.formulas.entries()) {
    for (const [column, entry] of formulas.entries()) {
      const value = now.values[row]?.[column];
      const formula = formulaOf(entry, value);
      const own = ours.get(`${row},${column}`) ?? { value: null, formula: null };
      if (!sameContent({ value: valueOf(value, now.kinds[row]?.[column], formula), formula }, own)) return false;
      ours.delete(`${row},${column}`);
    }
  }
  return [...ours.values()].every((cell) => cell.formula === null && (cell.value === null || cell.value === ''));
}
