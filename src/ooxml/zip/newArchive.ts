import { strToU8, zipSync } from 'fflate';

/** The earliest time a zip entry can carry: the same parts always give the same bytes. Local time, as zip has it. */
const NO_TIME = new Date(1980, 0, 1);

/** The bytes of an Office file made from nothing, with these parts (name → text). */
export function newArchive(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME });
}
