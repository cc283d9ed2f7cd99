import type { Template, TemplateList } from '../../narrative';
import { exportTemplates, importTemplates } from '../../narrative';

/** The key under which a person's templates are kept on their machine. */
export const STORE_KEY = 'templates';

/** Templates from a kept text; none where there is no text or it was spoilt. */
export function keptTemplates(text: string | null): TemplateList {
  const read = text === null ? null : importTemplates([], text);
  return read?.ok ? read.templates : [];
}

export const textOfTemplates = (list: TemplateList): string | null =>
  list.length === 0 ? null : exportTemplates(list);

/** Those that are in none of the ids of another list. */
export function othersThan(list: TemplateList, known: TemplateList): TemplateList {
  return list.filter(({ id }) => !known.some((one) => one.id === id));
}

/** An id that follows from what the template says: the same sentence kept twice is one template. */
export function idFor({ situation, cause, measure }: Pick<Template, 'situation' | 'cause' | 'measure'>): string {
  // FNV-1a over the UTF-16 units: no secret, only a short name.
  let hash = 0x811c9dc5;
  for (const unit of `${situation}\n${cause}\n${measure}`) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `own-${hash.toString(36)}`;
}

/** As many characters as a name in the list shows. */
const NAME_LENGTH = 10;

/** A name for a sentence that was kept: its first words, without how causes begin. */
export function nameFor(cause: string): string {
  const bare = cause.replace(/^[\s，、。]*(主要)?(原因(是|为|在于)|由于|因为|因)/, '').replace(/[【】{}]/g, '');
  const words = Array.from(bare.trim() || cause);
  return words.length > NAME_LENGTH ? `${words.slice(0, NAME_LENGTH).join('')}…` : words.join('');
}
