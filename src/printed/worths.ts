import {
  ACTUAL_VALUE,
  BUDGET,
  COMPLETION_RATE,
  EXECUTED,
  EXECUTION_RATE,
  FALLS_SHORT,
  GOES_BEYOND,
  HAPPENS,
  TARGET_VALUE,
  WORTH,
} from '../lexicon/printedRules';
import type { Item } from './item';
import type { Pattern } from './pattern';
import { N, SUBJECT, V, figure, number, optional, sticky } from './pattern';
import type { Figure, Worth } from './rule';

const HALF = String.raw`(?:的?(?:一半|50%)(?:分值|的分值|分数|分|的分)?)`;
/** What may stand between a condition and what it earns. */
const THEN = String.raw`(?:的|时|者)?[,:;]?(?:则|该指标|该项|本项|该项指标|即)?(?:得分)?`;
const GIVES = '(?:得|计|记|为|给|赋|可得|均得)';
const ROW_RATIO = `(?:${ACTUAL_VALUE})/(?:${TARGET_VALUE})`;
const MONEY_RATIO = `(?:${EXECUTED})/(?:${BUDGET})`;
const PERCENT_TAIL = '(?:×100%)?';
const TIMES_WORTH = `(?:[×]|乘以)(?:(?:${WORTH})(?:\\(?${N}分\\)?)?|${N}分?)`;
const NAMES_SCORE = String.raw`(?:自评得分|实际得分|最终得分|指标得分|该项得分|本项得分|执行率得分|得分|计分公式|计算公式|计分方法|自评分)?(?:按|=|:|为)?(?:照)?(?:其|实际|全年)?`;
const CALCULATED = '(?:计算|折算)?(?:得分|计分|赋分|计算得分|计算|计)?';

const share = (value: number): Worth => ({ kind: 'share', share: value });
const earns = (worth: Worth, full: number | null = null): Item => ({ is: 'earns', worth, full });
const OF_WORTH = `(?:该指标|该项|本项|指标)?(?:的)?(?:${WORTH}|总分值)`;

/** What is earned or lost. */
export const EARNINGS: readonly Pattern[] = [
  {
    pattern: sticky(
      `${THEN}(?:不得分|不计分|不给分|按(?:0|零)分计(?:算|分)?|${GIVES}?(?:0|零)分|扣完(?:全部分值|该项分值)?|(?:全部扣除|扣除全部分值|扣全部分值))(?!为止)`,
    ),
    item: () => earns(share(0)),
  },
  {
    pattern: sticky(`${THEN}(?:${GIVES}(?:满分|全分|全部分值|全部分数)|不扣分)(?:\\(?${N}分\\)?)?`),
    item: ([, points]) => earns(share(1), optional(points)),
  },
  { pattern: sticky(`${THEN}${GIVES}${HALF}`), item: () => earns(share(0.5)) },
  {
    pattern: sticky(`${THEN}${GIVES}(?:${OF_WORTH}的?${N}%|${N}%(?:的?(?:${WORTH}|分数|分))?)(?![\\d])`),
    item: ([, one, two]) => earns(share(number(one ?? two) / 100)),
  },
  {
    pattern: sticky(`${THEN}按${OF_WORTH}的?${N}%${CALCULATED}`),
    item: ([, percent]) => earns(share(number(percent) / 100)),
  },
  {
    pattern: sticky(`${THEN}${GIVES}${N}分(?!值)`),
    item: ([, points]) => earns({ kind: 'points', points: number(points) }),
  },
  {
    pattern: sticky(`${THEN}扣(?:减|除)?${OF_WORTH}的?${N}%`),
    item: ([, percent]) => earns(share(1 - number(percent) / 100)),
  },
  {
    pattern: sticky(`${THEN}扣(?:减|除)?${N}分`),
    item: ([, points]) => earns({ kind: 'lost', points: number(points) }),
  },
];

