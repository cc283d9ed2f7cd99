import { wordsIn } from './words';

/** Words that say whether a target was reached. Only what says so as a whole counts: words that describe (效果明显, 满意, 合规) say nothing here. */

/** A plain yes, and a plain no. */
export const MET = wordsIn('是 √ ✓ ✔ ☑ 达标 已达标 合格达标 按时 按期 如期');
export const UNMET = wordsIn(`
  否 不是 × ✗ ✘ 不达标 不符合 不符合要求 未开展 尚未开展 未实施 尚未实施 未启动 尚未启动 没有开展 未执行 未达标`);

/** The three results of the national scale, as many forms print them. */
export const SCALE = {
  met: wordsIn('达成年度指标'),
  partly: wordsIn(`
    全部或基本达成预期指标 全部或基本达成年度指标 部分达成年度指标并具有一定效果 部分达成预期指标并具有一定效果`),
  unmet: wordsIn('未达成年度指标且效果较差 未达成预期指标且效果较差'),
} as const;

/** Parts of a clause that gives a verdict, in the order in which they stand: 已按时 · 完成 · 了年度 · 目标. */
export const REACHED = wordsIn('完成 达成 达到 达标 实现 符合 满足 办结 落实到位 执行到位');
/** Before it: how. */
export const HOW_REACHED = wordsIn(`
  已 已经 均 均已 全部 全面 全部已 都 都已 按时 按期 如期 及时 按要求 按计划 顺利 圆满 较好 较好地 提前 保质保量 超额 按质按量 实际`);
/** Behind it: of what the aim is. */
export const SCOPE_OF_AIM = wordsIn(`
  了 年 年度 本年 本年度 全年 年初 预期 既定 预定 计划 绩效 设定 考核 项目 相关 各项 规定 任务书 工作 的 效果 质量 验收`);
/** The aim itself. */
export const AIMS = wordsIn('目标 指标 要求 任务 指标值 目标值 年度指标 预期 标准 计划 规定 效果 目的 水平');
/** At the end of all. */
export const AFTERWARDS = wordsIn('完毕 达成 完成');

/** Parts of a clause that begins with the aim: 各项任务 · 均已 · 完成. */
export const SCOPE_IN_FRONT = wordsIn('年 年度 本年 本年度 全年 年初 预期 既定 各项 所有 绩效 相关 工作 项目 考核');
export const AIMS_IN_FRONT = wordsIn('目标 指标 任务 工作 项目 要求 验收');
export const REACHED_AT_THE_END = wordsIn('完成 达成 达标 实现 办结');

/** Before REACHED: not in time. */
export const MISSED_IN_TIME = wordsIn('按时 按期 如期 及时');
/** Before REACHED: only in part. */
export const IN_PART = wordsIn('基本 部分 大部分 大多 大体 初步 多数 绝大部分');
/** After a "not" and before REACHED: not the whole, but part. */
export const WHOLLY = wordsIn('完全 全部 全面');

/** A sentence with one of these may say something else than its last clause. Digits do too. */
export const DOUBT = wordsIn(`
  未 不 没 无 否 非 尚 缺 仅 部分 基本 大体 大多 多数 初步 较 预计 计划 拟 将 待 正在 推进中 进行中`);
/** The last clause of a sentence speaks of the whole aim. */
export const OF_THE_WHOLE = wordsIn('全部 均 都 目标 指标 任务 要求 预期');
