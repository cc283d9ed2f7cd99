import type { Language, Note } from '../texts/note';
import { note, say } from '../texts/note';

/** Words of the catalogue in the person's language. */
export interface Voice {
  readonly language: Language;
  /** The sentence `id` with its slots filled. */
  text(id: Note['id'], args?: Note['args']): string;
  /** A note that another layer made. */
  note(message: Note): string;
}

export function voice(language: Language): Voice {
  return {
    language,
    text: (id, args = {}) => say(note(id, args), language),
    note: (message) => say(message, language),
  };
}
