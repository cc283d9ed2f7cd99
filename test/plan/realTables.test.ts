import { beforeAll, describe, expect, it } from 'vitest';
import type { XlsxFile } from '../../src/hosts/xlsx/file';
import { formatAddress } from '../../src/model/address';
import type { Address } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import { findSheet } from '../../src/model/book';
import type { CellValue } from '../../src/model/cell';
import type { CellChange } from '../../src/model/change';
import { planScore } from '../../src/plan/planScore';
import type { Evaluation } from '../../src/scoring';
import { BOOKS, bookBytes, extraBooks } from '../support/books';
import { evaluateBook, open, scoreFile, shownAt, value, withoutResults } from '../support/chain';
import type { Written } from '../support/chain';
import type { Recalculated } from '../support/libreoffice';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';

/** Every workbook with tables, through the whole chain, and again in an independent engine. */
const NAMES = [...BOOKS, ...extraBooks()];

/** A cell's change from what stands there. */
function change(book: Book, sheet: string, address: Address, after: CellValue): CellChange {
  const cell = findSheet(book, sheet)?.cellAt(address.row, address.column);
  const before = { value: cell?.value ?? null, formula: cell?.formula ?? null };
  return { kind: 'cell', sheet, address, before, after: { value: after, formula: null } };
}

/** Whether a person could type there: on a protected sheet, formulas are usually locked. */
function isOpen(book: Book, { sheet: name, address }: CellChange): boolean {
  const sheet = findSheet(book, name);
  return sheet !== null && !(sheet.isProtected && sheet.cellAt(address.row, address.column).locked);
}

/** The workbook with all scores, rates and totals taken out, as a template is before it is filled. */
function emptied(file: XlsxFile): XlsxFile {
  const book = value(file.book());
  const cells = evaluateBook(book).flatMap(({ table }) => {
    const addresses = [
      ...table.indicators.flatMap(({ cells: c }) => [c.score, c.completion, c.coefficient]),
      ...table.budget.flatMap(({ cells: c }) => [c.rate, c.score]),
      table.total?.cells.score ?? null,
    ];
    const unique = new Map(addresses.filter((a) => a !== null).map((a) => [formatAddress(a), a]));
    return [...unique.values()].map((address) => change(book, table.sheet, address, null));
  });
  const filled = cells.filter(({ before }) => before.value !== null || before.formula !== null);
  return value(file.apply(filled.filter((one) => isOpen(book, one))));
}

/** Every compared actual and every executed amount made smaller, in the way it is written. */
function shrunk(written: Written, factor: number): XlsxFile {
  const book = value(written.file.book());
  const changes = written.evaluations.flatMap(({ table, indicators, budget }) => {
    const sheet = findSheet(book, table.sheet);
    const cells = [
      ...indicators.filter(({ basis }) => basis?.kind === 'compare').map(({ indicator }) => indicator.cells.actual),
      ...budget.filter(({ rate }) => rate !== null).map(({ row }) => row.cells.executed),
    ].filter((address) => address !== null);
    return cells.map((address) => {
      const { value: old } = sheet?.cellAt(address.row, address.column) ?? { value: null };
      const less = (number: number): number => Math.round(number * factor * 100) / 100;
      const smaller =
        typeof old === 'string'
          ? old.replace(/\d[\d,]*(?:\.\d+)?/, (n) => String(less(Number(n.replaceAll(',', '')))))
          : less(Number(old));
      return change(book, table.sheet, address, smaller);
    });
  });
  return value(written.file.apply(changes.filter((one) => isOpen(book, one))));
}

