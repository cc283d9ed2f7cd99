import {
  ACTUAL_VALUE,
  ALL_SCOPE,
  BEYOND,
  BUDGET,
  COMPLETION_RATE,
  ENDS_ANYHOW,
  EXECUTED,
  EXECUTION_RATE,
  FALLS_SHORT,
  FROM_ON,
  GOES_BEYOND,
  GROUP_SCOPES,
  HAPPENS,
  LOWER_BOUND_SCOPE,
  MET,
  NOT_MET,
  NUMBER_SCOPE,
  OTHERWISE,
  SHORT_OF,
  TARGET_VALUE,
  UPPER_BOUND_SCOPE,
  UP_TO,
  WORTH,
} from '../lexicon/printedRules';
import type { GroupName } from '../rules';
import type { Figure, Worth } from './rule';

/** How sure it is that a bound itself belongs to what it bounds: said, or only usual (以上), or not said at all. */
export type Belongs = 'yes' | 'no' | 'usual' | 'unsaid';

export interface Bound extends Figure {
  readonly belongs: Belongs;
}

/** What a stretch of a text says. */
export type Item =
  | { readonly is: 'scope'; readonly scope: ScopeWord }
  | {
      readonly is: 'range';
      readonly subject: string;
      readonly low: Bound | null;
      readonly high: Bound | null;
    }
  | { readonly is: 'met' }
  | { readonly is: 'not-met' }
  | { readonly is: 'otherwise' }
  | { readonly is: 'earns'; readonly worth: Worth; readonly full: number | null }
  | { readonly is: 'proportion'; readonly of: 'row' | 'execution' | 'inverse'; readonly full: number | null }
  | {
      readonly is: 'loss';
      readonly subject: string;
      readonly side: 'below' | 'above';
      readonly fromNothing: boolean;
      readonly from: Figure | null;
      readonly per: Figure;
      readonly loses: 'points' | 'share';
      readonly amount: number;
    }
  | { readonly is: 'counted'; readonly counted: 'whole' | 'begun'; readonly per: Figure }
  | { readonly is: 'full'; readonly points: number }
  | { readonly is: 'over'; readonly from: Bound }
  | { readonly is: 'within'; readonly subject: string; readonly within: number }
  | { readonly is: 'beyond'; readonly within: number; readonly inclusive: boolean }
  | { readonly is: 'reason-due' }
  | { readonly is: 'total-at-most'; readonly points: number }
  | { readonly is: 'rounding'; readonly decimals: number }
  | { readonly is: 'nothing-new' };

export type ScopeWord =
  | { readonly kind: 'group'; readonly group: GroupName }
  | { readonly kind: 'execution' | 'number' | 'all' | 'upper' | 'lower' };

const N = String.raw`(\d+(?:\.\d+)?)`;
/** A figure with its unit: percent, or a few letters that no other word of a rule begins with. */
const UNIT = String.raw`(%|个百分点|百分点|个?工作日|万元|亿元|[\u4e00-\u9fffa-zA-Z]{0,2}?)`;
const V = `${N}${UNIT}`;
const INCLUDED = String.raw`(?:\((含|包含|不含)[\d.]*%?[^()]{0,4}\))?`;
const SUBJECT = String.raw`([\u4e00-\u9fff]{1,14}?(?:率|度|值|数|量|比例|进度))?`;
const IS = '(?:为|在|:)?';
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

interface Pattern {
  readonly pattern: RegExp;
  readonly item: (match: readonly (string | undefined)[]) => Item | null;
}

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const number = (text: string | undefined): number => Number(text);
const unitOf = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : /百分点$/.test(text) ? '%' : text.replace(/^个(?=工作日)/, '');
const figure = (value: string | undefined, unit: string | undefined): Figure => ({
  value: number(value),
  unit: unitOf(unit),
});
const optional = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function belongs(mark: string | undefined, otherwise: Belongs): Belongs {
  if (mark === undefined) return otherwise;
  return mark === '不含' ? 'no' : 'yes';
}

