import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Person } from './person';

/** Says what is marked, so that a mark made for something else is none here. */
const DOMAIN = 'jxzp-mark-1';

/**
 * The person's mark under something (JSON), 64 hexadecimal digits: HMAC-SHA-256 under their key. The order of an object's fields does
 * not matter. Not crypto.subtle: pages opened from a file or over http have none.
 */
export function markOf({ id, key }: Person, subject: unknown): string {
  return bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(canonical([DOMAIN, id, subject]))));
}

/** Whether this is the person's mark under this very thing. */
export const isMarkOf = (person: Person, subject: unknown, mark: string): boolean => markOf(person, subject) === mark;

/** A whole number of 48 bits that something (JSON) is known again by, like a mark but nobody's: whoever knows the thing can tell it. */
export const digestOf = (subject: unknown): number =>
  Number.parseInt(bytesToHex(sha256(utf8ToBytes(canonical(subject)))).slice(0, 12), 16);

/** SHA-256 of bytes, hexadecimal; where the browser's own is not to be had (a page without https). */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join()}}`;
}
