import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NAME, packagedWorkbench } from '../../../scripts/workbench/package.mjs';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { valueOf } from '../../hosts/contract';
import { bookBytes } from '../../support/books';
import { bytesOf } from '../../support/browser';
import type { WorkbenchPage } from './page';
import { Bench, BROWSER_ABSENT, FOLDER } from './page';

/** The archive, unpacked as a person would have it: blanks, Chinese signs and brackets in the way to it. */
function unpacked(folder: string): string {
  for (const [name, bytes] of Object.entries(unzipSync(packagedWorkbench({ built: FOLDER, version: '0' })))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return pathToFileURL(path.join(folder, NAME, `${NAME}.html`)).href;
}

describe.skipIf(BROWSER_ABSENT !== null)('the archive, opened from disk by double click', () => {
  const folder = mkdtempSync(path.join(tmpdir(), '绩效 自评（解压）#1 '));
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start(unpacked(folder));
  });
  afterAll(async () => {
    await bench.stop();
    rmSync(folder, { recursive: true });
  });

  const download = async ({ page }: WorkbenchPage, act: () => Promise<unknown>) => {
    const [file] = await Promise.all([page.waitForEvent('download'), act()]);
    return { name: file.suggestedFilename(), bytes: await bytesOf(file) };
  };
  const cellsOf = (bytes: Uint8Array) => {
    const [sheet] = valueOf(valueOf(openXlsx(bytes)).book()).sheets;
    return (row: number, column: number) => sheet?.cellAt(row - 1, column - 1);
  };
  /** Addresses that were asked for outside of the folder. */
  const outside = ({ strangers }: WorkbenchPage) =>
    strangers.filter((url) => !url.startsWith(pathToFileURL(path.join(folder, NAME)).href));

  it('scores, explains, reviews and reports a table, saves it, and brings unsaved work back', async () => {
    const work = await bench.open({ search: '?sample' });
    const { page, pane } = work;
    await work.read();
    expect(await work.writeScores()).toBe(true);
    await pane
      .getByRole('button', { name: /2 写说明/ })
      .first()
      .click();
    const draft = pane.getByRole('textbox').first();
    await draft.fill('两家企业合并，少支持一家。');
    await draft.press('Control+Enter');
    await pane
      .getByText(/^已写入/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: /3 自查/ }).click();
    await pane.getByRole('group', { name: '按程度筛选' }).waitFor();
    await pane.getByRole('button', { name: /4 报告/ }).click();
    const [help] = await Promise.all([
      work.context.waitForEvent('page'),
      pane.getByRole('link', { name: /^帮助/ }).click(),
    ]);
    await help.locator(':target').filter({ hasText: '报告' }).waitFor();
    await help.close();
    const report = await download(work, () => pane.getByRole('button', { name: /\.docx|Word/ }).click());
    expect(Object.keys(unzipSync(report.bytes))).toContain('word/document.xml');
    const saved = await download(work, () => page.getByRole('button', { name: '下载', exact: true }).click());
    const cell = cellsOf(saved.bytes);
    expect(cell(13, 8)?.formula).toMatch(/ROUND|MIN|IF/);
    expect([14, 15, 16].map((row) => cell(row, 9)?.value)).toContain('两家企业合并，少支持一家。');
    await work.type('F13', '12项');
    await pane.getByRole('button', { name: /1 填分/ }).click();
    await pane.getByText('≥10项 → 12项').waitFor();
    await page.reload();
    await pane.getByText('≥10项 → 12项').waitFor();
    expect({ complaints: work.complaints, outside: outside(work) }).toEqual({ complaints: [], outside: [] });
    await work.close();
  });

  it('says what is the matter where the page lies alone, as it does when it is opened inside the archive', async () => {
    const alone = path.join(folder, '单独.html');
    copyFileSync(fileURLToPath(bench.address), alone);
    const work = await bench.open();
    await work.page.goto(pathToFileURL(alone).href);
    await work.page.getByText('压缩包没有解压').waitFor();
    await work.close();
  });

  it('reviews several files at once, and knows what was decided of them', async () => {
    const work = await bench.open();
    const { page } = work;
    const files = ['ningxia-transfer', 'hubei-20-80'] as const;
    const drop = async () => {
      await work.dropAll(files.map((name) => [`${name}.xlsx`, bookBytes(name)]));
      await page.getByRole('heading', { name: '审核总览' }).waitFor();
      await page.getByRole('button', { name: '停止' }).waitFor({ state: 'detached' });
    };
    await drop();
    await page.getByLabel('“ningxia-transfer.xlsx”的状态').selectOption('returned');
    const summary = await download(work, () => page.getByRole('button', { name: '汇总表' }).click());
    expect(valueOf(valueOf(openXlsx(summary.bytes)).book()).sheets[0]?.name).toBe('汇总');
    await page.reload();
    await page.getByRole('banner').waitFor();
    await drop();
    expect(await page.getByLabel('“ningxia-transfer.xlsx”的状态').inputValue()).toBe('returned');
    expect({ complaints: work.complaints, outside: outside(work) }).toEqual({ complaints: [], outside: [] });
    await work.close();
  });
});
