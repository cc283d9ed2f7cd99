import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectInputs } from '../../src/cli/inputs';

let root = '';
const at = (...parts: string[]) => path.join(root, ...parts);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), '自评 表-'));
  await mkdir(at('单位', '二级'), { recursive: true });
  await mkdir(at('空'));
  await mkdir(at('单位', '.隐藏'));
  for (const name of ['b.xlsx', 'A.XLSX', '~$b.xlsx', '._b.xlsx', '说明.docx', '二级/c.xlsx', '.隐藏/d.xlsx']) {
    await writeFile(at('单位', name), '');
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

const relative = (inputs: readonly { path: string }[]) =>
  inputs.map((input) => path.relative(root, input.path).split(path.sep).join('/'));

describe('the files that arguments name', () => {
  it('takes all workbooks of a folder and below, sorted, without lock files and hidden ones', async () => {
    expect(relative(await collectInputs([at('单位')]))).toEqual(['单位/A.XLSX', '单位/b.xlsx', '单位/二级/c.xlsx']);
  });

  it('takes a file as it is, whatever its name, and each one once', async () => {
    const inputs = await collectInputs([
      at('单位', '说明.docx'),
      at('单位', 'b.xlsx'),
      at('单位'),
      at('单位', 'b.xlsx'),
    ]);
    expect(relative(inputs)).toEqual(['单位/说明.docx', '单位/b.xlsx', '单位/A.XLSX', '单位/二级/c.xlsx']);
  });

  it('does not enter the folder for the results', async () => {
    expect(relative(await collectInputs([at('单位')], at('单位', '二级', '.')))).toEqual([
      '单位/A.XLSX',
      '单位/b.xlsx',
    ]);
    // Named itself it is an input like any other.
    expect(relative(await collectInputs([at('单位', '二级')], at('单位', '二级')))).toEqual(['单位/二级/c.xlsx']);
  });

  it('says what is not there', async () => {
    const inputs = await collectInputs([at('没有.xlsx'), at('空'), at('单位', 'b.xlsx', 'c')]);
    expect(inputs.map((input) => input.problem?.id)).toEqual(['cli.not-found', 'cli.empty-folder', 'cli.not-found']);
  });

  it.skipIf(process.platform === 'win32')('follows links to files, and not to folders', async () => {
    await mkdir(at('链接'));
    await symlink(at('单位', 'b.xlsx'), at('链接', 'x.xlsx'));
    await symlink(at('链接'), at('链接', '圈'));
    expect(relative(await collectInputs([at('链接')]))).toEqual(['链接/x.xlsx']);
  });
});
