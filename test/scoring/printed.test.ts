import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/layout';
import { formatAddress } from '../../src/model/address';
import { proposeRuleSet } from '../../src/rules';
import type { Evaluation } from '../../src/scoring';
import { evaluate, printedNotes } from '../../src/scoring';
import { say } from '../../src/texts/note';
import { filled } from '../checks/forms';
import { bookOf, gridSheet } from '../support/gridSheet';

type Content = Parameters<typeof filled>[0];

function evaluated(sheet: ReturnType<typeof gridSheet>): Evaluation {
  const [table] = recognise(bookOf(sheet));
  if (!table) throw new Error('no table');
  return evaluate(table, proposeRuleSet(table));
}

/** A form with a column 评分标准; one row is looked at, the other brings the points to 100. */
const withStandard = (
  name: string,
  target: string,
  actual: string,
  standard: string,
  points = 10,
  levels = ['产出指标', '数量指标'],
) =>
  evaluated(
    gridSheet([
      ['项目支出绩效自评表（2024年度）'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '评分标准', '分值', '得分', '偏差原因'],
      [...levels, name, target, actual, standard, String(points), '', ''],
      ['产出指标', '质量指标', '课程数量', '≥20门', '20门', '', String(100 - points), '', ''],
      ['总分', '', '', '', '', '', '100', '', ''],
    ]),
  );

/** name, target, actual, the standard beside it, its points, the score (worked by hand), whether the standard is used. */
const ROWS: readonly (readonly [string, string, string, string, number, number | null, boolean])[] = [
  ['培训人次', '≥200人次', '150人次', '按比例得分', 10, 7.5, true],
  ['培训人次', '≥200人次', '110人次', '按完成比例得分，完成率低于60%的不得分', 10, 0, true],
  ['培训人次', '≥200人次', '120人次', '按完成比例得分，完成率低于60%的不得分', 10, 6, true],
  ['培训人次', '≥200人次', '199人次', '达标得满分，未达标不得分', 10, 0, true],
  ['培训人次', '≥200人次', '230人次', '达标得满分，未达标不得分', 10, 10, true],
  ['培训人次', '≥200人次', '170人次', '完成率≥90%得10分，80%≤完成率<90%得8分，完成率<80%不得分', 10, 8, true],
  // 8 of 10 points named, but the row has 20: no reading.
  ['培训人次', '≥200人次', '170人次', '完成率≥90%得10分，80%≤完成率<90%得8分，完成率<80%不得分', 20, 17, false],
  ['验收合格率', '≥95%', '92%', '每低1个百分点扣0.5分，扣完为止', 10, 8.5, true],
  // Half a step more: what it costs is not said, so the rule set goes on to hold.
  ['验收合格率', '≥95%', '92.5%', '每低1个百分点扣0.5分，扣完为止', 10, 9.74, false],
  ['验收合格率', '≥95%', '92.5%', '每低1个百分点扣0.5分，不足1个百分点按1个百分点计', 10, 8.5, true],
  ['验收合格率', '≥95%', '92.5%', '每低1个百分点扣0.5分，不足1个百分点的不扣分', 10, 9, true],
  ['验收合格率', '≥95%', '60%', '每低1个百分点扣0.5分，扣完为止', 10, 0, true],
  ['群众满意度', '≥90%', '84%', '满意度≥90%得满分，80%≤满意度<90%得6分，满意度<80%得0分', 10, 6, true],
  ['群众满意度', '≥90%', '87%', '满意度≥90%得满分，每低1个百分点扣1分，扣完为止', 10, 7, true],
  ['办理时长', '≤10天', '12天', '每超1天扣1分，扣完为止', 10, 8, true],
  // Less is better there: a loss for falling short is none of this row's.
  ['办理时长', '≤10天', '9天', '每低1天扣1分', 10, 10, false],
  // Of a target that must be met exactly, a loss on one side says nothing of the other.
  ['培训期数', '=100期', '96期', '每低1期扣0.5分，扣完为止', 10, 8, true],
  ['培训期数', '=100期', '110期', '每低1期扣0.5分，扣完为止', 10, 10, false],
  ['办理时长', '=10天', '12天', '每超1天扣2分，扣完为止', 10, 6, true],
  ['办理时长', '=10天', '8天', '每超1天扣2分，扣完为止', 10, 8, false],
  ['培训人次', '≥200人次', '192人次', '完成率达到95%得满分，低于60%不得分，其余按完成比例得分', 10, 10, true],
  ['培训人次', '≥200人次', '186人次', '完成率达到95%得满分，低于60%不得分，其余按完成比例得分', 10, 9.3, true],
  ['培训人次', '≥200人次', '110人次', '完成率达到95%得满分，低于60%不得分，其余按完成比例得分', 10, 0, true],
  ['培训人次', '≥200人次', '186人次', '完成率达到95%得满分，低于60%不得分', 10, 9.3, false],
  ['办理时长', '≤10天', '10.2天', '完成率达到95%得满分，低于60%不得分，其余按完成比例得分', 10, 9.8, false],
  ['安全事故', '≤0起', '2起', '每发生1起扣2分，扣完为止', 10, 6, true],
  ['培训人次', '≥200人次', '300人次', '完成的得满分，完成率超过130%的扣1分', 10, 9, true],
  ['培训人次', '≥200人次', '150人次', '视情况扣分', 10, 7.5, false],
  // 80% belongs to both: on it nothing is used, beside it the words are plain.
  ['培训人次', '≥200人次', '160人次', '完成率90%-100%得10分，80%-90%得8分，80%以下不得分', 10, 8, false],
  ['培训人次', '≥200人次', '165人次', '完成率90%-100%得10分，80%-90%得8分，80%以下不得分', 10, 8, true],
  // 92% of what: of the target (96.8%), or the value itself?
  ['验收合格率', '≥95%', '92%', '≥95%得满分，<95%不得分', 10, 9.68, false],
  ['成本控制率', '=100%', '112%', '偏差率在±10%以内得10分，±10%-±15%得6分，超过±15%不得分', 10, 6, true],
];

