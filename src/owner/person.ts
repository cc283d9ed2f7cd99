import type { Outcome } from '../model';
import { done, parseJson, refused } from '../model';
import { mini as z } from '../model/schema';
import { note } from '../texts/note';

/** Whose something is: a secret key, with a name for people. */
export interface Person {
  /** Tells keys apart; no secret, it stands beside every mark. */
  readonly id: string;
  /** What others are shown; '' where none was given. */
  readonly name: string;
  /** The secret, 64 hexadecimal digits. */
  readonly key: string;
}

const FORMAT = 'jxzp-owner';
const VERSION = 1;
/** The longest name that is kept or shown. */
export const LONGEST_NAME = 100;

const ID_BYTES = 8;
const KEY_BYTES = 32;
/** How many random bytes a new person takes. */
export const PERSON_BYTES = ID_BYTES + KEY_BYTES;
/** How many random bytes the id of a workbook takes. */
export const WORKBOOK_ID_BYTES = 16;

const hexOf = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length * 2}}$`)));

const file = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: hexOf(ID_BYTES),
  name: z.string().check(z.maxLength(LONGEST_NAME)),
  key: hexOf(KEY_BYTES),
});

/** A new person out of PERSON_BYTES random bytes; refuses (RangeError) fewer. */
export function newPerson(random: Uint8Array, name: string): Person {
  if (random.length < PERSON_BYTES) throw new RangeError('too few random bytes');
  return {
    id: hex(random.subarray(0, ID_BYTES)),
    name: name.trim().slice(0, LONGEST_NAME),
    key: hex(random.subarray(ID_BYTES, PERSON_BYTES)),
  };
}

/** The same person under another name. */
export const named = (person: Person, name: string): Person => ({
  ...person,
  name: name.trim().slice(0, LONGEST_NAME),
});

/** The person as they are kept, exported and imported: JSON, which holds the secret. */
export function textOfPerson({ id, name, key }: Person): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, id, name, key }, null, 2)}\n`;
}

/** Reads textOfPerson back; refuses whatever else the text is. */
export function personOf(text: string): Outcome<Person> {
  const read = file.safeParse(parseJson(text));
  if (!read.success) return refused('damaged', note('owner.unreadable'));
  const { id, name, key } = read.data;
  return done({ id, name, key });
}

/** The id that a workbook gets with the first mark in it, out of WORKBOOK_ID_BYTES random bytes. */
export const newWorkbookId = (random: Uint8Array): string => hex(random.subarray(0, WORKBOOK_ID_BYTES));

export const isWorkbookId = (text: string): boolean => new RegExp(`^[0-9a-f]{${WORKBOOK_ID_BYTES * 2}}$`).test(text);

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whose decisions in a file count. Plain data: it is sent to workers. */
export interface Believed {
  /** null: there is no key here, so nothing in a file is the person's own. */
  readonly person: Person | null;
  /** Those of everybody, as the person said. */
  readonly everybody: boolean;
}

export const NOBODY: Believed = { person: null, everybody: false };
