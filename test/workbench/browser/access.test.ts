import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../support/axe';
import { Bench, BROWSER_ABSENT } from './page';

const SAMPLE = path.resolve(import.meta.dirname, '../../../examples/项目支出绩效自评表.xlsx');

/** The pane (which has its own test), the grid (Univer's, a canvas), Fluent UI's hidden marks for moving the focus. */
const NOT_OURS = ['iframe', '#sheet', '[data-tabster-dummy]'];

describe.skipIf(BROWSER_ABSENT !== null)('the page around the spreadsheet', () => {
  let bench: Bench;
  let sample: Uint8Array;
  beforeAll(async () => {
    bench = await Bench.start();
    sample = new Uint8Array(await readFile(SAMPLE));
  });
  afterAll(() => bench.stop());

  it.each([
    ['zh-CN', 1280],
    ['en-GB', 1280],
    ['zh-CN', 700],
  ])('has nothing that axe finds, in %s at %i pixels', async (locale, width) => {
    const work = await bench.open({ locale, width });
    const isChinese = locale === 'zh-CN';
    await work.page.getByRole('heading', { level: 2 }).waitFor();
    expect(await violations(work.page, NOT_OURS)).toEqual([]);
    await work.drop('样表.xlsx', sample);
    await work.page.getByRole('tab', { name: '样表.xlsx' }).waitFor();
    await work.pane.getByRole('heading', { level: 1 }).first().waitFor();
    await work.drop('空.xlsx', new Uint8Array());
    await work.page.getByText(isChinese ? '没有打开' : 'was not opened').waitFor();
    await work.type('F13', '5项');
    await work.page.getByRole('img', { name: isChinese ? '有未保存的改动' : 'Unsaved changes' }).waitFor();
    expect(await violations(work.page, NOT_OURS)).toEqual([]);
    await work.page.getByRole('tab', { name: '样表.xlsx' }).focus();
    await work.page.keyboard.press('Delete');
    await work.page.getByRole('alertdialog').waitFor();
    expect(await violations(work.page, NOT_OURS)).toEqual([]);
    await work.close();
  });

  it('is worked with the keyboard: tabs, closing, the bar between', async () => {
    const work = await bench.open();
    await work.openFile('一.xlsx', sample);
    await work.openFile('二.xlsx', sample);
    const tab = (name: string) => work.page.getByRole('tab', { name });
    const focused = () => work.page.evaluate(() => document.activeElement?.textContent);
    await tab('二.xlsx').focus();
    await work.page.keyboard.press('ArrowLeft');
    expect(await focused()).toContain('一.xlsx');
    await work.page.keyboard.press('Enter');
    await expect.poll(() => tab('一.xlsx').getAttribute('aria-selected')).toBe('true');
    await tab('二.xlsx').focus();
    await work.page.keyboard.press('Delete');
    await expect.poll(() => tab('二.xlsx').count()).toBe(0);
    const bar = work.page.getByRole('separator');
    await bar.focus();
    for (let press = 0; press < 12; press++) await work.page.keyboard.press('ArrowLeft');
    expect(await bar.getAttribute('aria-valuenow')).toBe('450');
    for (let press = 0; press < 20; press++) await work.page.keyboard.press('ArrowRight');
    expect(await bar.getAttribute('aria-valuenow')).toBe('320');
    await work.close();
  });
});
