import { wordsIn } from './words';

/**
 * Actuals in words that a written formula knows again when somebody changes one for another. What each earns is the rule set's; one that
 * no rule scores is left out of the formula, and any other text gives an error value.
 */
export const ACTUAL_WORDS = wordsIn(`
  完成 已完成 全部完成 按时完成 已按时完成 达成预期指标 达到预期目标 达标 是
  基本完成 部分完成 基本达成预期指标 部分达成预期指标 部分达成预期指标并具有一定效果
  未完成 未达成 未达标 未达成预期指标 未达成预期指标且效果较差 未开展 否`);
