import { OPERATOR_SIGNS } from '../../quantity';
import type { Quantity } from '../../quantity';
import type { Band, RuleSet } from '../../rules';
import type { Choice, IndicatorResult, Operand } from '../../scoring';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';

/** One answer to offer for an open row: what it says and what it does. */
export interface Suggestion {
  readonly label: Note;
  readonly choice: Choice;
}

/** Answers that settle the open question of a row, likeliest first; ratios are not among them (see ratioSuggestions). */
export function readingSuggestions({ indicator: { target, actual }, points, why }: IndicatorResult): Suggestion[] {
  const parts: Suggestion[] =
    target.kind === 'several' && actual.kind === 'several' && target.parts.length === actual.parts.length
      ? [{ label: note('pane.answer-parts'), choice: { kind: 'parts' } }]
      : [];
  const sides = [...proposed('target', target), ...proposed('actual', actual), ...percents(target, actual, why)];
  return [
    ...parts,
    ...sides,
    ...directions(target, why),
    ...changes(target, actual, why),
    ...inTime(why, points !== null),
  ];
}

/** The reading that an ambiguous text itself proposes. */
function proposed(side: 'target' | 'actual', quantity: Quantity): Suggestion[] {
  const proposal = quantity.kind === 'ambiguous' ? quantity.proposal : null;
  if (!proposal) return [];
  const { operator, value, unit } = proposal;
  const sign = operator && side === 'target' ? OPERATOR_SIGNS[operator] : '';
  const label = note(side === 'target' ? 'pane.read-target-as' : 'pane.read-actual-as', {
    reading: `${sign}${value}${unit ?? ''}`,
  });
  const reading: Operand = { value, unit };
  return side === 'target'
    ? [{ label, choice: { kind: 'reading', target: operator ? { ...reading, operator } : reading } }]
    : [{ label, choice: { kind: 'reading', actual: reading } }];
}

/** Questions of scoring that are answered by saying whether more or less is better. */
const ASKS_DIRECTION: readonly string[] = ['scoring.direction-unknown', 'scoring.bare-zero'];

function directions(target: Quantity, why: Note | null): Suggestion[] {
  if (target.kind !== 'number' || !why || !ASKS_DIRECTION.includes(why.id)) return [];
  const { value, unit } = target;
  return (['>=', '<='] as const).map((operator) => ({
    label: note('pane.read-target-as', { reading: `${OPERATOR_SIGNS[operator]}${value}${unit ?? ''}` }),
    choice: { kind: 'reading', target: { value, unit, operator } },
  }));
}

/** Questions of scoring that the number alone answers one way (a slip, or the value itself), and that it was missed the other. */
const ASKS_CHANGE: readonly string[] = ['scoring.rise-for-fall', 'scoring.fall-for-rise', 'scoring.negative-or-fall'];
/** Questions that the number itself answers, where it is what was meant. */
const ASKS_VALUE: readonly string[] = [
  'scoring.change-for-level',
  'scoring.level-for-change',
  'scoring.change-unclear',
  'scoring.points-and-percent',
];

function changes(target: Quantity, actual: Quantity, why: Note | null): Suggestion[] {
  if (!why) return [];
  if (why.id === 'scoring.nothing-or-zero') return [readActual(0, null)];
  const figure = actual.kind === 'number' || actual.kind === 'change' ? actual : null;
  if (figure === null) return [];
  const isChange = ASKS_CHANGE.includes(why.id);
  if (!isChange && !ASKS_VALUE.includes(why.id)) return [];
  // % and percentage points: the number is taken in the words of the target.
  const unit = why.id === 'scoring.points-and-percent' && 'unit' in target ? target.unit : figure.unit;
  const asFigure = readActual(Math.abs(figure.value), unit);
  const missed: Suggestion = {
    label: note('pane.answer-other-way', { actual: actual.text.trim() }),
    choice: { kind: 'ratio', ratio: 0 },
  };
  return isChange ? [asFigure, missed] : [asFigure];
}

function readActual(value: number, unit: string | null): Suggestion {
  return {
    label: note('pane.read-actual-as', { reading: `${value}${unit ?? ''}` }),
    choice: { kind: 'reading', actual: { value, unit } },
  };
}

/** Questions of scoring that are answered by saying that a deadline was kept. */
const ASKS_IN_TIME: readonly string[] = ['scoring.date-copied', 'scoring.done-without-date', 'scoring.date-unclear'];

function inTime(why: Note | null, hasPoints: boolean): Suggestion[] {
  if (!why || !ASKS_IN_TIME.includes(why.id)) return [];
  return [
    { label: note(hasPoints ? 'pane.answer-in-time' : 'pane.answer-was-in-time'), choice: { kind: 'ratio', ratio: 1 } },
  ];
}

/** One side carries %, the other does not: it is 95% or, as a fraction, 9500%. */
function percents(target: Quantity, actual: Quantity, why: Note | null): Suggestion[] {
  if (why?.id !== 'scoring.percent-unclear') return [];
  const bare = [target, actual].find((side) => side.kind === 'number' && side.unit === null);
  if (bare?.kind !== 'number') return [];
  const readings = [bare.value, Number((bare.value * 100).toPrecision(12))];
  return readings.map((value) => ({
    label: note(bare === target ? 'pane.read-target-as' : 'pane.read-actual-as', { reading: `${value}%` }),
    choice: { kind: 'reading', [bare === target ? 'target' : 'actual']: { value, unit: '%' } },
  }));
}

/** The share to start from: the score that stands in the table, else the band that the words name, else all. */
export function startingShare({ entered: score, points, why }: IndicatorResult, ruleSet: RuleSet): number {
  if (score !== null && points !== null && points.value > 0 && score >= 0 && score <= points.value) {
    return score / points.value;
  }
  const shares = ratioSuggestions(ruleSet).map(({ ratio }) => ratio);
  const band = why?.id === 'scoring.partly' ? 1 : why?.id === 'scoring.unmet' ? shares.length - 1 : 0;
  return shares[band] ?? 1;
}

/** A share for each band of the rule set: all of the best one, the middle of the others. */
export function ratioSuggestions(ruleSet: RuleSet): { readonly band: Band; readonly ratio: number }[] {
  return ruleSet.bands.map((band, index) => {
    const upper = ruleSet.bands[index - 1]?.from ?? 1;
    return { band, ratio: index === 0 ? 1 : Math.round((upper + band.from) * 50) / 100 };
  });
}
