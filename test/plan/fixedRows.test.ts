import { describe, expect, it } from 'vitest';
import { fixedRows, planScore } from '../../src/plan';
import { evaluateBook, FORMULAS } from '../support/chain';
import { bookOf, gridSheet } from '../support/gridSheet';
import { HEADER } from '../support/planBooks';

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
    ['80%-90%', '85%', true],
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
