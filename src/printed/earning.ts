import { COMPLETION_RATE, ACTUAL_VALUE, EXECUTION_RATE } from '../lexicon/printedRules';
import { compact } from '../text';
import type { Piece, Ladder } from './ranges';
import { ladderOf } from './ranges';
import type { Figure, Limit, Measured, PrintedEarning, Worth } from './rule';
import type { Item } from './item';

/** How points are earned by a stretch of a text, and the points that it calls the full ones. */
export interface Earned {
  readonly earning: PrintedEarning;
  readonly full: number | null;
}

/** Whom the text is about: a row of that name, rows of a group, or the execution rate. */
export interface About {
  readonly name: string;
  readonly isExecution: boolean;
}

type Loss = Extract<Item, { is: 'loss' }>;

/** What the items say in one reading; null where they say nothing, or more than one thing. */
export function earnedBy(items: readonly Item[], about: About): Earned | null {
  const of = measuredBy(items, about);
  if (of === null) return null;
  const full = fullOf(items);
  if (full === 'several') return null;
  const earning = items.some(({ is }) => is === 'within')
    ? deviationOf(items)
    : items.some(({ is }) => is === 'loss')
      ? lossOf(items, of)
      : shareOf(items, of, full);
  return earning && { earning, full: earning.kind === 'steps' ? null : full };
}

const WHOLE: Readonly<Record<'completion' | 'actual' | 'execution', RegExp>> = {
  completion: new RegExp(`^(?:${COMPLETION_RATE})$`),
  actual: new RegExp(`^(?:${ACTUAL_VALUE})$`),
  execution: new RegExp(`^(?:${EXECUTION_RATE})$`),
};

