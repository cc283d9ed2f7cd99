/** Something that engines learned; see needs.js. */
export interface Feature {
  readonly path?: string;
  readonly name?: string;
  readonly pattern?: string;
  readonly flags?: string;
  readonly chromium: number;
  readonly safari: number;
  readonly isFilled?: boolean;
}

export interface Needs {
  readonly builtIns: readonly string[];
  readonly patterns: readonly (readonly [pattern: string, flags: string])[];
  /** The oldest engines that have all of it, by their versions. */
  readonly floor: { readonly chromium: number; readonly safari: number };
}

export const FEATURES: readonly Feature[];
export function featuresIn(script: string): readonly Feature[];
export function neededBy(scripts: readonly string[]): Needs;
export function withNeeds(bootScript: string, needs: Pick<Needs, 'builtIns' | 'patterns'>): string;
