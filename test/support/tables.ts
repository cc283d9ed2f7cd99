import type { Address } from '../../src/model/address';
import type { BudgetRow, Indicator, LevelCell, SelfEvaluationTable, TotalRow, WrittenNumber } from '../../src/layout';
import type { Quantity, ReadingContext } from '../../src/quantity/quantity';
import { readText } from '../../src/quantity';
import { note } from '../../src/texts/note';

/**
 * A small language for recognised tables, for tests that begin after recognition:
 *
 *     table(money(100, 95, 10), row('≥10次', '14次', 20), group('产出指标', 40, row('≥3个', '2个'), row('100%', '95%')), total(100, 95.5))
 *
 * Each part takes the next row of the sheet, from row 0 on; a group takes none of its own.
 * Columns: A level, B name, C operator, D target, E unit, F actual, G points, H score, I reason; the money block has its amounts in D-F,
 * points in G, score in H, rate in I.
 */
export interface RowOptions {
  readonly name?: string;
  readonly operator?: string;
  readonly unit?: string;
  readonly score?: number;
  readonly reason?: string;
  readonly nature?: Indicator['nature'];
  /** The row is a part (其中…) of the row built so many rows above it. */
  readonly partOf?: number;
  /** This row and so many above it share one points cell; its points are given in the first of them. */
  readonly sharesPointsWith?: number;
  readonly sharesScoreWith?: number;
}

type Points = number | string | null;
interface RowPart extends RowOptions {
  readonly kind: 'row';
  readonly target: string;
  readonly actual: string;
  readonly points: Points;
}
interface MoneyPart {
  readonly kind: 'money';
  readonly budget: number | null;
  readonly executed: number | null;
  readonly points: number | null;
  readonly options: {
    readonly label?: string;
    readonly isPart?: boolean;
    readonly score?: number;
    readonly rate?: number;
    readonly initial?: number;
    readonly beside?: BudgetRow['beside'];
  };
}
interface TotalPart {
  readonly kind: 'total';
  readonly points: number | null;
  readonly entered: number | null;
}
interface GroupPart {
  readonly kind: 'group';
  readonly name: string;
  readonly points: Points;
  readonly parts: readonly Part[];
}
export type Part = RowPart | MoneyPart | TotalPart | GroupPart;

/** An indicator row. Points: a number, a text as it stands in the cell ("9%", "40/指标总数"), or null for an empty cell. */
export const row = (target: string, actual: string, points: Points = null, options: RowOptions = {}): Part => ({
  kind: 'row',
  target,
  actual,
  points,
  ...options,
});

/** A row of the money block; amounts in 万元. */
export const money = (
  budget: number | null,
  executed: number | null,
  points: number | null = null,
  options: MoneyPart['options'] = {},
): Part => ({ kind: 'money', budget, executed, points, options });

/** The row of the total. */
export const total = (points: number | null, entered: number | null = null): Part => ({
  kind: 'total',
  points,
  entered,
});

/** A first level over the rows inside it, with points of its own or none. Groups may stand inside groups. */
export const group = (name: string, points: Points, ...parts: readonly Part[]): Part => ({
  kind: 'group',
  name,
  points,
  parts,
});

/** The table that these parts make. */
export function table(...parts: readonly Part[]): SelfEvaluationTable {
  return tableWith({}, ...parts);
}

/** The same with other facts than those of a plain table (layout, year …). */
export function tableWith(facts: Partial<SelfEvaluationTable>, ...parts: readonly Part[]): SelfEvaluationTable {
  const found: Found = { next: 0, indicators: [], budget: [], total: null };
  place(parts, [], found);
  return {
    sheet: '自评表',
    range: { top: 0, left: 0, bottom: Math.max(0, found.next - 1), right: 8 },
    form: 'self-evaluation',
    project: null,
    title: null,
    layout: 'other',
    layoutWhy: note('layout.family-unknown'),
    confidence: 1,
    unit: null,
    year: 2024,
    yearCell: null,
    amountUnit: '万元',
    sections: [],
    budget: found.budget,
    indicators: found.indicators.map((indicator) => withSpans(indicator, found.indicators)),
    total: found.total,
    results: new Map(),
    totalSum: null,
    conclusion: null,
    printed: [],
    problems: [],
    ...facts,
  };
}

interface Found {
  next: number;
  readonly indicators: Indicator[];
  readonly budget: BudgetRow[];
  total: TotalRow | null;
}

