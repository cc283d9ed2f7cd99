import { causesFrom } from '../cause';
import type { IndicatorKind } from '../kinds';

/** Kinds whose work is planned, begun and counted; costs and opinions are not. */
const WORK: readonly IndicatorKind[] = [
  ...(['works', 'procurement', 'grants', 'training', 'research', 'it', 'upkeep'] as const),
  ...(['publicity', 'inspection', 'income', 'other'] as const),
];
/** What the unit itself carries out. */
const OWN: readonly IndicatorKind[] = WORK.filter((kind) => kind !== 'grants' && kind !== 'income');

/** What may be true of any work. */
export const GENERAL = [
  ...causesFrom({ situation: 'not-met', kinds: WORK, units: ['count', 'bare', 'money'] }, [
    ['late-start', '启动较晚', '工作启动晚于计划，部分任务年内未完成', '倒排计划，按月跟踪进度'],
    ['funds-late', '资金到位较晚', '资金到位晚于计划，年内实施时间不足', '提前做好准备，资金到位后即时实施'],
    ['policy-changed', '任务调整压减', '年中工作任务调整，原定数量相应压减', '任务调整时同步申请调整绩效目标'],
    ['target-high', '指标值设定偏高', '设定指标值时对实际情况估计偏高', '结合近年完成情况重新测算指标值'],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: OWN, units: ['rate'] }, [
    ['rate-short', '个别环节不到位', '个别环节执行不到位，未能全部达标', '查明未达标的环节，逐项改进'],
    ['rate-few', '基数较小', '统计的基数较小，个别未达标对比率影响较大', '核对统计基数，据此设定指标值'],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: WORK, units: ['count', 'bare', 'money'], nothingDone: true }, [
    ['not-arranged', '本年未安排', '本年未安排该项工作', '编制目标时剔除未安排的工作'],
  ]),
  ...causesFrom(
    { situation: 'not-met', kinds: ['grants', 'research'], units: ['count', 'money', 'bare'], nothingDone: true },
    [
      [
        'no-double-funding',
        '避免重复支持',
        '拟支持的对象已由其他资金支持，不再重复安排',
        '编制目标前先比对已有的支持情况',
      ],
    ],
  ),
  ...causesFrom({ situation: 'over', kinds: WORK, units: ['count', 'bare', 'money', 'rate'] }, [
    ['target-low', '指标值设定偏低', '设定指标值时参照的基数偏低', '结合近年完成情况重新测算指标值'],
  ]),
  ...causesFrom({ situation: 'over', kinds: OWN, units: ['count', 'bare'] }, [
    ['work-added', '工作任务增加', '年中增加工作任务，完成数量高于年初安排', '任务调整时同步调整绩效目标'],
    ['demand-above', '实际需求高于预计', '实际需求高于年初预计', '摸清需求后测算指标值'],
    ['carried-in', '上年任务本年完成', '上年跨年的任务在本年完成，一并计入', '分别测算上年结转和本年任务'],
  ]),
  ...causesFrom({ situation: 'over', kinds: ['other', 'grants', 'works', 'research'], units: ['money'] }, [
    ['joint-funding', '多方共同投入', '其他资金共同投入，金额高于年初设定', '统筹测算各类资金的投入'],
  ]),
  ...causesFrom({ situation: 'over', kinds: [...OWN, 'satisfaction', 'time'], units: ['rate'] }, [
    ['quality-better', '质量效率提升', '改进了工作方法，质量和效率好于年初预计', '相应调高指标值'],
  ]),
  ...causesFrom({ situation: 'partly-met', kinds: [...WORK, 'satisfaction', 'time', 'cost-count'], units: ['words'] }, [
    ['part-remaining', '部分任务在推进', '主要任务已经完成，其余任务尚在推进', '明确其余任务的责任和时限'],
    ['effect-later', '成效尚未显现', '成效显现需要一定时间，本年只达到部分预期', '跟踪成效，细化可以衡量的年度目标'],
    ['no-proof', '缺少佐证数据', '缺少可以比较的数据，只能认定部分达到', '建立数据台账，用数据衡量成效'],
  ]),
];
