import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { featuresIn, FEATURES, neededBy, withNeeds } from '../../webpack/needs.js';

const BOOT = path.resolve(import.meta.dirname, '../../src/addin/office/page/boot.js');
const names = (script: string) => featuresIn(script).map(({ path: builtIn, name }) => builtIn ?? name);

describe('what a script uses of its engine', () => {
  it.each<[string, readonly string[]]>([
    ['list.findLast(isOdd)', ['Array.prototype.findLast']],
    ['const { findLast } = mine; findLast(isOdd)', []],
    ['list.findLast', []],
    ['Object.hasOwn(a, "b")', ['Object.hasOwn']],
    ['mine.hasOwn(a, "b")', []],
    ['window.Object.hasOwn(a, "b")', ['Object.hasOwn']],
    ['structuredClone(a)', ['structuredClone']],
    ['const a = { structuredClone: 1 }', []],
    ['new view.ResizeObserver(seen)', ['ResizeObserver']],
    ['"list.at(-1)"', []],
    ['text.replace(/(?<!a)b/, "")', ['a look behind in a regular expression']],
    [
      'text.replace(/(?<!a)b(?<end>c)/, "")',
      ['a look behind in a regular expression', 'a named group in a regular expression'],
    ],
    ['text.match(/\\p{L}/u)', ['a class of Unicode in a regular expression']],
    ['text.match(/a/dg)', ['the flag d of regular expressions']],
    ['a ??= b', ['a ??= b']],
    ['a?.b', ['a?.b and a ?? b']],
    ['class A { #b = 1 }', ['fields of a class', 'private members of a class']],
    ['class A { static { go() } }', ['a static block of a class']],
    ['const d = { d: a.b }; for (const v of [d]) v.go()', []],
  ])('%s', (script, expected) => {
    expect([...names(script)].sort()).toEqual([...expected].sort());
  });

  it('sums up what has to be tried, and how new the engine must be; what the pane brings counts no more', () => {
    const scripts = ['a.findLast(b) ?? Object.fromEntries(c)', 'd.replaceAll(/(?<!a)b/g, "")'];
    expect(neededBy(scripts)).toEqual({
      builtIns: ['Object.fromEntries', 'String.prototype.replaceAll'],
      patterns: [['(?<!a)b', '']],
      floor: { chromium: 85, safari: 16.4 },
    });
  });

  it('every pattern of the table is one, in an engine as new as this', () => {
    for (const { pattern, flags } of FEATURES) {
      // Newer than the oldest Node that runs this.
      if (pattern !== undefined && flags !== 'v') expect(() => new RegExp(pattern, flags)).not.toThrow();
    }
  });

  it('goes into the first script of the page', () => {
    const written = withNeeds(readFileSync(BOOT, 'utf8'), { builtIns: ['BigInt'], patterns: [['\\p{L}', 'u']] });
    expect(written).toContain('var BUILT_INS = ["BigInt"];');
    expect(written).toContain('var PATTERNS = [["\\\\p{L}","u"]];');
    expect(() => withNeeds('', { builtIns: [], patterns: [] })).toThrow('boot.js');
  });
});
