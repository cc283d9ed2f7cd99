import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newXlsx } from '../../src/hosts/xlsx/blank';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { readWorkbookFile } from '../../src/hosts/xlsx/node';
import { checkTables } from '../../src/checks';
import { projectNames, recognise } from '../../src/layout';
import { formatAddress } from '../../src/model/address';
import type { NewSheet } from '../../src/model/change';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import type { Summary, SummaryInput, SummaryRow } from '../../src/summary';
import { summarise, summaryBook, summaryChanges } from '../../src/summary';
import { summarySheet } from '../../src/summary/summarySheet';
import { note } from '../../src/texts/note';
import { BOOKS, bookPath, extraBooks, withExtra } from '../support/books';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';

const ROW: SummaryRow = {
  file: 'a.xlsx',
  sheet: '表1',
  link: { file: '报表/a.xlsx' },
  start: { row: 0, column: 0 },
  project: '某项目',
  unit: '某局',
  year: 2023,
  budget: 100,
  executed: 80,
  amountUnit: '万元',
  points: 100,
  score: 90,
  entered: 91,
  grade: '优',
  counts: { met: 3, under: 1, over: 0, unsure: 0 },
  findings: { error: 1, warning: 2, info: 0 },
  openRows: 0,
  remarks: [],
};

const summaryOf = (rows: readonly SummaryRow[], amountUnit: Summary['amountUnit'] = '万元'): Summary => ({
  rows,
  repeated: [],
  amountUnit,
  leftOut: [],
});

const listOf = (summary: Summary): NewSheet => summarySheet(summary, 'zh', '汇总').sheet;
const NOTHING = { evaluations: [], projectNames: [], findings: null, link: null };

/** Value and formula of a cell of the sheet, e.g. "I3". */
const at = (sheet: NewSheet, address: string) => {
  const cell = sheet.cells.find((one) => formatAddress(one.address) === address);
  return cell ? [cell.value, cell.formula] : null;
};

/** A number as LibreOffice exports it, percentages with their sign; NaN for anything else, an empty cell too. */
const numberIn = (text: string): number =>
  text.trim() === '' ? NaN : text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);

async function inputsOf(names: readonly string[]): Promise<SummaryInput[]> {
  return Promise.all(
    names.map(async (name) => {
      const file = `${name}.xlsx`;
      const opened = await readWorkbookFile(bookPath(name));
      const book = opened.ok ? opened.value.book() : opened;
      if (!book.ok) return { ...NOTHING, file: basename(file), error: book.error.note };
      const tables = recognise(book.value);
      const evaluations = tables.map((table) => evaluate(table, proposeRuleSet(table)));
      const findings = checkTables(book.value, tables, evaluations);
      const named = projectNames(book.value, tables);
      return { file: basename(file), error: null, evaluations, projectNames: named, findings, link: { file } };
    }),
  );
}

describe('the sheet of a summary', () => {
  // as written | unit of the summary | formula and value of the amount turned into it
  test.each([
    [100, '万元', '万元', null, 100],
    [1_230_000, '元', '万元', '=1230000/10000', 123],
    [1.2, '亿元', '万元', '=1.2*10000', 12_000],
    [0.07, '万元', '元', '=0.07*10000', 700],
    [5, '元', '亿元', '=5/100000000', 0.00000005],
  ] as const)('%d %s in %s', (budget, from, to, formula, value) => {
    const sheet = listOf(summaryOf([{ ...ROW, budget, amountUnit: from }], to));
    expect(at(sheet, 'G3')).toEqual([value, formula]);
  });

  test('sums money, takes the rate over all of it, and the mean of the shares', () => {
    const sheet = listOf(summaryOf([ROW, { ...ROW, budget: 300, executed: 120, score: 40, points: 50 }]));
    expect(at(sheet, 'G5')).toEqual([400, '=SUM(G3:G4)']);
    expect(at(sheet, 'I5')?.[0]).toBe(0.5);
    expect(at(sheet, 'L5')?.[0]).toBeCloseTo(0.85, 12);
    expect(at(sheet, 'O5')).toEqual([6, '=SUM(O3:O4)']);
    expect(at(sheet, 'U5')).toEqual([4, '=SUM(U3:U4)']);
  });

  test('never counts as 0 what is not known', () => {
    const unknown = { ...ROW, executed: null, score: null, grade: null, findings: null };
    const sheet = listOf(summaryOf([ROW, unknown]));
    for (const cell of ['H4', 'I4', 'K4', 'L4', 'N4', 'T4']) expect(at(sheet, cell)).toEqual(['未知', null]);
    expect(at(sheet, 'G5')?.[0]).toBe(200);
    expect(at(sheet, 'I5')?.[0]).toBe(0.8);
    expect(at(sheet, 'L5')?.[0]).toBe(0.9);
    expect(at(sheet, 'B6')?.[0]).toMatch(/执行数 1 张，执行率 1 张，得分率 1 张/);
  });

  test('adds no amount whose unit is not named, and divides by no budget of 0', () => {
    const sheet = listOf(
      summaryOf([
        { ...ROW, amountUnit: null },
        { ...ROW, budget: 0 },
      ]),
    );
    for (const cell of ['G3', 'I3', 'I4', 'I5']) expect(at(sheet, cell)).toEqual(['未知', null]);
  });

  test('links to the file and the table; inside of one workbook to the table alone', () => {
    const linkAt = (row: SummaryRow, address: string) =>
      listOf(summaryOf([row])).cells.find((cell) => formatAddress(cell.address) === address)?.link;
    expect(linkAt(ROW, 'D3')).toEqual({ file: '报表/a.xlsx', place: null });
    expect(linkAt(ROW, 'E3')).toEqual({ file: '报表/a.xlsx', place: { sheet: '表1', address: { row: 0, column: 0 } } });
    const inside = { ...ROW, link: { file: null } };
    expect([linkAt(inside, 'D3'), linkAt(inside, 'E3')?.place?.sheet]).toEqual([undefined, '表1']);
    expect(linkAt({ ...ROW, link: null }, 'E3')).toBeUndefined();
  });

  test('adds nothing of different years: a total for each, and one for tables that name none', () => {
    const rows = [ROW, { ...ROW, budget: 300 }, { ...ROW, year: 2024, budget: 7 }, { ...ROW, year: null, budget: 9 }];
    const sheet = listOf(summaryOf(rows));
    expect([at(sheet, 'B7')?.[0], at(sheet, 'G7')]).toEqual(['2023年度合计', [400, '=SUM(G3:G4)']]);
    expect([at(sheet, 'B8')?.[0], at(sheet, 'G8')]).toEqual(['2024年度合计', [7, '=SUM(G5:G5)']]);
    expect([at(sheet, 'B9')?.[0], at(sheet, 'G9')]).toEqual(['未写明年度的表合计', [9, '=SUM(G6:G6)']]);
    expect(at(sheet, 'L8')).toEqual([0.9, '=AVERAGE(L5:L5)']);
    expect(at(sheet, 'B10')?.[0]).toMatch(/^共 4 张表。.*不同年度的数不相加/);
  });

  test('names files that gave no table', () => {
    const broken = { ...NOTHING, file: 'b.xlsx', error: note('file.empty') };
    const summary = summarise([broken, { ...NOTHING, file: 'c.xlsx', error: null }]);
    expect(summary.rows).toEqual([]);
    expect(summary.leftOut.map(({ file, why }) => [file, why.id])).toEqual([
      ['b.xlsx', 'file.empty'],
      ['c.xlsx', 'summary.no-table'],
    ]);
    expect(newXlsx([listOf(summary)]).ok).toBe(true);
  });
});

