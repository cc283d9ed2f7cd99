import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { findSheet } from '../../../src/model/book';
import { valueOf } from '../../hosts/contract';
import { Bench, BROWSER_ABSENT } from './page';
import type { WorkbenchPage } from './page';

const SAMPLE = path.resolve(import.meta.dirname, '../../../examples/项目支出绩效自评表.xlsx');
const SHEET = '项目支出绩效自评表';

describe.skipIf(BROWSER_ABSENT !== null)('the page of the workbench', () => {
  let bench: Bench;
  let sample: Uint8Array;
  beforeAll(async () => {
    bench = await Bench.start();
    sample = new Uint8Array(await readFile(SAMPLE));
  });
  afterAll(() => bench.stop());

  const withSample = async (width = 1280): Promise<WorkbenchPage> => {
    const work = await bench.open({ search: '?sample', width });
    await work.pane.getByRole('heading', { level: 1, name: SHEET }).waitFor();
    return work;
  };
  const cellOf = (bytes: Uint8Array, row: number, column: number) =>
    findSheet(valueOf(valueOf(openXlsx(bytes)).book()), SHEET)?.cellAt(row, column);

  it('opens the sample without asking anything of any stranger, and saves it as it was', async () => {
    const work = await withSample();
    expect(await work.download()).toEqual(sample);
    expect({ strangers: work.strangers, complaints: work.complaints }).toEqual({ strangers: [], complaints: [] });
    await work.close();
  });

  it('works on when the server is gone', async () => {
    const work = await withSample();
    await work.context.setOffline(true);
    await work.type('F13', '5项');
    await work.pane.getByText('≥10项 → 5项').waitFor();
    expect(cellOf(await work.download(), 12, 5)?.value).toBe('5项');
    await work.close();
  });

  it('takes back what the pane wrote, the names of its formulas too', async () => {
    const work = await withSample();
    expect(await work.writeScores()).toBe(true);
    const written = await work.formulas();
    await work.pane.getByRole('button', { name: '还原' }).click();
    await work.pane.getByRole('heading', { name: '将要还原' }).waitFor();
    expect(await work.formulas()).toEqual(written);
    await work.pane.getByRole('button', { name: /^还原 \d+ 个单元格$/ }).click();
    await work.pane.getByText(/^已还原/).waitFor();
    expect(await work.formulas()).toEqual([]);
    expect(work.complaints).toEqual([]);
    await work.close();
  });

  it('follows an edit with score and total, takes it back with Ctrl+Z, and saves nothing else', async () => {
    const work = await withSample();
    expect(await work.writeScores()).toBe(true);
    const results = async () =>
      Object.fromEntries((await work.formulas()).map((cell) => [`${cell.row + 1}/${cell.column + 1}`, cell.value]));
    const before = await results();
    const written = await work.download();
    await work.type('F13', '5项');
    await expect.poll(results).not.toEqual(before);
    const after = await results();
    const other = Object.keys(before).filter((place) => before[place] !== after[place]);
    expect(other.length).toBe(2); // the score and the total
    expect(cellOf(await work.download(), 12, 5)?.value).toBe('5项');
    await work.goTo('F13');
    await work.page.keyboard.press('Control+z');
    await expect.poll(results).toEqual(before);
    expect(cellOf(await work.download(), 12, 5)?.value).toBe(cellOf(written, 12, 5)?.value);
    await work.close();
  });

  it('keeps several files apart, and asks before unsaved work is closed', async () => {
    const work = await withSample();
    await work.drop('另一份.xlsx', sample);
    const tabs = work.page.getByRole('tablist', { name: '打开的文件' }).getByRole('tab');
    const tab = (name: string) => tabs.and(work.page.getByTitle(name));
    await expect.poll(() => tab('另一份.xlsx').getAttribute('aria-selected')).toBe('true');
    await work.pane.getByRole('heading', { level: 1, name: SHEET }).waitFor();
    await work.type('F13', '6项');
    await tab('另一份.xlsx').locator('[role=img]').waitFor();
    await tab('项目支出绩效自评表.xlsx').click();
    expect(await work.download()).toEqual(sample);
    await work.page.getByTitle('关闭“另一份.xlsx”').click();
    await work.page.getByRole('button', { name: '不保存，关闭' }).click();
    await expect.poll(() => tabs.count()).toBe(1);
    await work.close();
  });

  it('brings unsaved work back after a reload, until it is saved', async () => {
    const work = await withSample();
    const unsaved = work.page.getByRole('img', { name: '有未保存的改动' });
    await work.type('F13', '7项');
    await unsaved.waitFor();
    work.page.on('dialog', (dialog) => void dialog.accept());
    await work.page.reload();
    await work.page.getByText('上次没有保存的改动已经恢复').waitFor();
    await work.pane.getByText('≥10项 → 7项').waitFor();
    expect(cellOf(await work.download(), 12, 5)?.value).toBe('7项');
    await unsaved.waitFor({ state: 'detached' });
    await work.page.goto('about:blank');
    await work.page.goBack();
    await work.pane.getByText('≥10项 → 11项').waitFor();
    await work.close();
  });

  it('asks before the page is left with unsaved work', async () => {
    const work = await withSample();
    await work.type('F13', '7项');
    await work.page.getByRole('img', { name: '有未保存的改动' }).waitFor();
    const isAsked = await work.page.evaluate(() => {
      const leaving = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leaving);
      return leaving.defaultPrevented;
    });
    expect(isAsked).toBe(true);
    await work.close();
  });

  it('refuses what is not saved: bold letters', async () => {
    const work = await withSample();
    await work.goTo('B3');
    await work.page.keyboard.press('Control+b');
    await work.page.getByText('这里只改单元格内容').waitFor();
    expect(await work.download()).toEqual(sample);
    await work.close();
  });

  it('goes to the cell that is chosen in the pane', async () => {
    const work = await withSample();
    await work.pane.getByRole('button', { name: /I20/ }).first().click();
    await expect.poll(() => work.page.locator('#sheet input').first().inputValue()).toBe('I20');
    await work.close();
  });

  it('speaks English to who reads English', async () => {
    const work = await bench.open({ locale: 'en-GB' });
    await work.page.getByRole('heading', { name: 'Open a self-evaluation table' }).waitFor();
    await work.page.getByRole('button', { name: '中文' }).click();
    await work.page.getByRole('heading', { name: '打开一张绩效自评表' }).waitFor();
    await work.close();
  });
});
