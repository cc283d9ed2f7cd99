import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/layout';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import type { Evaluation, IndicatorResult } from '../../src/scoring/evaluation';
import { shownValue } from '../../src/taskpane/indicators/preview/changes';
import { ownLevel, rowName } from '../../src/taskpane/ui/rowName';
import { groupRows, sumByLevel } from '../../src/taskpane/indicators/levels';
import { difference, mappingOf, repeatedHeaders } from '../../src/taskpane/settings/mapping';
import { needsHand, placeOf, standingOf } from '../../src/taskpane/session/standing';
import { ratioSuggestions, readingSuggestions, startingShare } from '../../src/taskpane/indicators/suggestions';
import { formatNumber, formatPercent, formatTime } from '../../src/taskpane/ui/format';
import { languageOf } from '../../src/taskpane/ui/language';
import { isDarkColour } from '../../src/taskpane/ui/theme';
import { formatAddress } from '../../src/model/address';
import { say } from '../../src/texts/note';
import { FORM, formBook } from './tables';

/** The form with one row's target and actual replaced, evaluated. */
function evaluated(grid = FORM): Evaluation {
  const [table] = recognise(formBook(grid));
  if (!table) throw new Error('no table');
  return evaluate(table, proposeRuleSet(table), {});
}

function row(
  target: string,
  actual: string,
  more: Partial<Record<'points' | 'score' | 'reason', string>> = {},
): IndicatorResult {
  const cells = [
    '产出指标',
    '数量指标',
    '指标甲',
    target,
    actual,
    more.points ?? '10',
    more.score ?? '',
    more.reason ?? '',
  ];
  const [result] = evaluated(FORM.map((line, index) => (index === 7 ? cells : line))).indicators;
  if (!result) throw new Error('no row');
  return result;
}

describe('how a row stands', () => {
  it.each([
    ['met', row('≥10次', '12次'), 'met', false, 'G8'],
    ['over without a reason', row('≥10次', '14次'), 'over', true, 'H8'],
    ['over with a reason', row('≥10次', '14次', { reason: '年初测算偏低' }), 'over', false, 'G8'],
    ['under without a reason', row('≥10次', '5次'), 'under', true, 'H8'],
    ['words to judge', row('明显提升', '有所提升'), 'unsure', true, 'E8'],
    ['a stray point', row('≥1900亿元', '19574.亿元'), 'unsure', true, 'E8'],
    ['no actual', row('≥10次', ''), 'unsure', true, 'E8'],
    ['only a unit', row('个', '个'), 'left-out', false, 'G8'],
  ] as const)('%s', (_, result, standing, isOpen, cell) => {
    expect(standingOf(result)).toBe(standing);
    expect(needsHand(result)).toBe(isOpen);
    expect(formatAddress(placeOf(result))).toBe(cell);
  });
});

describe('points by level', () => {
  it('begins with execution and keeps the order of the table', () => {
    expect(sumByLevel(evaluated())).toEqual([
      { name: null, kind: 'execution', points: 10, earned: 9, open: 0, rate: 0.9 },
      { name: '产出指标', kind: 'level', points: 50, earned: 36, open: 10, rate: null },
      { name: '效益指标', kind: 'level', points: 30, earned: 10, open: 20, rate: null },
      { name: '满意度指标', kind: 'level', points: 10, earned: 10, open: 0, rate: null },
    ]);
  });

  it('counts a typed score where the rules give none', () => {
    const typed = FORM.map((line, index) => (index === 11 ? [...line.slice(0, 6), '15', ''] : line));
    expect(sumByLevel(evaluated(typed))[2]).toMatchObject({ earned: 25, open: 0 });
  });

  it('says that the score of execution is the one of the table where the rules cannot know it', () => {
    const typed = FORM.map((line, index) =>
      index === 3 ? ['', '年度资金总额', '100', '', '90', '10', '', '10'] : index === 4 ? ['', '其中：财政拨款'] : line,
    );
    expect(sumByLevel(evaluated(typed))[0]).toMatchObject({ kind: 'execution', earned: 10, open: 0, isTyped: true });
  });

  it('heads rows by all levels but the last, which the row tells itself', () => {
    const groups = groupRows(evaluated().indicators);
    expect(groups.map(({ path, rows }) => [path.join(), rows.length])).toEqual([
      ['产出指标', 4],
      ['效益指标', 2],
      ['满意度指标', 1],
    ]);
    expect(ownLevel(row('≥10次', '12次'))).toBe('数量指标');
  });
});

