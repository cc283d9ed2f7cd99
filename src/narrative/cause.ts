import type { IndicatorKind, UnitKind } from './kinds';
import type { Template } from './template';

/**
 * A cause of the program that a person may choose for a row. It is never taken unasked: chosen, it puts its full sentence into the
 * draft. It has to be true of unlike projects of its kinds, and so holds no place, date, figure, document or contract of one of them.
 */
export interface Cause extends Template {
  /** The indicators of which it can be true; none for causes of the money. */
  readonly kinds: readonly IndicatorKind[];
  /** What the target counts. */
  readonly units: readonly UnitKind[];
  /** Only where nothing was done at all. */
  readonly nothingDone?: true;
}

/** What the causes of one list have in common. */
export type CauseGround = Pick<Cause, 'situation' | 'kinds' | 'units' | 'nothingDone'>;

/** One cause as a list writes it: id, a few words for the chip, then why and what next without the words before them. */
export type WrittenCause = readonly [id: string, name: string, why: string, next: string];

export const causesFrom = (ground: CauseGround, written: readonly WrittenCause[]): Cause[] =>
  written.map(([id, name, why, next]) => ({ ...ground, id, name, cause: `原因是${why}`, measure: `下一步${next}` }));
