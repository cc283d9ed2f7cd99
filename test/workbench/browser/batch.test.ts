import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { valueOf } from '../../hosts/contract';
import { bookBytes } from '../../support/books';
import { bytesOf } from '../../support/browser';
import { violations } from '../../support/axe';
import type { WorkbenchPage } from './page';
import { Bench, BROWSER_ABSENT } from './page';

/** The grid (Univer's, hidden behind the page), Fluent UI's hidden marks for moving the focus. */
const NOT_OURS = ['iframe', '#sheet', '[data-tabster-dummy]'];

const NAMES = ['hubei-20-80', 'ningxia-transfer', 'sichuan-nine-tables', 'department-overall-reported'] as const;

/** Drops these files at once, and waits until all were looked at. */
async function dropAll(
  work: WorkbenchPage,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<void> {
  await work.dropAll(files);
  await work.page.getByRole('heading', { name: '审核总览' }).waitFor();
  await work.page.getByRole('button', { name: '停止' }).waitFor({ state: 'detached' });
}

const BOOKS = NAMES.map((name) => [`${name}.xlsx`, bookBytes(name)] as const);
const BAD = ['坏.xlsx', new TextEncoder().encode('no workbook')] as const;

describe.skipIf(BROWSER_ABSENT !== null)('several files that are dropped at once', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  it('come to one page, by keyboard alone are reviewed one after the other, and are known again', async () => {
    const work = await bench.open();
    const { page } = work;
    await dropAll(work, [...BOOKS, BAD]);
    expect(await page.getByRole('row').count()).toBe(1 + 3 + 9 + 1);
    expect(await page.getByRole('row', { name: /坏\.xlsx/ }).textContent()).toMatch(/不是|无法|打不开|损坏/);
    // From the start of the page with Tab alone to the next that is to be reviewed: the one with errors.
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    const isOnNext = () => page.evaluate(() => document.activeElement?.textContent === '打开下一份');
    for (let step = 0; step < 15 && !(await isOnNext()); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'ningxia-transfer.xlsx' }).waitFor();
    await work.pane.getByRole('region', { name: '自查' }).waitFor();
    await page.getByLabel('“ningxia-transfer.xlsx”的状态').selectOption('returned');
    await page.getByRole('button', { name: '打开下一份' }).press('Enter');
    await page.getByRole('tab', { name: 'ningxia-transfer.xlsx' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '回到总览' }).press('Enter');
    await page
      .getByText(/退回（1）/)
      .first()
      .waitFor({ state: 'attached' });
    // Univer's own word when it shows a second workbook; it harms nothing.
    expect(work.complaints.filter((one) => !/^Component univer\.\S+ already exists/.test(one))).toEqual([]);
    expect(work.strangers).toEqual([]);
    await page.reload();
    await page.getByRole('banner').waitFor();
    await dropAll(work, BOOKS.slice(0, 2));
    expect(await page.getByLabel('“ningxia-transfer.xlsx”的状态').inputValue()).toBe('returned');
    expect(await page.getByLabel('“hubei-20-80.xlsx”的状态').inputValue()).toBe('open');
    await work.close();
  });

  it('have a kind accepted in all of them, and go out as one archive, one list and one summary', async () => {
    const work = await bench.open();
    const { page } = work;
    await dropAll(work, BOOKS);
    await page.getByRole('button', { name: '按类接受' }).press('Enter');
    const dialog = page.getByRole('dialog');
    const count = Number(/接受 (\d+) 处/.exec(await dialog.getByRole('button', { name: /^接受/ }).innerText())?.[1]);
    await dialog.getByLabel('理由').fill('已核实');
    await dialog.getByRole('button', { name: /^接受/ }).press('Enter');
    await page.getByText(new RegExp(`已接受 ${count} 处`)).waitFor();
    await page.getByRole('button', { name: '按类接受' }).press('Enter');
    await dialog.getByText(`${count} 处。`).waitFor();
    await dialog.getByRole('button', { name: '取消' }).press('Enter');
    const download = async (act: () => Promise<void>): Promise<Uint8Array> => {
      const [file] = await Promise.all([page.waitForEvent('download'), act()]);
      return bytesOf(file);
    };
    const archive = unzipSync(
      await download(() => page.getByRole('button', { name: '全部另存为 .zip' }).press('Enter')),
    );
    expect(Object.keys(archive)).toEqual(BOOKS.map(([name]) => name));
    const summary = await download(() => page.getByRole('button', { name: '汇总表' }).press('Enter'));
    expect(valueOf(valueOf(openXlsx(summary)).book()).sheets[0]?.name).toBe('汇总');
    await page.getByRole('button', { name: '整改清单' }).press('Enter');
    const list = await download(() => page.getByRole('menuitem', { name: /\.xlsx/ }).press('Enter'));
    expect(valueOf(valueOf(openXlsx(list)).book()).sheets.map(({ name }) => name)).toEqual(['概况', '整改清单']);
    expect(work.complaints).toEqual([]);
    await work.close();
  });

  it.each([760, 1280])('have a page without faults of access at %i pixels', async (width) => {
    const work = await bench.open({ width });
    await dropAll(work, [...BOOKS, BAD]);
    expect(await violations(work.page, NOT_OURS)).toEqual([]);
    const excess = await work.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
    await work.close();
  });
});
