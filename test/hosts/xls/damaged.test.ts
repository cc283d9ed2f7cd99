import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openXls } from '../../../src/hosts/xls';
import { workbookStream } from '../../../src/hosts/xls/compound';
import { recognise } from '../../../src/layout';
import type { Book } from '../../../src/model';
import { valueOf } from '../contract';
import { differences } from '../sameBook';

const SEED = 20261130;
const file = new Uint8Array(
  readFileSync(new URL('../../fixtures/xls/bond_project_wan_yuan_units_2023.xls', import.meta.url)),
);
const stream = workbookStream(file);
const whole = valueOf(valueOf(openXls(file)).book());

/** The book, or null where the file was refused with a sentence of ours; anything else fails the test by being thrown. */
function bookIn(bytes: Uint8Array): Book | null {
  const opened = openXls(bytes);
  if (opened.ok) return valueOf(opened.value.book());
  expect(opened.error.note.id).toMatch(/^file\./);
  return null;
}

/** Bytes with some of them replaced. */
const spoilt = (bytes: Uint8Array) =>
  fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((places) => {
    const changed = Uint8Array.from(bytes);
    for (const [at, value] of places) changed[at] = value;
    return changed;
  });

describe('spoilt old workbooks', () => {
  it('a file that is cut off is refused, or nothing of its sheets is missing', () => {
    const cut = fc.oneof(
      fc.nat(file.length - 1).map((length) => file.slice(0, length)),
      fc.nat(stream.length - 1).map((length) => stream.slice(0, length)),
    );
    fc.assert(
      fc.property(cut, (bytes) => {
        const book = bookIn(bytes);
        if (book) expect(differences(whole, book)).toEqual([]);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('changed bytes are read or refused, and what is read can be recognised', () => {
    fc.assert(
      fc.property(fc.oneof(spoilt(file), spoilt(stream), spoilt(file.slice(0, 1024))), (bytes) => {
        const book = bookIn(bytes);
        if (book) recognise(book);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
