import type { Person } from '../../owner';
import { newPerson, PERSON_BYTES, personOf, textOfPerson } from '../../owner';
import type { PersonStore } from '../ports';

/** All that brings a library of its own: the schemas of what is kept, and the keys. Loaded while the workbook is read. */
export { isWorkbookId, newWorkbookId, personOf, textOfPerson, WORKBOOK_ID_BYTES } from '../../owner';
export {
  ACCEPTANCES,
  changeOwned,
  DECISIONS,
  JOURNAL,
  leftAsideOf,
  OWNED_KINDS,
  readKept,
  readOwned,
  RESULTS,
  TEMPLATES,
} from '../../settings';

/** Where the key stands in the person's store. */
const STORE_KEY = 'owner';

/** The person of this machine; the first time a new one is made. isKept: false where the machine keeps nothing. */
export function personIn(
  store: PersonStore,
  random: (length: number) => Uint8Array,
): { readonly person: Person; readonly isKept: boolean } {
  const text = store.get(STORE_KEY);
  const read = text === null ? null : personOf(text);
  if (read?.ok) return { person: read.value, isKept: true };
  const person = newPerson(random(PERSON_BYTES), '');
  return { person, isKept: keepPerson(store, person) };
}

/** false where the machine keeps nothing. */
export const keepPerson = (store: PersonStore, person: Person): boolean => store.set(STORE_KEY, textOfPerson(person));
