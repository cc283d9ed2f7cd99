import { sentenceOf } from '../../src/texts/registry';
import type { Note } from '../../src/texts/note';

/** The slots of a note's sentences, in either language, for which it carries nothing. A cell's own "{0}" is no slot. */
export function unfilledSlots({ id, args }: Note): string[] {
  const { zh, en } = sentenceOf(id);
  return [...`${zh}${en}`.matchAll(/\{(\w+)[^{}]*\}/g)]
    .map((match) => match[1] ?? '')
    .filter((slot) => !(slot in args));
}
