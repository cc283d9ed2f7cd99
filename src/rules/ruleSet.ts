import { z } from '../model/schema';
import { groupPoints, overDeduction, overThreshold, rowPoints, rowRules, underThreshold, zeroTarget } from './earning';
import { deductionColumn, execution, leftOut, qualitative, reasons } from './executionRule';
import { NOT_DESCENDING, bilingual, descending, limitAboveOne, rounding, share, text } from './parts';
import { ruleSources } from './ruleSource';

const comparison = z
  .strictObject({
    /** ≥ and >: a shortfall earns B/A of the points. */
    atLeast: z.strictObject({ notMet: z.enum(['B/A']) }).readonly(),
    /** ≤ and <: an overrun earns A/B or 2-B/A of the points, and nothing from `zeroFrom` times the target on (null: no such limit). */
    atMost: z.strictObject({ notMet: z.enum(['A/B', '2-B/A']), zeroFrom: z.number().gt(1).nullable() }).readonly(),
    /**
     * = : a shortfall earns B/A. side 'one': more than the target counts as met; 'both': only the very value does, and an excess
     * earns what atMost says. deviation 'threshold': an excess is a deviation from overThreshold on; 'any': every excess is one.
     */
    equal: z.strictObject({ side: z.enum(['one', 'both']), deviation: z.enum(['threshold', 'any']) }).readonly(),
    zeroTarget: zeroTarget.nullable().default(null),
  })
  .readonly();

/**
 * A band of qualitative results, best first. `from` is the share of the points at which it begins; inclusive: that share belongs to
 * this band and not to the next lower one. It ends where the band before it begins.
 */
const band = z.strictObject({ name: bilingual, from: share, inclusive: z.boolean() }).readonly();

/** A grade of the total, best first; `from` in points. */
const grade = z
  .strictObject({ name: text.max(20), from: z.number().min(0).max(1000), inclusive: z.boolean() })
  .readonly();

/** Data that says how a table is scored. B is the actual (完成值), A the target (指标值), w the points (分值). */
export const ruleSetSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: bilingual,
    /** Where it applies. */
    place: bilingual,
    /** The year of the document; null where it is not known. */
    year: z.int().min(1990).max(2100).nullable(),
    source: z.strictObject({ document: text, note: bilingual }).readonly(),
    sources: ruleSources.nullable().default(null),
    /** What it says, for a person to read. */
    sentence: bilingual,
    /** false: the form prints neither points nor scores. Points that a local copy prints are still scored. */
    hasScores: z.boolean(),
    /** What the points should add up to: all, and the indicators alone; null where the source does not say. */
    points: z
      .strictObject({ total: z.number().positive().nullable(), indicators: z.number().positive().nullable() })
      .readonly(),
    groups: groupPoints.nullable().default(null),
    rowPoints: rowPoints.nullable().default(null),
    comparison,
    rows: rowRules.nullable().default(null),
    /** The largest share of the points that a row can earn. */
    cap: z.literal(1),
    rounding,
    execution,
    /** From which completion on more than the target is a deviation that needs a reason: 1.3 is 130%. */
    overThreshold,
    /** From which completion (0.7 is 70%) down a ≤ target was set so high that it needs a reason; null: none. */
    underThreshold: underThreshold.nullable().default(null),
    /** From which completion on a row is worth a look though no reason is demanded (the 一体化 system's red cell); null: none. */
    attentionFrom: limitAboveOne.nullable(),
    bands: z.array(band).min(1).max(10).refine(descending, NOT_DESCENDING).readonly(),
    grades: z.array(grade).max(10).refine(descending, NOT_DESCENDING).readonly(),
    /**
     * How a group's points are split evenly over its rows: parts of `decimals` decimals that add up exactly.
     * levels: the points of a level are shared so even where the table does not say it.
     */
    split: z
      .strictObject({ method: z.enum(['largest-remainder']), decimals: z.int().min(0).max(6), levels: z.boolean() })
      .readonly(),
    /** 执行率对总分的限制: below `rateBelow` the total is at most `maximum` points; null: none. */
    executionCaps: z
      .array(z.strictObject({ rateBelow: share, maximum: z.number().min(0).max(1000) }).readonly())
      .min(1)
      .readonly()
      .nullable()
      .default(null),
    /** null: nothing is taken off for more than the target. */
    overDeduction: overDeduction.nullable().default(null),
    deductionColumn: deductionColumn.nullable().default(null),
    qualitative: qualitative.nullable().default(null),
    leftOut: leftOut.nullable().default(null),
    reasons: reasons.nullable().default(null),
    /** Layouts this rule set is proposed for. */
    proposedFor: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).readonly(),
    /** Places whose name a table's title or unit must hold for it to be proposed, where its layouts are used elsewhere too. */
    proposedIn: z.array(z.string().min(1).max(20)).min(1).readonly().optional(),
  })
  .readonly();

export type RuleSet = z.infer<typeof ruleSetSchema>;
export type Band = RuleSet['bands'][number];
export type Grade = RuleSet['grades'][number];
