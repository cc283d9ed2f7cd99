import type { CellContent } from '../../../model';
import { formulaOf, valueOf } from '../cells';
import { fillSheet } from '../newSheet';
import type { ChangeHandler, OfficePut, WorkbookAccess } from './handler';

export const sheetHandler: ChangeHandler<'sheet'> = {
  observe(access, changes) {
    const { protection } = access.context.workbook;
    if (changes.length > 0) protection.load('protected');
    const queued = changes.map((change) => {
      const sheet = access.sheet(change.sheet);
      const area = sheet ? sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true)) : null;
      area?.load('formulas,values,valueTypes');
      return { change, sheet, area };
    });
    return () =>
      queued.map(({ change, sheet, area }) => ({
        change,
        now: {
          sheet,
          isThere: sheet !== null,
          structureProtected: protection.protected,
          rows: area ? contentsOf(area) : [],
        },
      }));
  },
  put(access, puts) {
    for (const { change, now, content } of puts) {
      if (content === null) now.sheet?.delete();
      else if (!now.sheet) access.context.workbook.worksheets.add(change.sheet);
    }
  },
};

/** Queues the cells of the sheets that were just added; after the names that their formulas refer to. */
export function fillNewSheets(access: WorkbookAccess, puts: readonly OfficePut<'sheet'>[]): void {
  for (const { change, now, content } of puts) {
    if (content && !now.sheet) fillSheet(access.context.workbook.worksheets.getItem(change.sheet), content);
  }
}

function contentsOf(area: Excel.Range): CellContent[][] {
  const { values, valueTypes, formulas }: Record<'values' | 'valueTypes' | 'formulas', unknown[][]> = area;
  return values.map((row, r) =>
    row.map((value, c) => {
      const formula = formulaOf(formulas[r]?.[c], value);
      return { value: valueOf(value, valueTypes[r]?.[c], formula), formula };
    }),
  );
}