/** What the conditions are about; null where they name several things, or one that is not this row's. */
function measuredBy(items: readonly Item[], about: About): Measured | null {
  const subjects = items.flatMap((item) => (item.is === 'range' || item.is === 'loss' ? [item.subject] : []));
  const named = new Set(subjects.filter((subject) => subject !== '').map((subject) => meaningOf(subject, about)));
  if (named.size === 0) return 'unsaid';
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

function meaningOf(subject: string, { name, isExecution }: About): Measured | null {
  const isRate = WHOLE.execution.test(subject);
  if (isExecution) return isRate ? 'unsaid' : null;
  if (isRate) return isOfName(subject, name) ? 'actual' : null;
  if (WHOLE.actual.test(subject)) return 'actual';
  if (isOfName(subject, name)) return 'actual';
  return WHOLE.completion.test(subject) ? 'completion' : null;
}

/** Whether the subject is what the row measures: 满意度 of 群众满意度. */
function isOfName(subject: string, name: string): boolean {
  const plain = compact(name);
  return plain !== '' && (plain.endsWith(subject) || subject.endsWith(plain));
}

/** The points that the text calls the full ones: in so many words, or by what the best result gets. */
function fullOf(items: readonly Item[]): number | null | 'several' {
  const hasLoss = items.some(({ is }) => is === 'loss');
  const said = items.flatMap((item, index) => {
    if (item.is === 'full') return [item.points];
    if ((item.is === 'proportion' || item.is === 'earns') && item.full !== null) return [item.full];
    const before = items[index - 1];
    const isBest = before?.is === 'met' || (before?.is === 'range' && hasLoss);
    return item.is === 'earns' && item.worth.kind === 'points' && isBest ? [item.worth.points] : [];
  });
  const [first] = said;
  if (first === undefined) return null;
  return said.every((one) => one === first) ? first : 'several';
}

const isShare = (worth: Worth | 'proportion', share: number): boolean =>
  worth !== 'proportion' && worth.kind === 'share' && worth.share === share;
const isFull = (worth: Worth | 'proportion', full: number | null): boolean =>
  isShare(worth, 1) || (worth !== 'proportion' && worth.kind === 'points' && worth.points === full);

/** Conditions and what each earns. */
interface Clauses {
  readonly pieces: readonly Piece[];
  readonly met: Worth | 'proportion' | null;
  readonly notMet: Worth | 'proportion' | null;
  readonly otherwise: Worth | 'proportion' | null;
}

type Condition = Extract<Item, { is: 'range' | 'met' | 'not-met' | 'otherwise' }>;
interface Said {
  readonly pieces: Piece[];
  met?: Piece['worth'];
  notMet?: Piece['worth'];
  otherwise?: Piece['worth'];
}
const isCondition = (item: Item): item is Condition =>
  item.is === 'range' || item.is === 'met' || item.is === 'not-met' || item.is === 'otherwise';

/** Each condition with the one thing that it earns; null where one has none, or the same is said twice. */
function clausesOf(items: readonly Item[]): Clauses | null {
  const said: Said = { pieces: [] };
  let condition: Condition | null = null;
  for (const item of items) {
    if (isCondition(item)) {
      if (condition !== null) return null;
      condition = item;
    } else if (item.is === 'earns' || item.is === 'proportion') {
      if (!putClause(said, condition, item.is === 'earns' ? item.worth : 'proportion')) return null;
      condition = null;
    } else if (item.is !== 'nothing-new' && item.is !== 'full') {
      return null;
    }
  }
  const { pieces, met = null, notMet = null, otherwise = null } = said;
  return condition === null ? { pieces, met, notMet, otherwise } : null;
}

function putClause(said: Said, condition: Condition | null, worth: Piece['worth']): boolean {
  if (condition?.is === 'range') {
    said.pieces.push({ low: condition.low, high: condition.high, worth });
    return true;
  }
  // A proportion without a condition is what is earned where nothing else is said.
  if (condition === null && worth !== 'proportion') return false;
  const key =
    condition === null || condition.is === 'otherwise' ? 'otherwise' : condition.is === 'met' ? 'met' : 'notMet';
  if (said[key] !== undefined) return false;
  said[key] = worth;
  return true;
}

function shareOf(items: readonly Item[], of: Measured, full: number | null): PrintedEarning | null {
  const clauses = clausesOf(items);
  if (clauses === null) return null;
  const { pieces, met, notMet, otherwise } = clauses;
  const isMetFull = met === null || isFull(met, full);
  if (!isMetFull) return null;
  const rest = notMet ?? otherwise;
  if (notMet !== null && otherwise !== null) return null;
  if (pieces.length === 0) return rest === null ? null : withoutSteps(rest);
  return stepped(pieces, of, { full, filler: rest });
}

/** All is earned where the target is met: what is earned where it is not. */
function withoutSteps(rest: Worth | 'proportion'): PrintedEarning | null {
  if (rest === 'proportion') return { kind: 'proportion', zeroBelow: null, fullFrom: null, of: 'unsaid', doubtAt: [] };
  return isShare(rest, 0) ? { kind: 'all-or-nothing' } : null;
}

function stepped(
  pieces: readonly Piece[],
  of: Measured,
  { full, filler: said }: { readonly full: number | null; readonly filler: Worth | 'proportion' | null },
): PrintedEarning | null {
  const filler = said ?? (isPartial(pieces, full) ? 'proportion' : null);
  const ladder = ladderOf(pieces, filler);
  if (ladder === null || ladder.otherwise === null) return null;
  const worths = [...ladder.steps.map(({ worth }) => worth), ladder.otherwise];
  return worths.includes('proportion') ? linear(ladder, worths, of, full) : inSteps(ladder, ladder.otherwise, of);
}

/** One limit is named and nothing else (低于60%不得分；90%以上得满分): all the rest stays as the rule set has it. */
function isPartial(pieces: readonly Piece[], full: number | null): boolean {
  const [only] = pieces;
  if (only === undefined || pieces.length > 1) return false;
  return only.low === null ? isShare(only.worth, 0) : only.high === null && isFull(only.worth, full);
}

/** Full points, then a proportion, then nothing; null where the three do not stand so. */
function linear(
  { steps, doubtAt }: Ladder,
  worths: readonly (Worth | 'proportion')[],
  of: Measured,
  full: number | null,
): PrintedEarning | null {
  const at = worths.indexOf('proportion');
  const top = worths.slice(0, at);
  const bottom = worths.slice(at + 1);
  const best = full ?? pointsOf(top[0]);
  if (top.length > 1 || bottom.length > 1) return null;
  if (!top.every((one) => isFull(one, best)) || !bottom.every((one) => isShare(one, 0))) return null;
  if (steps.some(({ unit }) => unit !== '%')) return null;
  const limitAt = (index: number): Limit | null => {
    const step = steps[index];
    return step ? { value: step.value, inclusive: step.inclusive } : null;
  };
  const start = bottom.length === 1 ? limitAt(at) : null;
  return {
    kind: 'proportion',
    fullFrom: top.length === 1 ? limitAt(0) : null,
    // What is earned from a figure on, itself included, is not earned below it.
    zeroBelow: start && { value: start.value, inclusive: !start.inclusive },
    of,
    doubtAt,
  };
}

const pointsOf = (worth: Worth | 'proportion' | undefined): number | null =>
  worth !== undefined && worth !== 'proportion' && worth.kind === 'points' ? worth.points : null;

function inSteps({ steps, doubtAt }: Ladder, otherwise: Worth | 'proportion', of: Measured): PrintedEarning | null {
  const known = steps.flatMap(({ worth, ...step }) => (worth === 'proportion' ? [] : [{ ...step, worth }]));
  if (known.length < steps.length || otherwise === 'proportion') return null;
  const worths = [...known.map(({ worth }) => worth), otherwise];
  return goesDown(worths) ? { kind: 'steps', of, steps: known, otherwise, doubtAt } : null;
}

/** Less and less, as far as worths of one kind can be held against each other. */
function goesDown(worths: readonly Worth[]): boolean {
  const heights = (kind: Worth['kind']): number[] =>
    worths.flatMap((worth) => (worth.kind !== kind ? [] : worth.kind === 'share' ? [worth.share] : [worth.points]));
  const falls = (values: readonly number[]): boolean =>
    values.every((value, index) => index === 0 || value < (values[index - 1] ?? Infinity));
  const isFullFirst = worths.every((worth, index) => index === 0 || !isShare(worth, 1));
  const isNothingLast = worths.every((worth, index) => index === worths.length - 1 || !isShare(worth, 0));
  return (
    isFullFirst &&
    isNothingLast &&
    falls(heights('share')) &&
    falls(heights('points')) &&
    falls(heights('lost').map((one) => -one))
  );
}

/** So much off for each step: one loss, what it counts from, and how a part of a step counts. */
function lossOf(items: readonly Item[], of: Measured): PrintedEarning | null {
  const losses = items.filter((item): item is Loss => item.is === 'loss');
  const [only] = losses;
  if (only === undefined || losses.length > 1) return null;
  const said = startOf(items, only);
  if (said === 'several') return null;
  const start = said ?? (of === 'completion' ? { value: 100, unit: '%' } : null);
  const counted = countedOf(items, only);
  if (counted === 'another') return null;
  const { side, per, loses, amount } = only;
  return { kind: 'loss', side, of, from: start, per, counted, loses, amount };
}

/** What the loss counts from; null for the target. */
function startOf(items: readonly Item[], loss: Loss): Figure | null | 'several' {
  const starts: Figure[] = loss.from ? [loss.from] : [];
  for (const [index, item] of items.entries()) {
    if (item.is === 'range') {
      const start = startIn(item, items[index + 1], loss);
      if (start === null) return 'several';
      starts.push(start);
    } else if (!isBesideLoss(item, items[index - 1])) {
      return 'several';
    }
  }
  const [first] = starts;
  if (first === undefined) return null;
  return starts.every(({ value, unit }) => value === first.value && unit === first.unit) ? first : 'several';
}

/** “90%以上得满分，…” and “低于90%的，…” before a loss: it counts from 90%. */
function startIn(range: Extract<Item, { is: 'range' }>, next: Item | undefined, loss: Loss): Figure | null {
  const { low, high } = range;
  if (low && high) return null;
  const isFullFrom = next?.is === 'earns' && isShareOrPoints(next.worth);
  const isBefore = next?.is === 'loss';
  const [good, bad] = loss.side === 'below' ? [low, high] : [high, low];
  const bound = isFullFrom ? good : isBefore ? bad : null;
  return bound && { value: bound.value, unit: bound.unit };
}

const isShareOrPoints = (worth: Worth): boolean => worth.kind === 'points' || isShare(worth, 1);

const BESIDE_LOSS: readonly Item['is'][] = ['loss', 'counted', 'full', 'nothing-new', 'met', 'not-met', 'otherwise'];

/** What may stand beside a loss without saying anything else. */
function isBesideLoss(item: Item, before: Item | undefined): boolean {
  if (item.is !== 'earns') return BESIDE_LOSS.includes(item.is);
  return (before?.is === 'met' || before?.is === 'range') && isShareOrPoints(item.worth);
}

function countedOf(items: readonly Item[], loss: Loss): 'whole' | 'begun' | null | 'another' {
  const said = items.flatMap((item) => (item.is === 'counted' ? [item] : []));
  const [first] = said;
  if (first === undefined) return null;
  const isSame = said.length === 1 && first.per.value === loss.per.value && first.per.unit === loss.per.unit;
  return isSame ? first.counted : 'another';
}

/** Conditions on the deviation. */
type Apart = Extract<Item, { is: 'within' | 'beyond' | 'otherwise' }>;
const isApart = (item: Item): item is Apart => ['within', 'beyond', 'otherwise'].includes(item.is);

/** The deviation that each step allows, the smallest first; null where a stretch is left out, or it is not said that nothing comes after. */
function deviationOf(items: readonly Item[]): PrintedEarning | null {
  const said = items.filter(({ is }) => is !== 'nothing-new');
  const steps: { within: number; worth: Worth }[] = [];
  let isEnded = false;
  for (let at = 0; at < said.length; at += 2) {
    const [condition, off] = said.slice(at, at + 2);
    if (!condition || !isApart(condition) || off?.is !== 'earns' || isEnded) return null;
    if (!isNext(condition, steps.at(-1)?.within ?? null)) return null;
    if (condition.is === 'within') steps.push({ within: condition.within, worth: off.worth });
    else isEnded = isShare(off.worth, 0);
  }
  return isEnded && goesDown(steps.map(({ worth }) => worth)) ? { kind: 'deviation', steps } : null;
}

/** Whether a condition begins where the step before it ends. */
function isNext(condition: Apart, before: number | null): boolean {
  switch (condition.is) {
    case 'within':
      return condition.within > (before ?? 0) && (condition.from === null || condition.from === (before ?? 0));
    case 'beyond':
      return condition.within === before && !condition.inclusive;
    case 'otherwise':
      return before !== null;
  }
}