const proportion = (of: 'row' | 'execution' | 'inverse', ...full: (string | undefined)[]): Item => ({
  is: 'proportion',
  of,
  full: optional(full.find((one) => one !== undefined)),
});
const MULTIPLIED = (ratio: string): string =>
  `(?:\\(?${ratio}\\)?${PERCENT_TAIL}${TIMES_WORTH}|(?:${WORTH}|${N}分?)×\\(?${ratio}\\)?${PERCENT_TAIL})`;

/** Formulas and words for a proportion. */
export const PROPORTIONS: readonly Pattern[] = [
  {
    pattern: sticky(`${THEN}${NAMES_SCORE}${MULTIPLIED(ROW_RATIO)}${CALCULATED}`),
    item: ([, ...full]) => proportion('row', ...full),
  },
  {
    pattern: sticky(`${THEN}${NAMES_SCORE}${MULTIPLIED(`(?:${TARGET_VALUE})/(?:${ACTUAL_VALUE})`)}${CALCULATED}`),
    item: ([, ...full]) => proportion('inverse', ...full),
  },
  {
    pattern: sticky(`${THEN}${NAMES_SCORE}${MULTIPLIED(`(?:${MONEY_RATIO}|${EXECUTION_RATE})`)}${CALCULATED}`),
    item: ([, ...full]) => proportion('execution', ...full),
  },
  {
    pattern: sticky(`${THEN}${NAMES_SCORE}${MULTIPLIED(COMPLETION_RATE)}${CALCULATED}`),
    item: ([, ...full]) => proportion('row', ...full),
  },
  {
    pattern: sticky(
      `${THEN}按(?:照)?(?:其|实际)?(?:完成|执行|实际完成)?(?:情况)?(?:的?比例|比率|${COMPLETION_RATE}|${EXECUTION_RATE}|率)(?:计算得分|计算|折算)?(?:得分|计分|赋分|扣减|扣分|计算|记分|给分|得相应分值)`,
    ),
    item: () => proportion('row'),
  },
];

const OFF = `(?:的)?,?(?:扣减|扣除|扣|减)(?:${N}分|${OF_WORTH}的?${N}%|${N}%的?(?:${WORTH}))`;

function loss(
  side: 'below' | 'above',
  from: Figure | null,
  [, subject, per, unit, points, percent, ofWorth]: readonly (string | undefined)[],
): Item | null {
  const step = figure(per, unit);
  if (step.unit === null) return null;
  const off =
    points === undefined
      ? { loses: 'share', amount: number(percent ?? ofWorth) / 100 }
      : { loses: 'points', amount: number(points) };
  return {
    is: 'loss',
    subject: subject ?? '',
    side,
    from,
    per: step,
    loses: off.loses === 'share' ? 'share' : 'points',
    amount: off.amount,
  };
}

const THE_TARGET = `(?:${TARGET_VALUE}|目标|标准)?`;

/** Points off for each step. */
export const LOSSES: readonly Pattern[] = [
  {
    pattern: sticky(`(?:在此基础上,?)?${SUBJECT}每(?:再)?低于${N}%${V}${OFF}`),
    item: ([whole, subject, from, ...rest]) =>
      loss('below', { value: number(from), unit: '%' }, [whole, subject, ...rest]),
  },
  {
    pattern: sticky(`(?:在此基础上,?)?${SUBJECT}每(?:再)?(?:${FALLS_SHORT})${THE_TARGET}${V}${OFF}`),
    item: (match) => loss('below', null, match),
  },
  {
    pattern: sticky(`(?:在此基础上,?)?${SUBJECT}每(?:再)?(?:${GOES_BEYOND})${THE_TARGET}${V}${OFF}`),
    item: (match) => loss('above', null, match),
  },
  {
    pattern: sticky(`()每?(?:${HAPPENS})${V}${OFF}`),
    item: (match) => {
      const item = loss('above', null, match);
      return item?.is === 'loss' ? { ...item, from: { value: 0, unit: item.per.unit } } : null;
    },
  },
];
