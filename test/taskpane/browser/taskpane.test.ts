import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExcelHost } from '../../excel-host/excelHost';
import { isWriting } from '../../excel-host/faults';
import type { Profile } from '../../excel-host/profile';
import { LTSC_2021, PROFILES } from '../../excel-host/profile';
import { formatAddress } from '../../../src/model/address';
import type { StoredBook } from '../../stored-workbook/book';
import { KEPT_KEYS } from '../../../src/settings/data';
import { fromBook } from '../../stored-workbook/fromBook';
import { openInExcel } from '../../stored-workbook/xlsxFile';
import { bookBytes, bookPath, withExtra } from '../../support/books';
import { open as openFile, scoreFile, value } from '../../support/chain';
import { formulasIn } from '../../support/formulasIn';
import { jxzp } from '../../cli/bundle';
import { recalculate, skipWithoutLibreOffice } from '../../support/libreoffice';
import { CELLS, formBook, SHEET } from '../tables';
import type { PageOptions } from './excelPage';
import { openBrowser } from '../../support/browser';
import { BROWSER_ABSENT, openTaskPane } from './excelPage';

/** Every cell of a workbook that holds something, as one text each. */
const cellsOf = (book: StoredBook): string[] =>
  book.sheets.flatMap((sheet) =>
    sheet.addresses().flatMap((at) => {
      const { value, formula, numberFormat } = sheet.cell(at.row, at.column);
      return value === null && formula === null
        ? []
        : [[sheet.name, formatAddress(at), formula ?? value, numberFormat].join(' ')];
    }),
  );

/** What the built command line writes into a workbook. */
async function scored(name: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'jxzp-pane-'));
  const output = join(folder, 'scored.xlsx');
  const { code, err } = await jxzp(['score', bookPath(name), '-o', output]);
  if (code !== 0) throw new Error(err);
  const bytes = new Uint8Array(await readFile(output));
  await rm(folder, { recursive: true });
  return bytes;
}

const excel = (profile: Profile = LTSC_2021) => new ExcelHost(fromBook(formBook()), profile);

