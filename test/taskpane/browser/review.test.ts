import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, filled } from '../../checks/forms';
import { ExcelHost } from '../../excel-host/excelHost';
import { LTSC_2021 } from '../../excel-host/profile';
import { fromBook } from '../../stored-workbook/fromBook';
import { bookOf } from '../../support/gridSheet';
import { openBrowser } from '../../support/browser';
import { BROWSER_ABSENT, openTaskPane } from './excelPage';
import { giveReport, MISTAKES } from './states';

const SHEET = '自评表';

/** Presses a key until the element with that accessible beginning has the focus. */
async function goTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (focused.replace(/\s+/g, '').startsWith(name.replace(/\s+/g, ''))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name} cannot be reached with ${key}`);
}

describe.skipIf(BROWSER_ABSENT !== null)('the review, with the keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function open() {
    const host = new ExcelHost(fromBook(bookOf(filled(MISTAKES))), LTSC_2021);
    const shown = await openTaskPane(browser, host);
    await shown.page.getByRole('button', { name: '预览写入' }).waitFor();
    await goTo(shown.page, '3 自查');
    await shown.page.keyboard.press('Enter');
    await shown.page.getByRole('group', { name: '按程度筛选' }).waitFor();
    return { ...shown, host };
  }

  it('goes through the findings, accepts one with a note, sees it again when the cell changes', async () => {
    const { page, host, complaints, close } = await open();
    await goTo(page, '转到 H6');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.book.selection).toMatchObject(rangeAt('H6'));
    await goTo(page, '转到 I6');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.book.selection).toMatchObject(rangeAt('I6'));
    host.resetCounters();
    await goTo(page, '接受 I6');
    await page.keyboard.press('Enter');
    await page.getByLabel('理由（可不填）').waitFor();
    await page.keyboard.type('按上年规则计分');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '已接受 1 处' }).waitFor();
    expect(host.counters.syncs).toBeLessThanOrEqual(3);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await goTo(page, '已接受 1 处');
    await page.keyboard.press('Enter');
    await page.getByText('理由：按上年规则计分').waitFor();
    host.type(SHEET, addressOf('I6'), 8);
    await page.getByRole('button', { name: '接受 I6' }).waitFor();
    await page.getByText('理由：按上年规则计分').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('mends with a preview, and takes it back', async () => {
    const { page, host, complaints, close } = await open();
    const cell = (at: string) => host.book.sheet(SHEET).cell(addressOf(at).row, addressOf(at).column);
    await goTo(page, '更正 4 处');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '写入 4 个单元格' }).waitFor();
    expect(cell('H6').value).toBe('86%');
    host.resetCounters();
    await goTo(page, '写入 4 个单元格');
    await page.keyboard.press('Enter');
    await page.getByText('已写入 4 个单元格。').waitFor();
    expect(host.counters.syncs).toBeLessThanOrEqual(3);
    expect([cell('H6').formula, cell('I6').formula]).toEqual(['=IF(E6&F6="","",F6/E6)', '=ROUND(MIN(1,F6/E6)*G6,2)']);
    await goTo(page, '还原');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '还原 4 个单元格' }).waitFor();
    expect([cell('H6').formula, cell('I6').formula]).toEqual(['=IF(E6&F6="","",F6/E6)', '=ROUND(MIN(1,F6/E6)*G6,2)']);
    await goTo(page, '还原 4 个单元格');
    await page.keyboard.press('Enter');
    await page.getByText(/^已还原/).waitFor();
    expect([cell('H6').value, cell('I6').value]).toEqual(['86%', 9]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('holds a report against the table', async () => {
    const { page, complaints, close } = await open();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      goTo(page, '选择报告').then(() => page.keyboard.press('Enter')),
    ]);
    expect(chooser.isMultiple()).toBe(true);
    await giveReport(page);
    await page.getByRole('region', { name: /^报告“自评报告.txt”：[1-9]/ }).waitFor();
    await goTo(page, '第 2 段');
    await goTo(page, '去掉报告“自评报告.txt”', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^报告“/).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });
});

function rangeAt(cell: string) {
  const { row, column } = addressOf(cell);
  return { top: row, left: column };
}
