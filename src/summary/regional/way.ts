import { withoutNoise } from '../../decimal';
import { isKnownUnit, normaliseUnit } from '../../quantity';
import type { NumberQuantity } from '../../quantity';
import type { IndicatorResult } from '../../scoring';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';

/** How the values of an indicator become one: added, or averaged by money; ratio: words, by the share in which they were met. */
export type Way = 'sum' | 'weighted' | 'ratio';

/** One row's part in an indicator, or why it has none. */
export type PartReading =
  | { readonly kind: 'number'; readonly target: number; readonly actual: number; readonly unit: string | null }
  | { readonly kind: 'ratio'; readonly ratio: number }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'unreadable'; readonly why: Note };

/** What a row brings in. The actual is in the unit of the target. Nothing is guessed: a row that the rules left unsure is unreadable. */
export function readingOf(result: IndicatorResult): PartReading {
  const { indicator, basis, status } = result;
  if (status === 'not-applicable') return { kind: 'not-applicable' };
  const { target, actual } = indicator;
  if (basis?.kind === 'compare') {
    return {
      kind: 'number',
      target: basis.target.value,
      actual: withoutNoise(basis.actual.value * basis.factor),
      unit: normaliseUnit(basis.target.unit),
    };
  }
  // A target of 0 is compared without a division.
  if (basis?.kind === 'met' && target.kind === 'number' && actual.kind === 'number') {
    return zeroReading(target, actual) ?? unreadable(result);
  }
  if (target.kind === 'date' || actual.kind === 'date') return { kind: 'unreadable', why: note('summary.why-date') };
  return target.kind === 'qualitative' ? wordsReading(result) : unreadable(result);
}

/** Null where the target is not 0, or where the units of the two differ and the actual is not 0. */
function zeroReading(target: NumberQuantity, actual: NumberQuantity): PartReading | null {
  const unit = normaliseUnit(target.unit);
  const isOfUnit = actual.value === 0 || normaliseUnit(actual.unit) === unit;
  return target.value === 0 && isOfUnit ? { kind: 'number', target: 0, actual: actual.value, unit } : null;
}

/** Words, by the share in which they were met. */
function wordsReading(result: IndicatorResult): PartReading {
  const { basis } = result;
  const ratio = basis?.kind === 'chosen' || basis?.kind === 'met' ? basis.ratio : enteredShare(result);
  return ratio === null ? { kind: 'unreadable', why: note('summary.why-no-ratio') } : { kind: 'ratio', ratio };
}

/** The share of the points that a person gave. */
function enteredShare({ indicator, entered: score, points }: IndicatorResult): number | null {
  const isOwn = indicator.scoreRows.first === indicator.scoreRows.last;
  return score === null || !points || points.value <= 0 || !isOwn || score > points.value ? null : score / points.value;
}

const unreadable = ({ why }: IndicatorResult): PartReading => ({
  kind: 'unreadable',
  why: why ?? note('summary.why-not-one-number'),
});

/** How numbers of that unit are put together, or why they cannot be. */
export function wayOf(name: string, unit: string | null): Way | Note {
  if (unit === null) return note('summary.why-no-unit');
  if (RELATIVE_UNITS.has(unit) || /[/每]/.test(unit)) return 'weighted';
  if (/人均|平均|户均|单价|均价/.test(name)) return 'weighted';
  if (UNADDABLE.test(unit)) return note('summary.why-not-addable', { unit });
  return isKnownUnit(unit) ? 'sum' : note('summary.why-unknown-unit', { unit });
}

/** Relative values: percentages, percentage points, multiples, tenths. */
const RELATIVE_UNITS: ReadonlySet<string> = new Set(['%', '‰', '百分点', '个百分点', '倍', '成']);

/** Spans of time, marks, grades, ages, temperatures …: neither their sum nor their money-weighted mean says anything for certain. */
const UNADDABLE =
  /^(?:个?月|年|周年|个?季度|天|日|个?自然日|个?日历天|周|个?星期|个?工作[日天]|个?小时|h|时|分钟|min|秒钟?|s|毫秒|ms|分|级|等级|星|周?岁|℃|摄氏度|分贝|dB|版|点|[KMG]bps|名次?)$/;
