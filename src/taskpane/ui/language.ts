import { createContext, useContext, useMemo } from 'react';
import type { SentenceId } from '../../texts/catalogue';
import type { Language, Note } from '../../texts/note';
import { note, say } from '../../texts/note';

export const LanguageContext = createContext<Language>('zh');

/** A text that a rule set carries in both languages. */
type Bilingual = Readonly<Record<Language, string>>;

export interface Speech {
  readonly language: Language;
  /** A sentence of the catalogue. */
  say(id: SentenceId, args?: Note['args']): string;
  /** The sentence of a note of any layer. */
  sayNote(message: Note): string;
  /** The right one of two. */
  pick(text: Bilingual): string;
}

/** Words in the language of the pane. */
export function useSpeech(): Speech {
  const language = useContext(LanguageContext);
  return useMemo(
    () => ({
      language,
      say: (id, args) => say(note(id, args), language),
      sayNote: (message) => say(message, language),
      pick: (text) => text[language],
    }),
    [language],
  );
}

/** The language of the pane for the language that Office is set to: Chinese for Chinese of every kind, else English. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? 'zh' : 'en';
}
