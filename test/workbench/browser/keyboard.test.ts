import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bench, BROWSER_ABSENT } from './page';

/* Real keys alone, from the start of the page: nothing here calls focus() or clicks. */

const SAMPLE = path.resolve(import.meta.dirname, '../../../examples/项目支出绩效自评表.xlsx');

/** In which area of the page the focus is. */
const areaOf = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset['area'] ?? '');

describe.skipIf(BROWSER_ABSENT !== null)('the keyboard alone', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  it('opens a sample, goes round bar, sheet and pane, writes scores, and gets out of the cells', async () => {
    const work = await bench.open();
    const { page, pane } = work;
    const press = (keys: string) => page.keyboard.press(keys);
    const named = () => pane.locator(':focus').evaluate((one) => one.textContent ?? '');
    await page.getByRole('heading', { level: 2 }).waitFor();
    for (let presses = 0; presses < 40; presses++) {
      await press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === '示例表') break;
    }
    await press('Enter');
    await pane.getByRole('navigation', { name: '步骤' }).waitFor();

    const seen: string[] = [];
    for (let round = 0; round < 6; round++) {
      await press('F6');
      seen.push(await areaOf(page));
    }
    expect(new Set(seen)).toEqual(new Set(['bar', 'files', 'sheet', 'pane'].filter((one) => seen.includes(one))));
    expect(seen).toContain('sheet');
    expect(seen).toContain('pane');
    expect(seen).toContain('bar');

    // Out of the cells: Escape, then Tab.
    while ((await areaOf(page)) !== 'sheet') await press('F6');
    await press('Escape');
    await page.getByText(/Tab/).first().waitFor();
    await press('Tab');
    expect(await areaOf(page)).toBe('pane');

    // The pane is worked from where it was entered: on to the primary action of the step.
    for (let presses = 0; presses < 80 && !(await named()).includes('预览写入'); presses++) await press('Tab');
    expect(await named()).toContain('预览写入');
    await press('Enter');
    await pane.getByRole('heading', { level: 1, name: '将要写入' }).waitFor();
    const write = pane.getByRole('button', { name: /^写入 \d+ 个单元格$/ });
    await write.waitFor();
    await press('Control+Enter');
    await pane.getByText(/^已写入 \d+ 个单元格。$/).waitFor();

    // From the pane back to the bar, and the list of keys.
    await press('Shift+F6');
    await press('Shift+F6');
    expect(await areaOf(page)).not.toBe('pane');
    await page.keyboard.press('F6');
    await work.close();
  });

  it('lists all keys under "?"', async () => {
    const work = await bench.open();
    await work.page.getByRole('heading', { level: 2 }).waitFor();
    await work.page.keyboard.press('Tab');
    await work.page.keyboard.press('?');
    const dialog = work.page.getByRole('dialog');
    await dialog.getByText('F6').first().waitFor();
    await work.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await work.close();
  });

  it('is named in what the spreadsheet brings', async () => {
    const { violations } = await import('../../support/axe');
    const work = await bench.open();
    await work.openFile('样表.xlsx', new Uint8Array(await readFile(SAMPLE)));
    await work.pane.getByRole('navigation', { name: '步骤' }).waitFor();
    expect(await violations(work.page, ['iframe', '[data-tabster-dummy]'])).toEqual([]);
    await work.close();
  });
});
