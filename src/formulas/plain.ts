import type { Indicator } from '../layout';
import type { Address } from '../model';
import { formatAddress } from '../model';
import { normaliseUnit } from '../quantity';
import type { Basis } from '../scoring';
import { compareNumbers, figureBounds } from '../scoring';
import { reachedBy } from './fromTo';
import { heldConditions, quoted } from './guard';
import type { FormulaPlace } from './operand';
import { cellNumber } from './operand';
import type { Writing } from './ratio';
import { sidesOf } from './ratio';
import { BARE_NUMBER, textWords } from './textNumber';
import { decimal } from './term';

type Compare = Extract<Basis, { kind: 'compare' }>;

/** A fraction in a cell of percentages is no larger, or no more than twice as large: 96 there would be a percentage itself. */
const WHOLE = 1;
/** From here on no fraction can be a percentage, too: 0.97 beside 95% is 97%. */
export const SURELY_FRACTION = 10;

/**
 * What must hold for the numbers of a row to mean what they mean now: the words beside them (unit, sign, 未, 上升) are the same, a bare number
 * may stand where it says no other thing, and the figure lies where scoring asks nothing. Elsewhere the formula gives #N/A. null where that
 * cannot be written: then both cells are held as they are.
 */
export function plainConditions(
  place: FormulaPlace,
  indicator: Indicator,
  basis: Compare,
  writing: Writing,
): readonly string[] | null {
  const same = sameWords(place, indicator, basis, writing.fromRow);
  const bounds = same && boundConditions(place, indicator, { basis, isBare: same.isBare }, writing);
  return bounds && [...same.conditions, ...bounds];
}

/** What two numbers are held against each other by, as far as their words count: of a basis, or of a target of nothing. */
type Related = Pick<Compare, 'factor' | 'target'>;

/** That the words beside both numbers stay, and those of the columns for operator and unit. `isBare`: the actual may be without words. */
export function sameWords(
  place: FormulaPlace,
  indicator: Indicator,
  related: Related,
  fromRow: number,
): { readonly conditions: readonly string[]; readonly isBare: boolean } | null {
  const columns = heldConditions(place, indicator, ['operator', 'unit']);
  const target = reachedBy(place, indicator, 'target')?.conditions ?? targetConditions(place, indicator, fromRow);
  const reached = reachedBy(place, indicator, 'actual')?.conditions;
  const actual = reached
    ? { conditions: reached, isBare: false }
    : actualConditions(place, indicator, related, fromRow);
  if (columns === null || target === null || actual === null) return null;
  return { conditions: [...target, ...actual.conditions, ...columns], isBare: actual.isBare };
}

/** The words of a text and no others; a number above nothing stays one. */
function targetConditions(place: FormulaPlace, { cells, target }: Indicator, fromRow: number): string[] | null {
  if (cells.target === null) return null;
  const value = cellNumber(place, cells.target);
  if (typeof value === 'string') return wordsAre(place.names.wordsFor('target', cells.target, fromRow), value);
  return value === null || value < 0 ? null : ofNumber(cells.target, value, isFraction(target, value));
}

function actualConditions(
  place: FormulaPlace,
  indicator: Indicator,
  basis: Related,
  fromRow: number,
): { readonly conditions: readonly string[]; readonly isBare: boolean } | null {
  const { cells, actual } = indicator;
  if (cells.actual === null) return null;
  const value = cellNumber(place, cells.actual);
  if (value === null || (typeof value === 'number' && value < 0)) return null;
  if (typeof value === 'number') {
    const conditions = ofNumber(cells.actual, value, isFraction(actual, value) || basis.factor !== 1);
    return conditions && { conditions, isBare: true };
  }
  const words = place.names.wordsFor('actual', cells.actual, fromRow);
  const same = wordsAre(words, value);
  if (same === null || !mayBeBare(indicator, basis)) return same && { conditions: same, isBare: false };
  const bare = `${words}="${BARE_NUMBER}"`;
  const either = isPercent(actual) ? `AND(${bare},${formatAddress(cells.actual)}<=${WHOLE})` : bare;
  return { conditions: [`OR(${same.join(',')},${either})`], isBare: true };
}

/** Whether a number without words in the place of the actual would mean the same. */
function mayBeBare({ actual, cells }: Indicator, { factor, target }: Related): boolean {
  if (actual.kind !== 'number' || actual.operator !== null || factor !== 1) return false;
  const wanted = normaliseUnit(target.unit);
  if (isPercent(actual)) return cells.unit === null && wanted === '%' && target.value > SURELY_FRACTION;
  return wanted === null || wanted === normaliseUnit(actual.unit);
}

const isPercent = (side: Indicator['target']): boolean => side.kind === 'number' && normaliseUnit(side.unit) === '%';

/** The cell holds 0.95 where 95% was read. */
const isFraction = (side: Indicator['target'], value: number): boolean =>
  side.kind === 'number' && isPercent(side) && side.value !== value;

function wordsAre(name: string, value: string): string[] | null {
  const words = quoted(textWords(value));
  return words === null ? null : [`${name}=${words}`];
}

function ofNumber(cell: Address, value: number, asFraction: boolean): string[] | null {
  const ref = formatAddress(cell);
  const most = value <= WHOLE ? WHOLE : 2 * WHOLE;
  if (asFraction && value > most) return null;
  return [`ISNUMBER(${ref})`, `${ref}>=0`, ...(asFraction ? [`${ref}<=${most}`] : [])];
}

function boundConditions(
  place: FormulaPlace,
  indicator: Indicator,
  { basis, isBare }: { readonly basis: Compare; readonly isBare: boolean },
  writing: Writing,
): string[] | null {
  const bounds = figureBounds(indicator, basis, writing.rules, isBare);
  if (bounds === null) return null;
  const { actual, target } = sidesOf(place, indicator, basis, writing);
  const isNow = bounds.every(({ comparison, times }) =>
    holds(compareNumbers(actual.value, target.value * times), comparison),
  );
  if (!isNow) return null;
  return bounds.map(({ comparison, times }) =>
    times === 1
      ? `${actual.text}${comparison}${target.text}`
      : `${actual.text}${comparison}${target.text}*${decimal(times)}`,
  );
}

function holds(order: number, comparison: '>=' | '<=' | '<>' | '<' | '>'): boolean {
  switch (comparison) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
  }
}
