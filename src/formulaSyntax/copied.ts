import type { Address, Range } from '../model';
import { rangeOfArea } from './references';
import { printArea, shiftArea } from './shift';
import type { Coordinate, Token } from './tokens';
import { rewrite, tokenize } from './tokens';

/** A cell or a range of the formula's own sheet, as it stands in its text. */
export interface OwnCells {
  readonly range: Range;
  readonly start: number;
  readonly text: string;
}

type AreaToken = Extract<Token, { readonly kind: 'area' }>;

/** Whether the piece names cells of the formula's own sheet; whole rows and columns are no cells that a person filled. */
const isOwnCells = (token: Token): token is AreaToken =>
  token.kind === 'area' && token.sheets === null && (token.area.shape === 'cell' || token.area.shape === 'cells');

/** The cells that a formula reads on its own sheet, in the order written. */
export function referencesIn(formula: string): OwnCells[] {
  return tokenize(formula)
    .filter(isOwnCells)
    .map(({ area, start, end }) => ({ range: rangeOfArea(area), start, text: formula.slice(start, end) }));
}

/** Whether the formula reads other sheets, or cells that are gone (#REF!). */
export function readsOtherSheets(formula: string): boolean {
  return tokenize(formula).some(({ kind, start, end }) => kind !== 'string' && formula.slice(start, end).includes('!'));
}

/** The formula with its references told relative to its own cell, so that a formula copied down its column reads the same. */
export function relativeForm(formula: string, at: Address): string {
  const part = (letter: string, { at: index, fixed }: Coordinate, own: number) =>
    letter + (fixed ? String(index) : `[${index - own}]`);
  return rewrite(formula, (token) => {
    if (!isOwnCells(token)) return undefined;
    const { top, left, bottom, right, shape } = token.area;
    const first = part('R', top, at.row) + part('C', left, at.column);
    return shape === 'cell' ? first : `${first}:${part('R', bottom, at.row)}${part('C', right, at.column)}`;
  });
}

/** The formula as it would read when copied `down` rows further down; what it reads on other sheets stays. */
export function copiedDown(formula: string, down: number): string {
  return rewrite(formula, (token) => (isOwnCells(token) ? printArea(shiftArea(token.area, down, 0)) : undefined));
}
