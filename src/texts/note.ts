import type { SentenceId } from './catalogue';
import { sentenceOf } from './registry';

export type Language = 'zh' | 'en';

/**
 * Something the program has to say to a person, as data: which sentence, and what goes into its slots.
 * The layers make notes; only the outermost one (pane, command line) turns them into words.
 */
export interface Note {
  readonly id: SentenceId;
  readonly args: NoteArgs;
}

/** What goes into the slots: a text, a number, or words that are themselves the program's (the source of a rule). */
export type NoteArgs = Readonly<Record<string, string | number | Note>>;

/** A note for the sentence `id` of the catalogue. */
export function note(id: SentenceId, args: NoteArgs = {}): Note {
  return { id, args };
}

/** A text of the file of which a sentence quotes more than this would drown what it says. Paths are shorter. */
const LONGEST_QUOTED = 600;

/**
 * A slot; with words after it the number stands before the first of them where it is one, before the second else (`{count row|rows}`), as
 * English asks for.
 */
const SLOT = /\{(\w+)(?: ([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * The note in words. A slot without an argument stays visible as {slot}, so that a mistake shows; of a text that is too long for a
 * sentence its beginning is said.
 */
export function say(message: Note, language: Language = 'zh'): string {
  return sentenceOf(message.id)[language].replace(SLOT, (slot, name: string, one?: string, many?: string) => {
    const value = message.args[name] ?? slot;
    const said = typeof value === 'object' ? say(value, language) : beginning(String(value));
    const counted = said === '1' ? one : many;
    return counted === undefined || said === slot ? said : `${said} ${counted}`;
  });
}

/** The whole text, or its beginning with …; a character of two halves is not cut in two. */
function beginning(text: string): string {
  return text.length <= LONGEST_QUOTED ? text : `${text.slice(0, LONGEST_QUOTED).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
