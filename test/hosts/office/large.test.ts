// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { MOST_ROWS } from '../../../src/hosts/limits';
import type { Profile } from '../../excel-host/profile';
import { LTSC_2021, ON_THE_WEB } from '../../excel-host/profile';
import { StoredBook } from '../../stored-workbook/book';
import { say } from '../../../src/texts/note';
import { plainly, valueOf, write } from '../contract';
import { startExcel } from './bench';

function filled(rows: number, columns: number, text: (row: number, column: number) => string): StoredBook {
  const book = new StoredBook();
  const sheet = book.sheet('Sheet1');
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = text(row, column);
      Object.assign(sheet.cell(row, column), { value, text: value });
    }
  }
  return book;
}

describe('a workbook that does not fit one answer', () => {
  test('is read in slices, each cell in its place', async () => {
    const narrow: Profile = { ...ON_THE_WEB, payloadLimit: 200_000 };
    const { excel, host } = await startExcel(
      filled(3000, 8, (row, column) => `${row}:${column} 说明文字`),
      narrow,
    );
    const sheet = valueOf(await host.read()).sheets[0];
    for (const row of [0, 777, 1500, 2999]) expect(sheet?.cellAt(row, 7).value).toBe(`${row}:7 说明文字`);
    expect(sheet?.rowCount).toBe(3000);
    expect(excel.counters.syncs).toBeGreaterThan(10);
  });

  test('with texts so long that a slice has to shrink to one row', async () => {
    const narrow: Profile = { ...ON_THE_WEB, payloadLimit: 200_000 };
    const { host } = await startExcel(
      filled(8, 4, (row) => `${row}`.repeat(12_000)),
      narrow,
    );
    expect(valueOf(await host.read()).sheets[0]?.cellAt(7, 3).value).toBe('7'.repeat(12_000));
  });

  test('says so when one row alone is too large', async () => {
    const narrow: Profile = { ...ON_THE_WEB, payloadLimit: 50_000 };
    const { host } = await startExcel(
      filled(2, 4, (row) => `${row}`.repeat(12_000)),
      narrow,
    );
    const outcome = await host.read();
    expect(outcome).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  test('is given up, and that is said, where its content makes it a matter of a thousand answers', async () => {
    const book = new StoredBook();
    const sheet = book.sheet('Sheet1');
    // Corners of blocks: as much content as Excel tells of, without so many cells of ours.
    for (let row = 0; row < 20_000; row += 200) {
      for (const [down, column] of [
        [0, 0],
        [199, 999],
      ] as const) {
        Object.assign(sheet.cell(row + down, column), { value: 1, text: '1' });
      }
    }
    const { excel, host } = await startExcel(book, { ...ON_THE_WEB, payloadLimit: 200_000 });
    expect(await host.read()).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(excel.counters.syncs).toBeLessThan(10);
  });

  test.each([
    ['on the desktop, where Excel gives null', LTSC_2021],
    ['on the web, where the answer is too long', ON_THE_WEB],
  ])('for a stray cell is read all the same, and it is told where that stands: %s', async (_title, profile) => {
    const book = filled(60, 8, (row, column) => `${row}:${column}`);
    const sheet = book.sheet('Sheet1');
    sheet.merges = [{ top: 40, left: 0, bottom: 41, right: 1 }];
    Object.assign(sheet.cell(19_000, 999), { value: 1, text: '1' });
    const { excel, host } = await startExcel(book, profile);
    const read = valueOf(await host.read());
    expect(read.sheets[0]?.cellAt(59, 7).value).toBe('59:7');
    expect(read.sheets[0]?.cellAt(19_000, 999).value).toBe(1);
    expect(read.sheets[0]?.merges).toEqual(sheet.merges);
    expect((read.remarks ?? []).map(({ note }) => say(note))).toEqual([
      expect.stringContaining('“Sheet1”在离表格很远的 ALL19001 还有内容'),
    ]);
    expect(excel.counters.syncs).toBeLessThan(12);
  });

  test('for a stray cell is written into and read again', async () => {
    const book = filled(60, 8, (row, column) => `${row}:${column}`);
    Object.assign(book.sheet('Sheet1').cell(19_000, 999), { value: 1, text: '1' });
    const { host } = await startExcel(book, LTSC_2021);
    valueOf(await host.read());
    valueOf(await host.apply([write('Sheet1', 'I5', plainly('说明'))]));
    expect(valueOf(await host.read({ quick: true })).sheets[0]?.cellAt(4, 8).value).toBe('说明');
  });

  test('is cut at the limits of a book, and that is said', async () => {
    const book = filled(2, 2, () => 'x');
    Object.assign(book.sheet('Sheet1').cell(1_048_575, 0), { value: 1, text: '1' });
    const { host } = await startExcel(book, LTSC_2021);
    const sheet = valueOf(await host.read()).sheets[0];
    expect(sheet?.rowCount).toBeLessThanOrEqual(MOST_ROWS);
    expect(sheet?.cellAt(1, 1).value).toBe('x');
    const said = (valueOf(await host.read({ quick: true })).remarks ?? []).map(({ note }) => say(note));
    expect(said).toEqual([expect.stringContaining('“Sheet1”的内容一直到 B1048576，本工具只看到 ALL20000 为止')]);
  });
});

describe('many merges', () => {
  const merged = (rows: number, name: string): StoredBook => {
    const book = filled(rows, 3, (row) => String(row));
    const sheet = book.sheet('Sheet1');
    sheet.name = name;
    sheet.merges = Array.from({ length: rows }, (_, row) => ({ top: row, left: 0, bottom: row, right: 2 }));
    return book;
  };

  test.each([
    ['more than Excel lists at once', 1300, 'Sheet1'],
    ['more addresses than Excel spells out', 500, '一张名字长得几乎写不下的部门整体支出绩效自评表（2024）'],
  ])('%s', async (_title, rows, name) => {
    const { host } = await startExcel(merged(rows, name), LTSC_2021);
    const merges = valueOf(await host.read()).sheets[0]?.merges ?? [];
    expect(merges).toHaveLength(rows);
    expect(new Set(merges.map(({ top }) => top)).size).toBe(rows);
  });

  test('more addresses in fifty rows than Excel spells out', async () => {
    const book = filled(40, 24, (row) => String(row));
    const sheet = book.sheet('Sheet1');
    sheet.name = '一张名字长得几乎写不下的部门整体支出绩效自评表（2024）';
    for (let row = 0; row < 40; row++) {
      for (let left = 0; left < 24; left += 2) sheet.merges.push({ top: row, left, bottom: row, right: left + 1 });
    }
    const { host } = await startExcel(book, LTSC_2021);
    expect(valueOf(await host.read()).sheets[0]?.merges).toHaveLength(480);
  });
});
