import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOMS } from '../../eslint/rooms.js';
import { probe, typedProbe } from './probe';

const root = path.resolve(import.meta.dirname, '../..');

/** A file of the room at its top, for sources to be tried at its place. */
const fileOf = (room: string): string => `${folderOf(room)}/probe.ts`;
const folderOf = (room: string): string => `src/${room.replace('*', 'cell-error')}`;

/** The file of a room as one of another room would import it. */
function towards(room: string, file: string): string {
  const target = path.posix.relative(folderOf(room), file.replace(/\.tsx?$/, ''));
  return target.startsWith('.') ? target : `./${target}`;
}

const isThere = (room: string): boolean => existsSync(path.join(root, folderOf(room)));

/**
 * For each room one that may import it, besides the rooms inside of it, and one of its files: a door, or a file behind them.
 */
function arrows(kind: 'isDoor' | 'isInside'): (readonly [name: string, to: string, file: string])[] {
  return Object.keys(ROOMS).flatMap((to) => {
    const comers = Object.keys(ROOMS).filter((name) => ROOMS[name]?.imports.includes(to));
    const comer = comers.find((name) => isThere(name) && !name.startsWith(`${to}/`));
    if (!comer || !isThere(to)) return [];
    const doors = (ROOMS[to]?.doors ?? ['index']).map((door) => new RegExp(`^${door.replaceAll('*', '.*')}\\.tsx?$`));
    const files = readdirSync(path.join(root, folderOf(to))).filter((file) => /\.tsx?$/.test(file));
    const file = files.find((name) => doors.some((door) => door.test(name)) === (kind === 'isDoor'));
    return file ? [[comer, to, `${folderOf(to)}/${file}`] as const] : [];
  });
}

const from = (target: string): string => `import * as probed from '${target}';\nexport { probed };\n`;

describe('lists that data make long', () => {
  it.each([
    ['Math.max(...list)', 1],
    ['Math.min(0, ...list)', 1],
    ['list.push(...list)', 1],
    ['String.fromCharCode(...list)', 1],
    ['Math.max(...[1, 2])', 0],
    ['[...list].length', 0],
  ])('%s: %d refusals', async (call, count) => {
    const source = `export const probed = (list: number[]) => ${call};\n`;
    const found = await probe('src/layout/probe.ts', source);
    expect(found.filter((one) => one.startsWith('limits/spreads-data'))).toHaveLength(count);
  });
});

describe('what a room may import', () => {
  it.each([
    ['a package of another room', 'src/scoring/probe.ts', from('docx')],
    ['a package of another room', 'src/scoring/probe.ts', from('numfmt')],
    ['a package of the room outside of its place', 'src/report/probe.ts', from('docx')],
    ['a package of the room outside of its place', 'src/workbench/app/probe.ts', from('@univerjs/core')],
    ['a schema library in the pane', 'src/taskpane/probe.ts', from('zod')],
    ['React in a pure room', 'src/narrative/probe.ts', from('react')],
    ['Node in a pure room', 'src/layout/probe.ts', from('node:fs')],
    ['Node in a host, outside of its door for Node', 'src/hosts/xlsx/probe.ts', from('node:fs/promises')],
    [
      'a package by a type alone',
      'src/scoring/probe.ts',
      "import type { Document } from 'docx';\nexport type Probed = Document;\n",
    ],
    ['a package on demand', 'src/scoring/probe.ts', "export const probed = () => import('docx');\n"],
    ['a package handed on', 'src/scoring/probe.ts', "export { Document } from 'docx';\n"],
    ['a room above', 'src/layout/probe.ts', from('../scoring')],
    ['a host in the pure core', 'src/plan/probe.ts', from('../hosts/host')],
    ['the command line in the pane', 'src/taskpane/probe.ts', from('../cli/io')],
    ['the workbench in the pane', 'src/taskpane/ui/probe.ts', from('../../workbench/app/App')],
    ['the pane in the command line', 'src/cli/probe.ts', from('../taskpane/session')],
    ['the grid in the xlsx host', 'src/hosts/xlsx/probe.ts', from('../../workbench/grid/grid')],
    ['a check in a check', 'src/checks/cell-error/probe.ts', from('../rate-wrong/check')],
    ['the registry in a check', 'src/checks/cell-error/probe.ts', from('../checks')],
    ['a test', 'src/model/probe.ts', from('../../test/support/memoryHost')],
  ])('refuses %s (%s)', async (_, file, source) => {
    const refused = await probe(file, source);
    expect(refused.length, refused.join('\n')).toBe(1);
    expect(refused[0]).toMatch(/^boundaries\/dependencies: \S+\/ may not import this, or not from here: /);
  });

  it('refuses a file that is in no room', async () => {
    expect(await probe('src/attic/probe.ts', 'export const probed = 1;\n')).toEqual([
      expect.stringMatching(/^boundaries\/no-unknown-files/),
    ]);
  });

  it.each([
    ['src/summary/probe.ts', from('../scoring')],
    ['src/report/word/probe.ts', from('docx')],
    ['src/cli/probe.ts', from('node:fs/promises')],
    ['src/workbench/grid/probe.ts', from('@univerjs/core')],
    ['src/hosts/xlsx/read/probe.ts', from('numfmt')],
    ['src/cli/probe.ts', from('../report/word')],
    ['src/checks/cell-error/probe.ts', from('../lib/cells')],
  ])('lets %s have what is its own', async (file, source) => {
    expect(await probe(file, source)).toEqual([]);
  });

  it.each(arrows('isDoor'))('lets %s in by a door of %s: %s', async (name, _, file) => {
    expect(await probe(fileOf(name), from(towards(name, file)))).toEqual([]);
  });

  it.each(arrows('isInside'))('refuses %s past the doors of %s: %s', async (name, _, file) => {
    const refused = await probe(fileOf(name), from(towards(name, file)));
    expect(refused).toEqual([expect.stringMatching(/^boundaries\/dependencies: /)]);
  });
});

