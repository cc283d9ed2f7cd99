import { anyOf, wordsIn } from './words';

/** Rates of which more is better and that are shares of a whole: more than 100% is impossible. 完成率 and growths are none. */
export const SHARES = wordsIn(`
  合格率 覆盖率 满意度 满意率 及时率 到位率 准确率 通过率 出勤率 知晓率 受益率
  合规率 优良率 优秀率 使用率 参与率 入学率 巩固率 升学率 就业率 成活率 存活率
  保存率 发放率 接种率 参保率 公开率 上报率 办结率 回复率 整改率 达标率 普及率
  处置率 正确率 完好率 履约率 兑现率`);

/** Names of the rate at which money is spent, as the words before a percentage end. */
export const EXECUTION_RATES = wordsIn(`
  执行率 支出率 使用率 支付率 拨付率 兑付率 支出进度 执行进度 执行总体进度 总体进度 完成预算 预算完成率`);
/** Names of the rate at which an indicator is met. */
export const COMPLETION_RATES = wordsIn('完成率 实现率 达成率 完成比例');

/** Words of a sentence whose rate is of part of the year, of other years or places, wanted, or only bounded. */
const OTHER_RATES = wordsIn(`
  截至 截止 半年 季度 月 序时 上年 去年 较 目标 平均 ≥ 低于 高于 以上 以下`);
/** A rate beside them is not that of the table's year. 支出不到位 bounds nothing. */
export const NOT_THE_RATE_OF_THE_YEAR = new RegExp(`${anyOf(OTHER_RATES)}|不到(?!位)`);
