import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open';

const TABLES = new URL('../../../../shared/tables/', import.meta.url);

describe.skipIf(!existsSync(TABLES))('the real tables (skipped where the folder beside the clone is absent)', () => {
  const files = ['seeds', 'published', 'rich'].flatMap((folder) =>
    existsSync(TABLES)
      ? readdirSync(new URL(folder, TABLES))
          .filter((name) => name.endsWith('.xlsx'))
          .map((name) => `${folder}/${name}`)
      : [],
  );
  it.each(files)('%s is read, and its bytes stay', (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, TABLES)));
    const file = openXlsx(bytes);
    if (!file.ok) throw new Error(JSON.stringify(file.error));
    const book = file.value.book();
    if (!book.ok) throw new Error(JSON.stringify(book.error));
    expect(file.value.bytes()).toEqual(bytes);
  });
});
