import { describe, expect, it } from 'vitest';
import { fixedRows, planScore } from '../../src/plan';
import { DEFAULT_RULE_SET } from '../../src/rules';
import type { RuleSet } from '../../src/rules';
import { evaluateBook, FORMULAS, scoreFile } from '../support/chain';
import { bookOf, gridSheet } from '../support/gridSheet';
import { book as fileOf, HEADER, table, written } from '../support/planBooks';

const bookWith = (target: string, actual: string) =>
  bookOf(
    gridSheet(
      [
        ['项目支出绩效自评表', '', '', '', '', '', '', ''],
        HEADER,
        ['产出指标', '数量指标', '维修路灯', target, actual, '60', '', ''],
        ['', '数量指标', '栽种树木', '≥20棵', '20棵', '40', '', ''],
        ['总分', '', '', '', '', '100', '', ''],
      ],
      { name: '自评表', kinds: 'numbers' },
    ),
  );

describe('a score that does not follow its row is marked', () => {
  it.each([
    ['≥20盏', '18盏', false],
    ['≥95%', '0.97', false],
    ['20', '20', false],
    ['=0', '0', false],
    ['2024年12月底前', '2024年11月', false],
    ['12月底前', '11月', false],
    ['2024年底前', '按时完成', true],
    ['得到改善', '得到改善', true],
    ['80%-90%', '85%', false],
    ['5%-9%', '7%', true],
    ['20盏、3公里', '22盏、3.5公里', false],
    ['≥20盏', '由15盏增加至22盏', false],
    ['20-30盏', '25盏', false],
    ['≥五次', '5次', true],
  ])('%s against %s: %s', (target, actual, expected) => {
    const book = bookWith(target, actual);
    const [evaluation] = evaluateBook(book);
    if (!evaluation) expect.fail('no table');
    expect(evaluation.indicators[0]?.score).toBe(evaluation.indicators[0]?.indicator.actual.text === '18盏' ? 54 : 60);
    expect([...fixedRows(evaluation, book)]).toEqual(expected ? [2] : []);
    const planned = planScore([evaluation], book, FORMULAS).perTable[0]?.cells ?? [];
    expect(planned.filter(({ isFixed }) => isFixed).map(({ change }) => change.address.row)).toEqual(
      expected ? [2] : [],
    );
  });
});

describe('a score whose target is too long to be compared', () => {
  const TARGET = `${'按照年度计划组织惠民演出，'.repeat(25)}全年95场`;
  const reading = { kind: 'reading', target: { value: 95, unit: '场', operator: '>=' } } as const;
  const OFF: RuleSet = {
    ...DEFAULT_RULE_SET,
    overDeduction: { kind: 'points', from: 1.3, inclusive: true, points: 2 },
  };

  it.each([
    ['76场', DEFAULT_RULE_SET, '=ROUND(0.8*F3,2)'],
    ['190场', OFF, '=MAX(0,ROUND(1*F3,2)-IF(2>=1.3,2,0))'],
  ])('stays as it is whatever the row says later (%s)', (actual, rules, formula) => {
    const file = fileOf([table({ rows: [[TARGET, actual, 20]] })]);
    const { plan } = scoreFile(file, FORMULAS, { 自评表: rules }, { 2: reading });
    expect(written(plan)).toMatchObject({ G3: formula });
    expect(plan.perTable[0]?.cells[0]?.isFixed).toBe(true);
  });
});
