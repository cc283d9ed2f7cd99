import { holdsAnyOf, wordsIn } from './words';

/** Which way an indicator is meant, by words of its name. */

/** Rates of which less is better. */
export const RATES_OF_HARM = wordsIn(`
  受害率 成灾率 事故率 投诉率 死亡率 控制率 变动率 调整率 结余率 结转率 发生率 发病率
  感染率 患病率 复发率 流失率 辍学率 失业率 空置率 闲置率 逾期率 不良率 差错率 错误率
  失误率 故障率 缺陷率 返工率 退货率 损耗率 损失率 违规率 违约率 违法率 超标率 偏差率 负债率 缺勤率`);

/** Things of which less is better. A bare target of such an indicator may be a limit or an aim: a person must say. */
export const LESS_IS_BETTER: readonly string[] = [
  ...RATES_OF_HARM,
  ...wordsIn(`
    死亡人数 伤亡人数 死亡数 事故起数 事故次数 事故数 投诉次数 投诉件数 投诉量 投诉数
    超支 能耗 排放量 等待时间 响应时间 响应时长 等候时间 上访 拖欠`),
];

const SAVED = wordsIn('节约 节省 降低 下降 压减 压降 减少 节支 回收 收入');

/** Names of what is wanted not to happen, or to be found: none of it is an aim, though it asks for nothing to be done. */
export const UNWANTED = holdsAnyOf([...LESS_IS_BETTER, ...wordsIn('问题 纠纷 事故 投诉 违规 违纪 差错 风险')]);

/** Cost indicators of which more is better. */
export const SAVINGS = holdsAnyOf(SAVED);

/** Among cost indicators, rates, savings and standards to be paid may be aims: a bare target of theirs cannot be taken as a limit. */
export const AIMS_OF_COST = ['率', ...SAVED, ...wordsIn('标准 补贴 补助')];
