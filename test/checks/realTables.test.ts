import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTables } from '../../src/checks';
import { openXlsx } from '../../src/hosts/xlsx/open';
import { recognise } from '../../src/layout';
import { formatAddress } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import { proposeRuleSet } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { fixturesIn, OWN } from '../support/corpus';
import { bookOf, gridSheet } from '../support/gridSheet';

/** Every finding of every table, each judged by hand; docs/审核对照.md says what they are worth. */
const EXPECTED = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/findings/expected.json'), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;
const REAL = join(import.meta.dirname, '../../../shared/tables');

function shortFindings(book: Book): string[] {
  const tables = recognise(book);
  const evaluations = tables.map((table) => evaluate(table, proposeRuleSet(table)));
  return checkTables(book, tables, evaluations).map(({ severity, check, place }) => {
    if (place.kind !== 'cell') throw new RangeError('a finding of a table has a cell');
    const sheet = book.sheets.length > 1 ? `${place.sheet}!` : '';
    return `${severity} ${check} ${sheet}${formatAddress(place.address)}`;
  });
}

const files = Object.keys(EXPECTED).filter((name) => name.endsWith('.xlsx'));

describe.skipIf(!existsSync(REAL))(
  'findings in real tables (skipped where shared/tables is not beside the clone)',
  () => {
    it.each(files)('%s', (name) => {
      const file = openXlsx(new Uint8Array(readFileSync(join(REAL, name))));
      const book = file.ok ? file.value.book() : file;
      expect(book.ok && shortFindings(book.value)).toEqual(EXPECTED[name]);
    });
  },
);

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
    const count = (severity: string): number => (EXPECTED[name] ?? []).filter((one) => one.startsWith(severity)).length;
    expect(text).toContain(`| ${name} | ${count('error')} | ${count('warning')} | ${count('info')} |`);
  }
});
