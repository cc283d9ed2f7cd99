// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '../../../src/model/book';
import { formatAddress } from '../../../src/model/address';
import type { Profile } from '../../excel-host/profile';
import { LTSC_2021, ON_THE_WEB } from '../../excel-host/profile';
import type { StoredSheet } from '../../stored-workbook/book';
import { StoredBook } from '../../stored-workbook/book';
import { at, plainly, valueOf, write } from '../contract';
import type { Excel } from './bench';
import { startExcel } from './bench';
import { snapshot } from './snapshot';

/* What a writing rests on is looked at again, whatever became of the event. */

const SHEET = 'Sheet1';
const CELL = write(SHEET, 'E2', plainly(10));
let running: Excel;
let sheet: StoredSheet;
let read: Book;

function put(row: number, column: number, value: string | number | null): void {
  Object.assign(sheet.cell(row, column), { value, text: String(value ?? '') });
}

async function start(profile: Profile, rows = 3): Promise<void> {
  const book = new StoredBook();
  sheet = book.sheet(SHEET);
  for (let row = 0; row < rows; row++) {
    ['培训人数', '≥100人', '120人', 10].forEach((value, column) => put(row, column, value));
  }
  running = await startExcel(book, profile);
  valueOf(await running.host.start());
  read = valueOf(await running.host.read());
}

describe('an input that was changed since the reading', () => {
  const refusesAnd = async (named: readonly string[]): Promise<void> => {
    const before = snapshot(running.excel.book);
    const outcome = await running.host.apply([CELL], { ground: read });
    expect(snapshot(running.excel.book)).toEqual(before);
    if (outcome.ok) throw new Error('it was done');
    const cells = (outcome.error.cells ?? []).map(({ address }) => formatAddress(address));
    expect([outcome.error.code, cells]).toEqual(['changed', named]);
    const ground = valueOf(await running.host.read({ quick: true }));
    valueOf(await running.host.apply([CELL], { ground }));
  };
  beforeEach(() => start(LTSC_2021));

  test('by a choice from a list, of which Excel told nothing', async () => {
    running.excel.conditions.losesEvents = true;
    running.excel.type(SHEET, at('C3'), '80人');
    await refusesAnd(['C3']);
  });

  test('in what it shows alone: 0.9 as 90%', async () => {
    put(2, 2, 0.9);
    read = valueOf(await running.host.read());
    Object.assign(sheet.cell(2, 2), { text: '90%', numberFormat: '0%' });
    await refusesAnd(['C3']);
  });

  test('by a row that was put in above it', async () => {
    for (let column = 0; column < 4; column++) {
      put(3, column, sheet.peek(2, column)?.value as string);
      put(2, column, null);
    }
    await refusesAnd(['A3', 'B3', 'C3', 'D3', 'A4', 'B4', 'C4', 'D4']);
  });

  test('costs no round trip where nothing has changed, and stands no writing in the way', async () => {
    running.excel.resetCounters();
    valueOf(await running.host.apply([CELL], { ground: read }));
    expect(running.excel.counters.syncs).toBe(2);
  });

  test('is seen in a workbook that is too large for one answer', async () => {
    await start({ ...ON_THE_WEB, payloadLimit: 100_000 }, 400);
    running.excel.type(SHEET, at('C300'), '80人');
    await refusesAnd(['C300']);
  });
});

describe('merges that have moved though the content has the size of before', () => {
  /** A heading over two rows, and it again one row further down: a row in above it, one out below. */
  const heading = (top: number): void => {
    for (let row = 1; row < 6; row++) put(row, 0, row === 5 ? '合计' : null);
    put(top, 0, '产出指标');
    sheet.merges = [{ top, left: 0, bottom: top + 1, right: 0 }];
  };
  beforeEach(async () => {
    await start(LTSC_2021, 1);
    heading(2);
    read = valueOf(await running.host.read());
  });

  test('are read anew, though no event came', async () => {
    heading(3);
    expect(valueOf(await running.host.read({ quick: true })).sheets[0]?.merges).toEqual(sheet.merges);
  });

  test('upwards, by the event of the row', async () => {
    sheet.merges = [{ top: 2, left: 0, bottom: 3, right: 1 }];
    running.host.onEdit(() => undefined);
    running.excel.shiftRows(sheet, { top: 1, left: 0, bottom: 1, right: 16_383 }, 'RowDeleted');
    await expect
      .poll(async () => valueOf(await running.host.read({ quick: true })).sheets[0]?.merges)
      .toEqual(sheet.merges);
  });

  test('are not asked for after a person has typed into one', async () => {
    put(2, 0, '效益指标');
    running.excel.resetCounters();
    valueOf(await running.host.read({ quick: true }));
    expect(JSON.stringify(running.excel.log.map(({ request }) => request))).not.toContain('GetMergedAreas');
  });
});
