import { existsSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ExcelHost } from './excelHost';
import { clientFile } from './installedClient';
import { ON_THE_WEB } from './profile';
import { serveWac, wacFrameUrl } from './transport/wac';
import { StoredBook } from '../stored-workbook/book';

const ORIGIN = 'https://localhost:3000';
const ADDIN = `<!doctype html><html><head><meta charset="utf-8"><script src="/office/office.js"></script>
<script>Office.onReady(function (info) { window.info = info; })</script></head><body></body></html>`;
const browserPath = process.env['CHROMIUM_PATH'] ?? '';

/** Excel on the web: our page around, the real client for the web in a frame of it. */
describe.skipIf(browserPath === '')('the client for the web, in a frame (CHROMIUM_PATH names the browser)', () => {
  let browser: Browser;
  let page: Page;
  let frame: Frame;
  const excel = new ExcelHost(new StoredBook(), ON_THE_WEB);

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.route('**/*', (route) => {
      const { pathname, origin } = new URL(route.request().url());
      if (origin !== ORIGIN) return route.abort();
      if (pathname === '/addin.html') return route.fulfill({ contentType: 'text/html', body: ADDIN });
      if (!pathname.startsWith('/office/')) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      const file = clientFile('office.js').replace(/office\.js$/, pathname.slice('/office/'.length));
      return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
    });
    await page.exposeFunction('excelQuery', (body: string, flags: number) => excel.processQuery(body, flags));
    await page.goto(`${ORIGIN}/excel.html`);
    await page.evaluate(serveWac, { sets: ON_THE_WEB.sets, locale: 'zh-CN' });
    excel.onEvent(({ eventType, targetId, message }) => {
      void page.evaluate(
        ([type, id, text]) =>
          (window as unknown as { excelEvent?: (t: number, i: string, m: string) => void }).excelEvent?.(
            type,
            id,
            text,
          ),
        [eventType, targetId, message] as const,
      );
    });
    const attached = page.waitForEvent('frameattached');
    await page.evaluate(
      (url) => {
        const element = document.createElement('iframe');
        element.src = url;
        document.body.append(element);
      },
      wacFrameUrl(`${ORIGIN}/addin.html`, ORIGIN),
    );
    frame = await attached;
    await frame.waitForFunction(() => 'info' in window);
  });

  afterAll(() => browser.close());

  test('finds itself in Excel on the web', async () => {
    expect(await frame.evaluate(() => (window as unknown as { info: unknown }).info)).toMatchObject({
      host: 'Excel',
      platform: 'OfficeOnline',
    });
  });

  test('writes, reads, and hears what the person does', async () => {
    await frame.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          heard.push(`${event.address} ${event.triggerSource ?? ''}`);
          return Promise.resolve();
        });
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['≥3个']];
        await context.sync();
      });
    });
    expect(excel.book.sheet('Sheet1').peek(0, 0)?.value).toBe('≥3个');
    excel.type('Sheet1', { row: 1, column: 1 }, 5);
    await frame.waitForFunction(() => (window as unknown as { heard: string[] }).heard.includes('B2 Unknown'));
    const read = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem('Sheet1').getUsedRange(true);
        used.load('values');
        await context.sync();
        return used.values as unknown[][];
      }),
    );
    expect(read).toEqual([
      ['≥3个', ''],
      ['', 5],
    ]);
  });

  test('is told when five megabytes are exceeded', async () => {
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const text = '长'.repeat(30_000);
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:J10').values = Array.from({ length: 10 }, () =>
          Array.from({ length: 10 }, () => text),
        );
        await context.sync();
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))),
    );
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
  });
});
