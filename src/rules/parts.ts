import { z } from '../model/schema';

/** A text of a rule file. */
export const text = z.string().trim().min(1).max(2000);

/** A text for a person, Chinese and English. */
export const bilingual = z.strictObject({ zh: text, en: text }).readonly();

/** A share: 0.8 is 80%. */
export const share = z.number().min(0).max(1);

/** How a score is brought to its decimals: Excel's ROUND (half away from zero) or TRUNC (the rest is cut off). */
export const rounding = z
  .strictObject({ decimals: z.int().min(0).max(6), mode: z.enum(['half-up', 'cut']) })
  .readonly();

/**
 * A limit on a ratio (1.3 is 130%); inclusive: the very ratio belongs to what lies beyond, so that “低于 60% 不得分” is 0.6, not
 * inclusive.
 */
export const limit = z.strictObject({ ratio: z.number().min(0).max(100), inclusive: z.boolean() }).readonly();

/** A limit on more than the whole. */
export const limitAboveOne = z.strictObject({ ratio: z.number().gt(1).max(100), inclusive: z.boolean() }).readonly();

/** A limit on less than the whole. */
export const limitBelowOne = z.strictObject({ ratio: z.number().gt(0).lt(1), inclusive: z.boolean() }).readonly();

/** Whether a list runs from high to low, no limit twice. */
export const descending = (list: readonly { readonly from: number }[]): boolean =>
  list.every((entry, index) => index === 0 || entry.from < (list[index - 1]?.from ?? Infinity));

/** Whether a list runs from low to high, no limit twice. */
export const ascending = (list: readonly { readonly within: number }[]): boolean =>
  list.every((entry, index) => index === 0 || entry.within > (list[index - 1]?.within ?? -Infinity));

/** What parse.ts says of a list in the wrong order. */
export const NOT_DESCENDING = { params: { fault: 'not-descending' } };
export const NOT_ASCENDING = { params: { fault: 'not-ascending' } };

/** What is lost for each step: how steps are counted (whole ones only, each that was begun, in exact proportion), and how much one costs. */
export const lost = {
  counted: z.enum(['whole', 'begun', 'exact']),
  loses: z.enum(['points', 'share']),
  amount: z.number().positive(),
};
