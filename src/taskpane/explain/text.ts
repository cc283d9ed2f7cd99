import { lengthOf } from '../../narrative';
import { openSlots } from '../../scoring';
import type { Evaluation } from '../../scoring';
import type { TypedDraft, TableDrafts } from '../session/drafts';
import type { ExplainItem } from './items';
import { firstChoice, isChoice, PRESENT, startingText } from './items';

/** The text of an item as it is now. */
export interface DraftText {
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

/** What the person typed, else the starting text that was chosen or is proposed. */
export function draftText(item: ExplainItem, evaluation: Evaluation, { items }: TableDrafts): DraftText {
  const draft = items[item.id];
  const chosen = draft?.choice ?? null;
  const choice = chosen !== null && isChoice(item, chosen) ? chosen : firstChoice(item);
  const start = startingText(item, evaluation, choice);
  const text = draft?.texts[choice] ?? start;
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

const draftOf = (drafts: TableDrafts, id: string): TypedDraft => drafts.items[id] ?? { choice: null, texts: {} };

function withDraft(drafts: TableDrafts, id: string, draft: TypedDraft): TableDrafts {
  return { ...drafts, items: { ...drafts.items, [id]: draft } };
}

export function withChoice(drafts: TableDrafts, id: string, choice: string): TableDrafts {
  return withDraft(drafts, id, { ...draftOf(drafts, id), choice });
}

/** The text that the person typed, with the starting text it came from. */
export function withText(drafts: TableDrafts, id: string, choice: string, text: string): TableDrafts {
  const { texts } = draftOf(drafts, id);
  return withDraft(drafts, id, { choice, texts: { ...texts, [choice]: text } });
}

/** Once a text is written the cell's content is the starting text again; what was typed comes back when the writing is taken back. */
export function withWritten(drafts: TableDrafts, id: string): TableDrafts {
  const { texts } = draftOf(drafts, id);
  const rest = Object.fromEntries(Object.entries(texts).filter(([choice]) => choice !== PRESENT));
  return withDraft(drafts, id, { choice: null, texts: rest });
}
