import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/model/address';
import type { CellChange } from '../../src/model/change';
import { planScore } from '../../src/plan';
import type { ScorePlan } from '../../src/plan/planned';
import { evaluateBook, open, scoreFile, shownAt, value, withoutResults } from '../support/chain';
import { fixturesIn, OWN } from '../support/corpus';
import type { Fixture } from '../support/expectedTable';
import { leftOf, offeredIn } from '../support/leftCells';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import { minimalXlsx } from '../support/minimalXlsx';
import type { XlsxFile } from '../../src/hosts/xlsx/file';

/** Every form of the corpus as a workbook, through the whole chain, and again in an independent engine. */
const OPTIONS = { write: 'formulas', workingPaper: false, language: 'zh' } as const;

function workbookOf({ grid, merges, sheet }: Fixture): XlsxFile {
  const rows = grid.map((row) =>
    row.map((text) => (text === '' ? null : /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text)),
  );
  return open(minimalXlsx([{ name: sheet ?? '自评表', rows, merges }]));
}

/** The form before anybody scored it. */
function emptied(file: XlsxFile): XlsxFile {
  const book = value(file.book());
  const changes = new Map<string, CellChange>();
  for (const { table, indicators, budget } of evaluateBook(book)) {
    const sheet = book.sheets.find(({ name }) => name === table.sheet);
    const cells = [
      ...indicators.map(({ indicator }) => indicator.cells.score),
      ...budget.flatMap(({ row }) => [row.cells.rate, row.cells.score]),
      table.total?.cells.score ?? null,
    ];
    for (const address of cells) {
      const cell = address && sheet?.cellAt(address.row, address.column);
      if (!cell || cell.value === null) continue;
      const { value: before, formula } = cell;
      const [from, after] = [
        { value: before, formula },
        { value: null, formula: null },
      ];
      changes.set(formatAddress(address), { kind: 'cell', sheet: table.sheet, address, before: from, after });
    }
  }
  return value(file.apply([...changes.values()]));
}

/** The form scored but for some cells, by chance. */
function leaveSome(file: XlsxFile, seed: number): { readonly file: XlsxFile; readonly plan: ScorePlan } {
  const book = value(file.book());
  const evaluations = evaluateBook(book);
  const offered = offeredIn(planScore(evaluations, book, OPTIONS));
  const [ticks] = fc.sample(fc.array(fc.boolean(), { minLength: offered.length, maxLength: offered.length }), {
    numRuns: 1,
    seed,
  });
  const plan = planScore(evaluations, book, { ...OPTIONS, left: leftOf(offered, ticks ?? []) });
  return { file: value(file.apply(plan.changes)), plan };
}

const rounded = (shown: number | string): number | string =>
  typeof shown === 'number' ? Math.round(shown * 1e8) / 1e8 : shown;

describe.skipIf(skipWithoutLibreOffice())('forms of the corpus, scored and recalculated by LibreOffice', () => {
  const forms = fixturesIn(OWN).map(([name, fixture]) => ({
    name,
    written: scoreFile(emptied(workbookOf(fixture)), OPTIONS),
  }));
  const partly = fixturesIn(OWN).map(([name, fixture], index) => ({
    name,
    ...leaveSome(emptied(workbookOf(fixture)), index),
  }));
  let books: Awaited<ReturnType<typeof recalculate>> = [];
  let partlyShown: Awaited<ReturnType<typeof recalculate>> = [];

  beforeAll(async () => {
    books = await recalculate(forms.map(({ written }) => withoutResults(written.file.bytes())));
    partlyShown = await recalculate(partly.map(({ file }) => withoutResults(file.bytes())));
  });

  it.each(forms.map(({ name }, index) => ({ name, index })))('$name gives the same numbers', ({ index }) => {
    const changed = (forms[index]?.written.plan.perTable ?? []).flatMap(({ evaluation, cells }) =>
      cells.map(({ sheet, change: { address, after } }) => ({
        sheet: sheet ?? evaluation.table.sheet,
        address,
        after,
      })),
    );
    const found = changed.map(({ sheet, address }) => [
      formatAddress(address),
      rounded(shownAt(books[index], sheet, address)),
    ]);
    const expected = changed.map(({ address, after }) => [
      formatAddress(address),
      rounded(typeof after.value === 'number' ? after.value : String(after.value)),
    ]);
    expect(found).toEqual(expected);
  });

  it.each(partly.map(({ name }, index) => ({ name, index })))(
    '$name of which some cells are left shows the totals that were promised',
    ({ index }) => {
      const { file, plan } = partly[index] ?? { file: null, plan: null };
      const book = file && value(file.book());
      for (const { after } of plan?.perTable ?? []) {
        const cell = after.table.total?.cells.score;
        const sheet = book?.sheets.find(({ name }) => name === after.table.sheet);
        // A total that is left empty shows nothing, and is not promised.
        if (!cell || sheet?.cellAt(cell.row, cell.column).value === null) continue;
        expect(rounded(shownAt(partlyShown[index], after.table.sheet, cell))).toBe(
          rounded(after.total.shown.figure ?? ''),
        );
      }
    },
  );

  it.each(forms)('$name scored again stays as it is', ({ written }) => {
    expect(scoreFile(written.file, OPTIONS).plan.changes).toEqual([]);
  });
});
