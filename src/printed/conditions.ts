import {
  ACTUAL_VALUE,
  BEYOND,
  FROM_ON,
  MET,
  NOT_MET,
  OTHERWISE,
  SHORT_OF,
  TARGET_VALUE,
  UP_TO,
} from '../lexicon/printedRules';
import type { Belongs, Bound, Item } from './item';
import type { Pattern } from './pattern';
import { END, INCLUDED, N, SUBJECT, V, belongs, figure, number, sticky } from './pattern';

const IS = '(?:为|在|:)?';
const LOWS = `(?:(${FROM_ON})|(${BEYOND}))`;
const HIGHS = `(?:(${UP_TO})|(${SHORT_OF}))`;
const SIGN = (sign: string | undefined): Belongs => (sign === '<' ? 'no' : 'yes');
const BRACKET = (sign: string | undefined): Belongs => (sign === '(' || sign === ')' ? 'no' : 'yes');

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

/** Ranges of a figure. */
export const RANGES: readonly Pattern[] = [
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

/** More than the target, and how far from it. */
export const DEVIATIONS: readonly Pattern[] = [
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
      /偏差|±/.test(whole)
        ? { is: 'within', from: high === undefined ? null : number(low), within: number(high ?? low) }
        : null,
  },
];

function over(percent: string | undefined, mark: string | undefined, above: string | undefined): Item {
  return {
    is: 'over',
    from: { value: 100 + number(percent), unit: '%', belongs: belongs(mark, above ? 'yes' : 'no') },
  };
}

export const DEVIATION_BEYOND: readonly Pattern[] = [
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

export const CONDITIONS: readonly Pattern[] = [
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
