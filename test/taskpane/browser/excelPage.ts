import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import ts from 'typescript';
import type { ExcelHost } from '../../excel-host/excelHost';
import type { ThemeName } from '../../excel-host/transport/external';

const root = path.resolve(import.meta.dirname, '../../..');
const ADDIN = path.join(root, 'dist/addin');
const CLIENT = path.join(root, 'node_modules/@microsoft/office-js/dist');
const BASE = 'https://localhost:3000/';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Why these tests cannot run here; null when they can. scripts/test.mjs finds the browser and builds the add-in. */
export const BROWSER_ABSENT: string | null = !process.env.CHROMIUM_PATH
  ? 'CHROMIUM_PATH names no browser'
  : existsSync(path.join(ADDIN, 'taskpane.html'))
    ? null
    : 'the add-in is not built';

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** The theme of Excel; 'none': it names none, as on the web, and the pane does as the system does. */
  readonly theme?: ThemeName;
  /** What the system prefers; the usual is light. */
  readonly system?: 'light' | 'dark';
  /** A contrast theme of the system: its colours are forced on every page. */
  readonly isForced?: boolean;
  readonly locale?: string;
  /** Office.js cannot be reached. */
  readonly offline?: boolean;
  /** Pressed on the ribbon before the page is there: Excel starts the page for it. */
  readonly pressed?: string;
  /** Files of the pane (the ends of their addresses) that come when `released` says so. */
  readonly held?: { readonly files: RegExp; readonly released: Promise<void> };
  /** Files of the pane that the engine cannot read. */
  readonly unreadable?: RegExp;
  /** Runs in the page before its own first script, in the same file: the policy of the page lets in no other. */
  readonly before?: string;
}

export interface ExcelPage {
  readonly page: Page;
  /** What the console and the content security policy complained about. */
  readonly complaints: string[];
  /** Addresses asked for outside of the add-in and of Office.js. */
  readonly strangers: string[];
  close(): Promise<void>;
}

/**
 * The built pane in a browser as Excel on the desktop shows it: the real, unmodified Office.js client, talking to a host of ours
 * (null: no Excel around it). Nothing goes over a network: both addresses are answered from files.
 */
export async function openTaskPane(
  browser: Browser,
  host: ExcelHost | null,
  options: PageOptions = {},
): Promise<ExcelPage> {
  const { width = 360, height = 900, held } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: options.system ?? 'light',
    forcedColors: options.isForced ? 'active' : 'none',
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.route('**/*', async (route) => {
    if (held?.files.test(route.request().url())) await held.released;
    if (options.unreadable?.test(route.request().url())) {
      await route.fulfill({ contentType: 'text/javascript', body: 'var of = of newer syntax;' });
    } else if (options.before && route.request().url() === `${BASE}boot.js`) {
      const boot = readFileSync(path.join(ADDIN, 'boot.js'), 'utf8');
      await route.fulfill({ contentType: 'text/javascript', body: `${options.before}\n${boot}` });
    } else await answer(route, options.offline ?? false, strangers);
  });
  if (host) await connect(page, host, options);
  await page.goto(`${BASE}taskpane.html`, { waitUntil: held ? 'commit' : 'load' });
  return { page, complaints, strangers, close: () => context.close() };
}

function answer(route: Route, offline: boolean, strangers: string[]): Promise<void> {
  const url = route
    .request()
    .url()
    .replace(/[?#].*$/, '');
  if (url.startsWith(BASE)) return fulfil(route, path.join(ADDIN, url.slice(BASE.length)));
  if (url.startsWith(CDN)) return offline ? route.abort() : fulfil(route, path.join(CLIENT, url.slice(CDN.length)));
  strangers.push(url);
  return route.abort();
}

function fulfil(route: Route, file: string): Promise<void> {
  return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
}

/** Puts `window.external` of a desktop Excel into the page; its calls come over here. */
async function connect(page: Page, host: ExcelHost, options: PageOptions): Promise<void> {
  const { theme = 'light', locale = 'zh-CN', pressed } = options;
  await page.exposeFunction('excelQuery', (body: string, flags: number) => host.processQuery(body, flags));
  await page.exposeFunction('excelFile', (what: 'copyFile' | 'fileSlice' | 'releaseFile', ...args: [number, number]) =>
    host[what](...args),
  );
  host.onEvent((event) => {
    if (!page.isClosed()) void page.evaluate((one) => window.excelEvent(one), event).catch(() => undefined);
  });
  const source = readFileSync(path.join(root, 'test/excel-host/transport/external.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  });
  await page.addInitScript(`{
    ${outputText.replace(/^export /gm, '')}
    const listeners = [];
    window.excelEvent = (event) => listeners.forEach((listener) => listener(event));
    const host = {
      profile: ${JSON.stringify(host.profile)},
      theme: ${JSON.stringify(theme)},
      processQuery: (body, flags) => window.excelQuery(body, flags),
      onEvent: (listener) => listeners.push(listener),
      ...Object.fromEntries(
        ['copyFile', 'fileSlice', 'releaseFile'].map((what) => [what, (...args) => window.excelFile(what, ...args)]),
      ),
    };
    const external = createExternal(() => host, ${JSON.stringify(locale)});
    Object.defineProperty(window, 'external', { value: external, configurable: true });
    window.excelPress = (name) => external.press(name);
    ${pressed ? `window.excelPressed = window.excelPress(${JSON.stringify(pressed)});` : ''}
  }`);
}

declare global {
  interface Window {
    excelEvent(event: unknown): void;
    /** Presses a button of the ribbon; the code that the add-in ends the command with (transport/external.ts). */
    excelPress(name: string): Promise<number>;
    /** What the button that was pressed before the page was there ended with. */
    excelPressed?: Promise<number>;
  }
}
