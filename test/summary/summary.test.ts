import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newXlsx } from '../../src/hosts/xlsx/blank';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { readWorkbookFile } from '../../src/hosts/xlsx/node';
import { recognise } from '../../src/layout';
import { formatAddress } from '../../src/model/address';
import type { NewSheet } from '../../src/model/change';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import type { Summary, SummaryInput, SummaryRow } from '../../src/summary';
import { summarise, summarySheet } from '../../src/summary';
import { note } from '../../src/texts/note';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';

const TABLES = join(import.meta.dirname, '../../../shared/tables');
const haveTables = existsSync(TABLES);
if (!haveTables) console.warn('skipped: the real tables do not lie beside the repository.');

const ROW: SummaryRow = {
  file: 'a.xlsx',
  sheet: '表1',
  title: '自评表',
  unit: '某局',
  budget: 100,
  executed: 80,
  amountUnit: '万元',
  points: 100,
  score: 90,
  entered: 91,
  grade: '优',
  counts: { met: 3, under: 1, over: 0, unsure: 0 },
  openRows: 0,
  remarks: [],
};

const summaryOf = (rows: readonly SummaryRow[], amountUnit: Summary['amountUnit'] = '万元'): Summary => ({
  rows,
  amountUnit,
  leftOut: [],
});

/** Value and formula of a cell of the sheet, e.g. "I3". */
const at = (sheet: NewSheet, address: string) => {
  const cell = sheet.cells.find((one) => formatAddress(one.address) === address);
  return cell ? [cell.value, cell.formula] : null;
};

/** A number as LibreOffice exports it, percentages with their sign; NaN for anything else, an empty cell too. */
const numberIn = (text: string): number =>
  text.trim() === '' ? NaN : text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);

async function inputsUnder(folder: string, name = /\.xlsx$/): Promise<SummaryInput[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const opened = await readWorkbookFile(join(folder, file));
      const book = opened.ok ? opened.value.book() : opened;
      if (!book.ok) return { file: basename(file), error: book.error.note, evaluations: [] };
      const evaluations = recognise(book.value).map((table) => evaluate(table, proposeRuleSet(table.layout)));
      return { file: basename(file), error: null, evaluations };
    }),
  );
}

describe('the sheet of a summary', () => {
  // as written | unit of the summary | formula and value of the amount turned into it
  test.each([
    [100, '万元', '万元', '=F3', 100],
    [1_230_000, '元', '万元', '=F3/10000', 123],
    [1.2, '亿元', '万元', '=F3*10000', 12_000],
    [0.07, '万元', '元', '=F3*10000', 700],
    [5, '元', '亿元', '=F3/100000000', 0.00000005],
  ] as const)('%d %s in %s', (budget, from, to, formula, value) => {
    const sheet = summarySheet(summaryOf([{ ...ROW, budget, amountUnit: from }], to), 'zh');
    expect(at(sheet, 'I3')).toEqual([value, formula]);
  });

  test('sums money, takes the rate over all of it, and the mean of the shares', () => {
    const sheet = summarySheet(summaryOf([ROW, { ...ROW, budget: 300, executed: 120, score: 40, points: 50 }]), 'zh');
    expect(at(sheet, 'I5')).toEqual([400, '=SUM(I3:I4)']);
    expect(at(sheet, 'K5')?.[0]).toBe(0.5);
    expect(at(sheet, 'N5')?.[0]).toBeCloseTo(0.85, 12);
    expect(at(sheet, 'Q5')).toEqual([6, '=SUM(Q3:Q4)']);
  });

  test('never counts as 0 what is not known', () => {
    const unknown = { ...ROW, executed: null, score: null, grade: null };
    const sheet = summarySheet(summaryOf([ROW, unknown]), 'zh');
    for (const cell of ['G4', 'J4', 'K4', 'M4', 'N4', 'P4']) expect(at(sheet, cell)).toEqual(['未知', null]);
    expect(at(sheet, 'I5')?.[0]).toBe(200);
    expect(at(sheet, 'K5')?.[0]).toBe(0.8);
    expect(at(sheet, 'N5')?.[0]).toBe(0.9);
    expect(at(sheet, 'V5')?.[0]).toMatch(/执行数 1 张，执行率 1 张，得分率 1 张/);
  });

  test('adds no amount whose unit is not named, and divides by no budget of 0', () => {
    const sheet = summarySheet(
      summaryOf([
        { ...ROW, amountUnit: null },
        { ...ROW, budget: 0 },
      ]),
      'zh',
    );
    expect(at(sheet, 'I3')).toEqual(['未知', null]);
    expect(at(sheet, 'K3')).toEqual(['未知', null]);
    expect(at(sheet, 'K4')).toEqual(['未知', null]);
    expect(at(sheet, 'K5')).toEqual(['未知', null]);
  });

  test('names files that gave no table', () => {
    const broken = { file: 'b.xlsx', error: note('file.empty'), evaluations: [] };
    const summary = summarise([broken, { file: 'c.xlsx', error: null, evaluations: [] }]);
    expect(summary.rows).toEqual([]);
    expect(summary.leftOut.map(({ file, why }) => [file, why.id])).toEqual([
      ['b.xlsx', 'file.empty'],
      ['c.xlsx', 'summary.no-table'],
    ]);
  });
});