describe('answers to offer', () => {
  const words = (result: IndicatorResult) => readingSuggestions(result).map(({ label }) => say(label));

  it.each([
    ['two numbers on each side', row('企业580家，高企210家', '591，230'), ['逐个对应比较，取平均']],
    ['a deadline copied', row('2024年4月1日前', '2024年4月1日前'), ['按时完成，得满分']],
    ['the same in a form without points', row('2024年4月1日前', '2024年4月1日前', { points: '' }), ['按时完成']],
    ['words to judge', row('明显提升', '有所提升'), []],
    ['a stray point, which nobody repairs', row('≥1900亿元', '19574.亿元'), []],
  ] as const)('%s', (_, result, expected) => {
    expect(words(result)).toEqual(expected);
  });

  it('score the row once they are chosen', () => {
    const evaluation = evaluated(
      FORM.map((line, index) =>
        index === 7 ? [...line.slice(0, 3), '企业580家，高企210家', '591，230', '10', '', ''] : line,
      ),
    );
    const [result] = evaluation.indicators;
    const [answer] = result ? readingSuggestions(result) : [];
    if (!result || !answer) throw new Error('no answer');
    const after = evaluate(evaluation.table, evaluation.ruleSet, { [result.indicator.row]: answer.choice });
    expect(after.indicators[0]?.score).toBe(10);
  });

  it('are all of the best band and the middle of the others', () => {
    expect(ratioSuggestions(evaluated().ruleSet).map(({ ratio }) => ratio)).toEqual([1, 0.7, 0.3]);
  });

  it.each([
    ['the score that was entered', row('是', '基本达到', { score: '8.5' }), 0.85],
    ['the band of what was reached in part', row('是', '基本达到'), 0.7],
    ['the band of what was not reached', row('明显提升', '未完成'), 0.3],
    ['all, where the words say nothing', row('明显提升', '有所提升'), 1],
  ])('the share starts from %s', (_, result, share) => {
    expect(startingShare(result, evaluated().ruleSet)).toBe(share);
  });
});

describe('the mapping', () => {
  it('tells what was changed, and the headers it is about', () => {
    const { table } = evaluated();
    const mapping = mappingOf(table);
    expect(mapping).toMatchObject({
      level1: 0,
      name: 2,
      target: 3,
      actual: 4,
      points: 5,
      score: 6,
      reason: 7,
      unit: null,
    });
    expect(difference(mapping, { ...mapping, score: null, unit: 1 })).toEqual({ score: null, unit: 1 });
    expect(difference(mapping, mapping)).toEqual({});
    expect(repeatedHeaders(table)).toEqual([6]);
  });
});

describe('values in the preview', () => {
  it.each([
    [{ value: 0.96474, formula: null }, 'rate', '96.47%'],
    [{ value: 0.9, formula: null, numberFormat: '0.00%' }, null, '90%'],
    [{ value: 9.65, formula: '=1' }, 'score', '9.65'],
    [{ value: null, formula: null }, 'score', ''],
    [{ value: { error: '#DIV/0!' }, formula: null }, 'score', '#DIV/0!'],
    [{ value: '良', formula: null }, null, '良'],
    [{ value: '9.0', formula: null }, null, '“9.0”'],
  ] as const)('%j as %s', (content, role, text) => {
    expect(shownValue(content, role)).toBe(text);
  });

  it('are named by their row', () => {
    const { table } = evaluated();
    const at = (rowNumber: number) => rowName({ sheet: table.sheet, address: { row: rowNumber, column: 6 } }, [table]);
    expect([at(7), at(3), at(14)]).toEqual(['开展活动次数', '年度资金总额', '']);
  });
});

describe('words and numbers', () => {
  it.each([
    [93.95, '93.95'],
    [28, '28'],
    [0.1 + 0.2, '0.3'],
    [-1.48, '−1.48'],
    [-0.001, '0'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('writes percentages, differences and times', () => {
    expect([formatPercent(0.96474), formatPercent(1)]).toEqual(['96.47%', '100%']);
    expect(formatTime(new Date(2025, 2, 14, 9, 5).getTime())).toBe('09:05');
  });

  it.each([
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['ZH', 'zh'],
    ['en-US', 'en'],
    ['ja-JP', 'en'],
  ])('speaks to %s in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it.each([
    ['#1F1F1F', true],
    ['#ffffff', false],
    ['217346', true],
    ['', null],
    [undefined, null],
  ])('%s is dark: %s', (colour, isDark) => {
    expect(isDarkColour(colour)).toBe(isDark);
  });
});
