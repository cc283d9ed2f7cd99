import type { Template } from '../template';

/** Money: costs above their limit, slow execution, balances carried over. */
export const MONEY: readonly Template[] = [
  {
    id: 'estimate-low',
    name: '预算测算偏低',
    situation: 'cost-overrun',
    cause: '原因是年初编制预算时对【收支项目】估计不足，实际支出高于年初测算',
    measure: '下一步将细化测算依据，提高预算编制的准确性',
  },
  {
    id: 'scope-added',
    name: '任务增加',
    situation: 'cost-overrun',
    cause: '原因是年中新增【新增任务】，经【批准程序】后追加支出',
    measure: '今后追加任务时将同步调整成本指标',
  },
  {
    id: 'prices-rose',
    name: '价格上涨',
    situation: 'cost-overrun',
    cause: '原因是【材料或服务】价格高于预算编制时的水平',
    measure: '下一步将加强询价比价，严格控制成本',
  },
  {
    id: 'contracts-late',
    name: '下达和签约较晚',
    situation: 'low-execution',
    cause: '原因是资金计划分【批次】批下达，合同集中在【签订时间】签订，年内达到付款条件的较少',
    measure: '下一步将提前组织立项和签约，加快支出进度',
  },
  {
    id: 'money-late',
    name: '资金下达较晚',
    situation: 'low-execution',
    cause: '原因是资金于【下达时间】下达，年内支出时间不足',
    measure: '下一步将加强与财政部门的衔接，提前做好支付准备',
  },
  {
    id: 'paid-by-stages',
    name: '按进度分期支付',
    situation: 'low-execution',
    cause: '原因是【项目】按合同约定分期支付，剩余{金额}需在{下一年度}年付款条件成熟后支付',
    measure: '下一步将按实施进度编制年度预算，减少资金沉淀',
  },
  {
    id: 'saved-by-tender',
    name: '采购节约',
    situation: 'low-execution',
    cause: '原因是通过【采购或评审方式】节约资金，成交价低于预算',
    measure: '结余资金将按规定【处理方式】，今后进一步提高预算测算的准确性',
  },
  {
    id: 'next-year-payment',
    name: '预留下年度款项',
    situation: 'carried-over',
    cause: '原因是【项目】跨年度实施，需预留{下一年度}年应付款项，形成结转{金额}',
    measure: '下一步将精准编制收支预算，最大限度减少结转',
  },
  {
    id: 'balance-left',
    name: '项目完工结余',
    situation: 'carried-over',
    cause: '原因是【项目】已完工并结算，形成结余{金额}',
    measure: '结余资金将按结转结余资金管理规定及时【处理方式】',
  },
];
