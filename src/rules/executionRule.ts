import { z } from '../model/schema';
import { NOT_DESCENDING, descending, limit, limitBelowOne, lost, rounding, share } from './parts';

/**
 * 执行率的分子分母.
 * budget: year 全年（调整后）预算数, initial 年初预算数, initial-plus-adjustment 年初预算数＋调整数, less-pooled 预算数－统筹整合资金.
 * executed: paid 执行数, paid-plus-other 执行数＋其他支出.
 */
const base = z
  .strictObject({
    budget: z.enum(['year', 'initial', 'initial-plus-adjustment', 'less-pooled']),
    executed: z.enum(['paid', 'paid-plus-other']),
  })
  .readonly();
export type ExecutionBase = z.infer<typeof base>;

/**
 * 执行率得分.
 * linear 执行率×分值: nothing below `zeroBelow`, all the points from `fullFrom` on (null: no such limit). steps 分档: the share of the first
 * step that the rate reaches, nothing below the last. loss 每低…扣…: for every `per` (0.01: one percent point) that the rate lies below
 * `from`, `points` or a `share` of the points are lost, down to nothing; counted as in earning.ts; nothing below `zeroBelow`.
 */
const executionEarning = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('linear'),
      zeroBelow: limitBelowOne.nullable().default(null),
      fullFrom: limitBelowOne.nullable().default(null),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('loss'),
      from: z.number().gt(0).max(1).default(1),
      per: z.number().positive().max(1),
      ...lost,
      zeroBelow: limitBelowOne.nullable().default(null),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('steps'),
      steps: z
        .array(z.strictObject({ from: z.number().min(0).max(2), inclusive: z.boolean(), share }).readonly())
        .min(1)
        .max(20)
        .refine(descending, NOT_DESCENDING)
        .readonly(),
    })
    .readonly(),
]);
export type ExecutionEarning = z.infer<typeof executionEarning>;

/** 预算执行率: its points as the source states them (null: as the table prints, or none in the table), base, how it is scored, rounding. */
export const execution = z
  .strictObject({
    points: z.number().positive().max(100).nullable(),
    rounding,
    base: base.nullable().default(null),
    earning: executionEarning.nullable().default(null),
  })
  .readonly();

/** 须说明原因的情形, beside results beyond overThreshold and underThreshold. */
export const reasons = z
  .strictObject({
    /** 未完成: only where |actual ÷ target − 1| reaches this (0.2: 20%); null: every missed target. */
    missed: limit.nullable().default(null),
    /** 执行率低: below a rate a hint or a warning where nothing is said of it. []: never. null: as assumed for all (lowExecutionOf). */
    lowExecution: z
      .array(z.strictObject({ below: share, weight: z.enum(['hint', 'warning']) }).readonly())
      .max(5)
      .readonly()
      .nullable()
      .default(null),
    /** 预算调整: from which share of the initial budget on a change is to be explained (0, not inclusive: any). null: not asked. */
    adjustment: limit.nullable().default(null),
    /** 扣分: whether points lost need a word though the target was met. */
    lostPoints: z.boolean().default(true),
  })
  .readonly();

/**
 * 定性指标. reason: below-full 未得满分须写评分说明, always 一律须写; null: not asked. shares: the share that words such as 部分完成 and 未完成
 * earn by themselves (自动计分); null: a person chooses within the band.
 */
export const qualitative = z
  .strictObject({
    reason: z.enum(['below-full', 'always']).nullable().default(null),
    shares: z.strictObject({ partly: share, unmet: share }).readonly().nullable().default(null),
  })
  .readonly();

/**
 * 不参与计分的行. emptyAdjusted: rows with an initial target whose adjusted target is left empty are left out. rescaleTo: what the rows in
 * use earn is brought to this many points (得分÷分值×100); null: the total stays as it is.
 */
export const leftOut = z
  .strictObject({ emptyAdjusted: z.boolean(), rescaleTo: z.number().positive().nullable().default(null) })
  .readonly();

/** 扣分栏: points that a column of the table takes off a row's score, never below nothing. null: such a column is not looked at. */
export const deductionColumn = z.strictObject({ floor: z.literal(0) }).readonly();
