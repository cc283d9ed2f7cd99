import { AT_LEAST } from './operators';
import { SHARES } from './rates';
import { anyOf, holdsAnyOf, wordsIn } from './words';

/** Words by which a reviewer sees that an indicator, a value or a reason says too little. Compared without blanks and marks. */

/** Parts of a reason that names no cause: what was reached, that it was as it was, or whose fault it is not. */
const EMPTY_REASONS = wordsIn(`
  超额完成 超额完成任务 超额完成目标 超额完成指标 超出预期 超过预期 超预期完成 超目标完成 完成 已完成 全部完成 按时完成 按期完成 按要求完成 按计划完成
  完成较好 完成良好 完成情况良好 完成情况较好 未完成 未完成任务 未完成指标 未达标 未达到目标 未达到预期 未达预期 部分完成 基本完成
  客观原因 主观原因 其他原因 特殊原因 多种原因 各种原因 客观因素 历史原因 实际情况 根据实际情况 实际工作需要 工作需要 工作原因 按实际完成
  有偏差 存在偏差 偏差 偏差较大 偏差较小 正常偏差 合理偏差 正常 情况正常 正常执行 已说明 见说明 如实填报 据实填报
  加强管理 继续努力 下一步加强管理 今后加强管理 下一步改进 进一步改进 加以改进 及时改进 继续保持 再接再厉 不断完善`);

/** A reason of nothing but such parts, however they are joined. */
export const SAYS_NOTHING = new RegExp(
  `^(?:(?:原因|偏差原因|原因分析|改进措施|措施|由于|因|因为|原因是|主要是|系)?${anyOf(EMPTY_REASONS)}(?:导致|造成|所致)?)+$`,
);

/** Names of indicators of cost. What has none of them among the indicators of cost, and is a rate of something else, is none. */
export const COST_WORDS = holdsAnyOf(
  wordsIn(
    '成本 费 支出 投入 造价 价 预算 资金 节约 节省 节支 控制 压减 降低 能耗 消耗 标准 金额 投资 概算 单价 补助 补贴 工资',
  ),
);

/** Rates that tell how well or how fast something was done. */
export const RATES_OF_QUALITY = holdsAnyOf([...SHARES, ...wordsIn('完成率 完好率 正确率 及时性 合格 达标 优良 满意')]);

/** Second levels of outputs, and those of benefits, as their titles begin. */
export const LEVELS_OF_OUTPUT = holdsAnyOf(wordsIn('数量指标 质量指标 时效指标'));
export const LEVELS_OF_BENEFIT = holdsAnyOf(
  wordsIn('经济效益 社会效益 生态效益 环境效益 可持续影响 可持续发展 政治效益'),
);

/** The title of the level whose indicators count something, without blanks and what stands in brackets. */
export const LEVEL_OF_COUNT = /^数量(?:指标)?$/;

/** Words of a value that measure nothing: they order and praise. */
export const DESCRIBES = holdsAnyOf(
  wordsIn(`
    提升 提高 改善 增强 增加 促进 推动 保障 明显 显著 有效 较好 良好 优良 优 好 合理 规范 健全 完善 满意 稳定 稳步 逐步 持续 不断 长期
    充分 到位 及时 完成 达标 合格 有所 进一步 加强 建立 符合 得到 达到 落实 无 较高 较大 高 强 一定`),
);

/** The whole cost of a project, by the name of its indicator. */
export const WHOLE_COST = new RegExp(
  `^(?:项目|工程|建设|本项目)?(?:总成本|成本总额|总支出|总费用|总投资|成本总量|支出总额|投入总额|资金总额|预算总额|总金额|总预算)(?:控制数?|控制额|金额)?$|^(?:项目|工程)(?:成本|支出|费用|实施成本|建设成本)(?:控制数?|控制额)?$`,
);

/** In a name: a year that rightly is another than the table's. */
export const SPEAKS_OF_ANOTHER_YEAR = holdsAnyOf(
  wordsIn(
    '上年 去年 结转 尾款 续建 跨年 以前 往年 历年 年前 至 - — ~ 以来 年起 月起 较 相比 同比 规划 第一批 第二批 第三批 首批 提前批 期 届 质保 欠 补发 补缴 补拨 补足 补付 遗留 结算 决算 审计 学年 级',
  ),
);

/** An actual that says how little or how much it was at the least: 不少于22场, 22场以上. */
export const BOUND = new RegExp(
  `^${anyOf([...AT_LEAST, ...wordsIn('大于等于 大于或等于 高于或等于 高于等于')])}|${anyOf(wordsIn('以上 及以上 以上(含)'))}$`,
);

/** Names of what is satisfied, or complains. */
export const NAMES_SATISFACTION = holdsAnyOf(wordsIn('满意度 满意率'));
export const TELLS_SATISFACTION = holdsAnyOf(
  wordsIn('满意 投诉 评价 好评 认可 支持 信访 表扬 知晓 认同 获得感 幸福感 意见 反映'),
);
/** Names of counts, as they end. */
export const NAMES_A_COUNT =
  /^(?!.*(?:优秀|优质|合格|达标|获奖|精品|高质量)).*(?:人数|人次|场次|次数|数量|个数|户数|台数|面积|里程)$/;
/** Rates of how well something was made, and of nothing else. */
export const RATES_OF_MAKING = holdsAnyOf(wordsIn('合格率 优良率 达标率 完好率 正确率'));

/** In a reason: that the aim was not reached; and words by which it may speak of another year, or of the aim itself. */
export const SAYS_UNMET = holdsAnyOf(
  wordsIn(`
    未完成 未能完成 没有完成 未达到 未达标 未达预期 未能达到 没有达到 未如期 未按期 未能按期 未按时 未能按时 进度滞后 进度缓慢 进度较慢 滞后于 低于目标 低于预期
    低于指标值 低于年初`),
);
export const SAYS_OVER = holdsAnyOf(
  wordsIn(`
    超额完成 超额 超出 超过 超目标 超预期 超指标 高于 多于 好于 优于 大于 追加任务 完成数高 任务增加 需求增加 数量增加`),
);
/** What a reason for too much is about, however it is worded, and what one for too little is. */
export const IS_ABOUT_MORE = holdsAnyOf(
  wordsIn(`
    超 增 提高 提升 追加 加大 扩大 扩展 高于 多于 好于 优于 大于 偏低 过低 较低 保守 低估 不足 不准 不够 未能准确 未能预 上年 去年 上一年 往年 以前 前期 结转 跨年`),
);
export const IS_ABOUT_LESS = holdsAnyOf(
  wordsIn(`
    未 没 无法 不能 难 滞后 推迟 延期 延后 延迟 暂缓 暂停 停 取消 减 少 不足 短缺 缺 下降 缩 压减 受 影响 偏高 过高 较高 低于 降 困难 阻 晚 慢 拖 尚 结转 跨年`),
);

/** Words of a target by which nobody can tell how much is asked for. */
export const HEDGES = holdsAnyOf(
  wordsIn(
    '尽可能 尽量 尽力 若干 一定数量 一定程度 一些 一批 适当 适量 适度 大概 大约 左右 上下 酌情 视情况 力争 争取 原则上',
  ),
);
/** A target of nothing but such words: that it is to get better, and neither what nor how much. */
export const ONLY_BETTER =
  /^(?:进一步|不断|持续|逐步|稳步|有所|得到|明显|较大|大力|切实|全面|继续|更加|有效)+(?:加强|提高|提升|改善|增强|完善|促进|推动|推进|优化|改进)$/;