describe.skipIf(skipWithoutLibreOffice())('workbooks with tables, recalculated by LibreOffice', () => {
  const options = { write: 'formulas', workingPaper: true, language: 'zh' } as const;
  const all = NAMES.map((name) => ({ name, written: null as Written | null }));
  const results = new Map<
    string,
    { as: Recalculated | undefined; changed: Recalculated | undefined; file: XlsxFile }
  >();

  beforeAll(async () => {
    const files = NAMES.map((name, index) => {
      const written = scoreFile(emptied(open(bookBytes(name))), options);
      const entry = all[index];
      if (entry) entry.written = written;
      return { written, changed: shrunk(written, 0.7) };
    });
    const recalculated = await recalculate(
      files.flatMap(({ written, changed }) => [withoutResults(written.file.bytes()), withoutResults(changed.bytes())]),
    );
    files.forEach(({ changed }, index) => {
      const name = all[index]?.name ?? '';
      results.set(name, { as: recalculated[2 * index], changed: recalculated[2 * index + 1], file: changed });
    });
  });

  it.each(all)('$name gives the same numbers', (entry) => {
    const { name, written } = entry;
    const recalculated = results.get(name)?.as;
    for (const { evaluation, cells } of written?.plan.perTable ?? []) {
      const found = cells.map(({ sheet, change: { address } }) => [
        `${sheet ?? ''}!${formatAddress(address)}`,
        rounded(shownAt(recalculated, sheet ?? evaluation.table.sheet, address)),
      ]);
      const expected = cells.map(({ sheet, change: { address, after } }) => [
        `${sheet ?? ''}!${formatAddress(address)}`,
        rounded(typeof after.value === 'number' ? after.value : String(after.value)),
      ]);
      expect(found).toEqual(expected);
    }
  });

  it.each(all)('$name follows changed figures', (entry) => {
    const { written } = entry;
    const result = results.get(entry.name);
    if (!result || !written) throw new Error('not recalculated');
    const book = value(result.file.book());
    const again = evaluateBook(book);
    // What a fresh plan would put there, the working paper made anew.
    const sheets = book.sheets.filter((sheet) => sheet.name !== PAPER);
    const fresh = planScore(again, { ...book, sheets }, { ...options, write: 'values' });
    written.plan.perTable.forEach(({ evaluation, cells }, index) => {
      const figures = new Map<string, number>();
      // A figure that became unsure by the change has no score any more, while the formula goes on as it was written.
      const stillKnown = again[index]?.total.openRows === evaluation.total.openRows;
      for (const { sheet, role, change: cell } of fresh.perTable[index]?.cells ?? []) {
        const { value: figure } = cell.after;
        if (role === 'total' && !stillKnown) continue;
        if (typeof figure === 'number') figures.set(place(sheet === null ? '' : PAPER, cell.address), figure);
      }
      for (const [address, figure] of scoresOf(again[index])) figures.set(place('', address), figure);
      const expected = cells.flatMap(({ sheet, change: { address } }) => {
        const figure = figures.get(place(sheet ?? '', address));
        return figure === undefined ? [] : [[place(sheet ?? '', address), rounded(figure)]];
      });
      const found = cells
        .filter(({ sheet, change: { address } }) => figures.has(place(sheet ?? '', address)))
        .map(({ sheet, change: { address } }) => [
          place(sheet ?? '', address),
          rounded(shownAt(result.changed, sheet ?? evaluation.table.sheet, address)),
        ]);
      expect(found).toEqual(expected);
      if (cells.some(({ role }) => role === 'score')) expect(expected.length).toBeGreaterThan(0);
    });
  });
});

describe('workbooks with tables, scored twice', () => {
  it.each(NAMES)('%s stays as it is', (name) => {
    const file = open(bookBytes(name));
    for (const workingPaper of [false, true]) {
      const options = { write: 'formulas', workingPaper, language: 'zh' } as const;
      expect(scoreFile(scoreFile(file, options).file, options).plan.changes).toEqual([]);
    }
  });
});

const PAPER = '自评底稿';

function place(sheet: string, address: Address): string {
  return `${sheet}!${formatAddress(address)}`;
}

/** Scores and rates by their cells in the table itself; cells that several rows share are left to the plan. */
function scoresOf(evaluation: Evaluation | undefined): [Address, number][] {
  if (!evaluation) return [];
  const scores = evaluation.indicators
    .filter(({ indicator }) => indicator.scoreRows.first === indicator.scoreRows.last)
    .map(({ indicator, score }) => ({ cell: indicator.cells.score, figure: score }));
  const money = evaluation.budget.flatMap(({ row, rate, score }) => [
    { cell: row.cells.rate, figure: rate },
    { cell: row.cells.score, figure: score },
  ]);
  return [...scores, ...money].flatMap(({ cell, figure }): [Address, number][] =>
    cell && figure !== null ? [[cell, figure]] : [],
  );
}

function rounded(shown: number | string): number | string {
  return typeof shown === 'number' ? Math.round(shown * 1e8) / 1e8 : shown;
}
