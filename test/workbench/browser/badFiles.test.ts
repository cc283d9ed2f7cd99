import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookBytes } from '../../support/books';
import { Bench, BROWSER_ABSENT } from './page';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CLI = path.join(ROOT, 'dist/cli/jxzp.js');
const SKIP = BROWSER_ABSENT ?? (existsSync(CLI) ? null : 'the command line is not built');

/** The first sector and the directory of a compound file with these streams. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, i) => bytes.set([letter.charCodeAt(0), 0], at + 2 * i));
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

const DOCX = zipSync({
  '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8('<w/>'),
});

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ['空.xlsx', () => new Uint8Array()],
  ['更旧的.et', () => bookBytes('rich-libreoffice', '.xls').slice(0, 4000)],
  ['加密.xlsx', () => compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['截断.xlsx', () => bookBytes('rich').slice(0, 9000)],
  ['文本.xlsx', () => strToU8('指标,分值\n数量,10\n')],
  ['网页.xlsx', () => strToU8('<html><table><tr><td>1</td></tr></table></html>')],
  ['文档.xlsx', () => DOCX],
  ['压缩包.xlsx', () => zipSync({ 'a.txt': new Uint8Array(9) })],
];

describe.skipIf(SKIP !== null)('files that are no readable workbook, on the page', () => {
  let bench: Bench;
  let folder: string;
  beforeAll(async () => {
    bench = await Bench.start();
    folder = mkdtempSync(path.join(tmpdir(), 'jxzp-bad-'));
  });
  afterAll(async () => {
    await bench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('get the sentence that the command line has for them, whatever their names say', async () => {
    const work = await bench.open();
    for (const [name, make] of FILES) {
      const file = path.join(folder, name);
      writeFileSync(file, make());
      const said = await told(file);
      await work.drop(name, make());
      const bar = work.page.getByText(`“${name}”没有打开`);
      await bar.waitFor();
      const reason = ((await bar.textContent()) ?? '').replace(`“${name}”没有打开：`, '');
      expect(reason.length).toBeGreaterThan(10);
      expect(said).toContain(reason);
    }
    expect(await work.page.getByRole('tab').count()).toBe(0);
    expect(await work.page.getByRole('heading', { name: '打开一张绩效自评表' }).count()).toBe(1);
    await work.close();
  });

  it('are refused when they are too large, before they are read', async () => {
    const work = await bench.open();
    await work.drop('大.xlsx', new Uint8Array(21 * 1024 * 1024));
    await work.page
      .getByText(
        '“大.xlsx”没有打开：文件有 21 MB，超过 20 MB 的上限，未读取。请把自评表复制到新工作簿，或删去大图片和无关的工作表后再试。',
      )
      .waitFor();
    await work.close();
  });
});

/** What the command line says about a file. */
function told(file: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, 'inspect', file], (_, out, errors) => resolve(out + errors));
  });
}
