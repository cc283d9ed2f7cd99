import { describe, expect, it } from 'vitest';
import { DEFAULT_RULE_SET } from '../../src/rules';
import { evaluate, NO_OVERRIDES, overrideFault, totalNote } from '../../src/scoring';
import type { Override } from '../../src/scoring';
import { say } from '../../src/texts/note';
import { bookOf, gridSheet } from '../support/gridSheet';
import { recognise } from '../../src/layout';

const FORM = [
  ['项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '养护里程', '≥20公里', '10公里', '60', ''],
  ['效益指标', '社会效益指标', '受益群众', '≥500人', '520人', '40', ''],
  ['总分', '', '', '', '', '100', ''],
];
const [table] = recognise(bookOf(gridSheet(FORM, { name: '自评表', kinds: 'numbers' })));
const evaluated = (row: number, override: Override) =>
  evaluate(table ?? expect.fail(), DEFAULT_RULE_SET, {}, { ...NO_OVERRIDES, holding: { [row]: override } });

describe('a score that a person sets', () => {
  it('counts in place of that of the rules, which is told beside it', () => {
    const { indicators, total } = evaluated(2, { kind: 'score', score: 50, reason: '汛期停工，已报批' });
    expect(indicators[0]).toMatchObject({ score: 50, override: { byRules: 30 } });
    expect(indicators[0]?.why && say(indicators[0].why)).toContain(
      '由本人改定为 50 分（按规则 30 分）：汛期停工，已报批',
    );
    expect(total.known).toBe(90);
  });

  it.each<[string, Override, string]>([
    ['more than the points', { kind: 'score', score: 61, reason: '理由' }, '得分应在 0 到 60 分之间，不能是 61。'],
    ['less than nothing', { kind: 'score', score: -1, reason: '理由' }, '得分应在 0 到 60 分之间，不能是 -1。'],
    ['without a reason', { kind: 'score', score: 50, reason: ' ' }, '请写明理由。'],
    ['with an open slot', { kind: 'score', score: 50, reason: '因【原因】' }, '理由里的 【原因】 还没有填。'],
    ['too fine', { kind: 'score', score: 50.123, reason: '理由' }, '得分最多 2 位小数。'],
  ])('is refused with a sentence: %s', (_, override, said) => {
    const [row] = evaluate(table ?? expect.fail(), DEFAULT_RULE_SET).indicators;
    const fault = overrideFault(row ?? expect.fail(), override, DEFAULT_RULE_SET);
    expect(fault && say(fault)).toBe(said);
  });
});

describe('a row that a person leaves out', () => {
  it('counts nothing, and the total says of how many points it is, without a grade', () => {
    const { indicators, total } = evaluated(2, { kind: 'left-out', reason: '项目取消' });
    expect(indicators[0]).toMatchObject({ status: 'not-applicable', score: null });
    expect([total.known, total.points, total.grade, total.leftOut.points]).toEqual([40, 40, null, 60]);
    const said = totalNote(total);
    expect(said && say(said)).toContain('40');
  });
});
