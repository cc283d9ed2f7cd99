import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../eslint/rooms.js';

const root = path.resolve(import.meta.dirname, '../..');
const NAMES = Object.keys(ROOMS);

describe('the table of rooms', () => {
  it('names rooms that are there, and no others', () => {
    const isThere = (name: string) => existsSync(path.join(root, 'src', name.replace('/*', '')));
    expect(NAMES.filter((name) => !isThere(name))).toEqual([]);
    const folders = readdirSync(path.join(root, 'src'));
    expect(folders.filter((name) => !(name in ROOMS))).toEqual([]);
  });

  it('lets rooms import only rooms that it knows', () => {
    const unknown = NAMES.flatMap((name) => ROOMS[name]?.imports.filter((to) => !(to in ROOMS)) ?? []);
    expect(unknown).toEqual([]);
  });

  it('goes one way: no room reaches itself through others', () => {
    // A room and those inside of it are one building, whose parts may lean on each other.
    const building = (name: string) => name.split('/')[0] ?? name;
    const next = (from: string) =>
      NAMES.filter((name) => building(name) === from)
        .flatMap((name) => ROOMS[name]?.imports.map(building) ?? [])
        .filter((to) => to !== from);
    const reached = (from: string) => {
      const seen = new Set<string>();
      const open = next(from);
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (!seen.has(at)) open.push(...next(at));
        seen.add(at);
      }
      return seen;
    };
    const buildings = [...new Set(NAMES.map(building))];
    expect(buildings.filter((name) => reached(name).has(name))).toEqual([]);
  });

  it('asks only for packages that package.json names', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const asked = NAMES.flatMap((name) => Object.keys(ROOMS[name]?.packages ?? {})).filter(
      (name) => !name.startsWith('node:'),
    );
    const isNamed = (name: string) =>
      Object.keys(dependencies).some(
        (own) => own === name || (name.endsWith('/*') && own.startsWith(name.slice(0, -1))),
      );
    expect(asked.filter((name) => !isNamed(name))).toEqual([]);
  });

  it('stands in the README as it is', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const width = Math.max(...NAMES.map((name) => name.length));
    const lines = NAMES.map((name) => `src/${name.padEnd(width)}  ${ROOMS[name]?.is ?? ''}`);
    expect(readme).toContain(`\`\`\`\n${lines.join('\n')}\n`);
  });
});
