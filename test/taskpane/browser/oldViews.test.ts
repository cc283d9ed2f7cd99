import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Needs } from '../../../webpack/needs.js';
import { FEATURES, neededBy } from '../../../webpack/needs.js';
import { openBrowser } from '../../support/browser';
import { BROWSER_ABSENT, openTaskPane } from './excelPage';
import { sample } from './states';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const ADDIN = path.join(ROOT, 'dist/addin');

/** What the built scripts need; nothing where they are not built. */
const needs: Pick<Needs, 'builtIns' | 'patterns'> & { readonly floor: Needs['floor'] | null } =
  BROWSER_ABSENT === null ? neededBy(builtScripts()) : { builtIns: [], patterns: [], floor: null };

function builtScripts(): string[] {
  const names = readdirSync(ADDIN).filter((name) => /\.[\da-f]{8}\.js$/.test(name));
  return names.map((name) => readFileSync(path.join(ADDIN, name), 'utf8'));
}

/** A script that takes built-ins out of a page. */
const without = (paths: readonly string[]): string =>
  paths
    .map((one) => {
      const at = one.lastIndexOf('.');
      const place = at < 0 ? 'window' : `window.${one.slice(0, at)}`;
      return `if (${place}) delete ${place}[${JSON.stringify(one.slice(at + 1))}];`;
    })
    .join('\n');

/** A script that makes the engine refuse a regular expression. */
const refusing = (pattern: string): string => `{
  const Own = RegExp;
  window.RegExp = function (source, flags) {
    if (source === ${JSON.stringify(pattern)}) throw new SyntaxError('Invalid regular expression');
    return new Own(source, flags);
  };
  window.RegExp.prototype = Own.prototype;
}`;

/** Until the page says that the web view is too old; looked at from outside of the page's own world, which lacks what was taken out. */
const saysOld = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: '这个版本的 Office 打不开面板' }).waitFor();

describe.skipIf(BROWSER_ABSENT !== null)('a web view that is too old', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ...needs.builtIns.map((name) => [`has no ${name}`, without([name])]),
    ...needs.patterns.map(([pattern]) => [`cannot read /${pattern}/`, refusing(pattern)]),
  ])('that %s is told so, before anything fails', async (_, before = '') => {
    const { page, close } = await openTaskPane(browser, sample(), { before });
    await saysOld(page);
    await close();
  });

  it('that cannot read a script of ours is told so', async () => {
    const { page, close } = await openTaskPane(browser, sample(), { unreadable: /\/taskpane\.\w+\.js$/ });
    await saysOld(page);
    await close();
  });

  it('is not what a script of Office that cannot be read means', async () => {
    const { page, close } = await openTaskPane(browser, sample(), { unreadable: /\/office\.js$/ });
    await page.getByRole('heading', { name: '没有取到 Office 的脚本' }).waitFor();
    await close();
  });
});

describe.skipIf(BROWSER_ABSENT !== null)('the oldest web view that will do', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('needs nothing newer than what the page looks for: all screens, a writing', async () => {
    const newer = FEATURES.flatMap(({ path: builtIn }) =>
      builtIn !== undefined && !needs.builtIns.includes(builtIn) ? [builtIn] : [],
    );
    expect(newer).toContain('Array.prototype.findLast');
    const { page, complaints, close } = await openTaskPane(browser, sample(), { before: without(newer) });
    await page.getByRole('button', { name: '预览写入' }).click();
    await page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).click();
    await page.getByText(/^已写入 \d+ 个单元格。$/).waitFor();
    await page
      .getByRole('button', { name: /2 写说明/ })
      .first()
      .click();
    await page.getByRole('button', { name: '我的模板' }).waitFor();
    await page.getByRole('button', { name: /自查/ }).first().click();
    await page.getByRole('button', { name: '导出清单' }).waitFor();
    await page.getByRole('button', { name: /4 报告/ }).click();
    await page.getByRole('article', { name: '报告正文' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['docs/安装.md', 'src/addin/office/page/taskpane.html', 'src/addin/office/page/help.html'])(
    'is named in %s',
    (file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      expect(text).toContain(`WebView2 ${needs.floor?.chromium}`);
      expect(text).toContain(`Safari ${needs.floor?.safari}`);
    },
  );
});
