import { describe, expect, it } from 'vitest';
import { DEFAULT_RULE_SET } from '../../src/rules';
import type { RuleSet } from '../../src/rules';
import { FORMULAS, scoreFile } from '../support/chain';
import { book, inTheseWords, written } from '../support/planBooks';

const LOSS: RuleSet = {
  ...DEFAULT_RULE_SET,
  rows: [
    {
      which: { groups: null, names: null, target: null },
      earning: { kind: 'loss', from: null, unit: null, per: 1, counted: 'whole', loses: 'points', amount: 2 },
    },
  ],
};

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '权重', '得分系数', '得分'];
const ROW = ['产出指标', '数量指标', '维修路灯', '≥10盏', '8盏', 20, null, null];

describe('the coefficient of a row that loses points for each step', () => {
  it('follows the cell of its points, as the score does', () => {
    const sheet = { name: '自评表', rows: [['项目支出绩效自评表'], HEADER, ROW] };
    const { plan } = scoreFile(book([sheet]), FORMULAS, { 自评表: LOSS });
    const left = inTheseWords('≥盏', '盏', 'MAX(0,1-INT(ROUND(MAX(0,指标值-完成值),9))*2/F3)');
    expect(written(plan)).toMatchObject({ G3: `=${left}` });
  });
});
