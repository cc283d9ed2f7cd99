import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../src/layout/measures';
import { recognise } from '../../src/layout/index';
import { bookOf, gridSheet } from '../support/gridSheet';

/** The measures of one header row, each as "what whose when". */
function read(titles: readonly string[]): string[] {
  const measures = measuresOf(gridSheet([titles]), { headerTop: 0, headerBottom: 0 });
  return measures.map(({ what, whose, when, column }) => `${column} ${what} ${whose} ${when}`);
}

describe('what the columns of a header measure', () => {
  it("tells last year's actual beside a target of the next", () => {
    expect(read(['三级指标', '2024年实际完成值', '2025年目标值'])).toEqual([
      '0 name unit year',
      '1 actual unit past',
      '2 target unit year',
    ]);
  });

  it('takes a year that stands alone for the year of the table', () => {
    expect(read(['三级指标', '年度指标值', '2024年实际完成值'])[2]).toBe('2 actual unit year');
  });

  it('tells the forecast of a monitoring form', () => {
    expect(read(['三级指标', '年度目标值', '完成值', '全年预计完成值', '完成目标可能性'])).toEqual([
      '0 name unit year',
      '1 target unit year',
      '2 actual unit year',
      '3 actual unit forecast',
      '4 likelihood unit year',
    ]);
  });

  it("tells the reviewer's score from the unit's", () => {
    expect(read(['三级指标', '自评得分', '复核得分', '扣分理由'])).toEqual([
      '0 name unit year',
      '1 score unit year',
      '2 score reviewer year',
      '3 reason reviewer year',
    ]);
  });

  it('takes a column under nothing but a past year for what came out then', () => {
    expect(read(['三级指标', '前年', '上年', '年度目标值'])).toEqual([
      '0 name unit year',
      '1 actual unit past',
      '2 actual unit past',
      '3 target unit year',
    ]);
  });

  it('leaves out what it does not know', () => {
    expect(read(['三级指标', '天气', ''])).toEqual(['0 name unit year']);
  });

  it('reads titles above each other together', () => {
    const sheet = gridSheet(
      [
        ['三级指标', '上年', '', '复核', '', '二级指标', ''],
        ['', '目标值', '完成值', '完成值', '得分', '名称', '权重'],
      ],
      { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'] },
    );
    const measures = measuresOf(sheet, { headerTop: 0, headerBottom: 1 });
    expect(measures.map(({ what, whose, when }) => `${what} ${whose} ${when}`)).toEqual([
      'name unit year',
      'target unit past',
      'actual unit past',
      'actual reviewer year',
      'score reviewer year',
      'level2 unit year',
      'points unit year',
    ]);
  });

  it('gives columns of a recognised table that are not read, with their title', () => {
    const sheet = gridSheet([
      ['项目支出绩效自评表'],
      ['三级指标', '年度指标值', '上年实际完成值', '实际完成值', '分值', '得分', '复核得分'],
      ['培训班次', '10次', '8次', '12次', '10', '10', '9'],
    ]);
    const section = recognise(bookOf(sheet))[0]?.sections[0];
    expect(section).toBeDefined();
    if (!section) return;
    const read = Object.values(section.columns).map(({ column }) => column);
    const beside = measuresOf(sheet, section).filter(({ column }) => !read.includes(column));
    expect(beside.map(({ what, whose, when, title }) => [what, whose, when, title])).toEqual([
      ['actual', 'unit', 'past', '上年实际完成值'],
      ['score', 'reviewer', 'year', '复核得分'],
    ]);
    expect(beside.map(({ why }) => why)).toEqual([
      { id: 'layout.column-by-title', args: { title: '上年实际完成值' } },
      { id: 'layout.column-by-title', args: { title: '复核得分' } },
    ]);
  });
});
