import { compareUnits, expressNumber } from '../../quantity';
import type { IndicatorResult } from '../../scoring';
import type { SentenceId } from '../../texts/catalogue';

/** A row whose target is a sentence with one number in it, read as that number: likely, not sure. */
export interface LikelyReading {
  /** Actual ÷ target, as a fraction. */
  readonly completion: number;
  /** The target so read: "14亿元". */
  readonly aim: string;
}

/** Targets in which the number may well be the aim. */
const SENTENCES: readonly SentenceId[] = ['quantity.sentence-with-number', 'quantity.declared-qualitative'];

/** What the completion would be if the number of a sentence is its aim; null for any other row. Never used for a score. */
export function likelyReading({ indicator: { target, actual } }: IndicatorResult): LikelyReading | null {
  if (target.kind !== 'ambiguous' || actual.kind !== 'number' || !SENTENCES.includes(target.reason.id)) return null;
  const { proposal } = target;
  if (proposal === null || proposal.value <= 0 || proposal.operator?.startsWith('<')) return null;
  const relation = compareUnits(actual.unit, proposal.unit);
  if (relation === null) return null;
  return {
    completion: (actual.value * relation.factor) / proposal.value,
    aim: expressNumber(proposal.value, proposal.unit, 6),
  };
}
