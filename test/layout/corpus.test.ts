import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recognise } from '../../src/layout/index';
import type { SelfEvaluationTable } from '../../src/layout/table';
import type { Fixture } from '../support/expectedTable';
import { expectedTables } from '../support/expectedTable';
import type { CellKinds } from '../support/gridSheet';
import { bookOf, gridSheet } from '../support/gridSheet';
import type { Verdict } from '../support/judge';
import { judge } from '../support/judge';

const OWN = join(import.meta.dirname, '../fixtures/layouts');
/** Lies beside the clone where the real tables are at hand; elsewhere these cases are skipped. */
const PUBLISHED = join(import.meta.dirname, '../../../shared/tables/published');
const KINDS: readonly CellKinds[] = ['texts', 'numbers'];

function fixturesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

function load(file: string): Fixture {
  return JSON.parse(readFileSync(file, 'utf8')) as Fixture;
}

/** Without the rows that are not judged. */
function judged(tables: readonly SelfEvaluationTable[], { unjudgedRows = [] }: Fixture): SelfEvaluationTable[] {
  return tables.map((table) => ({
    ...table,
    indicators: table.indicators.filter(({ row }) => !unjudgedRows.includes(row)),
  }));
}

const verdicts = new Map<string, Verdict>();

function check(file: string, kinds: CellKinds): Verdict {
  const fixture = load(file);
  const sheet = gridSheet(fixture.grid, { merges: fixture.merges, kinds, name: fixture.sheet ?? 'Sheet1' });
  const verdict = judge(
    sheet,
    expectedTables(fixture),
    judged(recognise(bookOf(sheet)), fixture),
    fixture.sections ?? false,
  );
  verdicts.set(`${basename(file, '.json')} (${kinds})`, verdict);
  return verdict;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part / whole) * 100).toFixed(0)}%`;
}

afterAll(() => {
  const failed = [...verdicts].filter(([, verdict]) => verdict.differences.length > 0);
  if (failed.length === 0) return;
  const lines = failed.map(
    ([name, v]) =>
      `${name.padEnd(52)} recall ${share(v.rightRows, v.expectedRows).padStart(4)}  precision ${share(v.rightRows, v.foundRows).padStart(4)}  differences ${v.differences.length}`,
  );
  console.log(`${failed.length} of ${verdicts.size} not exactly right\n${lines.join('\n')}`);
});

describe.each(KINDS)('published tables, cells as %s', (kinds) => {
  it.each(fixturesIn(OWN).map((file) => [basename(file, '.json'), file] as const))('%s', (_, file) => {
    expect(check(file, kinds).differences).toEqual([]);
  });

  describe.skipIf(!existsSync(PUBLISHED))('the eight beside the repository', () => {
    it.each(fixturesIn(PUBLISHED).map((file) => [basename(file, '.json'), file] as const))('%s', (_, file) => {
      expect(check(file, kinds).differences).toEqual([]);
    });
  });
});
