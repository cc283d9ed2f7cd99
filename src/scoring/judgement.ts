import type { Quantity } from '../quantity';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { Indicator } from '../layout';
import { compact } from '../text';
import type { Basis, IndicatorResult, Status } from './evaluation';
import { BONUS } from '../lexicon/scales';

/** What can be said of a row before its points are known. */
export interface Judgement {
  readonly status: Extract<Status, 'scored' | 'qualitative' | 'ambiguous' | 'not-applicable'>;
  readonly why: Note | null;
  readonly basis: Basis | null;
  readonly completion: number | null;
  /** under: the target was not reached (an overrun of a ≤ target included); over: exceeded by so much that it must be explained. */
  readonly deviation: IndicatorResult['deviation'];
}

/** A row that a person must look at; `deviation` where even so it is plain that the target was missed. */
export function unsure(why: Note, deviation: 'under' | null = null): Judgement {
  return { status: 'ambiguous', why, basis: null, completion: null, deviation };
}

/** Two values that cannot be held against each other: the reason is the actual's own where it has one. */
export function unlike(target: Quantity, actual: Quantity): Judgement {
  if (actual.kind === 'ambiguous') return unsure(actual.reason);
  return unsure(note('scoring.kinds-differ', { target: target.text.trim(), actual: actual.text.trim() }));
}

/** Words: what a person must judge, unless they plainly say that the target was met. */
export function inWords(why: Note, deviation: 'under' | null = null): Judgement {
  return { status: 'qualitative', why, basis: null, completion: null, deviation };
}

/** A plain yes in words. */
export const MET_IN_WORDS: Judgement = {
  status: 'qualitative',
  why: null,
  basis: { kind: 'chosen', ratio: 1 },
  completion: 1,
  deviation: 'none',
};

/** A plain yes by date, year or range. */
export const MET: Judgement = {
  status: 'scored',
  why: null,
  basis: { kind: 'met', ratio: 1 },
  completion: 1,
  deviation: 'none',
};

/** A row for points beside those of the table (加分项, 扣分项): no rule computes it, what was entered counts. */
export const BONUS_ROW: Judgement = {
  status: 'scored',
  why: note('scoring.bonus'),
  basis: null,
  completion: null,
  deviation: null,
};

/** A row that the rule set leaves out. */
export const LEFT_OUT: Judgement = {
  status: 'not-applicable',
  why: note('scoring.left-out'),
  basis: null,
  completion: null,
  deviation: null,
};

export function isBonus({ name, path }: Pick<Indicator, 'name' | 'path'>): boolean {
  return [name, ...path].some((text) => BONUS.test(compact(text)));
}
