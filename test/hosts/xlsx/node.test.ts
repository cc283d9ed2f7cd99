import { link, mkdtemp, mkdir, readFile, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWorkbookFile, writeWorkbookFile } from '../../../src/hosts/xlsx/node';
import { ok } from './support';
import { richWorkbook } from './richWorkbook';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jxzp-xlsx-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const refusal = (outcome: { ok: boolean; error?: { note: { id: string } } }) =>
  outcome.ok ? 'ok' : outcome.error?.note.id;

describe('workbook files on disk', () => {
  it('are read and written whole', async () => {
    const [input, output] = [join(folder, '自评.xlsx'), join(folder, '结果.xlsx')];
    await writeFile(input, richWorkbook());
    const file = ok(await readWorkbookFile(input));
    expect(ok(file.book()).sheets.map((sheet) => sheet.name)).toEqual(['表', '明细', '参数']);
    await writeFile(output, 'old');
    ok(await writeWorkbookFile(output, file.bytes(), input));
    expect(new Uint8Array(await readFile(output))).toEqual(richWorkbook());
    expect((await readdir(folder)).sort()).toEqual(['结果.xlsx', '自评.xlsx']);
  });

  it('that cannot be read are told apart', async () => {
    expect(refusal(await readWorkbookFile(join(folder, 'none.xlsx')))).toBe('file.not-found');
    expect(refusal(await readWorkbookFile(folder))).toBe('file.is-folder');
    expect(refusal(await readWorkbookFile('/dev/null'))).toMatch(/^file\.(other-kind|not-found)$/);
    const large = join(folder, 'large.xlsx');
    await writeFile(large, 'PK');
    await truncate(large, 300 * 1024 * 1024); // a hole: takes no room
    expect(refusal(await readWorkbookFile(large))).toBe('file.too-large');
  });

  it('are never written over the input, under whatever name', async () => {
    const input = join(folder, 'a.xlsx');
    await writeFile(input, 'as it was');
    await symlink(input, join(folder, 'symbolic.xlsx'));
    await link(input, join(folder, 'hard.xlsx'));
    await mkdir(join(folder, 'sub'));
    for (const path of [
      input,
      join(folder, 'sub', '..', 'a.xlsx'),
      join(folder, 'symbolic.xlsx'),
      join(folder, 'hard.xlsx'),
    ]) {
      expect(refusal(await writeWorkbookFile(path, new Uint8Array([1]), input))).toBe('file.same-as-input');
    }
    expect(await readFile(input, 'utf8')).toBe('as it was');
  });

  it('may have names as long as the system allows', async () => {
    const path = join(folder, `${'表'.repeat(83)}.xlsx`);
    expect(refusal(await writeWorkbookFile(path, richWorkbook()))).toBe('ok');
    expect(refusal(await readWorkbookFile(path))).toBe('ok');
  });

  it('leave nothing behind where they cannot be written', async () => {
    const path = join(folder, 'taken');
    await mkdir(path);
    expect(refusal(await writeWorkbookFile(path, new Uint8Array([1])))).toBe('file.unwritable');
    expect(refusal(await writeWorkbookFile(join(folder, 'no', 'such', 'a.xlsx'), new Uint8Array([1])))).toBe(
      'file.unwritable',
    );
    expect(await readdir(folder)).toEqual(['taken']);
  });
});