const bound = (value: string | undefined, unit: string | undefined, is: Belongs): Bound => ({
  ...figure(value, unit),
  belongs: is,
});

/** The two bounds of a range have one unit, written at either (80-90%). */
function range(subject: string | undefined, low: Bound | null, high: Bound | null): Item | null {
  const unit = high?.unit ?? low?.unit ?? null;
  if (low && high && low.value >= high.value) return null;
  const withUnit = (one: Bound | null): Bound | null => one && { ...one, unit: one.unit ?? unit };
  const begins = low !== null && high !== null && low.value === 0 ? null : low;
  return { is: 'range', subject: subject ?? '', low: withUnit(begins), high: withUnit(high) };
}

const SIGN = (sign: string | undefined): Belongs => (sign === '<' ? 'no' : 'yes');
const BRACKET = (sign: string | undefined): Belongs => (sign === '(' || sign === ')' ? 'no' : 'yes');
const LOWS = `(?:(${FROM_ON})|(${BEYOND}))`;
const HIGHS = `(?:(${UP_TO})|(${SHORT_OF}))`;
/** What follows figures that the patterns must not take for their unit. */
const END = '(?=[,;。:]|的|时|者|得|扣|计|不得|不扣|按|则|每|应|须|需|总分|自评|为|给|记|$)';

/** Ranges of a figure. */
const RANGES: readonly Pattern[] = [
  {
    pattern: sticky(`${SUBJECT}${IS}([\\[(])${V},${V}([\\])])`),
    item: ([, subject, open, low, lowUnit, high, highUnit, close]) =>
      range(subject, bound(low, lowUnit, BRACKET(open)), bound(high, highUnit, BRACKET(close))),
  },
  {
    pattern: sticky(`${V}(≤|<)([\\u4e00-\\u9fff]{1,14}|[Xx])(≤|<)${V}${END}`),
    item: ([, low, lowUnit, first, subject, second, high, highUnit]) =>
      range(subject?.replace(/^[Xx]$/, ''), bound(low, lowUnit, SIGN(first)), bound(high, highUnit, SIGN(second))),
  },
  {
    pattern: sticky(
      `${SUBJECT}${IS}${LOWS}${V}${INCLUDED}(?:以上)?(?:,|且|但|、|并|至|-)?(?:\\1)?${HIGHS}${V}${INCLUDED}(?:以下)?${END}`,
    ),
    item: ([, subject, from, , low, lowUnit, lowMark, upTo, , high, highUnit, highMark]) =>
      range(
        subject,
        bound(low, lowUnit, belongs(lowMark, from === undefined ? 'no' : 'yes')),
        bound(high, highUnit, belongs(highMark, upTo === undefined ? 'no' : 'yes')),
      ),
  },
  {
    pattern: sticky(
      `${SUBJECT}${IS}${V}${INCLUDED}以上${INCLUDED}(?:,|且|但|、|并)?(?:${HIGHS}${V}${INCLUDED}|${V}${INCLUDED}以下${INCLUDED})${END}`,
    ),
    item: ([, subject, low, lowUnit, mark, after, upTo, short, high, highUnit, highMark, below, belowUnit, m1, m2]) =>
      range(
        subject,
        bound(low, lowUnit, belongs(mark ?? after, 'usual')),
        high === undefined
          ? bound(below, belowUnit, belongs(m1 ?? m2, 'unsaid'))
          : bound(high, highUnit, belongs(highMark, upTo !== undefined && short === undefined ? 'yes' : 'no')),
      ),
  },
  {
    pattern: sticky(`${SUBJECT}${IS}${V}${INCLUDED}-${V}${INCLUDED}(?:之间|区间|范围内)?${END}`),
    item: ([, subject, one, oneUnit, oneMark, two, twoUnit, twoMark]) => {
      const [first, second] = [
        bound(one, oneUnit, belongs(oneMark, 'unsaid')),
        bound(two, twoUnit, belongs(twoMark, 'unsaid')),
      ];
      return first.value <= second.value ? range(subject, first, second) : range(subject, second, first);
    },
  },
  {
    pattern: sticky(`${SUBJECT}${IS}${LOWS}${V}${INCLUDED}(?:及?以上)?${INCLUDED}${END}`),
    item: ([, subject, from, , value, unit, mark, after]) =>
      range(subject, bound(value, unit, belongs(mark ?? after, from === undefined ? 'no' : 'yes')), null),
  },
  {
    pattern: sticky(`${SUBJECT}${IS}${V}${INCLUDED}(及)?以上${INCLUDED}${END}`),
    item: ([, subject, value, unit, mark, and, after]) =>
      range(subject, bound(value, unit, belongs(mark ?? after, and === undefined ? 'usual' : 'yes')), null),
  },
  {
    pattern: sticky(`${SUBJECT}${IS}${HIGHS}${V}${INCLUDED}(?:以下)?${END}`),
    item: ([, subject, upTo, , value, unit, mark]) =>
      range(subject, null, bound(value, unit, belongs(mark, upTo === undefined ? 'no' : 'yes'))),
  },
  {
    pattern: sticky(`${SUBJECT}${IS}${V}${INCLUDED}(及)?以下${INCLUDED}${END}`),
    item: ([, subject, value, unit, mark, and, after]) =>
      range(subject, null, bound(value, unit, belongs(mark ?? after, and === undefined ? 'usual' : 'yes'))),
  },
  {
    pattern: sticky(`${SUBJECT}${IS}100%(?=的?[,:]?得)`),
    item: ([, subject]) => range(subject, bound('100', '%', 'yes'), null),
  },
];