describe('what is out of bounds in a pure room', () => {
  it.each([
    ['src/layout/probe.ts', 'export const probed = Date.now();', 'no-restricted-syntax', 'has no clock'],
    ['src/layout/probe.ts', 'export const probed = new Date();', 'no-restricted-syntax', 'has no clock'],
    ['src/quantity/probe.ts', 'export const probed = Math.random();', 'no-restricted-syntax', 'has no chance'],
    ['src/checks/cell-error/probe.ts', 'export const probed = window.name;', 'no-restricted-globals', 'passed in'],
    ['src/report/probe.ts', 'export const probed = document.title;', 'no-restricted-globals', 'passed in'],
    ['src/ooxml/probe.ts', 'export const probed = process.env;', 'no-restricted-globals', 'passed in'],
    ['src/plan/probe.ts', 'export const probed = globalThis.name;', 'no-restricted-globals', 'passed in'],
    ['src/model/probe.ts', 'export const probed = Excel.run;', 'no-restricted-globals', 'passed in'],
  ])('refuses in %s: %s', async (file, source, rule, message) => {
    const refused = await probe(file, `${source}\n`);
    expect(refused).toEqual([expect.stringMatching(new RegExp(`^(@typescript-eslint/)?${rule}: .*${message}`))]);
  });

  it.each([
    ['src/taskpane/probe.ts', 'export const probed = () => [Date.now(), window.name];'],
    ['src/hosts/office/probe.ts', 'export const probed = () => Excel.run;'],
    ['src/layout/probe.ts', 'export const probed = new Date(2024, 0, 1);'],
  ])('lets %s do %s', async (file, source) => {
    expect(await probe(file, `${source}\n`)).toEqual([]);
  });
});

describe('what the types tell', () => {
  const PROBES: Readonly<Record<string, string>> = {
    'no-floating-promises': 'export function floating(): void {\n  Promise.resolve(1);\n}',
    'no-misused-promises': 'export const misused = [1].forEach(async () => Promise.resolve());',
    'await-thenable': 'export const thenable = async () => await 1;',
    'switch-exhaustiveness-check':
      "export function kindOf(kind: 'a' | 'b'): number {\n  switch (kind) {\n    case 'a':\n      return 1;\n    default:\n      return 2;\n  }\n}",
    'no-unsafe-assignment': "export const assigned: number = JSON.parse('1');",
    'no-unsafe-return': "export const returned = (): number => JSON.parse('1');",
    'no-unsafe-argument': "export const argument = Math.abs(JSON.parse('1'));",
    'no-unsafe-call': "export const called = String(JSON.parse('1')());",
    'no-unsafe-member-access': "export const member = String(JSON.parse('1').a);",
  };
  let refused: readonly string[] = [];
  beforeAll(async () => {
    // The types are known of files that are there, so the probes take the place of one.
    refused = await typedProbe('src/text/fold.ts', Object.values(PROBES).join('\n'));
  });
  it.each(Object.keys(PROBES))('%s bites', (rule) => {
    expect(refused.map((line) => line.split(':')[0])).toContain(`@typescript-eslint/${rule}`);
  });
});
