import { unzipSync, zipSync } from 'fflate';
import type { Book } from '../../../src/model/book';
import type { Cell } from '../../../src/model/cell';
import { formatAddress } from '../../../src/model/address';
import type { Outcome } from '../../../src/hosts/host';
import type { XlsxFile } from '../../../src/hosts/xlsx/file';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { readArchive } from '../../../src/ooxml/zip/archive';
import { LIMITS } from '../../../src/ooxml/zip/limits';

/** The same parts are the same bytes at whatever second they are packed. */
export const NO_TIME = new Date(1980, 0, 1);

/** The value of an outcome; a refusal fails the test with what it says. */
export function ok<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

export function open(bytes: Uint8Array): XlsxFile {
  return ok(openXlsx(bytes));
}

/** The parts of a package as texts (binary ones too, only to be compared). */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

/** A package rewritten: each part's text through `change`. */
export function rewrite(bytes: Uint8Array, change: (name: string, text: string) => string | Uint8Array): Uint8Array {
  const changed = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!/\.(xml|rels|vml)$/.test(name)) return [name, part];
    const text = change(name, new TextDecoder().decode(part));
    return [name, typeof text === 'string' ? new TextEncoder().encode(text) : text];
  });
  return zipSync(Object.fromEntries(changed), { mtime: NO_TIME });
}

/** A package made of texts. */
export function pack(texts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    { mtime: NO_TIME },
  );
}

/** Each entry exactly as it lies in the file: local header, packed data, descriptor. */
export function rawEntries(bytes: Uint8Array): Map<string, Buffer> {
  const archive = readArchive(bytes, LIMITS);
  return new Map(
    archive.entries.map(({ name, localStart, localEnd }) => [name, Buffer.from(bytes.slice(localStart, localEnd))]),
  );
}

/** Names of the entries that differ between two files, added and removed ones included. */
export function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [rawEntries(before), rawEntries(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => {
    const [one, other] = [a.get(name), b.get(name)];
    return !one || !other || !one.equals(other);
  });
}

/** Every cell of a book by "sheet!A1", without those that hold nothing. */
export function cellsOf(book: Book): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const sheet of book.sheets) {
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) {
        const cell = sheet.cellAt(row, column);
        if (cell.value !== null || cell.formula !== null) {
          cells.set(`${sheet.name}!${formatAddress({ row, column })}`, cell);
        }
      }
    }
  }
  return cells;
}

const NAMESPACES = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
  'http://schemas.openxmlformats.org/package/2006/content-types',
];

/** A part with every element prefixed, as some reporting systems write them: x:worksheet, x:row … */
export function prefixed(_: string, text: string): string {
  const namespace = NAMESPACES.find((one) => text.includes(`xmlns="${one}"`));
  if (namespace === undefined) return text;
  return text
    .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, '<$1x:$2')
    .replace(`xmlns="${namespace}"`, `xmlns:x="${namespace}"`);
}

/** A part in UTF-16 with its byte order mark. */
export function utf16(_: string, text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le'));
}
