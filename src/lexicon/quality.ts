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
  `^(?:项目|工程|建设|本项目)?(?:总成本|成本总额|总支出|总费用|总投资|成本总量|资金总额|预算总额|总金额|总预算)(?:控制数?|控制额|金额)?$|^(?:项目|工程)(?:成本|支出|费用|实施成本|建设成本)(?:控制数?|控制额)?$`,
);

/** In a name: a year that rightly is another than the table's. */
export const SPEAKS_OF_ANOTHER_YEAR = holdsAnyOf(
  wordsIn(
    '上年 去年 结转 尾款 续建 跨年 以前 往年 历年 年前 至 - — ~ 以来 起 较 比 规划 批次 期 届 质保 欠 补 遗留 结算 决算 审计 学年 级',
  ),
);
