import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '../../src/cli/arguments';
import { planOutputs } from '../../src/cli/outputs';

let root = '';
const at = (...parts: string[]) => path.join(root, ...parts);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'out-'));
  await mkdir(at('一'));
  await mkdir(at('二', '三'), { recursive: true });
  for (const name of ['a.xlsx', '一/表.xlsx', '二/表.xlsx', '二/三/表.xlsx', '二/b.xlsx'])
    await writeFile(at(name), '');
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function plan(files: readonly string[], kind: Target['kind'], to: string): Promise<readonly string[] | string> {
  const result = await planOutputs(
    files.map((file) => at(file)),
    { kind, path: at(to) },
  );
  return result.ok ? result.outputs.map((file) => path.relative(root, file).split(path.sep).join('/')) : result.note.id;
}

describe('where results go', () => {
  it('one file', async () => expect(await plan(['a.xlsx'], 'file', 'neu/b.xlsx')).toEqual(['neu/b.xlsx']));

  it('names are kept in a folder', async () =>
    expect(await plan(['a.xlsx', '二/b.xlsx'], 'folder', 'out')).toEqual(['out/a.xlsx', 'out/b.xlsx']));

  it('the same names keep the folders that tell them apart', async () =>
    expect(await plan(['a.xlsx', '一/表.xlsx', '二/表.xlsx', '二/三/表.xlsx'], 'folder', 'out')).toEqual([
      'out/a.xlsx',
      'out/一/表.xlsx',
      'out/二/表.xlsx',
      'out/二/三/表.xlsx',
    ]));

  it('two of the same name, one below the other', async () =>
    expect(await plan(['二/表.xlsx', '二/三/表.xlsx'], 'folder', 'out')).toEqual(['out/表.xlsx', 'out/三/表.xlsx']));
});

describe('what is refused', () => {
  it.each<[string, string[], Target['kind'], string, string]>([
    ['one output for two files', ['a.xlsx', '二/b.xlsx'], 'file', 'c.xlsx', 'cli.one-output-many-files'],
    ['the input itself', ['a.xlsx'], 'file', 'a.xlsx', 'cli.output-is-input'],
    ['the input by another way', ['a.xlsx'], 'file', '一/../a.xlsx', 'cli.output-is-input'],
    ["the inputs' own folder", ['二/b.xlsx'], 'folder', '二', 'cli.output-is-input'],
    ['another input of the same run', ['a.xlsx', '二/b.xlsx'], 'folder', '二', 'cli.output-is-input'],
    ['a folder for a file', ['a.xlsx'], 'file', '一', 'cli.output-is-folder'],
    ['a file for a folder', ['a.xlsx'], 'folder', '二/b.xlsx', 'cli.output-not-folder'],
    ['another extension', ['a.xlsx'], 'file', 'b.xls', 'cli.output-extension'],
  ])('%s', async (_, files, kind, to, id) => expect(await plan(files, kind, to)).toBe(id));

  it.skipIf(process.platform === 'win32')('the input behind a link of either kind', async () => {
    await symlink(at('a.xlsx'), at('soft.xlsx'));
    await link(at('a.xlsx'), at('hard.xlsx'));
    await symlink(at('二'), at('folder'));
    expect(await plan(['a.xlsx'], 'file', 'soft.xlsx')).toBe('cli.output-is-input');
    expect(await plan(['a.xlsx'], 'file', 'hard.xlsx')).toBe('cli.output-is-input');
    expect(await plan(['二/b.xlsx'], 'folder', 'folder')).toBe('cli.output-is-input');
  });
});
