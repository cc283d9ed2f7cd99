import { describe, expect, it } from 'vitest';
import { readStack } from '../../src/layout/headerColumns';
import { normaliseLabel, oneLine } from '../../src/text/label';
import { readTitle } from '../../src/layout/titles';

describe('titles of columns, as forms write them', () => {
  it.each([
    // [title, role, where seen]
    ['三级指标', 'name', 'national form'],
    ['指标名称（三级指标）', 'name', 'Hubei'],
    ['评价内容', 'name', 'Hubei, process part'],
    ['年度指标值', 'target', 'national form'],
    ['年度\n指标值', 'target', 'Anhui, two lines'],
    ['年初目标值（A）', 'target', 'Hubei'],
    ['评价年度预期值', 'target', 'Guangdong'],
    ['绩效指标值', 'target', 'Sichuan department'],
    ['指 标 值', 'target', 'transfer form, spaced'],
    ['调整指标值', 'adjustedTarget', 'Chongqing'],
    ['绩效指标性质', 'operator', 'Sichuan'],
    ['计算符号', 'operator', 'Hainan'],
    ['度量单位', 'unit', 'Yunnan'],
    ['绩效度量单位', 'unit', 'Sichuan'],
    ['全年实际完成值', 'actual', 'transfer form'],
    ['全年实际值(B)', 'actual', 'convergence fund'],
    ['实际完成指标值', 'actual', 'Sichuan fund'],
    ['年终完成值', 'actual', 'Hubei'],
    ['评价年度实现值', 'actual', 'Guangdong'],
    ['分 值', 'points', 'national form'],
    ['权重(%)', 'points', 'Guangdong'],
    ['参考分值', 'points', 'Gansu'],
    ['指标权重（分）', 'points', 'Chongqing'],
    ['自评得分', 'score', 'Ningxia'],
    ['自评分数', 'score', 'Guangdong'],
    ['指标得分(分)', 'score', 'Chongqing'],
    ['得分系数(%)', 'coefficient', 'Chongqing'],
    ['完成率', 'completion', 'Hainan'],
    ['偏差原因分析及改进措施', 'reason', 'national form'],
    ['未完成原因和改进措施', 'reason', 'transfer form'],
    ['未达标原因分析', 'reason', 'Guangdong'],
    ['说明', 'reason', 'Chongqing'],
    ['一级目标', 'level1', 'Shanghai'],
    ['三级目标', 'name', 'Shanghai'],
    ['年度（调整后）指标值', 'adjustedTarget', 'Shanxi'],
    ['评分说明', 'reason', 'Guangxi'],
    ['完成情况分析', 'reason', 'Fujian'],
    ['备注（偏差原因）', 'reason', 'forms with one column for both'],
    ['预期完成值', 'target', 'general'],
    ['截至年底完成值', 'actual', 'general'],
    ['自评分值', 'score', 'general'],
    ['加权得分', 'score', 'general'],
    ['分值比重', 'points', 'general'],
    ['基础分', 'points', 'general'],
    ['差异分析', 'reason', 'general'],
    ['三级指标及权重', 'name', 'general'],
    // Known, and never read as a value or a score of the unit's own.
    ['复核分', 'ignored', 'Hubei'],
    ['财政审核评分', 'ignored', 'Hunan'],
    ['评分标准', 'ignored', 'Guangdong'],
    ['上年实际完成值', 'ignored', 'general'],
    ['偏差率', 'ignored', 'general'],
    ['1-7月执行数', 'ignored', 'monitoring form'],
  ])('%s is %s (%s)', (title, role) => {
    expect(readTitle(title)?.role).toBe(role);
  });

  it.each(['项目资金（万元）', '设备购置', '≥10次', '本单位全年共举办各类培训班十二期，培训人员一千余人次', ''])(
    '%s is no title',
    (text) => {
      expect(readTitle(text)).toBeNull();
    },
  );
});

describe('titles above each other', () => {
  it.each([
    [['三级指标', '名称'], 'name'],
    [['评价指标', '一级指标', '名称'], 'level1'],
    [['评价指标', '二级指标', '权重(%)'], 'level2Points'],
    [['评价指标', '三级指标', '权重(%)'], 'points'],
    [['年度指标值', '指标性质'], 'operator'],
    [['年度指标值', '度量单位'], 'unit'],
    [['年度指标值', '(A)'], 'target'],
    [['实际完成值', '指标值'], 'actual'],
    [['实际完成值', '度量单位'], 'ignored'],
  ])('%j is %s', (stack, role) => {
    expect(readStack(stack)?.role).toBe(role);
  });
});

describe('labels are compared without what does not matter', () => {
  it.each([
    ['实际\n完成值（Ｂ）：', '实际完成值'],
    ['执行率（B/A）', '执行率'],
    ['★补助总数', '补助总数'],
    ['五、自评总分', '自评总分'],
    ['1.项目实施内容', '项目实施内容'],
  ])('%j → %s', (text, plain) => {
    expect(normaliseLabel(text)).toBe(plain);
  });

  it('a name keeps its words and loses its line breaks', () => {
    expect(oneLine('设备\n完好率  （%）')).toBe('设备完好率 （%）');
  });
});
