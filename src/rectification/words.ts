import type { Finding } from '../checks';
import { spell } from '../checks';
import { formatAddress } from '../model';
import type { SentenceId } from '../texts/catalogue';
import type { Language, Note } from '../texts/note';
import { note, say } from '../texts/note';
import type { ListCounts, ListedFinding, ListGroup, ListSection } from './list';

/** The words of a list in one language. */
export interface ListWords {
  readonly text: (id: SentenceId, args?: Note['args']) => string;
  readonly note: (message: Note) => string;
  readonly language: Language;
}

export function wordingIn(language: Language): ListWords {
  return {
    language,
    text: (id, args = {}) => say(note(id, args), language),
    note: (message) => say(message, language),
  };
}

/** The cell, or the paragraph with its words. */
export function placeOf({ place }: Finding, { text }: ListWords): string {
  if (place.kind === 'cell') return formatAddress(place.address);
  return text('check.list-paragraph', { paragraph: place.paragraph, words: place.words });
}

/** How a section is called: its title, else its sheet or file. */
export function nameOf({ title, sheet, file }: ListSection, { text }: ListWords): string {
  return title ?? sheet ?? file?.split(/[\\/]/).at(-1) ?? text('rectification.unnamed');
}

/** Project, unit, year, file and sheet of a section, as far as they are known. */
export function factsOf({ project, unit, year, file, sheet }: ListSection, { text }: ListWords): string {
  const facts = [
    project === null ? '' : text('rectification.project', { project }),
    unit === null ? '' : text('rectification.unit', { unit }),
    year === null ? '' : text('rectification.year', { year }),
    file === null ? '' : text('rectification.file', { file }),
    sheet === null ? '' : text('rectification.sheet', { sheet }),
  ];
  return facts.filter((fact) => fact !== '').join(text('rectification.between'));
}

export function titleOf({ title, check }: ListGroup, { text }: ListWords): string {
  return title === null ? check : text(title);
}

/** What stands there; a word for an empty cell. */
export function foundOf({ found }: Finding, { language, text }: ListWords): string {
  return spell(found, language) || text('check.list-blank');
}

export function expectedOf({ expected }: Finding, { language }: ListWords): string {
  return spell(expected, language);
}

/** What is wrong, and the other places that it makes wrong: they need no mending of their own. */
export function messageOf({ message, followers }: Finding, words: ListWords): string {
  if (followers.length === 0) return words.note(message);
  const places = [...new Set(followers.map((one) => placeOf(one, words)))].join(
    words.text('rectification.between-places'),
  );
  return words.note(message) + words.text('rectification.followers', { places });
}

/** "accepted" with the reviewer's note; nothing for what is to be mended. */
export function verdictOf({ accepted }: ListedFinding, { text }: ListWords): string {
  if (accepted === null) return '';
  return accepted.trim() === ''
    ? text('rectification.accepted')
    : text('rectification.accepted-note', { note: accepted });
}

/** The unit that all tables of a list are of; null where they are of several, or none is named. */
export function unitOf(sections: readonly ListSection[]): string | null {
  const units = new Set(sections.filter(({ kind }) => kind === 'table').map(({ unit }) => unit));
  const [only = null] = units;
  return units.size === 1 ? only : null;
}

/** To whom the list goes, and the slots for deadline, reviewer and date. */
export function fieldsOf(sections: readonly ListSection[], { text }: ListWords): string {
  return text('rectification.fields', { unit: unitOf(sections) ?? text('rectification.unit-open') });
}

/** "3 errors, 5 to check, 1 note, 2 of them accepted." */
export function countsOf({ error, warning, info, accepted }: ListCounts, { text }: ListWords): string {
  if (error + warning + info === 0) return text('check.list-none');
  const counts = text('rectification.counts', { errors: error, warnings: warning, infos: info });
  return accepted === 0
    ? text('rectification.counts-end', { counts })
    : text('rectification.counts-accepted', { counts, accepted });
}
