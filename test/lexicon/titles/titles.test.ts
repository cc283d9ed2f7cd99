import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../src/layout/titles';
import { WHAT, WHEN, WHOSE } from '../../../src/lexicon/titles';
import type { WhatEntry } from '../../../src/lexicon/titles';
import { normaliseLabel } from '../../../src/text/label';

const COLUMN_TITLES = WHAT.filter(({ standing }) => standing === 'column');
const nameOf = ({ what, column, standing }: WhatEntry): string => `${column ?? what} (${standing})`;

/** What recognition calls a column with such a title; null where it does not count as one. */
function roleOf({ what, column, standing }: WhatEntry): string | null {
  if (standing === 'evidence') return null;
  return standing === 'aside' ? 'ignored' : (column ?? what);
}

describe.each(WHAT.map((entry) => [nameOf(entry), entry] as const))('titles of %s', (_, entry) => {
  it.each(entry.synonyms)('«%s» is read as written', (word) => {
    const reading = readTitle(word);
    expect(reading?.meaning.what).toBe(entry.what);
    expect(reading?.role).toBe(roleOf(entry));
    // A column of the unit's own table names neither another person nor another time; approved targets are its targets.
    if (entry.standing === 'column') expect(reading?.meaning.whose).not.toBe('reviewer');
    if (entry.standing === 'column') expect(reading?.meaning.when).toBe('year');
  });
});

describe.each([
  ['whose', WHOSE],
  ['when', WHEN],
] as const)('words that tell %s', (question, entries) => {
  it.each(entries.flatMap(({ mark, synonyms }) => synonyms.map((word) => [word, mark] as const)))(
    '«%s» is %s',
    (word, mark) => {
      const reading = readTitle(`${word}完成值`);
      expect(reading?.meaning).toMatchObject({ what: 'actual', [question]: mark });
    },
  );
});

describe('the law of the lists', () => {
  it('has every word in the form in which titles are compared', () => {
    const words = WHAT.flatMap(({ synonyms }) => synonyms);
    expect(words.filter((word) => normaliseLabel(word) !== word)).toEqual([]);
  });

  it('has Chinese in every word: a text without any is never looked at', () => {
    const words = [...WHAT, ...WHEN, ...WHOSE].flatMap(({ synonyms }) => synonyms);
    expect(words.filter((word) => !/[\u4e00-\u9fff]/.test(word))).toEqual([]);
  });

  it('has no title in two lists', () => {
    const lists = new Map<string, string[]>();
    for (const entry of WHAT)
      for (const word of entry.synonyms) lists.set(word, [...(lists.get(word) ?? []), nameOf(entry)]);
    expect([...lists].filter(([, names]) => names.length > 1)).toEqual([]);
  });

  it.each([
    ['whose', WHOSE],
    ['when', WHEN],
  ] as const)('has no word in two lists of %s', (_, entries) => {
    const words = entries.flatMap(({ synonyms }) => synonyms);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('has no title of a column that a word of another person or time puts aside', () => {
    const aside = [...WHOSE, ...WHEN]
      .filter(({ standing }) => standing !== 'column')
      .flatMap(({ synonyms }) => synonyms);
    const words = COLUMN_TITLES.flatMap(({ synonyms }) => synonyms);
    expect(words.filter((word) => aside.some((mark) => word.includes(mark)))).toEqual([]);
  });

  it('needs no second list for a new word: 成效 is in no pattern', () => {
    const patterns = WHAT.flatMap(({ patterns: list }) => list.map(({ pattern }) => pattern));
    expect(patterns.some((pattern) => pattern.test('成效'))).toBe(false);
    expect(readTitle('成效')?.role).toBe('actual');
  });
});
