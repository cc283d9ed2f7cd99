import { causesFrom } from '../cause';

/** 工程, 采购, 信息化, 维护. */
export const BUILDING = [
  ...causesFrom({ situation: 'not-met', kinds: ['works'], units: ['count', 'rate', 'bare', 'money'] }, [
    [
      'works-permits',
      '前期手续较长',
      '前期手续办理用时较长，开工晚于计划，年内只完成部分工程量',
      '倒排工期，按月调度施工进度',
    ],
    ['works-land', '用地未落实', '用地或场地尚未落实，部分点位不具备施工条件', '协调落实用地，具备条件的点位先行施工'],
    ['works-weather', '天气影响施工', '受天气影响，有效施工时间少于计划', '合理安排工序，补齐受影响的工程量'],
    ['works-redesign', '设计变更', '施工中变更设计并重新履行审批手续，工期顺延', '做深前期勘察设计，减少施工中的变更'],
    ['works-acceptance', '未办结验收', '主体已经完工，验收手续尚未办结，未计入完成数', '补齐验收资料，办结验收和移交'],
  ]),
  ...causesFrom({ situation: 'over', kinds: ['works'], units: ['count', 'bare'] }, [
    ['works-more', '优化后工程量增加', '实施中优化方案，在原有资金内完成了更多工程量', '按优化后的方案测算指标值'],
    [
      'works-carried',
      '上年工程本年完工',
      '上年跨年实施的工程在本年完工，一并计入完成数',
      '分别测算上年结转和本年新开工的工程',
    ],
  ]),
  ...causesFrom({ situation: 'partly-met', kinds: ['works'], units: ['words'] }, [
    ['works-partly', '收尾工程未完', '主体工程已经完成，收尾和配套工程尚在进行', '明确收尾工程的完成时限'],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: ['procurement'], units: ['count', 'rate', 'bare', 'money'] }, [
    [
      'purchase-retender',
      '响应供应商不足',
      '响应的供应商不足，重新组织采购，完成时间推后',
      '完善采购需求，提前公开采购意向',
    ],
    [
      'purchase-delivery',
      '供货晚于约定',
      '供应商交货晚于约定，部分货物或服务年内未能验收',
      '加强履约管理，按约定追究逾期责任',
    ],
    ['purchase-trimmed', '采购需求压减', '采购前重新论证需求，取消了部分采购内容', '在编制预算前完成需求论证'],
  ]),
  ...causesFrom({ situation: 'over', kinds: ['procurement'], units: ['count', 'bare'] }, [
    ['purchase-cheaper', '成交价低增加数量', '成交价低于预算，在预算内增加了采购数量', '参照成交价测算采购数量'],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: ['it'], units: ['count', 'rate', 'bare'] }, [
    ['it-requirements', '业务需求调整', '实施中业务需求调整，开发和测试用时超出计划', '在立项时固化业务需求，控制变更'],
    ['it-interfaces', '数据接口未打通', '与相关系统的数据接口尚未打通，部分功能未能启用', '会同有关单位完成接口联调'],
    ['it-acceptance', '测试和验收较长', '测试、测评和整改用时较长，验收晚于计划', '为测试和测评预留时间，分阶段验收'],
  ]),
  ...causesFrom({ situation: 'over', kinds: ['it'], units: ['count', 'bare', 'rate'] }, [
    ['it-spread', '应用范围大于预计', '推广应用的范围大于预计，使用量相应增加', '按实际使用情况测算指标值'],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: ['upkeep'], units: ['count', 'rate', 'bare', 'time'] }, [
    ['upkeep-aged', '设施设备老化', '设施设备老化，故障增多，修复用时超出预计', '排查老化设施设备，分批更新'],
    ['upkeep-parts', '配件供应不及时', '所需配件需要定制或调配，修复时间延长', '备足常用配件，与供应方约定响应时间'],
    ['upkeep-fewer', '维护范围减少', '部分设施报废或移交，纳入维护的数量减少', '按设施台账测算维护数量'],
  ]),
  ...causesFrom({ situation: 'over', kinds: ['upkeep'], units: ['count', 'bare'] }, [
    ['upkeep-more', '新设施纳入维护', '新设施移交后纳入维护，维护数量增加', '按设施台账动态测算指标值'],
  ]),
];
