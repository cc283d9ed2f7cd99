import type { HostError, Outcome } from '../../src/model';
import type { Evaluation } from '../../src/scoring';
import type { Note } from '../../src/texts/note';
import { say } from '../../src/texts/note';
import { sentenceOf } from '../../src/texts/registry';
import { hasRemedy } from '../support/remedy';

/** What became of an input that broke no law. */
export type Ending = 'done' | 'refused' | 'not written';

/** A law was broken. The message says which. */
export class Broken extends Error {}

export function law(holds: boolean, what: () => string): void {
  if (!holds) throw new Broken(what());
}

/** Sentences that blame nobody's file: we failed, or say that somebody changed what nobody touched. */
const OURS = new Set([
  'file.unsound',
  'cli.internal',
  'file.cells-changed',
  'file.name-changed',
  'file.setting-changed',
]);

/** A sentence of ours is whole, in both languages. */
export function sentenceHolds(note: Note): void {
  const { zh, en } = sentenceOf(note.id);
  for (const [, slot = ''] of `${zh}${en}`.matchAll(/\{(\w+)[^{}]*\}/g))
    law(Object.hasOwn(note.args, slot), () => `${note.id}: nothing for {${slot}}`);
  law(say(note, 'zh').length < 2000 && say(note, 'en').length < 2000, () => `${note.id}: the file made it endless`);
}

/** A refusal says what the matter is and what to do, and is none of our own faults. */
export function refusalHolds({ note }: Pick<HostError, 'note'>): void {
  law(!OURS.has(note.id), () => `refused with ${say(note)}`);
  sentenceHolds(note);
  law(hasRemedy(sentenceOf(note.id)), () => `no remedy: ${say(note)}`);
}

/** The value of an outcome that must be one. */
export function mustBe<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  throw new Broken(`${what}: ${say(outcome.error.note)}`);
}

/** Points below 0 are taken off: the score lies between them and 0. */
const within = (value: number | null, most: number | null): boolean =>
  value === null ||
  (Number.isFinite(value) &&
    value >= Math.min(0, most ?? 0) - 1e-9 &&
    (most === null || value <= Math.max(0, most) + 1e-9));

/** Scores are numbers within 0 and their points; nothing else is a number that is none. */
export function scoresHold({ indicators, budget, total }: Evaluation): void {
  for (const { score, points, completion, indicator } of indicators) {
    const row = (): string => `row ${indicator.row}: score ${String(score)} of ${String(points?.value)}`;
    law(within(score, points?.value ?? 0), row);
    law(
      completion === null || Number.isFinite(completion),
      () => `row ${indicator.row}: completion ${String(completion)}`,
    );
  }
  for (const { score, points, rate } of budget) {
    law(within(score, points), () => `money: score ${String(score)} of ${String(points)}`);
    law(rate === null || Number.isFinite(rate), () => `money: rate ${String(rate)}`);
  }
  // What a person typed as a score counts as it stands.
  const most = total.why === null ? total.points : null;
  law(within(total.score, most), () => `total ${String(total.score)} of ${String(total.points)}`);
  law(Number.isFinite(total.known) && total.known >= 0, () => `known ${total.known}`);
}
