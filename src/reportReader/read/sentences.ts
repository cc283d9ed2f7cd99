import type { Figure, Section, TextPlace } from '../statement';
import type { Outline } from './outline';
import type { Passage } from './passages';

/** A sentence of a passage with its figures; what every reader gets. */
export interface Sentence {
  readonly passage: Passage;
  readonly section: Section;
  readonly outline: Outline;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly figures: readonly Figure[];
  /** The sentence before it in the same passage. */
  readonly previous: Sentence | null;
}

/** The sentences of a passage: parted at full stops; semicolons stay inside. */
export function sentencesOf(
  passage: Passage,
  section: Section,
  outline: Outline,
  figures: readonly Figure[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at <= passage.text.length; at++) {
    if (at < passage.text.length && !'。!?'.includes(passage.text.charAt(at))) continue;
    if (at > start) {
      const end = at;
      const from = start;
      sentences.push({
        passage,
        section,
        outline,
        start: from,
        end,
        text: passage.text.slice(from, end),
        figures: figures.filter((one) => one.start >= from && one.start < end),
        previous: sentences.at(-1) ?? null,
      });
    }
    start = at + 1;
  }
  return sentences;
}

/** The place of a stretch of a sentence's passage. */
export function placeIn(sentence: Sentence, start: number, end: number): TextPlace {
  return sentence.passage.placeOf(start, end);
}

/** What every statement of a sentence carries. */
export function stated(sentence: Sentence): { readonly section: Section; readonly inTable: boolean } {
  return { section: sentence.section, inTable: sentence.passage.inTable };
}
