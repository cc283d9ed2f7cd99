import { causesFrom } from '../cause';

/** 补贴发放, 培训, 宣传, 检查执法, 满意度. */
export const SERVING = [
  ...causesFrom({ situation: 'not-met', kinds: ['grants'], units: ['count', 'money', 'bare'] }, [
    ['grants-fewer', '符合条件对象减少', '符合条件的对象少于预计，应发尽发后仍低于指标值', '按在册对象动态测算指标值'],
    ['grants-unaware', '申报少于预计', '主动申报的对象少于预计', '扩大政策宣传，帮助符合条件的对象申报'],
    ['grants-recheck', '复核后停发', '资格复核后部分对象不再符合条件，停止发放', '定期复核资格，据此测算发放数量'],
    ['grants-data', '发放信息不全', '部分对象的发放信息不全，年内未能发放', '核实补齐信息后补发'],
  ]),
  ...causesFrom({ situation: 'over', kinds: ['grants'], units: ['count', 'money', 'bare'] }, [
    ['grants-more', '符合条件对象增加', '新增符合条件的对象多于预计，按政策应发尽发', '结合近年变化测算发放数量'],
    ['grants-wider', '支持范围扩大', '年中政策扩大了支持范围，支持的对象相应增加', '政策调整时同步申请调整绩效目标'],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: ['training'], units: ['count', 'bare', 'rate'] }, [
    ['training-fewer', '报名参训较少', '报名参训的人员少于预计', '提前摸底培训需求，优化时间和内容'],
    ['training-clash', '与其他工作冲突', '与其他工作安排冲突，部分期次取消或合并', '年初排定培训计划并预留调整时间'],
    ['training-teachers', '师资未落实', '部分课程的师资未能落实', '提前选聘师资，充实师资库'],
  ]),
  ...causesFrom({ situation: 'over', kinds: ['training'], units: ['count', 'bare'] }, [
    ['training-more', '参训需求增加', '参训需求高于预计，增加了期次或名额', '结合报名情况测算指标值'],
    ['training-online', '增设线上培训', '增设线上培训，参训人员多于线下安排', '分别测算线上和线下培训数量'],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: ['publicity'], units: ['count', 'bare', 'rate'] }, [
    ['publicity-merged', '宣传活动合并', '部分宣传活动合并举办，数量减少', '统筹全年宣传安排，据此测算指标值'],
    ['publicity-unused', '稿件采用较少', '投送的稿件部分未被采用', '提高稿件质量，拓宽投送渠道'],
  ]),
  ...causesFrom({ situation: 'over', kinds: ['publicity'], units: ['count', 'bare'] }, [
    ['publicity-channels', '增加发布渠道', '增加了发布渠道，发布数量相应增加', '按各渠道发布计划测算指标值'],
    ['publicity-topics', '增加专题宣传', '年中增加了专题宣传任务', '任务调整时同步调整绩效目标'],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: ['inspection'], units: ['count', 'bare', 'rate'] }, [
    ['inspection-fewer', '检查对象减少', '纳入检查范围的对象减少，应查尽查后仍低于指标值', '按检查对象名录测算指标值'],
    ['inspection-joint', '实行联合检查', '实行联合检查，对同一对象的多次检查合并进行', '按联合检查计划测算指标值'],
    ['inspection-staff', '检查力量不足', '检查力量不足，部分检查未能按计划开展', '调配检查力量，优先检查重点对象'],
  ]),
  ...causesFrom({ situation: 'over', kinds: ['inspection'], units: ['count', 'bare'] }, [
    ['inspection-special', '增加专项检查', '年中增加了专项检查任务', '任务调整时同步调整绩效目标'],
    ['inspection-reports', '投诉举报增加', '投诉举报增加，核查数量相应增加', '结合近年投诉举报情况测算指标值'],
  ]),
  ...causesFrom({ situation: 'not-met', kinds: ['satisfaction'], units: ['rate', 'count', 'bare'] }, [
    ['satisfied-waiting', '对办理时限不满意', '受访对象对办理时限或等候时间评价不高', '精简办理环节，公开办理时限'],
    ['satisfied-contact', '沟通反馈不够', '与服务对象的沟通反馈不够，部分诉求回应不及时', '建立诉求台账，限时回应'],
    ['satisfied-place', '对服务条件不满意', '受访对象对场所、设施等服务条件评价不高', '针对反映集中的条件逐项改进'],
    ['satisfied-sample', '调查样本较少', '调查样本较少，个别评价对结果影响较大', '扩大调查样本，规范调查方式'],
  ]),
];
