import { languageOf } from '../../taskpane/door';
import type { Language } from '../../texts/note';

const KEY = 'jxzp.language';
const IN_ADDRESS = 'lang';

const languageIn = (text: string | null): Language | null => (text === 'zh' || text === 'en' ? text : null);

/** The language that the person chose, or else the browser's. Where the browser stores nothing it throws, and the address tells. */
export function chosenLanguage(): Language {
  return (
    kept() ?? languageIn(new URLSearchParams(window.location.search).get(IN_ADDRESS)) ?? languageOf(navigator.language)
  );
}

/** Draws the page again in that language. */
export function chooseLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
    window.location.reload();
  } catch {
    const parts = new URLSearchParams(window.location.search);
    parts.set(IN_ADDRESS, language);
    window.location.search = parts.toString();
  }
}

function kept(): Language | null {
  try {
    return languageIn(window.localStorage.getItem(KEY));
  } catch {
    return null;
  }
}
