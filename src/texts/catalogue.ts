import type { SENTENCES } from '../sentences/all';

/** The id of every sentence the program says; what it begins with tells the room or check that says it. */
export type SentenceId = keyof typeof SENTENCES;
