import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../../src/addin/commandNames';
import { openBrowser } from '../../support/browser';
import { BROWSER_ABSENT, openTaskPane } from './excelPage';
import { sample } from './states';

/** What a command is completed with when its function was called and has said that it is done. */
const DONE = 0;

const MESSAGE: Readonly<Record<(typeof COMMAND_NAMES)[number], RegExp>> = {
  scoreAll: /^已写入 \d+ 个单元格/,
  markDeviations: /^已标出 \d+ 行/,
  restoreLast: /没有可以还原的/,
};

/** A promise with the way to end it. */
function latch(): { readonly released: Promise<void>; release(): void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  return { released, release };
}

const ended = (page: Page): Promise<number | undefined> => page.evaluate(() => window.excelPressed);

/** The pane was not opened in this session: Excel starts its page for the click. */
describe.skipIf(BROWSER_ABSENT !== null)('the first click on the ribbon', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(COMMAND_NAMES)('%s is answered, though the pane was never opened', async (pressed) => {
    const host = sample();
    const { page, complaints, close } = await openTaskPane(browser, host, { pressed });
    expect(await ended(page)).toBe(DONE);
    await page.getByText(MESSAGE[pressed]).first().waitFor();
    expect([complaints, host.isPaneShown]).toEqual([[], true]);
    await close();
  });

  it.each(COMMAND_NAMES)('%s waits for scripts of the pane that come late', async (pressed) => {
    const { released, release } = latch();
    const held = { files: /\/(taskpane|sentences|engine)\.[\w-]+\.js$/, released };
    const { page, close } = await openTaskPane(browser, sample(), { pressed, held });
    // The client knows what to call before the pane's own script is there.
    await page.waitForFunction(
      (name) =>
        'Office' in window &&
        name.toUpperCase() in
          (Office as unknown as { actions: { _association: { mappings: object } } }).actions._association.mappings,
      pressed,
    );
    release();
    expect(await ended(page)).toBe(DONE);
    await page.getByText(MESSAGE[pressed]).first().waitFor();
    await close();
  });

  it('costs no more than opening the pane and writing, three round trips each', async () => {
    const opened = sample();
    const pane = await openTaskPane(browser, opened);
    await pane.page.getByRole('button', { name: '预览写入' }).waitFor();
    const opening = opened.counters.syncs;
    opened.resetCounters();
    expect(await pane.page.evaluate(() => window.excelPress('scoreAll'))).toBe(DONE);
    const writing = opened.counters.syncs;
    await pane.close();

    const host = sample();
    const { page, close } = await openTaskPane(browser, host, { pressed: 'scoreAll' });
    expect(await ended(page)).toBe(DONE);
    expect([opening, writing, host.counters.syncs]).toEqual([2, 3, 5]);
    await close();
  });

  it('shows why the pane cannot open, and ends', async () => {
    const { page, close } = await openTaskPane(browser, sample(), {
      pressed: 'scoreAll',
      before: 'delete Object.fromEntries;',
    });
    expect(await ended(page)).toBe(DONE);
    await page.getByRole('heading', { name: '这个版本的 Office 打不开面板' }).waitFor();
    await close();
  });
});
