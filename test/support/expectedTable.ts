/** What a table of the corpus prints, as a person read it. Rows count from zero; cells are A1 texts. */
export interface ExpectedIndicator {
  readonly row: number;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** Points and score as printed; null where the cell holds no number or the form has no such column. */
  readonly weight: number | null;
  readonly score: number | null;
  readonly reason: string;
  /** Where they stand. A role that is absent has no column in the form. Published files of others leave this out. */
  readonly cells?: Readonly<Partial<Record<IndicatorRole, string>>>;
}

export type IndicatorRole =
  'name' | 'operator' | 'target' | 'unit' | 'actual' | 'points' | 'score' | 'reason' | 'completion' | 'coefficient';

export type BudgetRole = 'initial' | 'budget' | 'executed' | 'rate' | 'points' | 'score';

export interface ExpectedBudgetRow {
  readonly row?: number;
  readonly label: string;
  readonly budget: string;
  readonly executed: string;
  readonly rateReported: string;
  readonly cells?: Readonly<Partial<Record<BudgetRole, string>>>;
}

export interface ExpectedTable {
  readonly indicators: readonly ExpectedIndicator[];
  readonly budget: readonly ExpectedBudgetRow[];
  readonly totalScore: number | null;
  readonly total?: { readonly row: number; readonly score: string | null; readonly points?: string };
}

export interface Fixture {
  readonly source: string;
  readonly title?: string;
  readonly layout: string;
  readonly sheet?: string;
  readonly notes: string;
  readonly grid: readonly (readonly string[])[];
  readonly merges: readonly string[];
  readonly expected: ExpectedTable | { readonly tables: readonly ExpectedTable[] };
  /** Rows that may be given or not, both with good reason. */
  readonly unjudgedRows?: readonly number[];
  /** One form with two headers that may rightly be given as one table or as two. */
  readonly sections?: boolean;
}

export function expectedTables(fixture: Fixture): readonly ExpectedTable[] {
  return 'tables' in fixture.expected ? fixture.expected.tables : [fixture.expected];
}
