import { z } from '../model/schema';
import { bilingual, text } from './parts';

/**
 * The rules of a set that have a source each, by the field that holds the rule. The first word is that of the field; where a field
 * answers several questions, the question follows the point.
 */
export const RULES = [
  'points', // 分值合计
  'groups', // 各类指标分值
  'rowPoints', // 单项分值上限
  'comparison.atLeast', // “≥”类计分
  'comparison.atMost', // “≤”类计分
  'comparison.equal', // “＝”类计分
  'comparison.zeroTarget', // 指标值为 0
  'rows', // 部分指标的专门计分办法
  'rounding', // 小数位数和取舍
  'execution.points', // 预算执行率分值
  'execution.base', // 执行率的分子分母
  'execution.earning', // 执行率得分
  'executionCaps', // 执行率对总分的限制
  'overThreshold', // 超额完成的偏差界线
  'underThreshold', // “≤”类明显低于指标值的偏差界线
  'attentionFrom', // 只作提示的界线
  'overDeduction', // 超额完成扣分
  'deductionColumn', // 扣分栏
  'bands', // 定性指标档次
  'qualitative', // 定性指标的评分说明和自动计分
  'grades', // 等级
  'split', // 分值平分
  'leftOut', // 不参与计分的行
  'reasons.missed', // 未完成须说明
  'reasons.lowExecution', // 执行率低须说明
  'reasons.adjustment', // 调整预算须说明
  'reasons.lostPoints', // 扣分须说明
] as const;

export type RuleName = (typeof RULES)[number];

/** What the makers are not sure of; shown on the rules screen and nowhere else. */
const doubt = bilingual.nullable().default(null);
/** The document and, where it is known, the article, note or cell of its form: 第二十三条, 填表说明 6. */
const document = { document: text, article: text.nullable().default(null), doubt };

/**
 * Where one rule stands.
 * document: in a document that is meant for such tables. reference: in a document that is meant for another kind of form; said with
 * “参照”. assumed: nowhere that is known; people who review tables take it for right. cell: printed in the judged table itself.
 */
export const ruleSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), ...document }).readonly(),
  z.strictObject({ kind: z.literal('reference'), ...document }).readonly(),
  z.strictObject({ kind: z.literal('assumed'), doubt }).readonly(),
  z.strictObject({ kind: z.literal('cell'), sheet: text, cell: text, text, doubt }).readonly(),
]);

export type RuleSource = z.infer<typeof ruleSource>;

/**
 * 每条规则的出处. A rule that is not in it stands under the document of the whole set: so do all rules of a file that names no source
 * for each.
 */
export const ruleSources = z.partialRecord(z.enum(RULES), ruleSource).readonly();
