import type { Finding, Severity } from '../../checks';
import { spell } from '../../checks';
import type { Language } from '../../texts/note';
import { say } from '../../texts/note';
import { cellOf } from './findings';

/** What of all findings is shown. */
export interface Shown {
  /** Of all tables, not of one alone. */
  readonly isAll: boolean;
  /** null: all. */
  readonly severity: Severity | null;
  /** The check; null: all. */
  readonly check: string | null;
  /** null: all. */
  readonly sheet: string | null;
  /** Words that must stand in it; '' for none. */
  readonly words: string;
}

export const EVERYTHING: Shown = { isAll: false, severity: null, check: null, sheet: null, words: '' };

/** Whether anything besides the severity narrows the list. */
export const isNarrowed = ({ check, sheet, words }: Shown): boolean =>
  check !== null || sheet !== null || words.trim() !== '';

/** Whether a finding is among what is shown, whatever its severity. */
export function isShownBy({ check, sheet, words }: Shown, language: Language): (finding: Finding) => boolean {
  const wanted = words.trim().toLowerCase().split(/\s+/);
  return (finding) => {
    const { place } = finding;
    if (check !== null && finding.check !== check) return false;
    if (sheet !== null && !(place.kind === 'cell' && place.sheet === sheet)) return false;
    if (words.trim() === '') return true;
    const text = textOf(finding, language);
    return wanted.every((word) => text.includes(word));
  };
}

const texts = { zh: new WeakMap<Finding, string>(), en: new WeakMap<Finding, string>() };

/** All that a person reads of a finding, in small letters. */
function textOf(finding: Finding, language: Language): string {
  const known = texts[language].get(finding);
  if (known !== undefined) return known;
  const { place, found, expected, message, followers } = finding;
  const where = place.kind === 'cell' ? [place.sheet, cellOf(place) ?? ''] : [place.words];
  const own = [...where, spell(found, language), spell(expected, language), say(message, language)];
  const text = [...own, ...followers.map((one) => cellOf(one.place) ?? '')].join('\n').toLowerCase();
  texts[language].set(finding, text);
  return text;
}
