import type { StandardTemplate } from '../standardTemplate';

/** Qualitative targets that were reached in part. */
export const PARTLY_MET: readonly StandardTemplate[] = [
  {
    id: 'part-remaining',
    name: '部分任务未完成',
    situation: 'partly-met',
    cause: '原因是【已完成的部分】已经完成，【未完成的部分】尚在推进',
    measure: '下一步将明确责任和时限，预计【完成时间】全面完成',
    proposed: [{ rank: 10, when: [], why: 'narrative.why-qualitative' }],
  },
  {
    id: 'effect-later',
    name: '成效尚未显现',
    situation: 'partly-met',
    cause: '原因是【工作或项目】的成效需要一定时间才能显现，{年度}年仅达到部分预期',
    measure: '下一步将持续跟踪成效，并细化可以衡量的年度目标',
    proposed: 'never',
  },
  {
    id: 'weak-effect',
    name: '推进力度不足',
    situation: 'partly-met',
    cause: '原因是【薄弱环节】推进不够，效果与年度目标有差距',
    measure: '下一步将针对薄弱环节采取【具体措施】，补齐短板',
    proposed: 'never',
  },
];
