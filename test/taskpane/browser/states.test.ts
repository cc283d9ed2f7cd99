import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled, violations } from '../../support/axe';
import { openBrowser } from '../../support/browser';
import { BROWSER_ABSENT, openTaskPane } from './excelPage';
import type { PaneCase } from './states';
import { CASES, sample } from './states';

/** Where pictures of every state go (npm run screens); without it none are taken. */
const PICTURES = process.env.JXZP_SCREENS;
const HEIGHT = 720;

async function picture(page: Page, name: string, width: number, scheme: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.setViewportSize({ width, height: HEIGHT });
  await settled(page);
  const file = path.join(PICTURES, `${name}-${width}-${scheme}.jpg`);
  await page.screenshot({ path: file, type: 'jpeg', quality: 70, animations: 'disabled' });
}

/** The pane of a Mac as it opens: the narrowest there is. */
const NARROWEST = 270;
/** Pixels of the least target (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24;

/**
 * Buttons, lists and folds that are smaller. Aside are links within a sentence, fields (their frame is the target) and the small arrows of a
 * number, beside which the number can be typed.
 */
const smallTargets = (page: Page) =>
  page.evaluate((least) => {
    const targets = [...document.querySelectorAll<HTMLElement>('button, select, summary')];
    const isAside = (one: HTMLElement) =>
      one.matches('.fui-Link, .fui-SpinButton button') || one.getClientRects().length === 0;
    return targets
      .filter((one) => !isAside(one))
      .filter((one) => Math.min(one.offsetWidth, one.offsetHeight) < least)
      .map((one) => `${one.textContent ?? ''} ${String(one.offsetWidth)}x${String(one.offsetHeight)}`);
  }, LEAST_TARGET);

/** Every state, in the narrowest pane there is, light and dark: nothing runs over the edge, axe finds nothing. */
describe.skipIf(BROWSER_ABSENT !== null)('the states of the pane', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function reach({ host = sample, options, go, shows }: PaneCase) {
    const excel = host();
    const shown = await openTaskPane(browser, excel, { width: 320, height: HEIGHT, theme: 'none', ...options });
    if (go && excel) {
      await shown.page.getByRole('button', { name: '预览写入' }).waitFor();
      await go(shown.page, excel);
    }
    await shown.page.getByText(shows).first().waitFor();
    await settled(shown.page);
    return shown;
  }

  it.each(CASES)('$name', async (one) => {
    const { page, close } = await reach(one);
    for (const width of [320, NARROWEST]) {
      await page.setViewportSize({ width, height: HEIGHT });
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
    }
    expect(await smallTargets(page)).toEqual([]);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 320, height: HEIGHT });
      expect(await violations(page), scheme).toEqual([]);
      await picture(page, one.name, 320, scheme);
      await picture(page, one.name, 450, scheme);
    }
    await close();
  });
});
