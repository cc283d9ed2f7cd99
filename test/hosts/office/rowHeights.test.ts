// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { textHeight } from '../../../src/hosts/textHeight';
import { invertAll } from '../../../src/model/change';
import { isWriting } from '../../excel-host/faults';
import { LTSC_2021 } from '../../excel-host/profile';
import type { StoredSheet } from '../../stored-workbook/book';
import { StoredBook } from '../../stored-workbook/book';
import { plainly, valueOf, write } from '../contract';
import type { Excel } from './bench';
import { startExcel } from './bench';
import { snapshot } from './snapshot';

describe('the height a text needs', () => {
  test.each([
    ['优', 100, 11, 1],
    ['一二三四五六七八九十', 115, 11, 1],
    ['一二三四五六七八九十一', 115, 11, 2],
    ['abcdefghij abcdefghij', 115, 11, 2],
    ['第一行\n第二行', 100, 11, 2],
    ['一', 1, 11, 1],
  ])('%s in %i points, letters of %i: %i lines', (text, width, size, lines) => {
    expect(textHeight(text, width, size)).toBe(Math.ceil(lines * size * 1.3 + 5));
  });
});

describe('rows of explanations', () => {
  const REASON = '年初设定指标时参照了上年的完成情况，对本年新增的三个批次估计不足，下一步按季度测算后再申报指标值。';
  let running: Excel;
  let sheet: StoredSheet;

  beforeEach(async () => {
    const book = new StoredBook();
    sheet = book.sheet('Sheet1');
    for (let row = 0; row < 12; row++) {
      Object.assign(sheet.cell(row, 0), { value: `指标${row}`, text: `指标${row}` });
      sheet.cell(row, 3).formats.set('WrapText', true);
      sheet.rowHeights.set(row, 20);
    }
    Object.assign(sheet.cell(0, 4), { value: '偏差原因', text: '偏差原因' });
    sheet.columnWidths.set(3, 120);
    sheet.merges = [{ top: 5, left: 3, bottom: 6, right: 4 }];
    running = await startExcel(book, LTSC_2021);
    valueOf(await running.host.start());
    valueOf(await running.host.read());
  });

  test('grow with the text and go back with it', async () => {
    const before = snapshot(running.excel.book);
    const changes = [write('Sheet1', 'D2', plainly(REASON)), write('Sheet1', 'D6', plainly(REASON))];
    valueOf(await running.host.apply(changes));
    expect(sheet.rowHeights.get(1)).toBe(textHeight(REASON, 120, 11));
    // The merge of two rows: the upper one stays, the lower one gets what is missing.
    expect(sheet.rowHeights.get(5)).toBe(20);
    expect(sheet.rowHeights.get(6)).toBe(textHeight(REASON, 168, 11) - 20);
    valueOf(await running.host.apply(invertAll(changes)));
    expect(snapshot(running.excel.book)).toEqual(before);
  });

  test('grow by what the rows of a merge lack, whatever height Excel gives for the merge', async () => {
    running.excel.conditions.mergeHeightOff = 40;
    valueOf(await running.host.apply([write('Sheet1', 'D6', plainly(REASON))]));
    expect(sheet.rowHeights.get(6)).toBe(textHeight(REASON, 168, 11) - 20);
  });

  test('go back in a later session, where sheets have other ids', async () => {
    const before = snapshot(running.excel.book);
    const changes = [write('Sheet1', 'D2', plainly(REASON))];
    valueOf(await running.host.apply(changes));
    running.excel.book.reopen();
    running = await startExcel(running.excel.book, LTSC_2021);
    valueOf(await running.host.read());
    valueOf(await running.host.apply(invertAll(changes)));
    expect(snapshot(running.excel.book)).toEqual(before);
  });

  test('stay where the person has set them since', async () => {
    const changes = [write('Sheet1', 'D2', plainly(REASON))];
    valueOf(await running.host.apply(changes));
    sheet.rowHeights.set(1, 120);
    valueOf(await running.host.apply(invertAll(changes)));
    expect(sheet.rowHeights.get(1)).toBe(120);
  });

  test('remember the first height when the text is written anew', async () => {
    const longer = `${REASON}${REASON}`;
    valueOf(await running.host.apply([write('Sheet1', 'D2', plainly(REASON))]));
    valueOf(await running.host.apply([write('Sheet1', 'D2', plainly(longer), plainly(REASON))]));
    expect(sheet.rowHeights.get(1)).toBe(textHeight(longer, 120, 11));
    valueOf(await running.host.apply([write('Sheet1', 'D2', plainly(null), plainly(longer))]));
    expect(sheet.rowHeights.get(1)).toBe(20);
    expect(running.excel.book.settings.size).toBe(0);
  });

  test.each([
    ['the cell does not wrap', () => sheet.cell(1, 3).formats.set('WrapText', false)],
    ['the row is high enough', () => sheet.rowHeights.set(1, 200)],
  ])('stay as they are when %s', async (_title, prepare) => {
    prepare();
    const height = sheet.rowHeights.get(1);
    valueOf(await running.host.apply([write('Sheet1', 'D2', plainly(REASON))]));
    expect(sheet.rowHeights.get(1)).toBe(height);
  });

  test('are taken back when Excel stops half way', async () => {
    const before = snapshot(running.excel.book);
    for (let index = 0; ; index++) {
      let writing = false;
      let hit = false;
      running.excel.faults.once(isWriting, () => (writing = true));
      running.excel.faults.breakAt((_action, at) => (hit ||= writing && at === index));
      const outcome = await running.host.apply([write('Sheet1', 'D2', plainly(REASON))]);
      if (!hit) break;
      expect(outcome.ok).toBe(false);
      expect(snapshot(running.excel.book)).toEqual(before);
    }
  });
});