describe.skipIf(BROWSER_ABSENT !== null)('the built pane in a browser, with the real Office.js', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** Opens the pane and waits for the table. */
  async function open(host = excel(), options: PageOptions = {}) {
    const shown = await openTaskPane(browser, host, options);
    await shown.page.getByRole('heading', { level: 1, name: '项目支出绩效自评表' }).waitFor();
    return { ...shown, host };
  }

  it.each(PROFILES.filter((profile) => profile.platform === 'PC'))(
    'opens in $title, breaks no policy, asks no stranger',
    async (profile) => {
      const { complaints, strangers, close } = await open(excel(profile));
      expect(strangers).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('writes, follows an edit and restores, with at most three round trips each', async () => {
    const { page, host, complaints, close } = await open();
    const costs: Record<string, number> = { open: host.counters.syncs };
    const cost = async (action: string, act: () => Promise<void>) => {
      host.resetCounters();
      await act();
      costs[action] = host.counters.syncs;
    };
    const { row, column } = CELLS.firstScore;
    const score = () => host.book.sheet(SHEET).cell(row, column).formula;

    await cost('preview', async () => {
      await page.getByRole('button', { name: '预览写入' }).click();
      await page.getByRole('button', { name: '转到 G8' }).waitFor();
    });
    await cost('write', async () => {
      await page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).click();
      await page.getByText(/^已写入 \d+ 个单元格。$/).waitFor();
    });
    expect(score()).toMatch(/^=ROUND/);
    await cost('follow an edit', async () => {
      host.type(SHEET, CELLS.firstActual, '5次');
      await page.getByRole('button', { name: /^开展活动次数.*5 \/ 10/ }).waitFor();
    });
    await cost('preview of a restore', async () => {
      await page.getByRole('button', { name: '还原' }).click();
      await page
        .getByRole('button', { name: /^还原 \d+ 个单元格$/ })
        .and(page.locator(':enabled'))
        .waitFor();
    });
    expect(score()).toMatch(/^=ROUND/);
    await cost('restore', async () => {
      await page.getByRole('button', { name: /^还原 \d+ 个单元格$/ }).click();
      await page.getByText(/^已还原/).waitFor();
    });
    expect(score()).toBeNull();
    await cost('mark', async () => {
      await page.getByRole('button', { name: '标记偏差' }).click();
      await page.getByText(/^已标出 \d+ 行/).waitFor();
    });
    await cost('answer', async () => {
      await page.getByRole('button', { name: '达成年度指标 100%', exact: true }).click();
      await page.getByText('已定：应得比例 100%').waitFor();
    });
    await cost('go to a cell', async () => {
      await page.getByRole('button', { name: /^验收合格率/ }).click();
      await expect.poll(() => host.book.selection).toMatchObject({ top: 9, left: 7 });
    });
    await cost('check again', async () => {
      await page.getByRole('button', { name: '重新读取' }).click();
      await page.getByRole('button', { name: '重新读取' }).and(page.locator(':enabled')).waitFor();
    });
    for (const [action, syncs] of Object.entries(costs)) expect(syncs, action).toBeLessThanOrEqual(3);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['scoreAll', 'markDeviations', 'restoreLast'])('runs the command %s and shows its result', async (name) => {
    const { page, close } = await open();
    const completed = await page.evaluate(async (command) => {
      const { actions } = Office as unknown as {
        actions: { _association: { mappings: Record<string, (event: object) => void> } };
      };
      const run = actions._association.mappings[command.toUpperCase()];
      // As Excel does: what counts is that the command says it is done, whatever its function gives back.
      return run ? new Promise<boolean>((resolve) => run({ completed: () => resolve(true) })) : false;
    }, name);
    expect(completed).toBe(true);
    await page.getByRole('region', { name: '提示' }).waitFor();
    await close();
  });

  it('traces a figure of the report to its cell, and copies the report as rich text', async () => {
    const { page, host, complaints, close } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: /4 报告/ }).click();
    const article = page.getByRole('article', { name: '报告正文' });
    await article.getByRole('button').first().click();
    await expect.poll(() => host.book.selection).not.toBeNull();
    await page.getByRole('button', { name: '复制全文' }).click();
    await page.getByText(/^已复制/).waitFor();
    expect(complaints).toEqual([]);
    const title = await article.getByRole('heading', { level: 2 }).innerText();
    // As Word would take it: what a paste event brings. The page listens before the keys are pressed.
    const pasted = await page.evaluateHandle(() => {
      const brought = new Promise<readonly string[]>((resolve) => {
        document.addEventListener('paste', ({ clipboardData: data }) =>
          resolve(['text/html', 'text/plain'].map((type) => data?.getData(type) ?? '')),
        );
      });
      return { brought };
    });
    await page.keyboard.press('Control+v');
    const [html, plain] = await pasted.evaluate(({ brought }) => brought);
    expect(html).toMatch(/<table[\s\S]*<td[^>]*border/);
    expect(plain).toContain(title);
    await close();
  });

  it('that is loaded anew in the middle of a writing leaves all of it or nothing, and all of it can be taken back', async () => {
    const host = excel();
    const before = cellsOf(host.book);
    const first = await open(host);
    await first.page.getByRole('button', { name: '预览写入' }).click();
    const write = first.page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).and(first.page.locator(':enabled'));
    await write.waitFor();
    // The pane goes while Excel carries out what it was sent.
    let isSent: () => void = () => undefined;
    const sent = new Promise<void>((resolve) => (isSent = resolve));
    host.faults.once(isWriting, () => isSent());
    await write.click();
    await sent;
    const { page, close } = first;
    await page.reload();
    await page.getByRole('button', { name: '预览写入' }).waitFor();
    expect(cellsOf(host.book).length).toBeGreaterThan(before.length);
    await page.getByRole('button', { name: '还原' }).click();
    await page
      .getByRole('button', { name: /^还原 \d+ 个单元格$/ })
      .and(page.locator(':enabled'))
      .click();
    await page.getByText(/^已还原/).waitFor();
    expect(cellsOf(host.book)).toEqual(before);
    await close();
  });

  describe('送出副本', () => {
    /** A scored form in Excel, with the pane on it; `gives`: whether this Excel gives its file. */
    const scoredInExcel = async (gives: boolean) => {
      const template = bookBytes('standard-form-2020');
      const file = openInExcel(scoreFile(openFile(template)).file.bytes());
      const host = new ExcelHost(file.book, LTSC_2021);
      host.file = gives ? () => file.save() : null;
      const shown = await openTaskPane(browser, host);
      await shown.page.getByRole('button', { name: '标记偏差' }).click();
      await shown.page.getByText(/^已标出 \d+ 行/).waitFor();
      await shown.page.getByRole('button', { name: /5 送出/ }).click();
      return { ...shown, host, template, book: file.book };
    };

    it('opens a copy without anything of ours as a new workbook; this one stays as it is', async () => {
      const { page, host, template, book, complaints, close } = await scoredInExcel(true);
      const before = [cellsOf(book), [...book.settings], book.names.length];
      await page.getByRole('button', { name: '送出副本' }).click();
      await page.getByText(/^副本已在新窗口打开/).waitFor();
      expect([cellsOf(book), [...book.settings], book.names.length]).toEqual(before);
      expect([host.opened.length, host.copies]).toEqual([1, 0]);
      const sent = openFile(host.opened[0] ?? new Uint8Array());
      expect(formulasIn(value(sent.book()))).toEqual(formulasIn(value(openFile(template).book())));
      expect(value(sent.book()).names).toEqual(value(openFile(template).book()).names);
      const settings = Object.values(KEPT_KEYS).map((key) => value(sent.setting(key)));
      expect(settings.filter((text) => text !== null)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    });

    it('is done in the workbook itself, after a preview, where Excel gives no file; and is taken back', async () => {
      const { page, host, book, close } = await scoredInExcel(false);
      const formulas = () =>
        cellsOf(book)
          .filter((cell) => / =/.test(cell))
          .map((cell) => cell.split(' =')[0]);
      const [before, highlights] = [formulas(), book.sheets.map((sheet) => sheet.highlights.length)];
      await page.getByRole('button', { name: '送出副本' }).click();
      await page.getByRole('button', { name: '在本工作簿里做（先预览）' }).click();
      const write = page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).and(page.locator(':enabled'));
      await write.waitFor();
      expect(formulas()).toEqual(before);
      await write.click();
      await page.getByText('工作簿可以送出了，请另存为送出的文件。').first().waitFor();
      expect([formulas().length < before.length, book.sheets.map((sheet) => sheet.highlights.length)]).toEqual([
        true,
        highlights.map(() => 0),
      ]);
      expect(host.opened).toEqual([]);
      await page.getByRole('button', { name: /1 填分/ }).click();
      await page.getByRole('button', { name: '还原' }).click();
      await page
        .getByRole('button', { name: /^还原 \d+ 个单元格$/ })
        .and(page.locator(':enabled'))
        .click();
      await page.getByText(/^已还原/).waitFor();
      expect([formulas(), book.sheets.map((sheet) => sheet.highlights.length)]).toEqual([before, highlights]);
      await close();
    });
  });

  it('is used with the keyboard alone', async () => {
    const { page, host, close } = await open();
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.textContent?.startsWith('验收合格率') ?? false)) break;
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => host.book.selection).toMatchObject({ top: 9, left: 7 });
    await close();
  });

  describe.skipIf(skipWithoutLibreOffice())('the whole main job', () => {
    it.each(
      withExtra([
        'department-overall-blank',
        'guangdong-scoring-blank',
        'regional-transfer-blank',
        'sichuan-nine-tables',
        'standard-form-2020',
      ]),
    )(
      '%s: previewed for all tables, written as the command line would, restored, in three round trips each',
      async (name) => {
        const excelFile = openInExcel(bookBytes(name));
        const { book } = excelFile;
        const host = new ExcelHost(book, LTSC_2021);
        const before = cellsOf(book);
        const { page, complaints, close } = await openTaskPane(browser, host);
        await page.getByRole('button', { name: '预览写入' }).click();
        const all = page.getByRole('radio', { name: /^全部/ });
        await page.getByRole('radio', { name: /^公式/ }).waitFor();
        if (await all.isVisible()) await all.click();
        host.resetCounters();
        await page.getByRole('button', { name: /^写入/ }).click();
        await page
          .getByText(/^(已写入 \d+ 个单元格|结果写在工作表)/)
          .first()
          .waitFor();
        expect(host.counters.syncs).toBeLessThanOrEqual(3);
        expect(cellsOf(book).length).toBeGreaterThan(before.length);
        // What came through Office.js, computed by LibreOffice, is what the command line writes into the same file.
        const [throughExcel, onCommandLine] = await recalculate([excelFile.save(), await scored(name)]);
        expect(throughExcel).toEqual(onCommandLine);
        await page.getByRole('button', { name: '还原' }).click();
        await page.getByRole('heading', { name: '将要还原' }).waitFor();
        host.resetCounters();
        await page.getByRole('button', { name: /^还原/ }).click();
        await page.getByText(/^已还原/).waitFor();
        expect(host.counters.syncs).toBeLessThanOrEqual(3);
        expect(cellsOf(book)).toEqual(before);
        expect(complaints).toEqual([]);
        await close();
      },
    );
  });
});
