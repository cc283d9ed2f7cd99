import type { Template } from '../template';

/** A target that was missed: why, and what will be done. */
export const NOT_MET: readonly Template[] = [
  {
    id: 'late-start',
    name: '启动较晚',
    situation: 'not-met',
    cause: '原因是任务书（合同）于【签订时间】签订，年内实际实施仅【月数】个月，部分工作尚未完成',
    measure: '下一步将倒排实施计划、按月跟踪进度，预计【完成时间】达到指标值',
  },
  {
    id: 'funds-late',
    name: '资金到位较晚',
    situation: 'not-met',
    cause: '原因是资金于【到账时间】到位，年内可用于实施的时间不足，相关工作顺延',
    measure: '下一步将提前储备项目、做好前期准备，资金到位后及时实施，预计【完成时间】完成',
  },
  {
    id: 'policy-changed',
    name: '政策调整',
    situation: 'not-met',
    cause: '原因是年中【政策文件或要求】发生变化，原定任务相应压减，完成数低于年初安排',
    measure: '今后遇政策调整，将按程序同步申请调整绩效目标',
  },
  {
    id: 'longer-term',
    name: '期满考核指标',
    situation: 'not-met',
    cause: '原因是该指标按项目期满设定，项目实施期为【起止时间】，{年度}年尚在实施期内',
    measure: '目前【进展情况】，预计项目期满时达到指标值；今后将按年度分解指标值',
  },
  {
    id: 'no-double-funding',
    name: '避免重复支持未开展',
    situation: 'not-met',
    cause: '原因是拟支持对象已由【其他项目或资金】安排支持，为防止重复支持，{年度}年未再安排该项工作',
    measure: '今后编制目标前将先行比对已有支持情况，合理确定指标值',
  },
  {
    id: 'too-few-applications',
    name: '申报数量不足',
    situation: 'not-met',
    cause: '原因是符合条件的【申报对象】少于年初预计，实际完成{完成值}',
    measure: '下一步将加大政策宣传和申报辅导力度，扩大项目来源',
  },
  {
    id: 'outside-conditions',
    name: '客观条件影响',
    situation: 'not-met',
    cause: '原因是受【客观因素】影响，【受影响的工作】未能按计划开展',
    measure: '下一步将制定替代方案，条件具备后及时补齐',
  },
  {
    id: 'behind-schedule',
    name: '完成时间推迟',
    situation: 'not-met',
    cause: '原因是【影响进度的环节】用时超出预计，完成时间晚于计划',
    measure: '下一步将压实各环节时限，加强进度调度',
  },
  {
    id: 'rate-short',
    name: '个别环节不到位',
    situation: 'not-met',
    cause: '原因是【薄弱环节或涉及的对象】的工作不够到位，与指标值相差{差额}',
    measure: '下一步将针对薄弱环节逐项改进，加强过程检查',
  },
  {
    id: 'less-satisfied',
    name: '满意度未达标',
    situation: 'not-met',
    cause: '原因是服务对象对【反映集中的方面】满意程度不高',
    measure: '下一步将针对反映的问题逐项改进，并扩大调查样本、及时回访',
  },
];
