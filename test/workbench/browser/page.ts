import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { serveFolder } from '../../../scripts/folderServer.mjs';
import type { CellValue } from '../../../src/model/cell';
import { bytesOf, openBrowser } from '../../support/browser';
import type { PaneLink } from '../../../src/workbench/pane/link';

/** The built workbench. */
export const FOLDER = path.resolve(import.meta.dirname, '../../../dist/workbench');

/** Why these tests cannot run here; null when they can. scripts/test.mjs finds the browser and builds the workbench. */
export const BROWSER_ABSENT: string | null = !process.env.CHROMIUM_PATH
  ? 'CHROMIUM_PATH names no browser'
  : existsSync(path.join(FOLDER, 'index.html'))
    ? null
    : 'the workbench is not built';

/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell shows on the page. */
export interface Shown extends Place {
  readonly value: CellValue;
  readonly formula: string | null;
}

export interface OpenOptions {
  readonly search?: string;
  readonly width?: number;
  readonly locale?: string;
  readonly acceptDownloads?: boolean;
  readonly before?: () => void;
}

/** The built workbench in a browser, served as npm start serves it. */
export class Bench {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server | null,
    readonly address: string,
  ) {}

  /** `served`: where it is served already. */
  static async start(served?: string): Promise<Bench> {
    const { server, address } = served === undefined ? await serveFolder(FOLDER) : { server: null, address: served };
    return new Bench(await openBrowser(), server, address);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server?.close();
  }

  /** `before`: runs in every page before its own scripts. */
  async open(options: OpenOptions = {}): Promise<WorkbenchPage> {
    const context = await this.browser.newContext({
      viewport: { width: options.width ?? 1280, height: 800 },
      locale: options.locale ?? 'zh-CN',
      acceptDownloads: options.acceptDownloads ?? true,
    });
    if (options.before) await context.addInitScript(options.before);
    const opened = new WorkbenchPage(context, await context.newPage(), this.address);
    await opened.page.goto(`${this.address}${options.search ?? ''}`);
    return opened;
  }
}

/** One visit to the workbench. */
export class WorkbenchPage {
  /** What the console and the content security policy complained about. */
  readonly complaints: string[] = [];
  /** Addresses asked for outside of the page's own folder. */
  readonly strangers: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly address: string,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !/^(data|blob):/.test(url)) this.strangers.push(url);
    });
  }

  /** The pane of the file in front. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe:visible');
  }

  /** Drops a file on the page. */
  drop(name: string, bytes: Uint8Array): Promise<void> {
    return this.dropAll([[name, bytes]]);
  }

  /** Drops several files at once. */
  async dropAll(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      (dropped) => {
        const data = new DataTransfer();
        for (const { name, base64 } of dropped)
          data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
        return data;
      },
      files.map(([name, bytes]) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
    );
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  }

  /** Drops a file and waits until its pane has read it. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.drop(name, bytes);
    await this.page.locator('[role=tab][aria-selected=true]').and(this.page.getByTitle(name)).waitFor();
    await this.read();
  }

  /** Until the pane has read the file: it shows a table, or says that there is none. */
  async read(): Promise<void> {
    await this.pane.getByRole('button', { name: '重新读取' }).first().waitFor();
  }

  /** Goes to a cell with the name box, as a person would. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator('#sheet input').first();
    await box.click();
    await box.fill(address);
    await box.press('Enter');
  }

  /** Shows a sheet, by its tab below. */
  async bringToFront(sheet: string): Promise<void> {
    const tab = this.page.locator('#sheet').getByText(sheet, { exact: true });
    if ((await tab.count()) > 0) await tab.first().click();
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Writes the scores that the pane proposes; false when it proposes none. */
  async writeScores(): Promise<boolean> {
    await this.pane.getByRole('button', { name: '预览写入' }).click();
    const write = this.pane.getByRole('button', { name: /^写入/ }).last();
    await write.waitFor();
    if (await write.isDisabled()) {
      await this.pane.getByRole('button', { name: '返回' }).click();
      return false;
    }
    await write.click();
    await this.pane
      .getByText(/^已写入|^结果写在/)
      .first()
      .waitFor();
    return true;
  }

  /** Downloads the file in front. */
  async download(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: '下载', exact: true }).click(),
    ]);
    return bytesOf(download);
  }

  /** Every cell with a formula, as the page shows it. */
  formulas(): Promise<Shown[]> {
    return this.page.evaluate(async () => {
      const link = (window as unknown as { jxzp: PaneLink }).jxzp;
      const frame = [...document.querySelectorAll('iframe')].find(
        (one) => getComputedStyle(one).visibility !== 'hidden',
      );
      const book = await link.host(frame?.name ?? '')?.read();
      if (!book?.ok) return [];
      return book.value.sheets.flatMap((sheet) => {
        const found: Shown[] = [];
        for (let row = 0; row < sheet.rowCount; row++) {
          for (let column = 0; column < sheet.columnCount; column++) {
            const { value, formula } = sheet.cellAt(row, column);
            if (formula !== null) found.push({ sheet: sheet.name, row, column, value, formula });
          }
        }
        return found;
      });
    });
  }

  /** The spreadsheet as it is drawn, once it no longer changes. */
  async picture(): Promise<string> {
    const drawn = (): Promise<string> =>
      this.page.evaluate(
        () =>
          document.querySelector<HTMLCanvasElement>('#sheet canvas[id*="univer-sheet-main-canvas"]')?.toDataURL() ?? '',
      );
    for (let before = await drawn(); ;) {
      await this.page.waitForTimeout(250);
      const now = await drawn();
      if (now !== '' && now === before) return now;
      before = now;
    }
  }

  /** How many pixels of the spreadsheet have about that colour. */
  coloured(rgb: Colour): Promise<number> {
    return this.page.evaluate((wanted) => {
      const canvas = document.querySelector<HTMLCanvasElement>('#sheet canvas[id*="univer-sheet-main-canvas"]');
      const picture = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let count = 0;
      for (let at = 0; at < picture.length; at += 4) {
        if (wanted.every((part, index) => Math.abs((picture[at + index] ?? -99) - part) <= 6)) count++;
      }
      return count;
    }, rgb);
  }

  /** A second page of the same browser. */
  async another(): Promise<WorkbenchPage> {
    const opened = new WorkbenchPage(this.context, await this.context.newPage(), this.address);
    await opened.page.goto(this.address);
    return opened;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
