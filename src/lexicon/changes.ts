import { anyOf, wordsIn } from './words';

/** Say of a value that it grew. */
export const GROW = wordsIn('增长 增加 提高 提升 上升 上涨');
/** Say of a value that it shrank. */
export const SHRINK = wordsIn('下降 降低 减少 压减');

/** What stands right before the figure of a growth, and of a decrease. */
export const GROWTH = [...GROW, ...wordsIn('增幅 增')];
export const DECREASE = [...SHRINK, ...wordsIn('降幅 减幅 降 减')];

/** What may stand behind the word of a change at the end of a name: 能耗下降率, 发案数下降幅度. */
const OF_A_CHANGE = wordsIn('率 比例 比率 幅度 情况 程度 数 数量 量 额 金额 百分比 目标');
/** Names of what is to grow, and of what is to shrink. A name that only begins so (提升群众满意度) may well ask for a level. */
export const NAMES_A_RISE = new RegExp(
  `^(?:新增|净增)|${anyOf(wordsIn('增速 增幅 涨幅 增长率 增加率 提高率 提升率 上涨率'))}|${anyOf([...GROW, '增收', '延长'])}${anyOf(OF_A_CHANGE)}?$`,
);
export const NAMES_A_FALL = new RegExp(
  `${anyOf(wordsIn('降幅 减幅 下降率 降低率 减少率 压减率 压缩率 节约率'))}|${anyOf([...SHRINK, ...wordsIn('缩短 压缩 压降 缩减 减量 节约 节省 减亏')])}${anyOf(OF_A_CHANGE)}?$`,
);
/** Names of values that may rightly lie below nothing. */
export const MAY_BE_NEGATIVE = new RegExp(
  anyOf(wordsIn('变动 波动 偏差 误差 调整 增减 变化 温度 气温 温控 结余 盈亏 差额 海拔')),
);
/** Names of values that are counted in % themselves: 5% beside them may be a level as well as a change. */
export const COUNTED_IN_PERCENT = /(?:率|比例|比重|占比|度|份额)$/;

/** A text that ends in a growth, or in a decrease. */
export const ENDS_IN_GROWTH = new RegExp(`${anyOf(GROWTH)}$`);
export const ENDS_IN_DECREASE = new RegExp(`${anyOf(DECREASE)}$`);
