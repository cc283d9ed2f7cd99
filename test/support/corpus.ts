import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SelfEvaluationTable } from '../../src/layout';
import { recognise } from '../../src/layout';
import { EXTRA_FOLDER } from './books';
import type { Fixture } from './expectedTable';
import { expectedTables } from './expectedTable';
import type { CellKinds } from './gridSheet';
import { bookOf, gridSheet } from './gridSheet';
import type { Verdict } from './judge';
import { judge } from './judge';

export const OWN = join(import.meta.dirname, '../fixtures/layouts');
/** An extra: grids beside the clone, none where they are not there. */
export const PUBLISHED = join(EXTRA_FOLDER, 'published');

/** Name and content of the fixtures of a folder; none where the folder is absent. */
export function fixturesIn(folder: string): (readonly [string, Fixture])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [basename(name, '.json'), JSON.parse(readFileSync(join(folder, name), 'utf8')) as Fixture]);
}

/** Without the rows that are not judged. */
function judged(tables: readonly SelfEvaluationTable[], { unjudgedRows = [] }: Fixture): SelfEvaluationTable[] {
  return tables.map((table) => ({
    ...table,
    indicators: table.indicators.filter(({ row }) => !unjudgedRows.includes(row)),
  }));
}

/** Recognises a fixture and holds the answer against its truth. */
export function checkFixture(fixture: Fixture, kinds: CellKinds): Verdict {
  const sheet = gridSheet(fixture.grid, { merges: fixture.merges, kinds, name: fixture.sheet ?? 'Sheet1' });
  const tables = judged(recognise(bookOf(sheet)), fixture);
  return judge(sheet, expectedTables(fixture), tables, fixture.sections ?? false);
}