describe('a standard beside a row', () => {
  it.each(ROWS)('%s %s → %s: %s (%d)', (name, target, actual, standard, points, score, isUsed) => {
    const { indicators, printed } = withStandard(name, target, actual, standard, points);
    expect(indicators[0]?.score).toBe(score);
    expect([printed.used.length, printed.unread.length]).toEqual(isUsed ? [1, 0] : [0, 1]);
    expect(indicators[1]?.score).toBe(100 - points);
    expect(indicators[0]?.why?.id === 'scoring.by-printed').toBe(isUsed);
  });
});

/** A cost whose target has no sign is a bound: target, actual, standard, and the score that the rule set gives. */
const BARE_COSTS: readonly (readonly [string, string, string, number])[] = [
  // An overrun is no completion, and no falling short.
  ['20万元', '25万元', '完成率≥90%得满分，完成率<90%不得分', 8],
  ['20万元', '40万元', '每低1万元扣0.1分，扣完为止', 5],
  ['20万元', '18万元', '完成率≥95%得满分，完成率<95%不得分', 10],
];

describe('a standard of rates or of falling short beside a cost without a sign', () => {
  it.each(BARE_COSTS)('%s → %s: %s is not used', (target, actual, standard, score) => {
    const { indicators, printed } = withStandard('场地费用', target, actual, standard, 10, [
      '成本指标',
      '经济成本指标',
    ]);
    expect([indicators[0]?.score, printed.used]).toEqual([score, []]);
    expect(printed.unread).toHaveLength(1);
  });
});

describe('a standard beside a row whose direction a person said', () => {
  it.each([
    ['每超1天扣1分，扣完为止', '<=', 8, 1],
    ['每低1天扣1分，扣完为止', '<=', 8.33, 0],
    ['完成率≥90%得满分，完成率<90%不得分', '<=', 8.33, 0],
    ['完成率≥90%得满分，完成率<90%不得分', '>=', 10, 1],
  ] as const)('%s with %s: %d', (standard, operator, score, used) => {
    const { table } = withStandard('办理时长', '10天', '12天', standard);
    const row = table.indicators[0]?.row ?? expect.fail();
    const target = { value: 10, unit: '天', operator };
    const { indicators, printed } = evaluate(table, proposeRuleSet(table), { [row]: { kind: 'reading', target } });
    expect([indicators[0]?.score, printed.used.length]).toEqual([score, used]);
  });
});

