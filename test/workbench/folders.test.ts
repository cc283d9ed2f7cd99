import { describe, expect, it } from 'vitest';
import { droppedFiles } from '../../src/workbench/app/sources';

/** A folder as data: what it holds by name; null: a file. */
interface Tree {
  readonly [name: string]: Tree | null;
}

const isFolder = (tree: Tree | null): tree is Tree => tree !== null;
const fileNamed = (name: string) => new File([name], name);

/** As browsers of the Chromium family show it. */
function handleOf(name: string, tree: Tree | null): unknown {
  if (!isFolder(tree)) return { kind: 'file', name, getFile: () => Promise.resolve(fileNamed(name)) };
  return {
    kind: 'directory',
    name,
    async *values() {
      await Promise.resolve();
      for (const [inner, part] of Object.entries(tree)) yield handleOf(inner, part);
    },
  };
}

/** As the others show it: at most two names each time. */
function entryOf(name: string, tree: Tree | null): unknown {
  if (!isFolder(tree)) {
    const file = (done: (file: File) => void) => done(fileNamed(name));
    return { isFile: true, isDirectory: false, name, file };
  }
  const rest = Object.entries(tree).map(([inner, part]) => entryOf(inner, part));
  const createReader = () => ({ readEntries: (done: (part: unknown[]) => void) => done(rest.splice(0, 2)) });
  return { isFile: false, isDirectory: true, name, createReader };
}

type Way = 'handles' | 'entries';

function drop(trees: Tree, way: Way): Promise<{ readonly name: string; readonly path?: string }[]> {
  const items = Object.entries(trees).map(([name, tree]) => ({
    kind: 'file',
    // A folder comes as a file that cannot be read.
    getAsFile: () => fileNamed(name),
    ...(way === 'handles' ? { getAsFileSystemHandle: () => Promise.resolve(handleOf(name, tree)) } : {}),
    webkitGetAsEntry: () => entryOf(name, tree),
  }));
  return droppedFiles({ items } as unknown as DataTransfer);
}

const FOLDER: Tree = {
  'b2.xlsx': null,
  'b10.xls': null,
  '说明.docx': null,
  '~$b2.xlsx': null,
  '.DS_Store': null,
  '.隐藏': { 'z.xlsx': null },
  乙单位: { '自评表.XLSX': null },
  甲单位: { 下属: { '自评表.xlsx': null, '自评表.et': null }, '图.png': null },
};

describe.each(['handles', 'entries'] as const)('a folder that is dropped, seen by %s', (way) => {
  it('gives the workbooks in it, by name, each with the way to it', async () => {
    const found = await drop({ 全市: FOLDER }, way);
    expect(found.map(({ path }) => path)).toEqual([
      '全市/b2.xlsx',
      '全市/b10.xls',
      '全市/甲单位/下属/自评表.et',
      '全市/甲单位/下属/自评表.xlsx',
      '全市/乙单位/自评表.XLSX',
    ]);
    expect(found.map(({ name }) => name)).toContain('自评表.et');
  });

  it('beside files gives both, in the order of the drop; a file that was named is taken whatever it is', async () => {
    const found = await drop({ '报告.docx': null, 空: {}, 一: { '一.xlsx': null }, '二.xlsx': null }, way);
    expect(found.map(({ path }) => path)).toEqual(['报告.docx', '一/一.xlsx', '二.xlsx']);
  });

  it('of which one lies in the other, deeper than anybody keeps files, comes to an end, and says so', async () => {
    let tree: Tree = { 'a.xlsx': null };
    for (let depth = 0; depth < 60; depth++) tree = { 'a.xlsx': null, 内: tree };
    const found = await drop({ 外: tree }, way);
    expect(found.map(({ name }) => name)).toEqual([...Array<string>(17).fill('a.xlsx'), '内']);
  });
});

describe('what the browser does not give', () => {
  const refusing = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  const forbidden = {
    ...{ kind: 'directory', name: '禁' },
    values: () => ({ [Symbol.asyncIterator]: () => ({ next: refusing }) }),
  };
  const folder = {
    ...{ kind: 'directory', name: '甲' },
    async *values() {
      await Promise.resolve();
      yield forbidden;
      yield { kind: 'file', name: '一.xlsx', getFile: refusing };
      yield handleOf('二.xlsx', null);
    },
  };

  it('costs only itself, and is told of when it is asked for', async () => {
    const items = [{ kind: 'file', getAsFile: () => null, getAsFileSystemHandle: () => Promise.resolve(folder) }];
    const found = await droppedFiles({ items } as unknown as DataTransfer);
    const read = found.map(async ({ path, bytes }) => [
      path,
      await bytes().then(
        ({ length }) => length,
        () => 'lost',
      ),
    ]);
    const size = new TextEncoder().encode('二.xlsx').length;
    expect(await Promise.all(read)).toEqual([
      ['甲/二.xlsx', size],
      ['甲/一.xlsx', 'lost'],
      ['甲/禁', 'lost'],
    ]);
  });
});
