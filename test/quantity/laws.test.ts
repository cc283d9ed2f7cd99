import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellValue } from '../../src/model/cell';
import { compareUnits, printQuantity, readQuantity, readText, unitFactor } from '../../src/quantity';
import type { ReadingContext } from '../../src/quantity';

const LETTERS = [
  ...'0123456789.,，、；。%％‰-—~～≥≤=＝<>《》()（）/:：+年月日前底内以上下不少于超过达到约左右余多完成未无个项人次万亿元家 \n每较增长降0AxX第一二三十百点分之',
];
const noisy = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...LETTERS), { maxLength: 24 }).map((letters) => letters.join('')),
);
const context: fc.Arbitrary<ReadingContext> = fc.record({
  role: fc.constantFrom('target', 'actual'),
  operatorText: fc.constantFrom(null, '', '≥', '≤', '=', '定性', '正向指标'),
  unitText: fc.constantFrom(null, '', '%', '个', '万元', '月', '年', '元/人', '百分比'),
});

test('what is read prints back to what was written, whatever it is', () => {
  fc.assert(
    fc.property(noisy, context, (text, where) => {
      expect(printQuantity(readText(text, where))).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

test('a reading is a finite number or says why not', () => {
  fc.assert(
    fc.property(noisy, context, (text, where) => {
      const quantity = readText(text, where);
      if (quantity.kind === 'number') expect(Number.isFinite(quantity.value)).toBe(true);
      if (quantity.kind === 'range') expect(quantity.low).toBeLessThanOrEqual(quantity.high);
      if (quantity.kind === 'ambiguous' && quantity.proposal)
        expect(Number.isFinite(quantity.proposal.value)).toBe(true);
      if (quantity.kind === 'several')
        for (const part of quantity.parts) expect(Number.isFinite(part.value)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

const value: fc.Arbitrary<CellValue> = fc.oneof(
  noisy,
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#N/A' }),
);
const format = fc.oneof(
  fc.constantFrom('General', '0%', '0.00', 'yyyy/m/d', 'h:mm', '0"个"', '#,##0.0,"千元"'),
  fc.string(),
);

test('no cell makes the reader throw', () => {
  fc.assert(
    fc.property(
      value,
      noisy,
      format,
      context,
      fc.option(fc.constantFrom('=100%', '=A1', '=', '=-5')),
      (v, text, f, where, formula) => {
        expect(() => readQuantity({ value: v, text, numberFormat: f, formula }, where)).not.toThrow();
      },
    ),
    { numRuns: 2000 },
  );
});

const canonicalNumber = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => digits / 10 ** places)
  .filter((number) => !/e/.test(String(number)));
const UNITS = [
  '个',
  '项',
  '%',
  '‰',
  '万元',
  '亿元',
  '人次',
  '家次',
  '平方米',
  '个月',
  '个工作日',
  '元/人/天',
  '万亩',
  'TB',
];

test('operator, number and unit come back from a plain writing, in every way to write the operator', () => {
  const operators = {
    '≥': '>=',
    '>=': '>=',
    不少于: '>=',
    '≤': '<=',
    '＜＝': '<=',
    不超过: '<=',
    '=': '=',
    '═': '=',
    '>': '>',
    '': null,
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(operators)),
      canonicalNumber,
      fc.constantFrom(...UNITS),
      (sign, number, unit) => {
        const written = readText(`${sign}${number}${unit}`, { role: 'target' });
        const read = readText(printQuantity(written), { role: 'target' });
        expect(read).toMatchObject({
          kind: 'number',
          operator: operators[sign as keyof typeof operators],
          value: number,
          unit,
        });
      },
    ),
  );
});

test('full-width writing means the same', () => {
  const wide = (text: string): string =>
    [...text]
      .map((letter) =>
        /[!-~]/.test(letter) && letter !== ',' ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter,
      )
      .join('');
  fc.assert(
    fc.property(canonicalNumber, fc.constantFrom(...UNITS.filter((unit) => unit !== 'TB')), (number, unit) => {
      expect(readText(wide(`>=${number}${unit}`), { role: 'target' })).toMatchObject({
        kind: 'number',
        operator: '>=',
        value: number,
        unit,
      });
    }),
  );
});

test('two or more commas or points make a number only as thousands marks', () => {
  const junk = fc
    .array(fc.constantFrom(...'0123456789,.,.'), { minLength: 3, maxLength: 12 })
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(
      junk.filter((text) => text.replace(/[^,.]/g, '').length >= 2 && /\d/.test(text)),
      (text) => {
        fc.pre(!/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) && !/^(19|20)\d\d\.\d{1,2}\.\d{1,2}$/.test(text));
        expect(readText(text, { role: 'actual' }).kind).not.toBe('number');
      },
    ),
    { numRuns: 5000 },
  );
});

test('a factor there and back is 1, and a unit is as large as itself', () => {
  const unit = fc.constantFrom(...UNITS, '元', '千元', '人', '亩', '公顷', '年', '天', 'GB', '万', '百分比');
  fc.assert(
    fc.property(unit, unit, (a, b) => {
      expect(unitFactor(a, a)).toBe(1);
      const there = compareUnits(a, b);
      const back = compareUnits(b, a);
      expect(there === null).toBe(back === null);
      if (there && back) expect(there.factor * back.factor).toBeCloseTo(1, 10);
    }),
  );
});

test('a long cell is read in no time', () => {
  const long = '已完成时间全部均已'.repeat(4000);
  const started = Date.now();
  // Beyond what a value can be it is not called anything, see longTexts.test.ts.
  expect(readText(long, { role: 'actual' }).kind).toBe('ambiguous');
  expect(readText(long.slice(0, 2900), { role: 'actual' }).kind).toBe('qualitative');
  readText('12'.repeat(16_000), { role: 'actual' });
  readText('达到3项，'.repeat(6_000), { role: 'actual' });
  expect(Date.now() - started).toBeLessThan(3000);
});
