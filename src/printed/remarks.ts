import {
  ALL_SCOPE,
  ENDS_ANYHOW,
  EXECUTION_RATE,
  GROUP_SCOPES,
  LOWER_BOUND_SCOPE,
  NUMBER_SCOPE,
  UPPER_BOUND_SCOPE,
} from '../lexicon/printedRules';
import type { Item } from './item';
import type { Pattern } from './pattern';
import { N, V, figure, number, sticky, unitOf } from './pattern';

/** What rounds off a rule. */
export const REMARKS: readonly Pattern[] = [
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

/** Duties and limits that stand in notes. */
export const DUTIES: readonly Pattern[] = [
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
export const SCOPES: readonly Pattern[] = [
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