const share = (value: number): Worth => ({ kind: 'share', share: value });
const earns = (worth: Worth, full: number | null = null): Item => ({ is: 'earns', worth, full });
const OF_WORTH = `(?:该指标|该项|本项|指标)?(?:的)?(?:${WORTH}|总分值)`;

/** What is earned or lost. */
const EARNINGS: readonly Pattern[] = [
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
const PROPORTIONS: readonly Pattern[] = [
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
    fromNothing: false,
    from,
    per: step,
    loses: off.loses === 'share' ? 'share' : 'points',
    amount: off.amount,
  };
}

const THE_TARGET = `(?:${TARGET_VALUE}|目标|标准)?`;

/** Points off for each step. */
const LOSSES: readonly Pattern[] = [
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
      return item?.is === 'loss' ? { ...item, fromNothing: true, from: { value: 0, unit: item.per.unit } } : null;
    },
  },
];

/** What rounds off a rule. */
const REMARKS: readonly Pattern[] = [
  {
    pattern: sticky(`不足${V}的?,?按(?:照)?${V}(?:计算|计|扣分|扣减|扣)`),
    item: ([, one, oneUnit, two, twoUnit]) =>
      number(one) === number(two) && unitOf(oneUnit) === unitOf(twoUnit)
        ? { is: 'counted', counted: 'begun', per: figure(one, oneUnit) }
        : null,
  },
  {
    pattern: sticky(`不足${V}的?,?(?:不扣分|不计|不扣)`),
    item: ([, one, unit]) => ({ is: 'counted', counted: 'whole', per: figure(one, unit) }),
  },
  { pattern: sticky(ENDS_ANYHOW), item: () => ({ is: 'nothing-new' }) },
  {
    pattern: sticky(`(?:本项|该项|该指标|本指标|指标)?(?:满分|分值|共|最多扣|最高扣|最高得|最多得|最高)(?:为)?${N}分`),
    item: ([, points]) => ({ is: 'full', points: number(points) }),
  },
  {
    pattern: sticky(
      `(?:各指标|各项|指标)?(?:得分|分数|计算结果)?(?:四舍五入,?)?(?:保留|精确到)(?:小数点后)?([1-4一两二三四])位(?:小数)?(?:\\(?四舍五入\\)?)?`,
    ),
    item: ([, decimals]) => ({ is: 'rounding', decimals: digit(decimals) }),
  },
];

