import { lengthOf } from '../../narrative';
import { openSlots } from '../../scoring';
import type { Evaluation } from '../../scoring/evaluation';
import type { Jotting, Jottings } from '../session/drafts';
import type { ExplainItem } from './items';
import { firstChoice, isChoice, PRESENT, startingText } from './items';

/** The text of an item as it is on the desk. */
export interface DeskText {
  readonly choice: string;
  readonly text: string;
  /** The person changed the starting text. */
  readonly isTyped: boolean;
  /** Writing it would change the cell. */
  readonly isNew: boolean;
  readonly openSlots: readonly string[];
  readonly length: number;
  readonly isTooLong: boolean;
}

/** What is on the desk for an item: what the person typed, else the starting text that was chosen or is proposed. */
export function deskText(item: ExplainItem, evaluation: Evaluation, { items }: Jottings): DeskText {
  const jotting = items[item.id];
  const chosen = jotting?.choice ?? null;
  const choice = chosen !== null && isChoice(item, chosen) ? chosen : firstChoice(item);
  const start = startingText(item, evaluation, choice);
  const text = jotting?.texts[choice] ?? start;
  const length = lengthOf(text);
  const { limit } = item.place;
  return {
    choice,
    text,
    isTyped: text !== start,
    isNew: text.trim() !== '' && text !== item.present,
    openSlots: openSlots(text),
    length,
    isTooLong: limit !== null && length > limit,
  };
}

const jottingOf = (jottings: Jottings, id: string): Jotting => jottings.items[id] ?? { choice: null, texts: {} };

function withJotting(jottings: Jottings, id: string, jotting: Jotting): Jottings {
  return { ...jottings, items: { ...jottings.items, [id]: jotting } };
}

export function withChoice(jottings: Jottings, id: string, choice: string): Jottings {
  return withJotting(jottings, id, { ...jottingOf(jottings, id), choice });
}

/** The text that the person typed, with the starting text it came from. */
export function withText(jottings: Jottings, id: string, choice: string, text: string): Jottings {
  const { texts } = jottingOf(jottings, id);
  return withJotting(jottings, id, { choice, texts: { ...texts, [choice]: text } });
}

/** Once a text is written the cell's content is the starting text again; what was typed comes back when the writing is taken back. */
export function withWritten(jottings: Jottings, id: string): Jottings {
  const { texts } = jottingOf(jottings, id);
  const rest = Object.fromEntries(Object.entries(texts).filter(([choice]) => choice !== PRESENT));
  return withJotting(jottings, id, { choice: null, texts: rest });
}
