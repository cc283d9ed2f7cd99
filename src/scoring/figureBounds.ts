import { withoutNoise } from '../decimal';
import type { Indicator } from '../layout';
import { MONEY_UNITS } from '../lexicon/units';
import type { NumberQuantity, Operator } from '../quantity';
import { LEAST_SLIP, unitSlips } from '../quantity';
import type { RuleSet } from '../rules';
import { NEAR_SLIP } from './compare';
import type { Basis } from './evaluation';
import { judge } from './judge';

type Compare = Extract<Basis, { kind: 'compare' }>;

/** actual `comparison` target × `times`: only there a row of these words is scored. */
export interface FigureBound {
  readonly comparison: '>=' | '<=' | '<>' | '<' | '>';
  readonly times: number;
}

/** Multiples of the target at which it is tried whether a row is scored. */
const [BELOW, ABOVE, FAR_ABOVE] = [0.9, 1.1, 5];

/**
 * Where the figure of the actual must lie for a row to be scored as now, if nothing but that figure changes: everywhere (no bound), on one
 * side of the target (a cost of exactly so much), or not so far from it that another unit would be meant. `isBare`: the actual is, or may
 * become, a number without words. null: as it is now and no other way, or by a person's answer.
 */
export function figureBounds(
  indicator: Indicator,
  basis: Compare,
  ruleSet: RuleSet,
  isBare: boolean,
): readonly FigureBound[] | null {
  const { actual } = indicator;
  if (actual.kind !== 'number' || indicator.target.kind !== 'number') return null;
  const isAsked = (times: number): boolean =>
    !isScored({ ...indicator, actual: at(actual, basis, times, isBare) }, basis, ruleSet);
  const [below, same, above] = [BELOW, 1, ABOVE].map(isAsked);
  if ((below && above) || (isAsked(FAR_ABOVE) && !above)) return null;
  return [
    ...(below ? [{ comparison: '>=', times: 1 } as const] : []),
    ...(above ? [{ comparison: '<=', times: 1 } as const] : []),
    ...(same ? [{ comparison: '<>', times: 1 } as const] : []),
    ...(above || !isBare ? [] : slipBounds(basis)),
  ];
}

/** So much too much is another unit; so much too little is asked about only where it would earn all. */
function slipBounds({ direction, target }: Compare): FigureBound[] {
  const slips = target.value > 0 ? unitSlips(target.unit) : [];
  const mayEarnAll = direction.startsWith('<') && MONEY_UNITS.includes(target.unit ?? '');
  return [
    ...(slips.some((times) => times > 1) ? [{ comparison: '<', times: LEAST_SLIP / NEAR_SLIP } as const] : []),
    ...(mayEarnAll && slips.some((times) => times < 1)
      ? [{ comparison: '>', times: NEAR_SLIP / LEAST_SLIP } as const]
      : []),
  ];
}

/** The actual at a multiple of the target; a fraction for a percentage (0.97 for 97%) in the unit of the target. */
function at(actual: NumberQuantity, { target, factor }: Compare, times: number, isBare: boolean): NumberQuantity {
  const isFraction = actual.unit === null && factor !== 1;
  const value = withoutNoise((target.value * times) / (isFraction ? 1 : factor));
  const unit = isFraction ? target.unit : actual.unit;
  return { ...actual, value, unit, text: isBare ? String(value) : actual.text };
}

function isScored(indicator: Indicator, { direction }: { readonly direction: Operator }, ruleSet: RuleSet): boolean {
  const { basis } = judge(indicator, { ruleSet, tableYear: null, choice: undefined });
  return basis?.kind === 'compare' && basis.direction === direction;
}
