import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { valueOf } from '../../hosts/contract';
import { bytesOf } from '../../support/browser';
import { formulasIn } from '../../support/formulasIn';
import { NAME, SAMPLE } from '../visit';
import type { WorkbenchPage } from './page';
import { Bench, BROWSER_ABSENT } from './page';

describe.skipIf(BROWSER_ABSENT !== null)('送出副本', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  const scored = async (): Promise<WorkbenchPage> => {
    const work = await bench.open();
    await work.openFile(`${NAME}.xlsx`, SAMPLE);
    await work.writeScores();
    return work;
  };
  const sendOut = (work: WorkbenchPage) => work.page.getByRole('banner').getByRole('button', { name: '送出副本' });

  it('gives the copy as a download; the open workbook keeps its formulas and is as unsaved as it was', async () => {
    const work = await scored();
    const before = await work.formulas();
    const [download] = await Promise.all([work.page.waitForEvent('download'), sendOut(work).click()]);
    expect(download.suggestedFilename()).toBe(`${NAME}-送出副本.xlsx`);
    const sent = valueOf(valueOf(openXlsx(await bytesOf(download))).book());
    expect(formulasIn(sent)).toEqual(formulasIn(valueOf(valueOf(openXlsx(SAMPLE)).book())));
    // Each of our formulas is what the page shows for it.
    const [sheet] = sent.sheets;
    const shown = before.filter(({ sheet: name }) => name === NAME);
    expect(shown.map(({ row, column }) => sheet?.cellAt(row, column).value)).toEqual(shown.map(({ value }) => value));
    await work.pane.getByText(/^副本“.+”已交给浏览器下载/).waitFor();
    // One row of the sample is open: its total is not the last word.
    await work.pane.getByText(/总分还不是最后的/).waitFor();
    expect(await work.formulas()).toEqual(before);
    await work.page.getByRole('img', { name: '有未保存的改动' }).waitFor();
    expect(work.complaints).toEqual([]);
    expect(work.strangers).toEqual([]);
    await work.close();
  });

  it('lists in the pane what is still open, with the way to each cell, and makes nothing', async () => {
    const work = await scored();
    await work.type('I13', '因【原因】未完成。');
    let downloads = 0;
    work.page.on('download', () => downloads++);
    await sendOut(work).click();
    await work.pane.getByRole('heading', { level: 1, name: '送出副本' }).waitFor();
    await work.pane.getByText('还有没填的空位 【原因】。').waitFor();
    await work.pane.getByRole('button', { name: '转到 I13' }).click();
    await expect.poll(() => work.page.locator('#sheet input').first().inputValue()).toBe('I13');
    expect(downloads).toBe(0);
    await work.type('I13', '因故未完成。');
    const [download] = await Promise.all([
      work.page.waitForEvent('download'),
      work.pane.getByRole('button', { name: '再试一次' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${NAME}-送出副本.xlsx`);
    await work.close();
  });
});
