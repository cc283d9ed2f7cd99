import type { StandardTemplate } from '../standardTemplate';

/** A target that was exceeded by much: why, and how the next one will be set. */
export const OVER: readonly StandardTemplate[] = [
  {
    id: 'target-low',
    name: '指标值设定偏低',
    situation: 'over',
    cause: '原因是年初主要依据【测算依据】设定指标值，对全年工作量估计不足，指标值偏低',
    measure: '下一步将结合近年完成情况重新测算，提高指标值的准确性',
    proposed: [
      { rank: 70, when: ['far-over'], why: 'narrative.why-far-over' },
      { rank: 90, when: [], why: 'narrative.why-over' },
    ],
  },
  {
    id: 'mix-adjusted',
    name: '支持项目结构调整',
    situation: 'over',
    cause: '原因是年中根据【调整依据】调整了支持项目的类型和数量，增加了【增加的方面】，完成数高于年初安排',
    measure: '今后调整项目安排时将同步调整绩效目标',
    proposed: [{ rank: 60, when: ['projects'], why: 'narrative.why-projects' }],
  },
  {
    id: 'demand-above',
    name: '实际需求高于预计',
    situation: 'over',
    cause: '原因是{年度}年【服务对象】的实际需求高于年初预计，比指标值多完成{差额}',
    measure: '下一步将做好需求摸底，据实设定指标值',
    proposed: [
      { rank: 40, when: ['asked-for'], why: 'narrative.why-asked-for' },
      { rank: 80, when: ['demand'], why: 'narrative.why-people' },
    ],
  },
  {
    id: 'work-added',
    name: '工作任务增加',
    situation: 'over',
    cause: '原因是年中新增【工作任务或上级要求】，工作量高于年初安排，比指标值多完成{差额}',
    measure: '下一步将根据全年工作安排测算指标值，任务调整时同步调整绩效目标',
    proposed: [
      { rank: 30, when: ['held'], why: 'narrative.why-own-work' },
      { rank: 50, when: ['own-work'], why: 'narrative.why-own-work' },
    ],
  },
  {
    id: 'went-well',
    name: '项目进展好于预期',
    situation: 'over',
    cause: '原因是【项目或单位】组织得力、进展好于预期，带动该指标超额完成',
    measure: '下一步将总结做法，并参照实际完成情况合理提高指标值',
    proposed: [{ rank: 10, when: ['amount'], why: 'narrative.why-money-over' }],
  },
  {
    id: 'joint-funding',
    name: '多方资金共同支持',
    situation: 'over',
    cause: '原因是【其他资金来源】与本项资金共同投入，支持力度加大，成效高于年初设定',
    measure: '今后设定指标值时将统筹考虑各类资金的共同成效',
    proposed: 'never',
  },
  {
    id: 'one-off',
    name: '一次性因素',
    situation: 'over',
    cause: '原因是{年度}年出现【一次性因素】，属非经常性增长',
    measure: '今后将区分经常性和一次性因素，分别测算指标值',
    proposed: 'never',
  },
  {
    id: 'quality-better',
    name: '质量效率提升',
    situation: 'over',
    cause: '原因是采取了【具体措施】，工作质量和效率好于年初预计',
    measure: '下一步将固化有效做法，相应调高指标值',
    proposed: [{ rank: 20, when: ['percentage'], why: 'narrative.why-rate-over' }],
  },
];
