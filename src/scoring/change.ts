import type { Indicator } from '../layout';
import { MAY_BE_NEGATIVE, COUNTED_IN_PERCENT, NAMES_A_FALL, NAMES_A_RISE } from '../lexicon/changes';
import type { ChangeQuantity, NumberQuantity } from '../quantity';
import { expressNumber, isPoints } from '../quantity';
import type { RuleSet } from '../rules';
import { withoutBrackets } from '../text';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { NumberSide } from './compare';
import { judgeNumbers } from './compare';
import type { Judgement } from './judgement';
import { unsure } from './judgement';

type Side = NumberQuantity | ChangeQuantity;

/** Which way a row is meant to move; null where it is held at a level, or where nothing says. */
type Axis = 'up' | 'down' | null;

/** Which way the name of an indicator says that its value is to move; null for names of levels, and for those that say both. */
export function axisOfName(name: string): Axis {
  const bare = withoutBrackets(name).trim();
  const [rises, falls] = [NAMES_A_RISE.test(bare), NAMES_A_FALL.test(bare)];
  return rises === falls ? null : rises ? 'up' : 'down';
}

/**
 * A row with a change on one side or both. Changes of one direction are compared by how far they went; what goes the other way, a change
 * beside a level, and % beside percentage points are asked, with both readings. `isSettled`: a person has said how the actual is to be read.
 */
export function judgeChange(
  indicator: Indicator,
  { target, actual, isSettled }: { readonly target: Side; readonly actual: Side; readonly isSettled: boolean },
  ruleSet: RuleSet,
): Judgement {
  const named = axisOfName(indicator.name);
  const why = isSettled ? null : (whyApart(target, actual) ?? whyUnlike(indicator, target, actual, named));
  if (why !== null) return unsure(why);
  const goal: NumberSide =
    target.kind === 'change' ? { ...target, operator: target.operator ?? boundOf(target) } : target;
  // A fall is no cost: it is an aim, whatever the row is filed under.
  const row: Indicator = target.kind === 'change' ? { ...indicator, nature: 'other' } : indicator;
  return judgeNumbers(row, goal, actual, ruleSet);
}

const boundOf = ({ direction }: ChangeQuantity): '>=' | null => (direction === null ? null : '>=');

/** 提高5% and 提高5个百分点 are two things. */
function whyApart(target: Side, actual: Side): Note | null {
  const isApart = (points: Side, percent: Side): boolean => isPoints(points.unit) && percent.unit === '%';
  return isApart(target, actual) || isApart(actual, target)
    ? note('scoring.points-and-percent', texts(target, actual))
    : null;
}

function whyUnlike(indicator: Indicator, target: Side, actual: Side, named: Axis): Note | null {
  const aim = (target.kind === 'change' ? target.direction : null) ?? named;
  const isContradiction = target.kind === 'change' && target.direction !== null && named !== null && named !== aim;
  if (isContradiction) return note('scoring.change-unclear', texts(target, actual));
  if (actual.kind === 'change') return whyOfActual(target, actual, aim);
  return whyOfLevel(indicator, target, actual, { aim, named });
}

/** What speaks against a change in the actual. */
function whyOfActual(target: Side, actual: ChangeQuantity, aim: Axis): Note | null {
  if (aim === null) {
    const isPair = target.kind === 'change' && actual.direction === null;
    if (isPair) return null;
    return note(
      target.kind === 'change' ? 'scoring.change-unclear' : 'scoring.change-for-level',
      texts(target, actual),
    );
  }
  if (actual.direction === null || actual.direction === aim) return null;
  return note(aim === 'down' ? 'scoring.rise-for-fall' : 'scoring.fall-for-rise', texts(target, actual));
}

/** What speaks against a plain number beside a target that is a change. */
function whyOfLevel(
  { name }: Indicator,
  target: Side,
  actual: Side,
  { aim, named }: { readonly aim: Axis; readonly named: Axis },
): Note | null {
  if (actual.value < 0) return aim === 'up' ? null : note('scoring.negative-or-fall', texts(target, actual));
  if (named !== null) return null;
  const inPercent = target.unit === '%' && (actual.unit === '%' || actual.unit === null);
  const mayBeLevel = !inPercent || COUNTED_IN_PERCENT.test(withoutBrackets(name).trim());
  return mayBeLevel ? note('scoring.level-for-change', texts(target, actual)) : null;
}

/** A number below nothing beside a target above: how a fall is often written, and no level of most things. */
export function whyNegative({ name }: Indicator, target: NumberQuantity, actual: NumberQuantity): Note | null {
  if (actual.value >= 0 || target.value <= 0) return null;
  const axis = axisOfName(name);
  const isBound = target.operator === '<=' || target.operator === '<';
  const isAsked = axis === 'down' || (isBound && axis !== 'up' && !MAY_BE_NEGATIVE.test(name));
  return isAsked ? note('scoring.negative-or-fall', texts(target, actual)) : null;
}

function texts(target: Side, actual: Side): { target: string; actual: string; value: string } {
  return {
    target: target.text.trim(),
    actual: actual.text.trim(),
    value: expressNumber(Math.abs(actual.value), actual.unit, 10),
  };
}
