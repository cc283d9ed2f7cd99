import { wordsIn } from './words';

/** Words of dates and deadlines. Folded spelling. */

/** The months in Chinese numerals, January first. */
export const MONTHS = wordsIn('一 二 三 四 五 六 七 八 九 十 十一 十二');

/** May stand around a date and leave it a date. */
export const AROUND_A_DATE = wordsIn(`
  已 已经 均 均已 全部 应 须 需 于 在 截至 截止 截止到 到 至 为 时间 完成时间 完成 完工 竣工 结束 结题 办结 验收 验收完成 发放 拨付 到位 交付
  上线 上报 支付 完毕 了 之 日 开展 实施 项目 的 工作 任务 建设 前 按时 按期 如期 提前 年度 全面 投入使用 左右 初 当日 当天
  预计 计划 拟 将 争取 力争 未 尚未 待 逾期 延期 推迟 延至 推迟至`);
/** Of those: it was done at that time. */
export const DONE_AT_A_DATE = wordsIn(`
  完成 完工 竣工 结束 结题 办结 验收 发放 拨付 到位 交付 上线 上报 支付 完毕`);
/** Of those: it is only intended for that time. */
export const PLANNED_FOR_A_DATE = wordsIn('拟 预计 计划 将 应 须 需 争取 力争');
/** Of those: it was not done at that time. */
export const NOT_AT_A_DATE = wordsIn('未 不 没 无 尚 待 逾期 延期 推迟');

/** Of those: no one day is meant. */
export const ABOUT_A_DATE = wordsIn('左右');
export const BEGINNING_OF_A_DATE = wordsIn('初');

/** Before 年: the year after the table's. */
export const NEXT_YEAR = wordsIn('次 翌 来 明 下 下一 第二 隔');

/** Say that something was done in time, whatever the deadline was. */
export const IN_TIME = wordsIn('按时 按期 如期 及时 提前');
