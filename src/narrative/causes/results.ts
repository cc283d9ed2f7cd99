import { causesFrom } from '../cause';

/** 科研, 收入, 时效, 成本 as money and as count. */
export const RESULTS = [
  ...causesFrom({ situation: 'not-met', kinds: ['research'], units: ['count', 'bare', 'rate'] }, [
    [
      'research-running',
      '研究周期未满',
      '课题尚在研究周期内，成果集中在结题时形成',
      '按研究节点检查进度，分年设定指标值',
    ],
    [
      'research-review',
      '成果审查周期长',
      '成果的审查、发表或授权周期较长，部分尚未取得',
      '按已提交和已取得分别设定指标值',
    ],
    ['research-retry', '技术路线调整', '试验结果与预期不一致，调整技术路线后重新开展', '组织论证，调整研究计划'],
  ]),
  ...causesFrom({ situation: 'over', kinds: ['research'], units: ['count', 'bare'] }, [
    ['research-ripe', '前期成果集中形成', '前期研究的成果在本年集中形成', '结合成果形成规律分年设定指标值'],
  ]),
  ...causesFrom({ situation: 'partly-met', kinds: ['research'], units: ['words'] }, [
    ['research-partly', '成果尚待应用', '研究任务已经完成，成果尚待转化应用', '推动成果应用，跟踪应用效果'],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: ['income'], units: ['money', 'rate', 'bare'] }, [
    ['income-market', '市场需求低于预计', '市场需求低于预计，收入相应减少', '拓展业务，按市场变化测算指标值'],
    ['income-waived', '减免政策影响', '执行减免政策，应收的收入减少', '测算指标值时计入减免政策的影响'],
    ['income-settling', '款项尚在结算', '部分款项尚在结算，年内未能计入', '加快结算，按结算进度设定指标值'],
  ]),
  ...causesFrom({ situation: 'over', kinds: ['income'], units: ['money', 'rate', 'bare'] }, [
    ['income-business', '业务量增长', '业务量增长高于预计，收入相应增加', '结合业务量测算指标值'],
    ['income-one-off', '一次性收入', '取得一次性收入，属于非经常性增长', '分别测算经常性和一次性收入'],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: ['time'], units: ['time', 'rate', 'count', 'bare', 'words'] }, [
    ['time-permits', '前期手续用时较长', '审批等前期手续用时超出计划', '提前办理前期手续，并联推进'],
    ['time-papers', '资料补正', '所需资料不齐全，补正后重新办理，晚于时限', '一次告知所需资料，提前审核'],
    ['time-links', '环节衔接不紧', '相关环节衔接不紧，整体进度推后', '列明各环节时限，逐项调度'],
    ['time-money', '资金下达较晚', '资金下达晚于计划，后续环节相应顺延', '提前做好准备，资金下达后即时实施'],
  ]),
  ...causesFrom({ situation: 'cost-overrun', kinds: ['cost-money'], units: ['money', 'bare'] }, [
    ['estimate-low', '预算测算偏低', '编制预算时测算不细，实际支出高于测算', '细化测算依据'],
    ['prices-rose', '价格上涨', '材料、人工或服务的价格高于编制预算时的水平', '加强询价比价'],
    ['scope-added', '工作任务增加', '年中增加工作任务，支出相应增加', '增加任务时同步调整成本指标'],
    ['rates-raised', '开支标准上调', '执行的开支标准上调，成本高于指标值', '按现行标准测算成本指标'],
    [
      'quantity-rose',
      '服务或采购数量增加',
      '服务或采购的数量多于预算安排，支出相应增加',
      '按数量和单价分别设定成本指标',
    ],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: ['cost-count'], units: ['count'] }, [
    ['effects-measures', '防护措施不够', '防护或告知措施落实不够，实际数量超过上限', '完善防护和告知措施，逐项检查'],
    ['effects-dense', '作业集中', '作业集中在同一时段，对周边的影响大于预计', '错开作业时段，提前告知'],
    ['effects-volume', '作业量增加', '作业量增加，计入的数量相应增加', '按作业量测算上限'],
    ['effects-counting', '统计范围变化', '统计范围比设定指标时更宽，计入的数量增加', '明确统计范围，据此设定上限'],
  ]),
];