describe('a workbook from nothing', () => {
  test('reads back as written, and is the same bytes each time', () => {
    const sheet = summarySheet(summaryOf([ROW]), 'zh');
    const [made, again] = [newXlsx([sheet]), newXlsx([sheet])];
    if (!made.ok || !again.ok) throw new Error('not made');
    expect(made.value.bytes()).toEqual(again.value.bytes());
    const opened = openXlsx(made.value.bytes());
    const book = opened.ok ? opened.value.book() : opened;
    if (!book.ok) throw new Error(book.error.note.id);
    expect(book.value.sheets.map(({ name }) => name)).toEqual(['汇总']);
    for (const { address, value, formula } of sheet.cells) {
      const cell = book.value.sheets[0]?.cellAt(address.row, address.column);
      expect([cell?.value, cell?.formula]).toEqual([value, formula]);
    }
  });
});

describe.skipIf(!haveTables)('the real tables', () => {
  test('Suining: one row for each of its sheets with a table', async () => {
    const inputs = await inputsUnder(join(TABLES, 'seeds'), /^suining.*\.xlsx$/);
    const { rows } = summarise(inputs);
    expect(rows).toHaveLength(9);
    expect(new Set(rows.map(({ sheet }) => sheet)).size).toBe(9);
  });

  test.skipIf(skipWithoutLibreOffice())(
    'recalculated by LibreOffice to the same numbers',
    async () => {
      const sets = [await inputsUnder(join(TABLES, 'seeds'), /^suining.*\.xlsx$/), await inputsUnder(TABLES)];
      const sheets = sets.map((inputs) => summarySheet(summarise(inputs), 'zh'));
      const books = sheets.map((sheet) => {
        const made = newXlsx([sheet]);
        if (!made.ok) throw new Error(made.error.note.id);
        return made.value.bytes();
      });
      const results = await recalculate(books);
      // Suining's tables leave the execution empty: 9 budgets, the share of the one table that can be scored, 7 totals.
      // Of all workbooks 79 formulas were measured; fewer would mean that figures are no longer read.
      const least = [17, 79];
      sheets.forEach((sheet, index) => {
        const shown = results[index]?.get(sheet.name);
        const formulas = sheet.cells.filter(({ formula }) => formula !== null);
        expect(formulas.length).toBeGreaterThanOrEqual(least[index] ?? 0);
        for (const { address, value } of formulas) {
          const text = shown?.[address.row]?.[address.column] ?? '';
          const off = Math.abs(numberIn(text) - Number(value)) / Math.max(1, Math.abs(Number(value)));
          expect(off, `${formatAddress(address)}: ${text}, not ${value}`).toBeLessThan(1e-9);
        }
      });
    },
    200_000,
  );
});
