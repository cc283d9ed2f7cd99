import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { XlsxFile } from '../../src/hosts/xlsx/file';
import type { Book } from '../../src/model/book';
import { invertAll } from '../../src/model/change';
import { cellKey, planScore } from '../../src/plan';
import type { PlanOptions } from '../../src/plan/planned';
import { bookBytes, TABLE_BOOKS } from '../support/books';
import { evaluateBook, FORMULAS, open, value } from '../support/chain';
import { leftOf, offeredIn, promised, shownIn } from '../support/leftCells';

const files = new Map<string, { readonly file: XlsxFile; readonly book: Book }>();
function fileOf(name: string) {
  const known = files.get(name);
  if (known) return known;
  const file = open(bookBytes(name));
  const made = { file, book: value(file.book()) };
  files.set(name, made);
  return made;
}

const contents = ({ sheets, names }: Book) => ({
  names,
  sheets: sheets.map((sheet) => [
    sheet.name,
    Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.rowEnd(row) }, (__, column) => {
        const { value: shown, formula, numberFormat } = sheet.cellAt(row, column);
        return [shown, formula, numberFormat];
      }),
    ),
  ]),
});

const WAYS: readonly PlanOptions[] = [FORMULAS, { ...FORMULAS, write: 'values' }, { ...FORMULAS, workingPaper: true }];

describe('a plan of which a person leaves some cells', () => {
  it.each(TABLE_BOOKS)('%s: writes the ticked cells alone, shows the total promised, and can be taken back', (name) => {
    const { file, book } = fileOf(name);
    const evaluations = evaluateBook(book);
    fc.assert(
      fc.property(fc.constantFrom(...WAYS), fc.infiniteStream(fc.boolean()), (options, ticks) => {
        const offered = offeredIn(planScore(evaluations, book, options));
        const left = leftOf(offered, ticks);
        const plan = planScore(evaluations, book, { ...options, left });
        const written = offeredIn(plan);

        const wanted = offered.filter((change) => !left.has(cellKey(change)));
        const keys = new Set(written.map(cellKey));
        expect(written.filter((change) => left.has(cellKey(change)))).toEqual([]);
        // What is ticked and not written holds its result already; what is written unasked is a formula whose result follows.
        const same = wanted.filter((change) => !keys.has(cellKey(change)));
        expect(same.filter(({ before, after }) => before.formula !== after.formula)).toEqual([]);
        const more = written.filter((change) => !wanted.some((one) => cellKey(one) === cellKey(change)));
        expect(more.filter(({ before, after }) => before.formula !== after.formula)).toEqual([]);

        const names = plan.changes.flatMap((one) => (one.kind === 'name' && one.after !== null ? [one] : []));
        const formulas = plan.changes.flatMap((one) =>
          one.kind === 'cell'
            ? [one.after.formula ?? '']
            : one.kind === 'sheet'
              ? (one.after?.cells.map((cell) => cell.formula ?? '') ?? [])
              : [],
        );
        const all = [...formulas, ...names.map((one) => one.after ?? '')].join('\n');
        expect(names.filter((one) => !all.includes(one.name))).toEqual([]);

        const after = value(file.apply(plan.changes));
        const shown = evaluateBook(value(after.book()));
        const closed = plan.perTable.map((one) => one.after).filter((one) => !one.total.shown.isOpen);
        const read = shown.filter((_, index) => plan.perTable[index]?.after.total.shown.isOpen === false);
        expect(shownIn(read)).toEqual(promised(closed, read));
        expect(contents(value(value(after.apply(invertAll(plan.changes))).book()))).toEqual(contents(book));
      }),
      { numRuns: 4 },
    );
  });
});
