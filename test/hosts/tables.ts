import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not by `new URL`: in a window of jsdom that makes an object which Node does not take.
const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '../../../shared/tables');

/** Why tests on the real tables are skipped; null when the tables are beside the repository. */
export const TABLES_ABSENT = existsSync(FOLDER) ? null : 'the folder ../shared/tables is not beside the repository';

/** The bytes of one of the real tables, e.g. 'seeds/tianjin-2024-blank'. */
export function table(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${FOLDER}/${name}.xlsx`));
}