/** The note below the standard form, what differs in it, and the score of the execution rate or of a row. */
const EXECUTION: readonly (readonly [string, Content, number])[] = [
  ['注：预算执行率低于60%的，得分为0分。', { F6: 58 }, 0],
  ['注：预算执行率低于60%的，得分为0分。', { F6: 60 }, 6],
  ['说明：1.执行率90%（含）以上得满分，60%（含）-90%按比例得分，60%以下不得分。2.其他。', { F6: 91 }, 10],
  ['注：执行率≥95%得10分，90%≤执行率<95%得8分，80%≤执行率<90%得5分，执行率<80%不得分', { F6: 92 }, 8],
  ['注：执行率≥95%得10分，90%≤执行率<95%得8分，80%≤执行率<90%得5分，执行率<80%不得分', { F6: 79 }, 0],
  ['注：预算执行率每低1个百分点扣0.5分，扣完为止。', { F6: 96 }, 8],
  ['注：预算执行率每低1个百分点扣0.5分，扣完为止。', { F6: 70 }, 0],
  ['注：预算执行率每低1个百分点扣0.5分，不足1个百分点的不扣分。', { F6: 95.5 }, 8],
  ['注：预算执行率每低1个百分点扣0.5分，不足1个百分点按1个百分点计。', { F6: 95.5 }, 7.5],
  ['注：执行率达到95%得满分，低于60%不得分，其余按比例得分。', { F6: 95 }, 10],
  ['注：执行率达到95%得满分，低于60%不得分，其余按比例得分。', { F6: 94 }, 9.4],
  ['注：执行率达到95%得满分，低于60%不得分，其余按比例得分。', { F6: 59 }, 0],
  // Nothing is said of half a point; nothing of what lies above.
  ['注：预算执行率每低1个百分点扣0.5分，扣完为止。', { F6: 95.5 }, 9.55],
  ['注：预算执行率每超1个百分点扣0.5分，扣完为止。', { F6: 96 }, 9.6],
  ['注：预算执行率低于90%的，每低1个百分点扣1分，扣完为止。', { F6: 88 }, 8],
  ['注：预算执行率低于90%的，每低1个百分点扣1分，扣完为止。', { F6: 92 }, 10],
  // All the points beyond the whole: no rule set says that.
  ['注：执行率达到105%得满分，低于60%不得分，其余按比例得分。', { F6: 58 }, 5.8],
  // Other points than those of the table, two rules at once, somebody's own words: the rule set holds.
  ['注：执行率≥95%得20分，执行率<95%不得分', { F6: 92 }, 9.2],
  ['注：1.执行率低于60%不得分。2.执行率低于50%不得分。', { F6: 58 }, 5.8],
  ['存在问题：执行率低于60%，不得分。', { F6: 58 }, 5.8],
  ['因资金下达较晚，执行率低于60%，扣2分。', { F6: 58 }, 5.8],
];

describe('a note on the execution rate', () => {
  it.each(EXECUTION)('%s %o', (text, content, score) => {
    const { budget } = evaluated(filled({ H6: null, I6: null, ...content, A21: text }));
    expect(budget[0]?.score).toBe(score);
  });

  it('holds beside a label, too, and over several rows', () => {
    const content = {
      F6: 58,
      H6: null,
      I6: null,
      A21: '填表说明',
      B21: '1.金额单位为万元',
      B22: '2.执行率低于60%的不得分',
    };
    expect(evaluated(filled({ ...content, A22: '2.执行率低于60%的不得分', B22: null })).budget[0]?.score).toBe(0);
  });

  it('is said with its cell', () => {
    const evaluation = evaluated(filled({ F6: 58, H6: null, I6: null, A21: '注：预算执行率低于60%的，得分为0分。' }));
    expect(printedNotes(evaluation).map((one) => say(one, 'zh'))).toEqual([
      '本表自己印有规则，按它计算（A21）：预算执行率低于60%的，得分为0分',
    ]);
  });
});

/** Notes for rows: the note, what differs, the row, its score, and the cell that is named. */
const NOTES: readonly (readonly [string, Content, number, number | null])[] = [
  ['注：定量指标完成率低于50%的不得分。', { F13: '9场', H13: null }, 12, 0],
  ['注：产出指标未完成的不得分。', { F13: '19场', H13: null }, 12, 0],
  ['注：效益指标未完成的不得分。', { F13: '19场', H13: null }, 12, 19],
  ['注：满意度指标：满意度≥90%得满分，每低1个百分点扣0.5分，扣完为止。', { F19: '86%', H19: null }, 18, 8],
  ['注：反向指标得分=指标值/完成值×分值。', { F16: '2.5万元', H16: null }, 15, 8],
  ['注：完成率超过150%的，扣除该指标分值的20%。', { F13: '40场', H13: null }, 12, 16],
];

describe('a note on rows', () => {
  it.each(NOTES)('%s %o', (text, content, row, score) => {
    const { indicators } = evaluated(filled({ ...content, A21: text }));
    expect(indicators.find(({ indicator }) => indicator.row === row)?.score).toBe(score);
  });

  it('changes grades and says from where', () => {
    const note = '等级：总分≥95分为优，80≤总分<95分为良，60≤总分<80分为中，总分<60分为差';
    const { ruleSet, total } = evaluated(filled({ F6: 50, H6: null, I6: null, A21: `注：${note}` }));
    expect(total.grade).toBe('优');
    expect(evaluated(filled({ F6: 40, H6: null, I6: null, A21: `注：${note}` })).total.grade).toBe('良');
    expect(ruleSet.sources?.grades).toMatchObject({ kind: 'cell', cell: 'A21' });
  });
});

it('leaves a table that prints nothing as its rule set has it', () => {
  const evaluation = evaluated(filled());
  expect(evaluation.ruleSet).toBe(evaluation.placeSet);
  expect(evaluation.printed).toEqual({ used: [], unread: [] });
  expect(evaluation.table.printed.map(({ cell }) => formatAddress(cell))).toEqual([]);
});