describe('a workbook from nothing', () => {
  test('reads back as written, and is the same bytes each time', () => {
    const sheet = listOf(summaryOf([ROW]));
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

describe.each(withExtra(['sichuan-nine-tables']))('%s', (name) => {
  test('one row for each of its sheets with a table', async () => {
    const inputs = await inputsOf([name]);
    const { rows } = summarise(inputs);
    expect(rows).toHaveLength(9);
    expect(new Set(rows.map(({ sheet }) => sheet)).size).toBe(9);
  });

  test('projects by name, with findings; 附件 of one form are not taken for each other', async () => {
    const inputs = await inputsOf([name]);
    const { summary, forms, sheets } = summaryBook(inputs, 'zh');
    expect(new Set(summary.rows.map(({ project }) => project)).size).toBe(9);
    const found = summary.rows.flatMap(({ findings }) =>
      findings ? [findings.error + findings.warning + findings.info] : [],
    );
    expect(found.reduce((sum, one) => sum + one, 0)).toBe(inputs[0]?.findings?.length);
    expect(forms).toEqual([]);
    expect(sheets.map(({ name }) => name)).toEqual(['汇总', '图表']);
  });

  test('sheets of the open workbook get names that are free, and links inside of it', async () => {
    const [input] = await inputsOf([name]);
    const opened = await readWorkbookFile(bookPath(name));
    const book = opened.ok ? opened.value.book() : opened;
    if (!input || !book.ok) throw new Error('not read');
    const changes = summaryChanges(input, book.value, 'zh');
    expect(changes.map(({ sheet }) => sheet)).toEqual(['汇总', '图表']);
    const links = changes[0]?.after?.cells.flatMap(({ link }) => (link ? [link.file] : []));
    expect(new Set(links)).toEqual(new Set([null]));
    const taken = {
      ...book.value,
      sheets: book.value.sheets.map((sheet) => Object.create(sheet, { name: { value: '汇总' } }) as typeof sheet),
    };
    expect(summaryChanges(input, taken, 'zh').map(({ sheet }) => sheet)).toEqual(['汇总2', '图表']);
  });
});

describe('workbooks with tables', () => {
  test.skipIf(skipWithoutLibreOffice())(
    'recalculated by LibreOffice to the same numbers',
    async () => {
      const sets = [await inputsOf(['sichuan-nine-tables']), await inputsOf([...BOOKS, ...extraBooks()])];
      const made = sets.map((inputs) => summaryBook(inputs, 'zh').sheets);
      const books = made.map((sheets) => {
        const made = newXlsx(sheets);
        if (!made.ok) throw new Error(made.error.note.id);
        return made.value.bytes();
      });
      const results = await recalculate(books);
      // The nine tables leave the execution empty. Fewer formulas would mean that figures are no longer read.
      const least = [12, extraBooks().length > 0 ? 600 : 547];
      made.forEach((sheets, index) => {
        const formulas = sheets.flatMap((sheet) =>
          sheet.cells.flatMap((cell) =>
            cell.formula === null ? [] : [{ ...cell, shown: results[index]?.get(sheet.name) }],
          ),
        );
        expect(formulas.length).toBeGreaterThanOrEqual(least[index] ?? 0);
        for (const { address, value, shown } of formulas) {
          const text = shown?.[address.row]?.[address.column] ?? '';
          const off = Math.abs(numberIn(text) - Number(value)) / Math.max(1, Math.abs(Number(value)));
          expect(off, `${formatAddress(address)}: ${text}, not ${value}`).toBeLessThan(1e-9);
        }
      });
    },
    200_000,
  );
});