const digit = (text = ''): number =>
  /\d/.test(text) ? Number(text) : Math.max('零一二三四'.indexOf(text), text === '两' ? 2 : 0);

/** More than the target, and how far from it. */
const DEVIATIONS: readonly Pattern[] = [
  {
    pattern: sticky(
      `(?:实际)?(?:完成值)?(?:超过|超出|超|大于|高于)(?:年度)?(?:指标值|目标值)的?(?:部分)?(?:达到|达)?${N}%${INCLUDED}((?:及)?以上)?${INCLUDED}${END}`,
    ),
    item: ([, percent, mark, above, after]) => over(percent, mark ?? after, above),
  },
  {
    pattern: sticky(`超额(?:完成)?(?:指标值|目标值)?(?:超过|达到|达)?${N}%${INCLUDED}((?:及)?以上)?${INCLUDED}${END}`),
    item: ([, percent, mark, above, after]) => over(percent, mark ?? after, above),
  },
  {
    pattern: sticky(
      `(?:[\\u4e00-\\u9fff]{0,6}?偏差(?:率|度)?)?(?:在|为|介于)?±?${N}%(?:-±?${N}%)?(?:\\(含\\))?(?:以内|之内|之间|内)?${END}`,
    ),
    item: ([whole = '', low, high]) =>
      /偏差|±/.test(whole) ? { is: 'within', subject: low ?? '', within: number(high ?? low) } : null,
  },
];

function over(percent: string | undefined, mark: string | undefined, above: string | undefined): Item {
  return {
    is: 'over',
    from: { value: 100 + number(percent), unit: '%', belongs: belongs(mark, above ? 'yes' : 'no') },
  };
}

const DEVIATION_BEYOND: readonly Pattern[] = [
  {
    pattern: sticky(
      `(?:(?:完成值)?(?:与指标值)?(?:的)?偏差(?:率|度)?)?(?:(达到|在|≥|不低于)|超过|大于|>)?±?${N}%${INCLUDED}((?:及)?以上)?${END}`,
    ),
    item: ([whole = '', from, percent, mark, above]) =>
      /超过|大于|>/.test(whole) || from !== undefined || above !== undefined
        ? {
            is: 'beyond',
            within: number(percent),
            inclusive: belongs(mark, from === undefined && above === undefined ? 'no' : 'yes') === 'yes',
          }
        : null,
  },
];

/** Duties and limits that stand in notes. */
const DUTIES: readonly Pattern[] = [
  {
    pattern: sticky(
      '(?:的)?,?(?:均)?(?:应当|应|须|必须|需要|需|要|请)(?:在)?(?:[\\u4e00-\\u9fff]{0,6}栏)?(?:中)?(?:说明|写明|分析|填写|注明|详细说明|分析说明|作出说明)(?:偏差|超额|具体|相关)?(?:原因|理由)(?:(?:及|和)改进措施)?',
    ),
    item: () => ({ is: 'reason-due' }),
  },
  {
    pattern: sticky(
      `(?:的)?,?(?:自评|评价|项目|综合)?(?:总分|总得分|得分)(?:值)?(?:最高)?(?:不得|不能|不)?(?:超过|高于|超)${N}分`,
    ),
    item: ([, points]) => ({ is: 'total-at-most', points: number(points) }),
  },
];

