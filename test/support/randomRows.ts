import fc from 'fast-check';
import type { MinimalSheet, MinimalValue } from './minimalXlsx';

/** A row of an indicator table as a person might write it: target, actual, points. */
export type RandomRow = readonly [target: MinimalValue, actual: MinimalValue, points: MinimalValue];

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** A sheet with a standard indicator table of these rows: target in D, actual in E, points in F, score in G, from row 3 on; then the total. */
export function tableSheet(name: string, rows: readonly RandomRow[]): MinimalSheet {
  const indicators = rows.map(([target, actual, points], index): MinimalValue[] => [
    index === 0 ? '产出指标' : null,
    index === 0 ? '数量指标' : null,
    `完成事项${index + 1}`,
    target,
    actual,
    points,
    null,
    null,
  ]);
  return {
    name,
    rows: [
      [`项目支出绩效自评表（${name}）`],
      HEADER,
      ...indicators,
      ['总分', null, null, null, null, null, null, null],
    ],
    merges: [`A3:A${rows.length + 2}`, `B3:B${rows.length + 2}`],
  };
}

const fullWidth = (text: string): string =>
  text.replace(/[0-9.%]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const grouped = (text: string): string => {
  const [whole = '', ...fraction] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
};

type Writing = 'plain' | 'grouped' | 'full-width' | 'spaced' | 'real';
const writing = fc.constantFrom<Writing>('plain', 'plain', 'grouped', 'full-width', 'spaced', 'real');

function write(number: number, unit: string, how: Writing, operator: string): MinimalValue {
  if (how === 'real') return unit === '%' ? number / 100 : number;
  const text = String(number);
  const digits = how === 'grouped' ? grouped(text) : how === 'full-width' ? fullWidth(text) : text;
  const gap = how === 'spaced' ? ' ' : '';
  return `${operator}${gap}${digits}${gap}${how === 'full-width' && unit === '%' ? '％' : unit}`;
}

const operator = fc.constantFrom('≥', '≥', '≤', '=', '＝', '>=', '≧', '不少于', '不超过', '<=', '');
const share = fc.constantFrom(
  0,
  0.001,
  0.3,
  0.5,
  0.6667,
  0.99,
  0.999,
  1,
  1.0001,
  1.05,
  1.29,
  1.3,
  1.5,
  1.99,
  2,
  2.01,
  5,
);
const points = fc.oneof(
  fc.integer({ min: 1, max: 30 }),
  fc.integer({ min: 1, max: 3000 }).map((n) => n / 100),
  fc.integer({ min: 1, max: 30 }).map((n) => `${n}%`),
  fc.integer({ min: 1, max: 30 }).map((n) => `${n}`),
  fc.integer({ min: 1, max: 30 }).map((n) => `${n}分`),
);
const decimals = (max: number, places: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: max * 10 ** places }).map((n) => n / 10 ** places);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 1, max: 90_000 }),
  decimals(5000, 2),
  decimals(200, 4),
);
const rounded = (number: number): number => Number(number.toPrecision(9));

/** Rows in one unit on both sides, in two amount units, and in percent. */
export const randomRow: fc.Arbitrary<RandomRow> = fc.oneof(
  fc
    .record({
      amount,
      share,
      operator,
      points,
      a: writing,
      b: writing,
      unit: fc.constantFrom('', '个', '人次', '万元', '元/人', '平方米'),
    })
    .map((r): RandomRow => [
      write(r.amount, r.unit, r.a, r.operator),
      write(rounded(r.amount * r.share), r.unit, r.b, ''),
      r.points,
    ]),
  fc.record({ amount: decimals(900, 2), share, operator, points, flip: fc.boolean() }).map((r): RandomRow => {
    const small = rounded(r.amount * 10_000);
    return r.flip
      ? [`${r.operator}${small}万元`, `${rounded(r.amount * r.share)}亿元`, r.points]
      : [`${r.operator}${r.amount}亿元`, `${rounded(small * r.share)}万元`, r.points];
  }),
  fc
    .record({ percent: decimals(100, 1), share, operator, points, a: writing, b: writing })
    .map((r): RandomRow => [
      write(r.percent, '%', r.a === 'real' ? 'plain' : r.a, r.operator),
      write(rounded(r.percent * r.share), '%', r.b, ''),
      r.points,
    ]),
);

/** Rows that are the same on every machine. */
export function sampleRows(count: number, seed: number): RandomRow[] {
  return fc.sample(randomRow, { numRuns: count, seed });
}
