import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDarkColour } from '../../../src/taskpane/ui/theme';
import { openBrowser } from '../../support/browser';
import type { PageOptions } from './excelPage';
import { BROWSER_ABSENT, openTaskPane } from './excelPage';
import { sample } from './states';

/** Whether what stands behind the pane's first heading is dark. */
async function isDark(page: Page): Promise<boolean | null> {
  const heading = page.getByRole('heading', { level: 1 }).first();
  await page.getByRole('button', { name: '预览写入' }).waitFor();
  const colour = await heading.evaluate((element) => {
    for (let around: Element | null = element; around; around = around.parentElement) {
      const parts = getComputedStyle(around).backgroundColor.match(/[\d.]+/g) ?? [];
      if (parts.length === 3) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    }
    return '';
  });
  return isDarkColour(colour);
}

/** With the real client's theme object, which says "#rrggbb" of everything. */
describe.skipIf(BROWSER_ABSENT !== null)('the pane is light or dark', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each<[string, PageOptions, boolean]>([
    ['as Excel: light, in a dark system', { theme: 'light', system: 'dark' }, false],
    ['as Excel: dark, in a light system', { theme: 'dark', system: 'light' }, true],
    ['as the system, where Excel names no theme', { theme: 'none', system: 'dark' }, true],
    ['as the palette of a contrast theme', { theme: 'light', system: 'dark', isForced: true }, true],
  ])('%s', async (_, options, expected) => {
    const { page, complaints, close } = await openTaskPane(browser, sample(), options);
    expect(await isDark(page)).toBe(expected);
    expect(complaints).toEqual([]);
    await close();
  });
});
