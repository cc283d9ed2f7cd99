import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTables } from '../../src/checks';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { recognise } from '../../src/layout';
import { formatAddress } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { bookBytes, withExtra } from '../support/books';
import { fixturesIn, OWN } from '../support/corpus';
import { bookOf, gridSheet } from '../support/gridSheet';

/** Every finding of every table, each judged by hand; docs/审核对照.md says what they are worth. */
const EXPECTED = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/findings/expected.json'), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

/** One line each; a sheet by its name in the workbook whose findings were judged, which is ours. */
function shortFindings(book: Book, judged: Book = book): string[] {
  const tables = recognise(book);
  const evaluations = tables.map((table) => evaluate(table, proposeRuleSet(table)));
  return checkTables(book, tables, evaluations).map(({ severity, check, place }) => {
    if (place.kind !== 'cell') throw new RangeError('a finding of a table has a cell');
    const index = book.sheets.findIndex(({ name }) => name === place.sheet);
    const sheet = book.sheets.length > 1 ? `${judged.sheets[index]?.name ?? ''}!` : '';
    return `${severity} ${check} ${sheet}${formatAddress(place.address)}`;
  });
}

const files = Object.keys(EXPECTED).flatMap((key) => (key.startsWith('books/') ? [key.slice('books/'.length)] : []));

function read(name: string): Book {
  const file = openXlsx(bookBytes(name));
  const book = file.ok ? file.value.book() : file;
  return book.ok ? book.value : expect.fail(name);
}

describe('findings in workbooks with tables', () => {
  it.each(files.flatMap((own) => withExtra([own]).map((name) => [name, own] as const)))('%s', (name, own) => {
    expect(shortFindings(read(name), read(own))).toEqual(EXPECTED[`books/${own}`]);
  });
});

describe('findings in the corpus of layouts', () => {
  it.each(fixturesIn(OWN).filter(([name]) => `layouts/${name}` in EXPECTED))('%s', (name, fixture) => {
    const sheet = gridSheet(fixture.grid, {
      merges: fixture.merges,
      kinds: 'numbers',
      name: fixture.sheet ?? 'Sheet1',
    });
    expect(shortFindings(bookOf(sheet))).toEqual(EXPECTED[`layouts/${name}`]);
  });
});

it('are counted in the document as they are', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/审核对照.md'), 'utf8').replace(/ +/g, ' ');
  for (const name of files) {
    const listed = EXPECTED[`books/${name}`] ?? [];
    const count = (severity: string): number => listed.filter((one) => one.startsWith(severity)).length;
    expect(text).toContain(`| books/${name} | ${count('error')} | ${count('warning')} | ${count('info')} |`);
  }
});
