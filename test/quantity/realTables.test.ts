import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/quantity';
import { printQuantity, readQuantity } from '../../src/quantity';
import { booksWithExpected, expectedOf, withExtra } from '../support/books';
import { fixturesIn, PUBLISHED } from '../support/corpus';
import { describeQuantity } from './describe';

interface Row {
  readonly book: string;
  readonly name: string;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly texts: readonly [string, string];
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every object of a file that has a target and an actual, wherever it stands. */
function* indicatorsIn(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* indicatorsIn(item);
  else if (isObject(value)) {
    if ('target' in value && 'actual' in value) yield value;
    else for (const item of Object.values(value)) yield* indicatorsIn(item);
  }
}

function rowsOf(book: string, content: unknown): Row[] {
  return [...indicatorsIn(content)].map((indicator) => {
    const read = (side: 'target' | 'actual'): Quantity => {
      const written = indicator[side] ?? null;
      const value = typeof written === 'number' || typeof written === 'string' ? written : null;
      const cell = { value, formula: null, text: value === null ? '' : String(value), numberFormat: 'General' };
      const column = (name: string): string | null => (typeof indicator[name] === 'string' ? indicator[name] : null);
      return readQuantity(cell, { role: side, operatorText: column('operator'), unitText: column('unit') });
    };
    return {
      book,
      name: String(indicator.name),
      target: read('target'),
      actual: read('actual'),
      texts: [String(indicator.target ?? ''), String(indicator.actual ?? '')],
    };
  });
}

const rows = [
  ...booksWithExpected().flatMap((name) => rowsOf(name, expectedOf(name))),
  ...fixturesIn(PUBLISHED).flatMap(([name, fixture]) => rowsOf(`extra/published/${name}`, fixture)),
];
const from = (book: string): Row[] => rows.filter((row) => row.book === book);

describe('reads targets and actuals of the workbooks', () => {
  test('there are rows, and each prints back', () => {
    expect(rows.length).toBeGreaterThan(300);
    for (const { target, actual, texts } of rows) {
      expect([printQuantity(target), printQuantity(actual)]).toEqual(texts);
    }
  });

  test.each(withExtra(['department-overall-reported']))(
    '%s: every indicator is a number on both sides, but for one typing slip, one deadline and two in words',
    (book) => {
      const others = from(book)
        .filter(({ target, actual }) => target.kind !== 'number' || actual.kind !== 'number')
        .map(({ target, actual }) => `${describeQuantity(target)} / ${describeQuantity(actual)}`);
      expect(others).toEqual([
        'date 2024-12-31 <= / date 2024-12-31 <= done',
        'qualitative · / qualitative met',
        'number >= 1900 亿元 / ambiguous stray-point',
        'qualitative · / qualitative met',
      ]);
    },
  );

  test.each(withExtra(['regional-transfer-reported']))(
    '%s: numbers, but for the two rows that do not apply and one in words',
    (book) => {
      const others = from(book)
        .filter(({ target, actual }) => target.kind !== 'number' || actual.kind !== 'number')
        .map(({ target, actual }) => `${describeQuantity(target)} / ${describeQuantity(actual)}`);
      expect(others).toEqual([
        'unit-only 个 / unit-only 个',
        'unit-only 万元 / unit-only 万元',
        'qualitative · / qualitative ·',
      ]);
    },
  );

  test.each(withExtra(['guangdong-scoring-reported']))(
    '%s: numbers, but for the checklist, the unused rows, the deadline and the growth in words',
    (book) => {
      const kinds = from(book).map(({ target, actual }) => `${target.kind}/${actual.kind}`);
      const count = (kind: string): number => kinds.filter((pair) => pair === kind).length;
      expect([
        count('number/number'),
        count('none/none'),
        count('date/date'),
        count('qualitative/qualitative'),
      ]).toEqual([13, 5, 1, 1]);
      expect(kinds).toHaveLength(20);
    },
  );

  test.each(withExtra(['sichuan-nine-tables']))(
    '%s: what is declared 定性 is never a plain number to compare with',
    (book) => {
      const declared = from(book).filter(({ texts }) => /[^\d.%]/.test(texts[0]) || texts[0] === '2024');
      expect(declared.length).toBeGreaterThan(20);
      for (const { target } of declared) expect(target.kind).not.toBe('number');
      const slips = from(book).filter(({ actual }) => !['number', 'none'].includes(actual.kind));
      expect(slips.map(({ actual }) => describeQuantity(actual)).sort()).toEqual(
        [
          'several · 591 家; · 230 家',
          'several · 591 家; · 222 家',
          'qualitative ·',
          'qualitative ·',
          'qualitative ·',
          'ambiguous sentence-with-number → · 10 次',
          'ambiguous sentence-with-number → · 5 条',
          'date 2023-12-· ·',
          'date 2024-12-· ·',
        ].sort(),
      );
    },
  );
});
