import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { KEPT_KEYS } from '../../../src/settings/data';
import { bytesOf } from '../../support/browser';
import { Bench, BROWSER_ABSENT } from './page';

const SAMPLE = path.resolve(import.meta.dirname, '../../../examples/项目支出绩效自评表.xlsx');
const REPORT = new TextEncoder().encode('本项目年度预算30万元，实际支出21.62万元，预算执行率77.21%。');

describe.skipIf(BROWSER_ABSENT !== null)('the review in the workbench', () => {
  let bench: Bench;
  let sample: Uint8Array;
  beforeAll(async () => {
    bench = await Bench.start();
    sample = new Uint8Array(await readFile(SAMPLE));
  });
  afterAll(() => bench.stop());

  it('takes a report that is dropped anywhere; what is accepted is saved in the file; the list is a file', async () => {
    const work = await bench.open();
    await work.openFile('样表.xlsx', sample);
    await work.drop('自评报告.txt', REPORT);
    await work.pane.getByRole('region', { name: /^报告“自评报告.txt”：[1-9]/ }).waitFor();
    await work.pane
      .getByRole('button', { name: /^接受 [A-Z]/ })
      .first()
      .click();
    await work.pane.getByLabel('理由（可不填）').fill('已看过底稿');
    await work.pane.getByRole('button', { name: '接受', exact: true }).click();
    await work.pane.getByRole('button', { name: '已接受 1 处' }).waitFor();
    const file = openXlsx(await work.download());
    const kept = file.ok ? file.value.setting(KEPT_KEYS.acceptances) : null;
    expect(kept?.ok && kept.value).toContain('已看过底稿');
    await work.pane.getByRole('button', { name: '导出清单' }).click();
    const [list] = await Promise.all([
      work.page.waitForEvent('download'),
      work.pane.getByRole('button', { name: 'Excel 工作簿（.xlsx）' }).click(),
    ]);
    const made = openXlsx(await bytesOf(list));
    const book = made.ok ? made.value.book() : null;
    expect(book?.ok && book.value.sheets.map(({ name }) => name)).toEqual(['概况', '整改清单']);
    expect(work.complaints).toEqual([]);
    expect(work.strangers).toEqual([]);
    await work.context.close();
  });
});
