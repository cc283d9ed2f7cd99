import { z } from '../model/schema';
import {
  NOT_ASCENDING,
  NOT_DESCENDING,
  ascending,
  descending,
  limitAboveOne,
  limitBelowOne,
  lost,
  share,
  text,
} from './parts';

/** Kinds of indicators (决策, 过程, 产出, 成本, 效益, 满意度), by the words of a row's levels (src/lexicon/groups.ts). */
export const GROUP_NAMES = ['decision', 'process', 'output', 'cost', 'benefit', 'satisfaction'] as const;
const group = z.enum(GROUP_NAMES);
export type GroupName = (typeof GROUP_NAMES)[number];

/**
 * 适用的指标: rows that a special rule is for. A row must be of one of the groups (at any level), hold one of the names, and have a target
 * of that kind; null asks for nothing.
 */
const which = z
  .strictObject({
    groups: z.array(group).min(1).readonly().nullable().default(null),
    names: z.array(text.max(50)).min(1).max(50).readonly().nullable().default(null),
    /** number: a target that is a number; words: one in words, or a date. */
    target: z.enum(['number', 'words']).nullable().default(null),
  })
  .readonly();
export type Which = z.infer<typeof which>;

/** 各类指标分值: points of the groups of the first level. The first alternative whose condition the table meets is asked for. */
export const groupPoints = z
  .strictObject({
    /** fixed: any other points are against the rule. principle: “原则上”, other points are worth a word. */
    force: z.enum(['fixed', 'principle']),
    alternatives: z
      .array(
        z
          .strictObject({
            /** Groups that the table must have, and must not have, at its first level. */
            present: z.array(group).readonly(),
            absent: z.array(group).readonly(),
            /** Points of one group, or of several together (效益+满意度 40). */
            points: z
              .array(
                z.strictObject({ groups: z.array(group).min(1).readonly(), points: z.number().positive() }).readonly(),
              )
              .min(1)
              .readonly(),
          })
          .readonly(),
      )
      .min(1)
      .max(20)
      .readonly(),
  })
  .readonly();

/** 单项分值上限: the most points that one such row may have. */
export const rowPoints = z
  .array(z.strictObject({ which, maximum: z.number().positive() }).readonly())
  .min(1)
  .readonly();

/** A step that is reached from a figure on (`inclusive`: itself included), and the share of the points that it earns. */
const stepUp = z.strictObject({ from: z.number(), inclusive: z.boolean(), share }).readonly();
/** A step that holds as far as the actual is no further from the target than this (0.1: 10% of the target, on either side). */
const stepWithin = z.strictObject({ within: z.number().min(0), share }).readonly();

/** The unit in which figures of a rule are meant; a row in another unit is left to a person. null: whatever the target is in. */
const unit = text.max(10).nullable().default(null);

/**
 * 计分办法 of one row.
 * proportion 按比例: as `comparison` says; nothing where the share earned lies below the pass line `zeroBelow` (及格线), all the points where
 * it reaches `fullFrom` (null: no such limit).
 * all-or-nothing 直接赋分: all the points where the target is met, else none.
 * completion 按完成率分档, actual 按完成值分档: the first step that the completion (fraction) or the actual (in `unit`) reaches.
 * deviation 按偏离度分档: the first step within which |actual ÷ target − 1| lies, whichever side.
 * loss 每差一个单位扣分: for every `per` (in `unit`) that the actual lies on the wrong side of `from` (null: the target), `points` or a
 * `share` of the row's points are lost, down to nothing. counted: whole steps only, each that was begun, or exactly in proportion.
 * Where no step is reached nothing is earned. Steps that give more for more are not used on a row of which less is better.
 */
export const earning = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('proportion'),
      zeroBelow: limitBelowOne.nullable().default(null),
      fullFrom: limitBelowOne.nullable().default(null),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('all-or-nothing') }).readonly(),
  z
    .strictObject({
      kind: z.literal('completion'),
      steps: z.array(stepUp).min(1).max(20).refine(descending, NOT_DESCENDING).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('actual'),
      unit,
      steps: z.array(stepUp).min(1).max(20).refine(descending, NOT_DESCENDING).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('deviation'),
      steps: z.array(stepWithin).min(1).max(20).refine(ascending, NOT_ASCENDING).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('loss'),
      from: z.number().nullable().default(null),
      unit,
      per: z.number().positive(),
      ...lost,
    })
    .readonly(),
]);
export type Earning = z.infer<typeof earning>;

/** 部分指标的专门计分办法: the first entry whose rows a row is one of says what it earns. */
export const rowRules = z.array(z.strictObject({ which, earning }).readonly()).min(1).max(50).readonly();

const beyond = { from: z.number().gt(1).max(100), inclusive: z.boolean() };

/**
 * 超额完成扣分 from a completion on (1.3 is 130%; `inclusive`: that very completion too).
 * points: so many points. share: that share of the row's points. steps: the share of the last step reached (best completion last).
 * per: `points` for each `per` of completion beyond `from` (0.1: ten percent points), whole steps or exactly in proportion.
 * What is left is never less than nothing. A file of the first version has no kind: it takes off points.
 */
export const overDeduction = z.preprocess(
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('kind' in value)
      ? { kind: 'points', ...value }
      : value,
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('points'), ...beyond, points: z.number().positive() }).readonly(),
    z.strictObject({ kind: z.literal('share'), ...beyond, share: share.gt(0) }).readonly(),
    z
      .strictObject({
        kind: z.literal('steps'),
        steps: z
          .array(z.strictObject({ ...beyond, share: share.gt(0) }).readonly())
          .min(1)
          .max(20)
          .refine(descending, NOT_DESCENDING)
          .readonly(),
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('per'),
        ...beyond,
        per: z.number().positive(),
        points: z.number().positive(),
        counted: z.enum(['whole', 'exact']),
      })
      .readonly(),
  ]),
);

/** 指标值为 0 的计分: met-or-not 达到得满分、否则不得分; ask 由人判断. From `reasonFrom` (an actual) on a reason is due; null: none. */
export const zeroTarget = z
  .strictObject({ earns: z.enum(['met-or-not', 'ask']), reasonFrom: z.number().positive().nullable().default(null) })
  .readonly();

/** 超额完成的偏差界线. */
export const overThreshold = limitAboveOne;
/** “≤”类明显低于指标值的偏差界线: a completion (actual ÷ target) at or below it was planned too high. */
export const underThreshold = limitBelowOne;
