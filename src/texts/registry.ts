/** A sentence in both languages; {slots} are filled from a note's args. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Sentences by their ids. */
export type Sentences = Readonly<Record<string, Sentence>>;

const registered = new Map<string, Sentence>();
let isStrict = false;

/** Makes sentences known. The entry points do it: all at once, or with the part of the program that says them. */
export function register(sentences: Sentences): void {
  for (const [id, sentence] of Object.entries(sentences)) registered.set(id, sentence);
}

/** From now on a sentence that nobody registered is an error; else its id is shown in its place. */
export function refuseUnregistered(): void {
  isStrict = true;
}

/** The sentence of this id. Throws (RangeError) for one that is not registered where that was asked for. */
export function sentenceOf(id: string): Sentence {
  const sentence = registered.get(id);
  if (sentence) return sentence;
  if (isStrict) throw new RangeError(`no sentence is registered as ${id}`);
  return { zh: id, en: id };
}

/** Every sentence that is registered by now. */
export function registeredSentences(): readonly (readonly [id: string, sentence: Sentence])[] {
  return [...registered];
}
