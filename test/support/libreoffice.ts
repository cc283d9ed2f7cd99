/**
 * LibreOffice as an independent witness: it opens workbooks, recalculates every formula and says what each cell shows.
 *
 * A fresh profile of the process's own is used, with "recalculate on load: always" (the default keeps cached values, and would
 * only repeat what we wrote). Calls are made one after the other; many workbooks go into one call.
 */
import { execFile } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCsv } from './csv';

/** A workbook to recalculate: where it lies, or its bytes. */
export type WorkbookInput = { readonly path: string } | Uint8Array;

/** What a workbook shows after recalculation: sheet name → rows of cell texts (numbers unrounded, errors as #VALUE! …). */
export type Recalculated = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface RecalculateOptions {
  /** Locale in which texts are turned into numbers; a Chinese one reads "12月31日" as a date. */
  readonly locale?: 'en-US' | 'zh-CN';
}

const CALL_TIMEOUT_MS = 280_000;
/** Comma, double quotes, UTF-8, from line 1, raw values instead of shown ones, all sheets (-1). */
const CSV_OF_ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const USUAL_PLACES = ['/Applications/LibreOffice.app/Contents/MacOS', 'C:\\Program Files\\LibreOffice\\program'];

/** The program's path: JXZP_SOFFICE, else on PATH, else in the usual places; null when there is none. */
export function findLibreOffice(): string | null {
  const named = process.env['JXZP_SOFFICE'];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...USUAL_PLACES].filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) => ['soffice', 'libreoffice', 'soffice.exe'].map((p) => join(folder, p)));
  return [...(named ? [named] : []), ...candidates].find(isExecutable) ?? null;
}

/** Why tests that need LibreOffice are skipped; null when they run. Under CI they always run, and fail without it. */
export function skipReason(): string | null {
  if (findLibreOffice() !== null || isCi()) return null;
  return 'LibreOffice was not found (set JXZP_SOFFICE or install it): formulas are not checked by an independent engine.';
}

/** skipReason, printed once per test file; for `describe.skipIf(skipWithoutLibreOffice())`. */
export function skipWithoutLibreOffice(): boolean {
  const reason = skipReason();
  if (reason !== null) console.warn(`skipped: ${reason}`);
  return reason !== null;
}

/** Recalculates the workbooks in one call; the results stand in the order of the input. Rejects when a workbook gave nothing. */
export function recalculate(
  workbooks: readonly WorkbookInput[],
  options: RecalculateOptions = {},
): Promise<Recalculated[]> {
  const run = previous.then(() => recalculateNow(workbooks, options.locale ?? 'en-US'));
  previous = run.catch(() => undefined);
  return run;
}

/** The last call made in this process: LibreOffice allows one at a time in a profile. */
let previous: Promise<unknown> = Promise.resolve();

async function recalculateNow(workbooks: readonly WorkbookInput[], locale: string): Promise<Recalculated[]> {
  const program = findLibreOffice();
  if (program === null) throw new Error('LibreOffice was not found; it must be installed where CI is set.');
  if (workbooks.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'jxzp-recalculate-'));
  try {
    const profile = makeProfile(folder, locale);
    const files = await Promise.all(workbooks.map((workbook, index) => place(workbook, folder, index)));
    const output = join(folder, 'out');
    mkdirSync(output);
    const said = await convert(program, profile, output, files);
    return files.map((_, index) => readSheets(output, index, said));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function makeProfile(folder: string, locale: string): string {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  const setting = (path: string, name: string, value: string): string =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${setting('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0')}
${setting('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locale)}
</oor:items>
`,
  );
  return profile;
}

async function place(workbook: WorkbookInput, folder: string, index: number): Promise<string> {
  const path = join(folder, `${fileStem(index)}.xlsx`);
  if (workbook instanceof Uint8Array) writeFileSync(path, workbook);
  else await copyFile(workbook.path, path);
  return path;
}

function fileStem(index: number): string {
  return `book${String(index).padStart(5, '0')}`;
}

function convert(program: string, profile: string, output: string, files: readonly string[]): Promise<string> {
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    CSV_OF_ALL_SHEETS,
    '--outdir',
    output,
    ...files,
  ];
  return new Promise((resolve, reject) => {
    execFile(program, args, { timeout: CALL_TIMEOUT_MS, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`LibreOffice failed: ${error.message}\n${stderr}`));
      else resolve(`${stdout}\n${stderr}`);
    });
  });
}

/** Reads what was written for one workbook. The exit code is 0 for a broken file too, so the files themselves must be there. */
function readSheets(output: string, index: number, said: string): Recalculated {
  const prefix = `${fileStem(index)}-`;
  const sheets = new Map<string, readonly (readonly string[])[]>();
  for (const file of readdirSync(output)) {
    if (!file.startsWith(prefix)) continue;
    sheets.set(file.slice(prefix.length, -'.csv'.length), parseCsv(readFileSync(join(output, file), 'utf8')));
  }
  if (sheets.size === 0) throw new Error(`LibreOffice gave nothing for workbook ${index}:\n${said}`);
  return sheets;
}

function isCi(): boolean {
  const ci = process.env['CI'];
  return ci !== undefined && ci !== '' && ci !== 'false';
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
