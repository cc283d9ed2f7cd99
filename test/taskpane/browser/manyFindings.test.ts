import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExcelHost } from '../../excel-host/excelHost';
import { LTSC_2021 } from '../../excel-host/profile';
import { fromBook } from '../../stored-workbook/fromBook';
import { bookOf } from '../../support/gridSheet';
import { openBrowser } from '../../support/browser';
import { filled } from '../../checks/forms';
import { BROWSER_ABSENT, openTaskPane } from './excelPage';

const ROWS = 600;

/** A table of 600 rows, each with a score above its points and far more done than was planned, without a reason. */
function longHost(): ExcelHost {
  const cells: Record<string, string | number> = { A20: '', H20: '', G20: '' };
  for (let index = 0; index < ROWS; index++) {
    const row = 21 + index;
    const values = ['产出指标', '数量指标', `培训场次${index + 1}`, '≥20场', '46场', 1, 2];
    values.forEach((value, column) => (cells[`${'BCDEFGH'.charAt(column)}${row}`] = value));
  }
  return new ExcelHost(fromBook(bookOf(filled(cells))), LTSC_2021);
}

describe.skipIf(BROWSER_ABSENT !== null)('more than a thousand findings', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function open(width: number) {
    const host = longHost();
    const shown = await openTaskPane(browser, host, { width });
    const { page } = shown;
    await page.getByRole('button', { name: '预览写入' }).waitFor();
    await page.getByRole('button', { name: /自查/ }).click();
    await page.getByRole('group', { name: '按程度筛选' }).waitFor();
    return { ...shown, host };
  }

  /** The one check that finds something in every row. */
  async function chooseLongest(page: Page): Promise<void> {
    await page.getByRole('combobox', { name: '全部项目' }).selectOption('score-above-points');
    await page.getByText(/^列出 6\d\d 处$/).waitFor();
  }

  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset') ?? null);

  it.each([320, 450])(
    'few of them are in the page, none is cut off, and F8 goes through them (%d px)',
    async (width) => {
      const { page, complaints, close } = await open(width);
      const total = await page.evaluate(() =>
        [...document.querySelectorAll('h2')].reduce(
          (sum, { textContent }) => sum + Number(/ (\d+) 处：/.exec(textContent)?.[1] ?? 0),
          0,
        ),
      );
      expect(total).toBeGreaterThan(1100);
      expect(await page.locator('li[data-item]').count()).toBeLessThan(120);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await chooseLongest(page);
      await page.keyboard.press('F8');
      await expect.poll(() => focused(page)).toBe('1');
      for (let press = 0; press < 30; press++) await page.keyboard.press('F8');
      await expect.poll(() => focused(page)).toBe('31');
      await page.keyboard.press('Shift+F8');
      await expect.poll(() => focused(page)).toBe('30');
      // Items lie below one another, whatever their height.
      const overlaps = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('li[aria-posinset]')].map((one) => one.getBoundingClientRect());
        return boxes.filter(
          (box, index) =>
            index > 0 && box.top < (boxes[index - 1]?.bottom ?? 0) - 1.5 && box.top > (boxes[index - 1]?.top ?? 0),
        ).length;
      });
      expect(overlaps).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('accepting one holds the page up for less than a tenth of a second; all of a check go with one note', async () => {
    const { page, complaints, close } = await open(450);
    await chooseLongest(page);
    await page.keyboard.press('F8');
    await expect.poll(() => focused(page)).toBe('1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByLabel('理由（可不填）').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    };
    const before = await busy();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '已接受 1 处' }).waitFor();
    const taken = (await busy()) - before;
    expect(taken).toBeLessThan(0.1);
    await page.getByRole('button', { name: /^接受 “得分高于分值”\d+ 处$/ }).click();
    await page.keyboard.type('加分项目');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^已接受 6\d\d 处$/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
