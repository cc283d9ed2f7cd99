import { causesFrom } from '../cause';

/** The money of a table: slow execution, balances carried over. */
export const MONEY = [
  ...causesFrom({ situation: 'low-execution', kinds: [], units: [] }, [
    ['money-late', '资金下达较晚', '资金下达较晚，年内支出时间不足', '做好支付准备，资金下达后即时支出'],
    ['paid-by-stages', '分期支付', '按约定分期支付，部分款项年内未到支付条件', '按支付进度编制年度预算'],
    ['work-late', '实施进度较慢', '项目实施晚于计划，支出相应推后', '倒排实施计划，按月调度支出'],
    ['saved-by-tender', '采购节约', '采购成交价低于预算，形成节约', '参照成交价测算预算'],
    ['work-cut', '任务取消或压减', '部分任务取消或压减，相应资金未支出', '任务调整时同步调剂预算'],
    ['settling', '结算未完成', '结算和审核尚未完成，剩余款项未支付', '办结结算和审核后支付'],
  ]),
  ...causesFrom({ situation: 'carried-over', kinds: [], units: [] }, [
    ['next-year-payment', '预留下年度款项', '项目跨年度实施，预留后续应付款项', '按实施进度编制预算，减少结转'],
    ['balance-left', '完工结余', '项目已经完工并结算，形成结余', '按结转结余资金的规定处理'],
  ]),
];
