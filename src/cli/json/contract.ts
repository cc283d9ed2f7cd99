/** The JSON of inspect and score, key by key in the order of the contract. Cells are addresses as "H16"; null: there is none. */

export type CellName = string | null;

export interface FileJson {
  file: string;
  /** One sentence; null when the file was done. */
  error: string | null;
  tables: TableJson[];
  /** `score` alone: the file written; null when none was. */
  output?: string | null;
  /** Every form of the budget cycle that was recognised; only self-evaluations stand in `tables`. */
  forms: FormJson[];
}

export interface FormJson {
  sheet: string;
  range: string;
  kind: string;
  why: string;
  confidence: number;
}

export interface TableJson {
  sheet: string;
  range: string;
  title: string | null;
  layout: string;
  confidence: number;
  unit: string | null;
  year: number | null;
  amountUnit: string | null;
  rules: string;
  /** Column letters. */
  columns: Record<ColumnKey, string | null>;
  budget: BudgetJson[];
  indicators: IndicatorJson[];
  total: {
    cell: CellName;
    points: number | null;
    score: number | null;
    /** null for a result of ours. */
    entered: number | null;
    /** The number in the cell now; after writing for score. null where the cell is empty or absent. */
    shown: number | null;
    /** Rows that have no score yet. */
    open: { rows: number; points: number | null };
  };
  conclusion: { cell: CellName };
  problems: string[];
  /** `score` alone. */
  changes?: ChangeJson[];
  /** Of a list of projects the one whose rows these are. */
  project: { code: string | null; name: string | null } | null;
  /** Rules that the table itself prints; `row` where it stands beside one. `used`: it was understood and holds for the table or row. */
  printedRules: { cell: string; row: number | null; text: string; used: boolean }[];
}

export const COLUMN_KEYS = [
  'level1',
  'level2',
  'name',
  'operator',
  'target',
  'unit',
  'actual',
  'points',
  'score',
  'reason',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** A result of ours in the cell of the score; only where there is one. */
export interface WrittenJson {
  value: number | null;
  stale: boolean;
}

export interface BudgetJson {
  label: string;
  cells: { budget: CellName; executed: CellName; rate: CellName; points: CellName; score: CellName };
  budget: number | null;
  executed: number | null;
  rate: number | null;
  points: number | null;
  score: number | null;
  entered: { rate: number | null; score: number | null };
  written?: WrittenJson;
}

export interface QuantityJson {
  text: string;
  kind: string;
  operator?: string | null;
  value: number | null;
  unit: string | null;
}

export interface IndicatorJson {
  /** One-based. */
  row: number;
  cells: {
    name: CellName;
    target: CellName;
    actual: CellName;
    points: CellName;
    score: CellName;
    reason: CellName;
  };
  path: string[];
  name: string;
  target: QuantityJson;
  actual: QuantityJson;
  points: number | null;
  completion: number | null;
  score: number | null;
  entered: { score: number | null };
  written?: WrittenJson;
  /** Only where the score does not follow its row. */
  fixed?: true;
  deviation: string | null;
  needsReason: boolean | null;
  hasReason: boolean;
  status: string;
  why: string | null;
}

export interface ChangeJson {
  /** On another sheet than the table's: 自评底稿!H3. */
  cell: string;
  kind: 'formula' | 'value';
  /** What stood there and what stands there now: the formula, or the value. */
  before: string | number | boolean | null;
  after: string | number | boolean | null;
  /** The result of the formula, or the value itself. */
  value: string | number | boolean | null;
}
