import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookPath } from '../support/books';
import { rewrite, textsOf } from '../hosts/xlsx/support';
import { jxzpHere } from './inProcess';

let root = '';
let count = 0;
let marked: Uint8Array;
const isSheet = (name: string): boolean => /worksheets\/[^/]+\.xml$/.test(name);
const rulesIn = (bytes: Uint8Array): number =>
  Object.entries(textsOf(bytes)).flatMap(([name, text]) => (isSheet(name) ? [...text.matchAll(/<cfRule\b/g)] : []))
    .length;

async function score(bytes: Uint8Array, ...args: string[]): Promise<Uint8Array> {
  count++;
  const from = path.join(root, `${count}.xlsx`);
  const to = path.join(root, `${count}-out.xlsx`);
  await writeFile(from, bytes);
  const { code, err } = await jxzpHere(['score', from, '-o', to, ...args]);
  expect({ code, err }).toMatchObject({ code: 0 });
  return readFile(to);
}

/** The conditional formats moved as Excel moves them with their rows; the cells stay, which is all the same to them. */
function moved(bytes: Uint8Array, by: number): Uint8Array {
  return rewrite(bytes, (name, text) =>
    isSheet(name)
      ? text.replaceAll(/<conditionalFormatting\b[\s\S]*?<\/conditionalFormatting>/g, (block) =>
          block
            .replace(/sqref="[^"]*"/, (sqref) => sqref.replaceAll(/\d+/g, (row) => String(Number(row) + by)))
            .replaceAll(/\$([A-Z]{1,2})(\d+)/g, (_, column: string, row: string) => `$${column}${Number(row) + by}`),
        )
      : text,
  );
}

/** The file without the list that we keep in it, as a sheet looks that was copied into another workbook. */
function withoutList(bytes: Uint8Array): Uint8Array {
  return rewrite(bytes, (_, text) => text.replaceAll('jxzp.highlights', 'jxzp.nothing'));
}

/** Another name for the first sheet, in the list of sheets and in every name and formula. */
function renamed(bytes: Uint8Array): Uint8Array {
  const name =
    /<sheet [^>]*name="([^"]*)"/.exec(textsOf(bytes)['xl/workbook.xml'] ?? '')?.[1] ?? expect.fail('no name');
  return rewrite(bytes, (part, text) =>
    part === 'xl/workbook.xml' || isSheet(part) ? text.replaceAll(name, '改过的名字') : text,
  );
}

describe('score --highlight on a file that was marked before', () => {
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'jxzp-marks-'));
    marked = await score(await readFile(bookPath('department-overall-reported')), '--highlight');
    expect(rulesIn(marked)).toBeGreaterThan(5);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it.each([
    ['nothing happened', (bytes: Uint8Array) => bytes],
    ['rows have moved its marks down', (bytes: Uint8Array) => moved(bytes, 1)],
    ['rows have moved its marks up', (bytes: Uint8Array) => moved(bytes, -2)],
    ['its list is not there', withoutList],
    ['the sheet was renamed', renamed],
    ['the sheet was renamed and rows have moved', (bytes: Uint8Array) => renamed(moved(bytes, 1))],
  ])('%s: as many marks as before', async (_what, happened) => {
    expect(rulesIn(await score(happened(marked), '--highlight'))).toBe(rulesIn(marked));
  });

  it('finalize leaves no mark, wherever it was carried', async () => {
    const from = path.join(root, 'final.xlsx');
    const to = path.join(root, 'final-out.xlsx');
    await writeFile(from, withoutList(moved(marked, 1)));
    const { out, err } = await jxzpHere(['finalize', from, '-o', to]);
    const bytes = await readFile(to).catch(() => expect.fail(out + err));
    expect(rulesIn(bytes)).toBe(0);
  });
});
