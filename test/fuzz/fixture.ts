import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Not import.meta.dirname: in the bundle of a long run that is the folder of the bundle.
const HERE = path.dirname(fileURLToPath(import.meta.url));

/** Where a file or folder of test/fixtures lies. */
export const fixturePath = (name: string): string => path.join(HERE, '../fixtures', name);

/** A file of test/fixtures. */
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(fixturePath(name)));

/** The table that `npm start` opens. */
export const SAMPLE_BYTES = new Uint8Array(readFileSync(path.join(HERE, '../../examples/项目支出绩效自评表.xlsx')));
