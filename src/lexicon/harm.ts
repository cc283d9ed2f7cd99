import { anyOf, wordsIn } from './words';

/** What is wanted not to happen at all. Folded spelling without spaces. */

const HARM = wordsIn(`
  投诉 事故 违规 违纪 违法 差错 失误 错误 上访 信访 伤亡 死亡 感染 发生 故障 缺陷 案件 发案 纠纷 拖欠 逾期 延误 舆情 泄密 返贫 失信 火灾 溺亡 浪费 超支`);
const KINDS = wordsIn(
  '安全 生产 责任 重大 较大 一般 有效 群众 任何 此类 相关 质量 医疗 食品 火灾 交通 网络 负面 治安 刑事 的',
);
const IN_FRONT = wordsIn('全年 年内 本年 本年度 实现 确保 达到');
const EVENTS = wordsIn('情况 现象 事件 问题 行为 案件 事故 率');

/** 零投诉, 0事故: none of it, as a number. */
export const NONE_OF_IT = new RegExp(
  `^${anyOf(IN_FRONT)}*[零0](?:起)?${anyOf(KINDS)}*${anyOf(HARM)}${anyOf(EVENTS)}?$`,
);
/** 未发生, 无投诉, 未发生安全事故: that nothing of it happened. */
export const NOTHING_HAPPENED = new RegExp(
  `^${anyOf(IN_FRONT)}*(?:均|从)?(?:(?:未|没有|没|无|零)(?:发生|出现)${anyOf(KINDS)}*(?:${anyOf(HARM)})?|(?:无|零|没有)${anyOf(KINDS)}*${anyOf(HARM)})${anyOf(EVENTS)}?$`,
);

/** Said of all that are entitled (应发尽发, 应保尽保): every one of them, 100%. */
export const EVERY_ONE = /^(?:已|均|均已|全部|实现|做到|达到)?(?:应\p{Script=Han}{1,2}尽\p{Script=Han}{1,2}|全覆盖)$/u;
