import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Address, CellContent } from '../../src/model';
import { formatAddress } from '../../src/model';
import { bookBytes, bookPath, TABLE_BOOKS } from '../support/books';
import { evaluateBook, open, scoreFile, value } from '../support/chain';
import { formulasIn } from '../support/formulasIn';
import { recalculate, skipWithoutLibreOffice } from '../support/libreoffice';
import { jxzp } from './bundle';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), '送出 copy-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

interface Finalized {
  readonly files: readonly {
    readonly file: string;
    readonly error: string | null;
    readonly output: string | null;
    readonly open: readonly { readonly sheet: string; readonly cell: string; readonly why: string }[];
  }[];
}

/** What of ours could be left in a package: the parts' names, conditional formats, our words. */
function leftIn(bytes: Uint8Array): {
  readonly parts: readonly string[];
  readonly formats: number;
  readonly ours: boolean;
} {
  const parts = unzipSync(bytes);
  const texts = Object.entries(parts).flatMap(([name, part]) =>
    /\.(?:xml|rels)$/.test(name) ? [strFromU8(part)] : [],
  );
  const formats = texts.reduce((sum, text) => sum + (text.match(/<(?:\w+:)?cfRule\b/g)?.length ?? 0), 0);
  return { parts: Object.keys(parts).sort(), formats, ours: texts.some((text) => /jxzp|自评底稿/i.test(text)) };
}

describe.skipIf(skipWithoutLibreOffice())('the process makes copies to be sent out', () => {
  it('of all own forms: LibreOffice shows in each what it shows in the scored file, and nothing of ours is left', async () => {
    const [blank, scored, final] = ['原表', '已打分', '送出'].map((name) => path.join(root, name));
    if (!blank || !scored || !final) expect.fail();
    await mkdir(blank);
    for (const name of TABLE_BOOKS) await writeFile(path.join(blank, `${name}.xlsx`), await readFile(bookPath(name)));
    const score = await jxzp(['score', blank, '--out-dir', scored, '--working-paper', '--highlight']);
    expect(score.code, score.err).toBe(0);
    const { code, out } = await jxzp(['finalize', scored, '--out-dir', final, '--json']);
    const { files } = JSON.parse(out) as Finalized;
    const made = files.filter(({ output }) => output !== null);
    // A form with slots or errors of its own is kept back; nothing else is, and then there is no file.
    const back = files.filter(({ output }) => output === null);
    expect(
      back.flatMap(({ error, open: places }) => [error, ...places.filter(({ why }) => /重新计算/.test(why))]),
    ).toEqual(back.map(() => null));
    expect(back.every(({ open: places }) => places.length > 0)).toBe(true);
    expect(code).toBe(back.length === 0 ? 0 : 1);
    expect(made.length).toBeGreaterThanOrEqual(TABLE_BOOKS.length - 2);
    expect((await readdir(final)).filter((name) => name.endsWith('.xlsx'))).toHaveLength(made.length);

    const pairs = made.flatMap(({ file, output }) => [{ path: file }, { path: output ?? '' }]);
    const shown = await recalculate(pairs);
    let values = 0;
    for (const [index, { file, output }] of made.entries()) {
      const name = path.basename(file).replace(/(?:-已打分)?\.xlsx$/, '');
      const before = bookBytes(name);
      const [original, copy] = [before, new Uint8Array(await readFile(output ?? ''))];
      const books = [original, copy].map((bytes) => value(open(bytes).book()));
      const [template, sent] = books;
      if (!template || !sent) expect.fail();
      expect(formulasIn(sent), name).toEqual(formulasIn(template));
      expect(sent.names, name).toEqual(template.names);
      const left = leftIn(copy);
      expect({ ...left, parts: left.parts.filter((part) => /custom/i.test(part)) }, name).toEqual({
        ...leftIn(original),
        parts: leftIn(original).parts.filter((part) => /custom/i.test(part)),
      });
      for (const sheet of sent.sheets) {
        const [a, b] = [shown[2 * index], shown[2 * index + 1]].map((book) => book?.get(sheet.name));
        expect(b, `${name} ${sheet.name}`).toEqual(a);
        values += (b ?? []).flat().filter((text) => text.trim() !== '').length;
      }
    }
    expect(values).toBeGreaterThan(3000);
  }, 400_000);
});

describe('a copy is kept back', () => {
  const standard = () => {
    const { file } = scoreFile(open(bookBytes('standard-form-2020')));
    const book = value(file.book());
    const [evaluation] = evaluateBook(book);
    const rows = evaluation?.indicators.filter(({ written }) => written !== null) ?? [];
    const sheet = evaluation?.table.sheet ?? '';
    const at = (address: Address | null) => {
      if (!address) expect.fail('no cell');
      const cell = book.sheets.find(({ name }) => name === sheet)?.cellAt(address.row, address.column) ?? expect.fail();
      return { kind: 'cell' as const, sheet, address, before: { value: cell.value, formula: cell.formula } };
    };
    return { file, row: rows[0]?.indicator ?? expect.fail(), at };
  };

  type Cell = 'reason' | 'score' | 'actual';
  // what | in which cell of a scored row | what stands there | which cell is named
  it.each<[string, Cell, (before: CellContent) => CellContent, Cell, RegExp]>([
    [
      'a slot that nobody filled',
      'reason',
      () => ({ value: '因【原因】未完成。', formula: null }),
      'reason',
      /【原因】/,
    ],
    ['an error', 'reason', () => ({ value: { error: '#N/A' }, formula: null }), 'reason', /#N\/A/],
    ['a formula of ours without a result', 'score', ({ formula }) => ({ value: null, formula }), 'score', /./],
    ['a score of before', 'actual', () => ({ value: '3个', formula: null }), 'score', /./],
  ])('by %s: status 1, the address is listed, nothing is written', async (what, cell, change, named, why) => {
    const { file, row, at } = standard();
    const before = at(row.cells[cell]);
    const edited = value(file.apply([{ ...before, after: change(before.before) }]));
    const folder = await mkdtemp(path.join(root, 'back-'));
    const [input, output] = [path.join(folder, '表.xlsx'), path.join(folder, '送出.xlsx')];
    await writeFile(input, edited.bytes());
    const { code, out } = await jxzp(['finalize', input, '-o', output, '--json']);
    expect(code, what).toBe(1);
    const [entry] = (JSON.parse(out) as Finalized).files;
    expect(entry).toMatchObject({ error: null, output: null });
    const address = row.cells[named];
    const place = entry?.open.find((one) => address && one.cell === formatAddress(address));
    expect(place?.why, JSON.stringify(entry?.open)).toMatch(why);
    expect(await readdir(folder)).toEqual(['表.xlsx']);
    const told = await jxzp(['finalize', input, '-o', output]);
    expect([told.code, told.out]).toEqual([1, expect.stringContaining(place?.cell ?? '?')]);
  });
});
