import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bench, BROWSER_ABSENT } from './page';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../fixtures/xls', name)));
const OLD = fixture('anhui_tianchang_water_2022.xls');
const NEW = fixture('anhui_tianchang_water_2022.xlsx');

describe.skipIf(BROWSER_ABSENT !== null)('an old workbook on the page', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  it('is read and checked as the new one is, under its own name', async () => {
    const work = await bench.open();
    await work.openFile('新.xlsx', NEW);
    const findings = async () => {
      await work.pane.getByRole('button', { name: /自查/ }).click();
      await work.pane.getByRole('group', { name: '按程度筛选' }).waitFor();
      return work.pane.getByRole('group', { name: '按程度筛选' }).textContent();
    };
    const wanted = await findings();
    for (const name of ['旧.xls', '旧.et']) {
      await work.openFile(name, OLD);
      expect(await findings()).toBe(wanted);
    }
    await work.pane.getByRole('button', { name: /4 报告/ }).click();
    await work.pane.getByText(/预算/).first().waitFor();
    // The grid remarks on a second file, whatever kind it is.
    const complaints = work.complaints.filter((one) => !one.endsWith('already exists.'));
    expect([complaints, work.strangers]).toEqual([[], []]);
    await work.close();
  });

  it('is neither written nor saved, and says how to save it as one that is', async () => {
    const work = await bench.open();
    await work.openFile('旧.xls', OLD);
    const sentence = work.page.locator('.fui-MessageBarBody').filter({ hasText: /^这是旧版 \.xls 文件.*另存为/ });
    await sentence.waitFor();
    await work.page.getByText('只读', { exact: true }).waitFor();
    for (const name of ['下载', '写回原文件']) {
      expect(await work.page.getByRole('button', { name, exact: true }).count()).toBe(0);
    }
    const before = await work.formulas();
    await work.page.getByRole('button', { name: '知道了' }).click();
    await expect.poll(() => sentence.count()).toBe(0);
    await work.type('A1', '改过的标题');
    await sentence.waitFor();
    await expect.poll(() => work.page.getByRole('img', { name: '有未保存的改动' }).count()).toBe(0);
    await work.pane.getByRole('button', { name: '标记偏差' }).click();
    await work.pane.getByText(/这是旧版 \.xls 文件.*另存为/).waitFor();
    expect(await work.formulas()).toEqual(before);
    await work.page.keyboard.press('Control+s');
    await work.close();
  });

  it('is refused above its own limit, with the limit', async () => {
    const work = await bench.open();
    const large = new Uint8Array(16 * 1024 * 1024 + 1);
    large.set(OLD);
    await work.drop('大.xls', large);
    await work.page.getByText(/“大\.xls”没有打开：.*16 MB/).waitFor();
    expect(await work.page.getByRole('tab').count()).toBe(0);
    await work.close();
  });
});
