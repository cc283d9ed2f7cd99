import { SLOT, statesCause } from '../../lexicon/causes';
import type { Section, TextPlace } from '../statement';
import { passagesOf } from './passages';
import { sectionsOf } from './sections';

/** A part of a sentence of a report that states a cause. */
export interface Explanation {
  readonly section: Section;
  readonly place: TextPlace;
  /** Its words, folded and without blanks, up to the next ；or 。 */
  readonly part: string;
  /** The parts before it in the same paragraph, in their order: a cause may stand behind the sentence that names what it is the cause of. */
  readonly before: readonly string[];
}

/** What a report explains. */
export interface Explanations {
  /** All sections of the report, whether they explain anything or not. */
  readonly sections: readonly Section[];
  readonly found: readonly Explanation[];
}

/**
 * The causes that a report states in its prose, not in its tables. `paragraphs` as for readReport. A cause that is a slot 【…】 or
 * names nothing (客观原因) is none.
 */
export function readExplanations(paragraphs: readonly string[]): Explanations {
  const passages = passagesOf(paragraphs.map((text) => text.replace(OPEN, (slot) => SLOT.repeat(slot.length))));
  const sections = sectionsOf(passages);
  const found = passages.flatMap((passage, index): Explanation[] => {
    const section = sections[index];
    if (!section || passage.inTable) return [];
    const parts = partsOf(passage.text);
    return parts.flatMap(({ text, start }, at): Explanation[] =>
      statesCause(text)
        ? [
            {
              section,
              place: passage.placeOf(start, start + text.length),
              part: text,
              before: parts.slice(0, at).map((one) => one.text),
            },
          ]
        : [],
    );
  });
  return { sections: [...new Set(sections)], found };
}

/** A slot that nobody has filled; 【2020】 inside the number of a document is none. */
const OPEN = /【(?!\s*\d+\s*】)[^【】]*】/g;

function partsOf(text: string): { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[^。；;!?]+/g)].map((part) => ({ text: part[0], start: part.index }));
}
