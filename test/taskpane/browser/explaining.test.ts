import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExcelHost } from '../../excel-host/excelHost';
import { LTSC_2021 } from '../../excel-host/profile';
import { fromBook } from '../../stored-workbook/fromBook';
import { formBook, SHEET } from '../tables';
import { openBrowser } from '../../support/browser';
import { BROWSER_ABSENT, openTaskPane } from './excelPage';

/** The explaining flow in the built pane by keyboard alone, with the real Office.js. */
describe.skipIf(BROWSER_ABSENT !== null)('explaining by keyboard', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function open() {
    const host = new ExcelHost(fromBook(formBook()), LTSC_2021);
    const shown = await openTaskPane(browser, host, { width: 320 });
    await shown.page.getByRole('heading', { level: 1, name: '项目支出绩效自评表' }).waitFor();
    return { ...shown, host };
  }

  /** Presses Tab until the element of that name has the focus: everything is to be reached so. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
      if (name.test(label)) return;
    }
    throw new Error(`Tab does not reach ${name}`);
  }

  const field = (page: Page) => page.getByRole('textbox', { name: /^说明文字/ });
  const current = (page: Page) => page.getByRole('heading', { level: 2 }).first();
  const selected = (page: Page) =>
    field(page).evaluate((area) =>
      area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
    );

  it('goes from row to row, fills the slots, writes and goes on; a draft with an open slot still counts as missing', async () => {
    const { page, host, complaints, close } = await open();
    const reason = (row: number) => host.book.sheet(SHEET).cell(row, 7).value;

    await tabTo(page, /2 写说明/);
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    await page.getByText('第 1 / 2 条').waitFor();

    // From row to row; the cell is shown in the sheet while the focus stays in the pane.
    await page.keyboard.press('j');
    await expect.poll(() => current(page).textContent()).toBe('验收合格率');
    await expect.poll(() => host.book.selection).toMatchObject({ top: 9, left: 7 });
    await page.keyboard.press('k');
    await expect.poll(() => current(page).textContent()).toBe('服务居民人次');

    // As it is drafted it goes into the cell, but explains nothing yet.
    await page.keyboard.press('Control+Enter');
    await page.getByText('第 2 / 2 条').waitFor();
    expect(reason(8)).toMatch(/^完成率200%.*【/);
    await page.getByText(/^已写草稿，\d 处待填$/).waitFor();
    await page.getByRole('button', { name: /2 写说明 2/ }).waitFor();

    // Back to it: each slot is selected and typed over.
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('第 1 / 2 条').waitFor();
    await page.keyboard.press('F2');
    while (/^【/.test(await selected(page))) {
      await page.keyboard.insertText('近两年平均人次');
      await page.keyboard.press('F2');
    }
    await page.getByText('没有待填的空位').waitFor();
    await page.getByText('写入后替换上面这段内容。').waitFor();
    host.resetCounters();
    await page.keyboard.press('Control+Enter');
    await page.getByText('第 1 / 1 条').waitFor();
    await expect.poll(() => host.book.selection).toMatchObject({ top: 9, left: 7 });
    // Look, write and read; going to the next cell is a step of its own.
    expect(host.counters.syncs).toBeLessThanOrEqual(4);
    expect(reason(8)).toMatch(/^完成率200%[^【]*近两年平均人次[^【]*$/);
    await page.getByRole('button', { name: /2 写说明 1/ }).waitFor();

    // All that is left, after a preview.
    await tabTo(page, /^全部写入/);
    host.resetCounters();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '将要写入' }).waitFor();
    await page.getByRole('button', { name: '写入 1 个单元格' }).waitFor();
    expect(host.counters.syncs).toBeLessThanOrEqual(3);
    await tabTo(page, /^写入 1 个单元格$/);
    host.resetCounters();
    await page.keyboard.press('Enter');
    await page.getByText('第 1 / 1 条').waitFor();
    expect(host.counters.syncs).toBeLessThanOrEqual(3);
    expect(reason(9)).toMatch(/^完成率80%/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('explains a row with three keys: a digit, Ctrl+Enter, and on; in the field digits are text', async () => {
    const { page, host, complaints, close } = await open();
    const reason = (row: number) => host.book.sheet(SHEET).cell(row, 7).value;
    await tabTo(page, /2 写说明/);
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    // There and back, by which the card has the focus.
    await page.keyboard.press('j');
    await expect.poll(() => current(page).textContent()).toBe('验收合格率');
    await page.keyboard.press('k');
    await page.getByRole('group', { name: '说明：服务居民人次' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('2');
    await page.getByText('没有待填的空位').waitFor();
    const chosen = await field(page).inputValue();
    expect(chosen).toMatch(/^完成率200%（.*），原因是[^【]*；下一步[^【]*。$/);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('group', { name: '说明：验收合格率' }).and(page.locator(':focus')).waitFor();
    expect(reason(8)).toBe(chosen);
    await page.keyboard.press('1');
    await page.getByText('没有待填的空位').waitFor();
    const before = await field(page).inputValue();
    await field(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('2');
    expect(await field(page).inputValue()).toBe(`${before}2`);
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: '说明：验收合格率' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => reason(9)).toBe(`${before}2`);
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps what was typed when the sheet is edited and read again', async () => {
    const { page, host, close } = await open();
    await tabTo(page, /2 写说明/);
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('还没写完');
    host.type(SHEET, { row: 7, column: 4 }, '5次');
    await page.getByText('第 2 / 3 条').waitFor();
    expect(await field(page).inputValue()).toBe('还没写完');
    await close();
  });

  it('marks, explains the colours and takes them all out, in three round trips each', async () => {
    const { page, host, close } = await open();
    const formats = () => host.book.sheet(SHEET).highlights.length;
    const before = formats();
    host.resetCounters();
    await tabTo(page, /^标记偏差$/);
    await page.keyboard.press('Enter');
    await page.getByText(/^已标出 \d+ 行/).waitFor();
    expect(host.counters.syncs).toBeLessThanOrEqual(3);
    await page.getByText('表里的颜色').waitFor();
    const marked = formats();
    expect(marked).toBeGreaterThan(before);
    await page.getByRole('button', { name: '标记偏差' }).press('Enter');
    await page.getByText('需要说明的行已经标记过了。').waitFor();
    expect(formats()).toBe(marked);
    host.resetCounters();
    await page.getByRole('button', { name: '去掉标记' }).press('Enter');
    await page.getByText('标记已全部去掉。').waitFor();
    expect(host.counters.syncs).toBeLessThanOrEqual(3);
    expect(formats()).toBe(before);
    await page.getByRole('button', { name: '还原' }).press('Enter');
    await page.getByText(/^加上 \d+ 处条件格式$/).waitFor();
    expect(formats()).toBe(before);
    await page.getByRole('button', { name: '还原' }).press('Enter');
    await page.getByText('已还原，标记回来了。').waitFor();
    expect(formats()).toBe(marked);
    await close();
  });
});
