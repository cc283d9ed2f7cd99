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
      readonly from: Figure | null;
      readonly per: Figure;
      readonly loses: 'points' | 'share';
      readonly amount: number;
    }
  | { readonly is: 'counted'; readonly counted: 'whole' | 'begun'; readonly per: Figure }
  | { readonly is: 'full'; readonly points: number }
  | { readonly is: 'over'; readonly from: Bound }
  | { readonly is: 'within'; readonly from: number | null; readonly within: number }
  | { readonly is: 'beyond'; readonly within: number; readonly inclusive: boolean }
  | { readonly is: 'reason-due' }
  | { readonly is: 'total-at-most'; readonly points: number }
  | { readonly is: 'rounding'; readonly decimals: number }
  | { readonly is: 'nothing-new' };

export type ScopeWord =
  | { readonly kind: 'group'; readonly group: GroupName }
  | { readonly kind: 'execution' | 'number' | 'all' | 'upper' | 'lower' };
