import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookBytes } from '../../support/books';
import { Bench, BROWSER_ABSENT } from './page';
import type { Colour, WorkbenchPage } from './page';

const SAMPLE = path.resolve(import.meta.dirname, '../../../examples/项目支出绩效自评表.xlsx');
/** What 标记偏差 fills rows with that exceed their target. */
const OVER: Colour = [0xbd, 0xd7, 0xee];

describe.skipIf(BROWSER_ABSENT !== null)('work that was not saved', () => {
  let bench: Bench;
  let sample: Uint8Array;
  beforeAll(async () => {
    bench = await Bench.start();
    sample = new Uint8Array(await readFile(SAMPLE));
  });
  afterAll(() => bench.stop());

  const reload = async (work: WorkbenchPage) => {
    work.page.once('dialog', (dialog) => void dialog.accept());
    await work.page.reload();
    await work.page.getByText('上次没有保存的改动已经恢复').waitFor();
    await work.read();
  };
  const tabs = (work: WorkbenchPage) => work.page.getByRole('tablist', { name: '打开的文件' }).getByRole('tab');

  it('comes back with all that the pane wrote: scores, highlights, settings, working paper', async () => {
    const work = await bench.open();
    await work.openFile('天津.xlsx', bookBytes('department-overall-blank'));
    expect(await work.writeScores()).toBe(true);
    await work.pane.getByRole('button', { name: '标记偏差' }).click();
    await work.goTo('A16');
    await expect.poll(() => work.coloured(OVER)).toBeGreaterThan(1000);
    await work.openFile('青岛.xlsx', bookBytes('regional-transfer-blank')); // without columns for scores: a working paper
    expect(await work.writeScores()).toBe(true);
    const paper = await work.download();
    await work.type('A1', '改过的标题');
    await tabs(work).and(work.page.getByTitle('天津.xlsx')).click();
    const scores = await work.formulas();
    expect(scores.length).toBeGreaterThan(60);

    await reload(work);
    expect(await tabs(work).allTextContents()).toEqual([
      expect.stringContaining('天津'),
      expect.stringContaining('青岛'),
    ]);
    await work.type('A1', '又改过的标题');
    expect(unzipNames(await work.download())).toEqual(unzipNames(paper));
    await tabs(work).and(work.page.getByTitle('天津.xlsx')).click();
    await work.read();
    expect(await work.formulas()).toEqual(scores);
    await work.goTo('A16');
    await expect.poll(() => work.coloured(OVER)).toBeGreaterThan(1000);
    await expect.poll(() => work.pane.getByRole('button', { name: '还原' }).isEnabled()).toBe(true);
    await work.close();
  }, 180_000);

  it('is not brought back by a second page while the first has it open, and is when that is gone', async () => {
    const work = await bench.open();
    await work.openFile('样表.xlsx', sample);
    await work.type('F13', '7项');
    await work.page.getByRole('img', { name: '有未保存的改动' }).waitFor();
    const second = await work.another();
    await second.page.getByRole('heading', { name: '打开一张绩效自评表' }).waitFor();
    expect(await tabs(second).count()).toBe(0);
    await work.page.close({ runBeforeUnload: false });
    await second.page.reload();
    await second.pane.getByText('≥10项 → 7项').waitFor();
    await second.close();
  });
});

function unzipNames(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes)).sort();
}
