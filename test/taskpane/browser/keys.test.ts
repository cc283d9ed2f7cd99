import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRuleSet } from '../../../src/rules';
import { openBrowser } from '../../support/browser';
import { BROWSER_ABSENT, openTaskPane } from './excelPage';
import { enter, tabTo } from './keys';
import { foreign, sample } from './states';

/* What others left, and the rules screen, in the built pane by the keyboard alone; the focus is never set by the test. */
describe.skipIf(BROWSER_ABSENT !== null)('by keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['singly', /^采用：.*按应得比例 100% 计分/, 3],
    ['by kind', /^采用接受的问题$/, 3],
    ['by owner', /^采用“王复核”所留$/, 3],
    ['all of it', /^全部采用$/, 0],
  ])('entries of others are taken over %s', async (_, name, left) => {
    const { page, complaints, close } = await openTaskPane(browser, foreign());
    await page.getByRole('button', { name: '全部采用' }).waitFor();
    expect(await entries(page)).toBe(4);
    await enter(page, name);
    await page.getByText(`已采用 ${4 - left} 条，按它们重新计算。`).waitFor();
    await expect.poll(() => entries(page)).toBe(left);
    expect(complaints).toEqual([]);
    await close();
  });

  const entries = (page: Page) => page.getByRole('button', { name: /^采用：/ }).count();

  it('they are left aside, and seen again from the rules screen', async () => {
    const { page, close } = await openTaskPane(browser, foreign());
    await page.getByRole('button', { name: '全部采用' }).waitFor();
    await enter(page, /^不采用$/);
    await expect.poll(() => entries(page)).toBe(0);
    await enter(page, /^规则：/);
    await enter(page, /^查看他人所留的 4 条$/);
    await expect.poll(() => entries(page)).toBe(4);
    await close();
  });

  it('a rule file is given, the place of its fault told, a good one tried on the table and adopted', async () => {
    const { page, host, complaints, close } = await open(browser);
    const national = findRuleSet('national-2020') ?? expect.fail();
    const mine = { ...national, id: 'mine', name: { zh: '本市规则', en: 'Ours' }, sources: null };
    const strict = { ...mine, overThreshold: { ratio: 1.1, inclusive: true } };
    await enter(page, /^规则：/);
    await page.getByRole('heading', { level: 1, name: '规则集' }).waitFor();
    await give(
      page,
      '坏.json',
      JSON.stringify({ ...strict, overThreshold: { ratio: 'viel', inclusive: true } }, null, 2),
    );
    const fault = page.getByText(/^“坏\.json”没有导入：/);
    await fault.waitFor();
    expect(await fault.textContent()).toMatch(/overThreshold\.ratio/);
    expect(await page.getByText('换用后会怎样').count()).toBe(0);
    await give(page, '本市.json', JSON.stringify(strict));
    await page.getByText('换用后会怎样').waitFor();
    await page.getByRole('radio', { name: '本市规则（试用，编号 mine）' }).and(page.locator(':checked')).waitFor();
    expect(host.book.settings.size).toBe(0);
    await enter(page, /^存入工作簿并用于这张表$/);
    await page.getByText('规则集 mine 已存入工作簿，并用于这张表。').waitFor();
    expect([...host.book.settings.values()].some((text) => String(text).includes('"mine"'))).toBe(true);
    await enter(page, /^返回$/);
    await page.getByRole('button', { name: /^规则：本市规则/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('another set of the program is chosen with the arrow keys, tried and used', async () => {
    const { page, close } = await open(browser);
    await enter(page, /^规则：/);
    await page.getByRole('heading', { level: 1, name: '规则集' }).waitFor();
    await tabTo(page, /按版式建议/);
    await page.keyboard.press('ArrowDown');
    await page.getByText('换用后会怎样').waitFor();
    await enter(page, /^用于这张表$/);
    await expect.poll(() => page.getByText('换用后会怎样').count()).toBe(0);
    await close();
  });
});

async function open(browser: Browser) {
  const host = sample();
  const shown = await openTaskPane(browser, host);
  await shown.page.getByRole('button', { name: '预览写入' }).waitFor();
  return { ...shown, host };
}

/** Presses the button for a file by the keyboard, and gives one to the dialog that comes. */
async function give(page: Page, name: string, text: string): Promise<void> {
  // Dialogs are caught only some time after they are first waited for: before the way to the button, not just before the key.
  const dialog = page.waitForEvent('filechooser');
  await tabTo(page, /^导入规则…$/);
  await page.keyboard.press('Enter');
  await (await dialog).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
