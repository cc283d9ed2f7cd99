import { DECREASE, GROWTH } from './changes';
import { wordsIn } from './words';

/** Words around a number, by what they do to its meaning. Folded spelling. */

/** In front of a number. A word stands in one of these lists, and in none of the operators. */
export const BEFORE_NUMBER = {
  /** Say that something was done or counted, and nothing else. */
  filler: wordsIn(`
    完成 完成了 已完成 共完成 实际完成 全年完成 累计完成 实际完成值 实际 实际值 实际为 共 共计 总计 合计 累计 全年 全年共 年度 本年 本年度
    当年 已 已经 均 均为 为 全部 开展 已开展 举办 已举办 召开 实现 组织 组织开展 实施 发放 新增 建成 达成 达成率 计 有 总数 数量 年内
    按要求完成`),
  /** Not the very number. */
  about: wordsIn('约 大约 大概 约为 近 将近 接近 左右'),
  growth: [
    ...GROWTH,
    ...wordsIn(
      '增长了 提高了 增加了 提升了 上升了 上涨了 提高率 同比增长 环比增长 同比上升 同比增加 增收 延长 扩大 上浮 上调 超支',
    ),
  ],
  decrease: [
    ...DECREASE,
    ...wordsIn(
      '下降了 降低了 减少了 压减了 缩短了 降低率 下降率 同比下降 环比下降 同比减少 同比降低 缩短 压缩 缩减 压降 下滑 回落 下调 减量 节约 节省',
    ),
  ],
  /** Hold the number against another time. */
  comparison: wordsIn(`
    较上年 比上年 较上年度 比上年度 较去年 比去年 较上年同期 比上年同期 较去年同期 比去年同期 同比 环比 较年初 较上年末 与上年相比 对比上年
    相比上年 较前一年 较前三年`),
  /** For each of something. */
  perUnit: wordsIn('每个 每 人均 户均 亩均 平均每 平均 各 每一'),
  /** Counted per year: in a table of one year the same as the whole. */
  perYear: wordsIn('每年 每年度 年均 每年均'),
  /** The number is not reached, or is another thing's. */
  negation: wordsIn('未 不 没 没有 无 非 否 尚 尚未 缺 不足 不到 未达 未达到 不满 差 仅 剩余 其中'),
  /** Hold a letter of the lists above and mean something else. */
  plain: wordsIn(`
    达标 达标率 超额 超前 不断 不同 无偿 非常 非遗 未来 共享 共同 公共 为主 为民 有效 有关 已有 均衡 平均数 计划 计算 降水 减排 增值 节约率
    差旅 差旅费 各类 各项 各级`),
} as const;

/** Behind a number or its unit; the same law. */
export const AFTER_NUMBER = {
  about: wordsIn('左右 上下'),
  /** Say only that it was done, or repeat what the operator says. */
  filler: wordsIn(`
    完成 已完成 全部完成 按时完成 及时完成 达成 达标 合格 满意 覆盖 到位 发放 发放到位 按时发放 通过 办结 办理完毕 (含) (含本数) 含 整`),
  negation: wordsIn('未 不 没有 无 待 尚 除外 以外'),
} as const;

/** Between number and unit: the number is only a floor ("10余次"). The text may hold "+" too. */
export const MORE_THAN = wordsIn('余 多 几 来');

/** How the name of a measure ends; such a name may stand before its number ("合格率≥95%"). */
export const MEASURE_ENDINGS = wordsIn(`
  率 度 数 量 额 比例 比重 占比 面积 金额 次数 人数 成本 费用 标准 时间 时长 周期 时限 期限 收入 产值 总额 比`);

/** A name with one of these speaks of another number than the row's. */
export const NOT_IN_A_MEASURE = wordsIn(`
  超额 差额 缺口 逾期 分数 上年 去年 同期 往年 计划 目标 预计 应 拟 其中 原 剩余 未 不 没 差 除 每 均 前 后`);

/** Words that no unit has: what follows a number and holds one of them speaks. */
export const SPEAKS_BEHIND_NUMBER = wordsIn(`
  完成 达 已 未 不 无 没 的 了 是 为 与 和 及 或 等 满意 合格 优 良 好 高 低 增 减 升 降 超 较 比 按 均 全 且 并 其 由 在 将 可 请 详 见 约
  余 多 近 至 到 以 内 外 前 后 左 右 上 下 第 每 进行 延 取消 止 失败 退 逾 几 部分 基本 大部 开工 启动 审批 结转 停 撤 估 预计 计划 目标 欠
  亏 误 错 迟 缓 暂 拒 剩 缺 待 滞 申请 签约 扣 罚 推进 正 还 仅 只 才 差`);
/** 成 speaks (建成), unless one of these follows: 成本, 成果, 成套, 成年. */
export const AFTER_SPEAKING_CHENG = wordsIn('本 果 套 年');

/** Begin with a counting word and count nothing. */
export const NO_COUNTING_WORDS = wordsIn(`
  部分 个别 次要 分别 人均 年均 年初 年底 年末 月底 月初 期间 期末 期初 本级 起始 家庭`);

/** In brackets behind a number: it is another one's number, or none yet. */
export const NOT_A_COMMENT = wordsIn('未 不 无 没 估 预计 计划 拟 应 原 目标 上年 去年 同期 上期');