const bracketed = '(?:\\([^()]{0,20}\\))?';
/** Whom a sentence is for. */
const SCOPES: readonly Pattern[] = [
  ...GROUP_SCOPES.map(({ group, words }) => ({
    pattern: sticky(`(?:${words})(?:[:,]|(?=[≥≤<>\\d]|未|按|达|完成|得|每))`),
    item: (): Item => ({ is: 'scope', scope: { kind: 'group', group } }),
  })),
  {
    pattern: sticky(`(?:${EXECUTION_RATE})(?:指标|得分)?(?:[:,]|(?=按|得分=|=|满分|每))`),
    item: () => ({ is: 'scope', scope: { kind: 'execution' } }),
  },
  { pattern: sticky(`(?:${NUMBER_SCOPE})${bracketed}[:,]?`), item: () => ({ is: 'scope', scope: { kind: 'number' } }) },
  {
    pattern: sticky(`(?:${UPPER_BOUND_SCOPE})${bracketed}[:,]?`),
    item: () => ({ is: 'scope', scope: { kind: 'upper' } }),
  },
  {
    pattern: sticky(`(?:${LOWER_BOUND_SCOPE})${bracketed}[:,]?`),
    item: () => ({ is: 'scope', scope: { kind: 'lower' } }),
  },
  {
    pattern: sticky(`(?:${ALL_SCOPE})(?!值|分值|得分|权重)[:,]?`),
    item: () => ({ is: 'scope', scope: { kind: 'all' } }),
  },
];

const CONDITIONS: readonly Pattern[] = [
  {
    pattern: sticky(`(?:${ACTUAL_VALUE})?(?:${FROM_ON}|${UP_TO})(?:${TARGET_VALUE})(?=的|[,;。:]|时|得|$)`),
    item: () => ({ is: 'met' }),
  },
  {
    pattern: sticky(`(?:${ACTUAL_VALUE})?(?:${SHORT_OF}|${BEYOND})(?:${TARGET_VALUE})(?=的|[,;。:]|时|不得|按|每|$)`),
    item: () => ({ is: 'not-met' }),
  },
  { pattern: sticky(`(?:${OTHERWISE})(?:的)?`), item: () => ({ is: 'otherwise' }) },
  { pattern: sticky(`(?:${NOT_MET})(?=的|[,;。:]|时|得|扣|不|按|计|则|每|者|$)`), item: () => ({ is: 'not-met' }) },
  { pattern: sticky(`(?:${MET})(?=的|[,;。:]|时|得|扣|不|按|计|则|每|者|$)`), item: () => ({ is: 'met' }) },
];

/** In the order in which they are tried: the more special before what it begins like. */
const PATTERNS: readonly Pattern[] = [
  ...PROPORTIONS,
  ...REMARKS,
  ...EARNINGS,
  ...LOSSES,
  ...DUTIES,
  ...SCOPES,
  ...CONDITIONS,
  ...DEVIATIONS,
  ...RANGES,
];
/** Where the text speaks of deviations, what goes beyond them is no completion. */
const OF_DEVIATIONS: readonly Pattern[] = [...DEVIATION_BEYOND, ...PATTERNS];

const BETWEEN = /[,;。:、]+|的(?=[,;。]|$)/y;

/**
 * A text as what its stretches say, one after the other. The text is half-width, without blanks, its signs of one kind (normalise.ts).
 * null where some stretch is none that is known: then nothing of it may be used.
 */
export function scan(text: string): readonly Item[] | null {
  const patterns = /偏差|±/.test(text) ? OF_DEVIATIONS : PATTERNS;
  const items: Item[] = [];
  let at = 0;
  while (at < text.length) {
    const skipped = match(BETWEEN, text, at);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    const next = nextItem(patterns, text, at);
    if (next === null) return null;
    items.push(next.item);
    at = next.end;
  }
  return items;
}

function nextItem(patterns: readonly Pattern[], text: string, at: number): { item: Item; end: number } | null {
  for (const { pattern, item } of patterns) {
    const found = match(pattern, text, at);
    if (!found || found[0] === '') continue;
    const said = item(found);
    if (said) return { item: said, end: at + found[0].length };
  }
  return null;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
