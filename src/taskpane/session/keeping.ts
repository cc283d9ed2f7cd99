import type { Person } from '../../owner';
import { markOf, newPerson, PERSON_BYTES, personOf, textOfPerson } from '../../owner';
import { parseJson } from '../../model';
import type { PersonStore } from '../ports';

/** All that brings a library of its own: the schemas of what is kept, and the keys. Loaded while the workbook is read. */
export { isWorkbookId, named, newWorkbookId, personOf, textOfPerson, WORKBOOK_ID_BYTES } from '../../owner';
export {
  ACCEPTANCES,
  changeOwned,
  DECISIONS,
  goneSheets,
  JOURNAL,
  leftAsideOf,
  OVERRIDES,
  newestSteps,
  readKept,
  readOwned,
  RESULTS,
  RULE_SETS_KEPT,
  SETTINGS_ROOM,
  stepId,
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

/** Where the person's store says what of others they left aside, and for how many entries: the latest. */
const LEFT_KEY = 'left-aside';
const MOST_LEFT = 5_000;
/** So many digits tell entries apart; nothing is decided by them. */
const LEFT_DIGITS = 16;

/** What a foreign entry (with its workbook) is known by for this person. */
export const leftMark = (person: Person, subject: unknown): string =>
  markOf(person, [LEFT_KEY, subject]).slice(0, LEFT_DIGITS);

/** The marks of all that was left aside. */
export function leftMarks(store: PersonStore): ReadonlySet<string> {
  const list = parseJson(store.get(LEFT_KEY) ?? '');
  return new Set(Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []);
}

/** Remembers these as left aside. */
export function keepLeft(store: PersonStore, marks: readonly string[]): void {
  const before = [...leftMarks(store)].filter((one) => !marks.includes(one));
  store.set(LEFT_KEY, JSON.stringify([...before, ...marks].slice(-MOST_LEFT)));
}
