import { z } from '../model/schema';

const text = z.string().trim().min(1).max(2000);

/** A text for a person, Chinese and English. */
const bilingual = z.strictObject({ zh: text, en: text }).readonly();

/** A share: 0.8 is 80%. */
const share = z.number().min(0).max(1);

/** How a score is brought to its decimals: Excel's ROUND (half away from zero) or TRUNC (the rest is cut off). */
const rounding = z.strictObject({ decimals: z.int().min(0).max(6), mode: z.enum(['half-up', 'cut']) }).readonly();

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

const descending = (list: readonly { readonly from: number }[]): boolean =>
  list.every((entry, index) => index === 0 || entry.from < (list[index - 1]?.from ?? Infinity));

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
    /** What it says, for a person to read. */
    sentence: bilingual,
    /** false: the form prints neither points nor scores. Points that a local copy prints are still scored. */
    hasScores: z.boolean(),
    /** What the points should add up to: all, and the indicators alone; null where the source does not say. */
    points: z
      .strictObject({ total: z.number().positive().nullable(), indicators: z.number().positive().nullable() })
      .readonly(),
    comparison,
    /** The largest share of the points that a row can earn. */
    cap: z.literal(1),
    rounding,
    /** Budget execution: its points as the source states them (null: as the table prints, or none in the table), and its rounding. */
    execution: z.strictObject({ points: z.number().positive().max(100).nullable(), rounding }).readonly(),
    /** From which completion on more than the target is a deviation that needs a reason: 1.3 is 130%. */
    overThreshold: z.strictObject({ ratio: z.number().gt(1).max(100), inclusive: z.boolean() }).readonly(),
    /** From which completion on a row is worth a look though no reason is demanded (the 一体化 system's red cell); null: none. */
    attentionFrom: z
      .strictObject({ ratio: z.number().gt(1).max(100), inclusive: z.boolean() })
      .readonly()
      .nullable(),
    bands: z
      .array(band)
      .min(1)
      .max(10)
      .refine(descending, { params: { fault: 'not-descending' } })
      .readonly(),
    grades: z
      .array(grade)
      .max(10)
      .refine(descending, { params: { fault: 'not-descending' } })
      .readonly(),
    /**
     * How a group's points are split evenly over its rows: parts of `decimals` decimals that add up exactly.
     * levels: the points of a level are shared so even where the table does not say it.
     */
    split: z
      .strictObject({ method: z.enum(['largest-remainder']), decimals: z.int().min(0).max(6), levels: z.boolean() })
      .readonly(),
    /** Highest total by execution rate: below `rateBelow` the total is at most `maximum`. Absent: none. */
    executionCaps: z
      .array(z.strictObject({ rateBelow: share, maximum: z.number().min(0).max(1000) }).readonly())
      .min(1)
      .readonly()
      .optional(),
    /** Points taken off a row from `from` on (1.3 is 130%). Off unless the rule set states it. */
    overDeduction: z
      .strictObject({ from: z.number().gt(1), inclusive: z.boolean(), points: z.number().positive() })
      .readonly()
      .optional(),
    /** Layouts this rule set is proposed for. */
    proposedFor: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).readonly(),
    /** Places whose name a table's title or unit must hold for it to be proposed, where its layouts are used elsewhere too. */
    proposedIn: z.array(z.string().min(1).max(20)).min(1).readonly().optional(),
  })
  .readonly();

export type RuleSet = z.infer<typeof ruleSetSchema>;
export type Band = RuleSet['bands'][number];
export type Grade = RuleSet['grades'][number];
