import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/rules';
import { DEFAULT_RULE_SET } from '../../src/rules';
import { sheetOf } from './forms';
import { findingsOf, shortly } from './testCheck';

const CHECK = 'group-points-not-by-rule';
const NAMES = { 产出: 'output', 效益: 'benefit', 满意度: 'satisfaction' } as const;
type Name = keyof typeof NAMES;
const WORTH: Readonly<Record<Name, number>> = { 产出: 50, 效益: 30, 满意度: 10 };

const PLACE: RuleSet = {
  ...DEFAULT_RULE_SET,
  groups: {
    force: 'fixed',
    alternatives: [
      {
        present: ['output', 'benefit', 'satisfaction'],
        absent: [],
        points: (Object.keys(NAMES) as Name[]).map((name) => ({ groups: [NAMES[name]], points: WORTH[name] })),
      },
    ],
  },
  sources: { groups: { kind: 'document', document: '《绩效自评办法》', article: null, doubt: null } },
};

interface Row {
  readonly group: Name;
  readonly points: number;
}

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'];

/** Rows from row 3 on. A group is named in each of its rows, or in the first. */
const sheetWith = (rows: readonly Row[], isNamedInEach: boolean) =>
  sheetOf(
    [
      ['项目支出绩效自评表'],
      HEADER,
      ...rows.map(({ group, points }, index) => {
        const isNamed = isNamedInEach || rows[index - 1]?.group !== group;
        return [isNamed ? `${group}指标` : null, '二级', `事项${index + 1}`, '≥20间', '21间', points, points, null];
      }),
      ['总分', null, null, null, null, 90, null, null],
    ],
    {},
    [],
    '自评表',
  );

/** The points of a group in tenths over one to five rows, each with something. */
const rowsOf = (group: Name): fc.Arbitrary<Row[]> =>
  fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }).map((parts) => {
    const all = parts.reduce((sum, part) => sum + part, 0);
    const tenths = parts.map((part) => Math.max(1, Math.floor((part / all) * WORTH[group] * 10)));
    const rest = WORTH[group] * 10 - tenths.reduce((sum, one) => sum + one, 0);
    return tenths.map((one, index) => ({ group, points: (index === 0 ? one + rest : one) / 10 }));
  });

const rightRows = fc.tuple(rowsOf('产出'), rowsOf('效益'), rowsOf('满意度')).map((groups) => groups.flat());
const at = fc.nat({ max: 1000 });
const settings = { numRuns: 60, seed: 3 };

const sums = (rows: readonly Row[], group: Name): number =>
  Math.round(rows.filter((row) => row.group === group).reduce((sum, { points }) => sum + points * 10, 0)) / 10;
const said = (rows: readonly Row[], names: readonly Name[]): string =>
  names.map((name) => `${name} ${sums(rows, name)} 分`).join('，');

/** The rows with some tenths of one row given to another. */
function moved(rows: readonly Row[], from: number, to: number, tenths: number): Row[] {
  const change = (index: number): number => (index === to ? tenths : 0) - (index === from ? tenths : 0);
  return rows.map((row, index) => ({ ...row, points: Math.round(row.points * 10 + change(index)) / 10 }));
}

describe('points of groups, however many rows they have', () => {
  it('says nothing of right ones, nor of points moved within a group', () => {
    fc.assert(
      fc.property(rightRows, at, at, fc.boolean(), (rows, from, to, isNamedInEach) => {
        const first = from % rows.length;
        const others = rows.flatMap(({ group }, index) => (group === rows[first]?.group ? [index] : []));
        const second = others[to % others.length] ?? first;
        const half = Math.floor((rows[first]?.points ?? 0) * 5);
        for (const sheet of [rows, moved(rows, first, second, half)].map((one) => sheetWith(one, isNamedInEach))) {
          expect(findingsOf(sheet, CHECK, PLACE)).toEqual([]);
        }
      }),
      settings,
    );
  });

  it('finds points moved from any row to one of another group, and says where and how many', () => {
    fc.assert(
      fc.property(rightRows, at, at, fc.boolean(), (rows, from, to, isNamedInEach) => {
        const first = from % rows.length;
        const others = rows.flatMap(({ group }, index) => (group === rows[first]?.group ? [] : [index]));
        const second = others[to % others.length] ?? expect.fail();
        const half = Math.ceil((rows[first]?.points ?? 0) * 5);
        const wrong = moved(rows, first, second, half);
        const names = (Object.keys(NAMES) as Name[]).filter((name) =>
          [rows[first]?.group, rows[second]?.group].includes(name),
        );
        const line = 3 + wrong.findIndex(({ group }) => group === names[0]);
        expect(findingsOf(sheetWith(wrong, isNamedInEach), CHECK, PLACE).map((one) => shortly(one))).toEqual([
          `warning A${line} ${said(wrong, names)} → ${said(rows, names)}`,
        ]);
      }),
      settings,
    );
  });
});
