import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import type { CellValue } from '../../../src/model/cell';
import { parseAddress } from '../../../src/model/address';
import { findSheet } from '../../../src/model/book';
import { valueOf } from '../../hosts/contract';
import { Bench, BROWSER_ABSENT } from './page';
import type { WorkbenchPage } from './page';

const SHEET = '项目支出绩效自评表';
const SAMPLE = path.resolve(import.meta.dirname, `../../../examples/${SHEET}.xlsx`);

/** What is typed, the value that is saved, and the formula. A number format that comes with it is Excel's own doing too. */
const TYPED: readonly (readonly [string, string, CellValue, string | null])[] = [
  ['M3', '=1+2', 3, '=1+2'],
  ['M4', "'=1+2", '=1+2', null],
  ['M5', '-5', -5, null],
  ['M6', '-5项', '-5项', null],
  ['M7', '+86 123', '+86 123', null],
  ['M8', '@张三', '@张三', null],
  ['M9', '=', '=', null],
  ['M10', '50%', 0.5, null],
  ['M11', '1,234.5', 1234.5, null],
  ['M12', '≥10项', '≥10项', null],
  ['M13', '2024-12-31', 45657, null],
];

describe.skipIf(BROWSER_ABSENT !== null)('what a person puts into cells', () => {
  let bench: Bench;
  let sample: Uint8Array;
  beforeAll(async () => {
    bench = await Bench.start();
    sample = new Uint8Array(await readFile(SAMPLE));
  });
  afterAll(() => bench.stop());

  const cells = async (work: WorkbenchPage) => {
    const sheet = findSheet(valueOf(valueOf(openXlsx(await work.download())).book()), SHEET);
    return (address: string) => {
      const { row, column } = parseAddress(address) ?? { row: -1, column: -1 };
      const { value, formula } = sheet?.cellAt(row, column) ?? { value: null, formula: null };
      return { value, formula };
    };
  };
  const paste = (work: WorkbenchPage, data: Readonly<Record<string, string>>) =>
    work.page.evaluate((parts) => {
      const clipboardData = new DataTransfer();
      for (const [kind, content] of Object.entries(parts)) clipboardData.setData(kind, content);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    }, data);

  it('is a formula where it is one, a figure where it is one, and else the very text', async () => {
    const work = await bench.open();
    await work.openFile('样表.xlsx', sample);
    for (const [address, text] of TYPED) await work.type(address, text);
    await work.formulas(); // when all has been calculated
    const cellAt = await cells(work);
    for (const [address, text, value, formula] of TYPED) {
      const { value: kept, formula: written } = cellAt(address);
      expect([text, written]).toEqual([text, formula]);
      if (formula === null) expect([text, kept]).toEqual([text, value]);
    }
    await work.close();
  });

  it('comes through an input method of Chinese', async () => {
    const work = await bench.open();
    await work.openFile('样表.xlsx', sample);
    await work.goTo('M3');
    const keyboard = await work.context.newCDPSession(work.page);
    const compose = (text: string) =>
      keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await compose('yin');
    await compose('因暴雨');
    await keyboard.send('Input.insertText', { text: '因暴雨停办' });
    await work.page.keyboard.press('Enter');
    await work.page.getByRole('img', { name: '有未保存的改动' }).waitFor();
    expect((await cells(work))('M3').value).toBe('因暴雨停办');
    await work.close();
  });

  it.each([
    ['another program’s text', { 'text/plain': '甲项目\t1.5\n乙项目\t20%\n' }],
    [
      'a web page’s or Excel’s table, without its looks',
      {
        'text/plain': '甲项目\t1.5\n乙项目\t20%',
        'text/html':
          '<table><tr><td bgcolor="red"><b>甲项目</b></td><td>1.5</td></tr><tr><td>乙项目</td><td>20%</td></tr></table>',
      },
    ],
  ])('can be a block of %s', async (_, data) => {
    const work = await bench.open();
    await work.openFile('样表.xlsx', sample);
    await work.goTo('M3');
    await paste(work, data);
    await work.page.getByRole('img', { name: '有未保存的改动' }).waitFor();
    const cellAt = await cells(work);
    expect(['M3', 'N3', 'M4', 'N4'].map((address) => cellAt(address).value)).toEqual(['甲项目', 1.5, '乙项目', 0.2]);
    await work.goTo('M3');
    await work.page.keyboard.press('Control+z');
    await expect.poll(async () => (await cells(work))('N4').value).toBeNull();
    await work.close();
  });
});
