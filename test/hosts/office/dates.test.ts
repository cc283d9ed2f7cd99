// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { LTSC_2021 } from '../../excel-host/profile';
import { StoredBook } from '../../stored-workbook/book';
import { valueOf } from '../contract';
import { startExcel } from './bench';

/** A cell with a number, as it is shown. */
type Shown = readonly [value: number, text: string];

const NEW_YEARS_EVE_2024 = 45_657;

describe('whether dates count from 1904 is seen from what a date cell shows', () => {
  test.each<[string, readonly Shown[], boolean]>([
    ['no date', [[12, '12']], false],
    ['a date of the usual count', [[NEW_YEARS_EVE_2024, '2024/12/31']], false],
    ['a date of the other count', [[NEW_YEARS_EVE_2024 - 1462, '2024/12/31']], true],
    ['the same in Chinese', [[NEW_YEARS_EVE_2024 - 1462, '2024年12月31日']], true],
    ['the same with its time', [[NEW_YEARS_EVE_2024 - 1462 + 0.5, '2024-12-31 12:00']], true],
    [
      'a number that only looks like a date',
      [
        [2024, '2024-12-31'],
        [NEW_YEARS_EVE_2024 - 1462, '2024.12.31'],
      ],
      true,
    ],
    ['a number with a year before it', [[3, '2024年3']], false],
  ])('%s', async (_title, cells, isFrom1904) => {
    const book = new StoredBook();
    cells.forEach(([value, text], row) => Object.assign(book.sheet('Sheet1').cell(row, 0), { value, text }));
    const { host } = await startExcel(book, LTSC_2021);
    expect(valueOf(await host.read()).date1904).toBe(isFrom1904);
    expect(valueOf(await host.read({ quick: true })).date1904).toBe(isFrom1904);
  });

  test('in a workbook that is read in slices too', async () => {
    const book = new StoredBook();
    const sheet = book.sheet('Sheet1');
    Object.assign(sheet.cell(0, 0), { value: NEW_YEARS_EVE_2024 - 1462, text: '2024/12/31' });
    Object.assign(sheet.cell(19_000, 999), { value: 1, text: '1' });
    const { host } = await startExcel(book, LTSC_2021);
    expect(valueOf(await host.read()).date1904).toBe(true);
  });
});
