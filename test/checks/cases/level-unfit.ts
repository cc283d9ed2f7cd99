import { filled } from '../forms';
import type { Cases } from '../testCheck';

export const cases: Cases = {
  accept: [
    ['each under its own', filled()],
    ['a rate of cost', filled({ D16: '成本节约率', E16: '≥5%', F16: '6%' })],
    ['an amount that is a benefit', filled({ C17: '经济效益指标', D17: '带动消费', E17: '≥50万元', F17: '52万元' })],
  ],
  reject: [
    [
      'a satisfaction among the numbers',
      filled({ D13: '学员满意度', E13: '≥90%', F13: '95%' }),
      ['warning D13 学员满意度 → 归到相应的级别'],
    ],
    [
      'a number among the rates of quality',
      filled({ D14: '培训人数', E14: '≥200人', F14: '210人' }),
      ['info D14 培训人数 → 归到相应的级别'],
    ],
    ['a benefit among the outputs', filled({ C13: '经济效益指标' }), ['warning C13 经济效益指标 → 归到相应的级别']],
    ['a number among the benefits', filled({ C17: '数量指标' }), ['warning C17 数量指标 → 归到相应的级别']],
    [
      'quality as cost',
      filled({ D16: '设备验收合格率', E16: '≥95%', F16: '96%' }),
      ['warning D16 设备验收合格率 → 归到相应的级别'],
    ],
    [
      'quality as number',
      filled({ D13: '设备验收合格率', E13: '≥95%', F13: '96%' }),
      ['info D13 设备验收合格率 → 归到相应的级别'],
    ],
    [
      'money as number',
      filled({ D13: '发放补贴金额', E13: '≥50万元', F13: '52万元' }),
      ['info D13 发放补贴金额 → 归到相应的级别'],
    ],
  ],
};
