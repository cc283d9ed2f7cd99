import { describe, expect, it } from 'vitest';
import { readWorkbookFile } from '../../src/hosts/xlsx/node';
import { recognise } from '../../src/layout/index';
import type { Indicator, SelfEvaluationTable } from '../../src/layout/table';
import type { Address } from '../../src/model/address';
import { formatAddress } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import { bookPath, booksWithExpected, expectedOf } from '../support/books';

interface SeedIndicator {
  readonly row: number;
  /** Left out where only the row was noted. */
  readonly nameCell?: string;
  readonly name: string;
  readonly target: string | number | null;
  readonly actual: string | number | null;
  readonly operator: string | null;
  readonly unit: string | null;
}

interface SeedTable {
  readonly sheet: string;
  readonly indicators?: readonly SeedIndicator[];
  readonly budget?: readonly {
    readonly label: string;
    readonly cells?: Readonly<Record<string, string>>;
  }[];
  readonly total?: { readonly scoreCell?: string; readonly weightCell?: string } | null;
  readonly conclusionCell?: string;
}

async function bookOf(name: string): Promise<Book> {
  const file = await readWorkbookFile(bookPath(name));
  if (!file.ok) throw new Error(`cannot read ${name}`);
  const book = file.value.book();
  if (!book.ok) throw new Error(`cannot read ${name}`);
  return book.value;
}

function squeeze(value: string | number | null): string {
  return String(value ?? '').replace(/\s/g, '');
}

const at = (address: Address | null | undefined): string | null => (address ? formatAddress(address) : null);

/** A reported file shows the actual as published; the blank one has none. Texts are held against each other without spaces. */
function differences(table: SelfEvaluationTable, seed: SeedTable, filled: boolean): string[] {
  return [...rowDifferences(table, seed, filled), ...moneyDifferences(table, seed), ...endDifferences(table, seed)];
}

function rowDifferences(table: SelfEvaluationTable, seed: SeedTable, filled: boolean): string[] {
  const out: string[] = [];
  const rows = new Map<number, Indicator>(table.indicators.map((indicator) => [indicator.row + 1, indicator]));
  for (const wanted of seed.indicators ?? []) {
    const found = rows.get(wanted.row);
    rows.delete(wanted.row);
    if (!found) {
      out.push(`row ${wanted.row} missing`);
      continue;
    }
    if (wanted.nameCell !== undefined && at(found.cells.name) !== wanted.nameCell)
      out.push(`row ${wanted.row}: name at ${at(found.cells.name)}`);
    if (squeeze(found.name) !== squeeze(wanted.name)) out.push(`row ${wanted.row}: name «${found.name}»`);
    if (squeeze(found.target.text) !== squeeze(wanted.target))
      out.push(`row ${wanted.row}: target «${found.target.text}»`);
    if (filled && squeeze(found.actual.text) !== squeeze(wanted.actual))
      out.push(`row ${wanted.row}: actual «${found.actual.text}»`);
  }
  for (const row of rows.keys()) out.push(`row ${row} is no indicator`);
  return out;
}

function moneyDifferences(table: SelfEvaluationTable, seed: SeedTable): string[] {
  const out: string[] = [];
  for (const wanted of seed.budget ?? []) {
    if (!wanted.cells) continue;
    const { budget, executed, rate } = wanted.cells;
    const match = table.budget.find(({ cells }) => at(cells.budget) === budget && at(cells.executed) === executed);
    if (!match) out.push(`money row ${wanted.label} missing`);
    else if (rate !== undefined && at(match.cells.rate) !== rate) out.push(`money row ${wanted.label}: rate`);
  }
  return out;
}

function endDifferences(table: SelfEvaluationTable, seed: SeedTable): string[] {
  const out: string[] = [];
  if (seed.total?.scoreCell !== undefined && at(table.total?.cells.score) !== seed.total.scoreCell) out.push('total');
  if (seed.total?.weightCell !== undefined && at(table.total?.cells.points) !== seed.total.weightCell)
    out.push('total points');
  if (seed.conclusionCell !== undefined && at(table.conclusion?.cell) !== seed.conclusionCell) out.push('conclusion');
  return out;
}

describe('recognised as a person read them', () => {
  it.each(booksWithExpected())('%s', async (name) => {
    const truth = expectedOf(name) as SeedTable | { readonly tables: readonly SeedTable[] };
    const seeds = ('tables' in truth ? truth.tables : [truth]).filter((seed) => seed.indicators);
    const tables = recognise(await bookOf(name));
    expect(tables.map((table) => table.sheet)).toEqual(seeds.map((seed) => seed.sheet));
    const filled = !name.includes('-blank');
    const found = seeds.map((seed, index) => {
      const table = tables[index];
      return table ? differences(table, seed, filled) : ['no table'];
    });
    expect(found).toEqual(seeds.map(() => []));
  });
});
