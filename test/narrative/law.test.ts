import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/narrative';
import { figure, fillSlots } from '../../src/narrative';
import type { Offence } from './law';
import { brokenLaw, saidOutside } from './law';

const cells = [{ sheet: '自评表', address: { row: 3, column: 4 } }];
/** {…} is a figure of a cell, 【…】 a slot. */
const said = (sentence: string): Passage => {
  const names = [...sentence.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return fillSlots(sentence, Object.fromEntries(names.map((name) => [name, figure(name, 'written', cells)])));
};

describe('the law: no cause, judgement or promise outside of 【】 that nobody gave', () => {
  it.each([
    '完成率{60%}（完成{3座}，指标值{5座}），原因是【…】；下一步【…】。',
    '完成率{60%}，原因是【如：启动较晚；资金到位较晚】；下一步将【…】。',
    '{因连日降雨未能开工。}',
    '“{确保基本建成}”未达到指标值。存在的问题：【…】。',
    '主要问题及原因：【…】。下一步：【…】。',
    '【绩效自评得分{71分}，总体良好，请核对】',
    '原因是【…】。',
    '某某局2024年度绩效自评得分【71分，分值合计为74分，请核对】。',
  ])('holds for %s', (sentence) => {
    expect(brokenLaw(said(sentence))).toEqual([]);
  });

  it.each<[string, Offence, string]>([
    ['完成率{60%}，原因是项目启动较晚。', 'cause', '原因是项目启动较晚'],
    ['完成率{60%}，原因是对【收支项目】估计。', 'cause', '原因是对【】估计'],
    ['完成率{60%}，原因是，【…】。', 'cause', '原因是'],
    ['预算执行率{60%}，支出进度偏慢。', 'judgement', '支出进度偏慢'],
    ['{2}项指标未发现大的偏差。', 'judgement', '{2}项指标未发现大的偏差'],
    ['主要问题：“{甲}”未达到指标值。', 'judgement', '主要问题'],
    ['完成{3座}；下一步将据实设定指标值。', 'promise', '下一步将据实设定指标值'],
    ['完成{3座}，预计【完成时间】完成。', 'promise', '预计【】完成'],
    ['某某局2024年度绩效自评得分较高【…】。', 'judgement', '某某局2024年度绩效自评得分较高【】'],
    ['表中没有执行数。', 'no-cell', '表中没有执行数'],
  ])('%s breaks it by a %s', (sentence, offence, clause) => {
    expect(brokenLaw(said(sentence))).toContainEqual({ offence, clause: clause.replace(/[{}]/g, '') });
  });

  it('lists each sentence outside of the slots with its cells', () => {
    expect(saidOutside(said('完成率{60%}，原因是【…】；下一步【…】。共{2}项。'))).toEqual([
      { text: '完成率60%，原因是【】', cells: ['自评表!E4'] },
      { text: '共2项', cells: ['自评表!E4'] },
    ]);
  });
});