function place(parts: readonly Part[], levels: readonly LevelCell[], found: Found): void {
  for (const part of parts) {
    if (part.kind === 'group') {
      const first = found.next;
      const cell = { row: first, column: 0 };
      const rows = { first, last: first + sizeOf(part.parts) - 1 };
      place(part.parts, [...levels, { text: part.name, cell, rows, points: written(part.points, cell) }], found);
      continue;
    }
    const at = found.next++;
    if (part.kind === 'row') found.indicators.push(indicatorAt(at, part, levels, found));
    else if (part.kind === 'money') found.budget.push(moneyAt(at, part));
    else found.total = totalAt(at, part);
  }
}

const sizeOf = (parts: readonly Part[]): number =>
  parts.reduce((size, part) => size + (part.kind === 'group' ? sizeOf(part.parts) : 1), 0);

function indicatorAt(at: number, part: RowPart, levels: readonly LevelCell[], found: Found): Indicator {
  const cell = (column: number): Address => ({ row: at, column });
  const beside = { operatorText: part.operator ?? null, unitText: part.unit ?? null };
  const pointsOwner = at - (part.sharesPointsWith ?? 0);
  const scoreOwner = at - (part.sharesScoreWith ?? 0);
  const pointsCell = { row: pointsOwner, column: 6 };
  const owner = found.indicators.find((other) => other.row === pointsOwner);
  return {
    row: at,
    cells: {
      name: cell(1),
      operator: part.operator === undefined ? null : cell(2),
      target: cell(3),
      unit: part.unit === undefined ? null : cell(4),
      actual: cell(5),
      points: pointsCell,
      score: { row: scoreOwner, column: 7 },
      reason: cell(8),
      completion: null,
      coefficient: null,
    },
    levels,
    path: levels.map((level) => level.text),
    name: part.name ?? `指标${at}`,
    target: read(part.target, { role: 'target', ...beside }),
    actual: read(part.actual, { role: 'actual', ...beside }),
    points: pointsAt(pointsCell, part, owner),
    pointsRows: { first: pointsOwner, last: at },
    scoreRows: { first: scoreOwner, last: at },
    entered: { score: part.score ?? null, completion: null },
    reason: part.reason ?? '',
    parentRow: part.partOf === undefined ? null : at - part.partOf,
    nature: part.nature ?? 'other',
    why: note('layout.row-has-values', { name: part.name ?? '' }),
  };
}

/** The points of a row: those of the row that owns the shared cell, else its own. */
function pointsAt(cell: Address, part: RowPart, owner: Indicator | undefined): Indicator['points'] {
  return owner ? owner.points : (written(part.points, cell) ?? { cell, text: '', value: null });
}

/** A shared cell reaches over all the rows that name it, which is known only once all are placed. */
function withSpans(indicator: Indicator, all: readonly Indicator[]): Indicator {
  const span = (cellOf: (other: Indicator) => Address | null): { first: number; last: number } => {
    const rows = all.filter((other) => cellOf(other)?.row === cellOf(indicator)?.row).map((other) => other.row);
    return { first: Math.min(...rows), last: Math.max(...rows) };
  };
  return {
    ...indicator,
    pointsRows: span(({ cells }) => cells.points),
    scoreRows: span(({ cells }) => cells.score),
  };
}

const read = (text: string, context: ReadingContext): Quantity => readText(text, context);

function moneyAt(at: number, { budget, executed, points, options }: MoneyPart): BudgetRow {
  const cell = (column: number): Address => ({ row: at, column });
  return {
    row: at,
    label: options.label ?? (options.isPart ? '其中：财政拨款' : '年度资金总额'),
    cells: {
      initial: options.initial === undefined ? null : cell(2),
      budget: cell(3),
      executed: cell(4),
      rate: cell(8),
      points: cell(6),
      score: cell(7),
    },
    initial: options.initial ?? null,
    budget,
    executed,
    points,
    entered: { rate: options.rate ?? null, score: options.score ?? null },
    ...(options.beside ? { beside: options.beside } : {}),
    isPart: options.isPart ?? false,
    problems: [],
  };
}

function totalAt(at: number, { points, entered }: TotalPart): TotalRow {
  const cells = { points: { row: at, column: 6 }, score: { row: at, column: 7 }, grade: null };
  return { row: at, label: '总分', cells, points, entered };
}

/** A points cell: a number is its own text; "9%" is nine points; a rule in words has no value. */
function written(points: Points, cell: Address): WrittenNumber | null {
  if (points === null) return null;
  const text = String(points);
  const plain = /^(\d+(?:\.\d+)?)%?$/.exec(text);
  return { cell, text, value: plain ? Number(plain[1]) : null };
}
