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
    text: (id, args = {}) => say(note(id, plain(args)), language),
    note: ({ id, args }) => say(note(id, plain(args)), language),
  };
}

/** Names and titles come out of files: a line feed or an escape in them is shown, and does nothing. */
function plain(args: Note['args']): Note['args'] {
  return Object.fromEntries(Object.entries(args).map(([slot, value]) => [slot, plainValue(value)]));
}

function plainValue(value: Note['args'][string]): Note['args'][string] {
  if (typeof value === 'object') return note(value.id, plain(value.args));
  return typeof value === 'string' ? value.replace(/\p{Cc}/gu, '\ufffd') : value;
}
