import { describe, expect, it } from 'vitest';
import { EXCLUSIONS } from '../../src/lexicon/exclusions';
import { anyOf, wordsIn } from '../../src/lexicon/words';

describe('words that mean one thing mean no other', () => {
  it.each(EXCLUSIONS.map((one) => [one.why, one.lists] as const))('%s', (_, lists) => {
    expect(inTwoLists(lists)).toEqual([]);
  });
  it('are named with both lists', () => {
    expect(inTwoLists({ met: ['已完成', '是'], unmet: ['否', '是'] })).toEqual(['是: met and unmet']);
  });
});

/** "是: met and unmet" for each word of two lists. */
function inTwoLists(lists: Readonly<Record<string, readonly string[]>>): string[] {
  const homes = new Map<string, string>();
  return Object.entries(lists).flatMap(([name, words]) =>
    [...new Set(words)].flatMap((word) => {
      const home = homes.get(word);
      homes.set(word, name);
      return home === undefined ? [] : [`${word}: ${home} and ${name}`];
    }),
  );
}

describe('a list as a pattern', () => {
  it('takes the longest word, whatever the order', () => {
    expect(new RegExp(anyOf(['不', '不少于'])).exec('不少于3')?.[0]).toBe('不少于');
  });
  it('takes signs as they are', () => {
    expect(new RegExp(`^${anyOf(['(含)以上', 'a.b', '+'])}$`).test('(含)以上')).toBe(true);
    expect(new RegExp(`^${anyOf(['a.b'])}$`).test('axb')).toBe(false);
  });
  it('of no words matches nothing', () => {
    expect(new RegExp(anyOf([])).test('')).toBe(false);
  });
  it('is written over as many lines as it needs', () => {
    expect(wordsIn('\n  甲 乙\n  丙\n')).toEqual(['甲', '乙', '丙']);
  });
});
