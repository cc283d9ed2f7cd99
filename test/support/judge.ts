import type { Address } from '../../src/model/address';
import { formatAddress, parseAddress } from '../../src/model/address';
import type { Sheet } from '../../src/model/sheet';
import type { BudgetRow, Indicator, SelfEvaluationTable } from '../../src/layout';
import type { BudgetRole, ExpectedBudgetRow, ExpectedIndicator, ExpectedTable, IndicatorRole } from './expectedTable';

/** How a recognition compares with the truth. No difference means: exactly the truth. */
export interface Verdict {
  readonly differences: readonly string[];
  readonly expectedRows: number;
  readonly foundRows: number;
  readonly rightRows: number;
}

const INDICATOR_ROLES: readonly Exclude<IndicatorRole, 'name'>[] = [
  'operator',
  'target',
  'unit',
  'actual',
  'points',
  'score',
  'reason',
  'completion',
  'coefficient',
];
const BUDGET_ROLES: readonly BudgetRole[] = ['initial', 'budget', 'executed', 'rate', 'points', 'score'];

/** Texts are compared without white space: a line break inside a name is not a matter of recognition. */
function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

/** A label without what stands in brackets at its end: 项目资金(万元) and 项目资金 name the same row. */
function bare(text: string): string {
  return squeeze(text)
    .replace(/[(（][^()（）]*[)）]$/, '')
    .replace(/[:：]$/, '');
}

function shown(sheet: Sheet, address: Address | null): string {
  return address ? sheet.shownAt(address.row, address.column).text : '';
}

/** The cell that a person sees at an address: merged cells answer to their first one. */
function anchor(sheet: Sheet, address: Address | null): string | null {
  return address ? formatAddress(sheet.anchorAt(address.row, address.column)) : null;
}

function expectedAnchor(sheet: Sheet, text: string | undefined): string | null {
  return text === undefined ? null : anchor(sheet, parseAddress(text));
}

/** The number a cell prints, as the corpus writes points and scores ("9%" is 9, "1,000" is 1000). */
function printed(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '').replace(/分$/, '');
  return /^-?\d*\.?\d+%?$/.test(plain) ? Number(plain.replace('%', '')) : null;
}

function judgeIndicator(sheet: Sheet, expected: ExpectedIndicator, found: Indicator): string[] {
  const where = `row ${expected.row + 1} «${squeeze(expected.name).slice(0, 14)}»`;
  const out: string[] = [];
  if (squeeze(found.name) !== squeeze(expected.name)) out.push(`${where}: name is «${squeeze(found.name)}»`);
  if (expected.cells) {
    for (const role of INDICATOR_ROLES) {
      const want = expectedAnchor(sheet, expected.cells[role]);
      const got = anchor(sheet, found.cells[role]);
      if (want !== got) out.push(`${where}: ${role} at ${got ?? 'none'}, not ${want ?? 'none'}`);
    }
  }
  const target = squeeze(shown(sheet, found.cells.target));
  const actual = squeeze(shown(sheet, found.cells.actual));
  if (target !== squeeze(expected.target)) out.push(`${where}: target «${target}», not «${squeeze(expected.target)}»`);
  if (actual !== squeeze(expected.actual)) out.push(`${where}: actual «${actual}», not «${squeeze(expected.actual)}»`);
  const points = printed(shown(sheet, found.cells.points));
  const score = printed(shown(sheet, found.cells.score));
  if (points !== expected.weight) out.push(`${where}: points ${points ?? 'none'}, not ${expected.weight ?? 'none'}`);
  if (score !== expected.score) out.push(`${where}: score ${score ?? 'none'}, not ${expected.score ?? 'none'}`);
  return out;
}

function judgeBudgetRow(sheet: Sheet, expected: ExpectedBudgetRow, rows: readonly BudgetRow[]): string[] {
  const label = squeeze(expected.label);
  const found = rows.find((row) =>
    expected.row === undefined ? squeeze(row.label) === label : row.row === expected.row,
  );
  if (!found) return [`budget row «${label}» ${expected.row === undefined ? '' : `(${expected.row + 1}) `}missing`];
  const out: string[] = [];
  if (expected.row !== undefined && bare(found.label) !== bare(expected.label)) {
    out.push(`budget row ${expected.row + 1}: label «${squeeze(found.label)}», not «${label}»`);
  }
  if (expected.cells) {
    for (const role of BUDGET_ROLES) {
      const want = expectedAnchor(sheet, expected.cells[role]);
      const got = anchor(sheet, found.cells[role]);
      if (want !== got) out.push(`budget «${label}»: ${role} at ${got ?? 'none'}, not ${want ?? 'none'}`);
    }
  }
  const budget = squeeze(shown(sheet, found.cells.budget));
  const executed = squeeze(shown(sheet, found.cells.executed));
  const rate = squeeze(shown(sheet, found.cells.rate));
  if (budget !== squeeze(expected.budget)) out.push(`budget «${label}»: budget «${budget}», not «${expected.budget}»`);
  if (executed !== squeeze(expected.executed))
    out.push(`budget «${label}»: executed «${executed}», not «${expected.executed}»`);
  if (rate !== squeeze(expected.rateReported))
    out.push(`budget «${label}»: rate «${rate}», not «${expected.rateReported}»`);
  return out;
}

function judgeTotal(sheet: Sheet, expected: ExpectedTable, table: SelfEvaluationTable): string[] {
  const out: string[] = [];
  const total = table.total;
  const compare = (what: string, address: Address | null | undefined, name: string | null): void => {
    const got = anchor(sheet, address ?? null);
    const want = name === null ? null : expectedAnchor(sheet, name);
    if (want !== got) out.push(`total ${what} at ${got ?? 'none'}, not ${name ?? 'none'}`);
  };
  if (expected.total) {
    compare('score', total?.cells.score, expected.total.score);
    if (expected.total.points !== undefined) compare('points', total?.cells.points, expected.total.points);
  }
  if (expected.totalScore !== null && total?.entered !== expected.totalScore)
    out.push(`total ${total?.entered ?? 'none'}, not ${expected.totalScore}`);
  return out;
}

function judgeTable(sheet: Sheet, expected: ExpectedTable, table: SelfEvaluationTable): string[] {
  const out: string[] = [];
  const found = new Map(table.indicators.map((indicator) => [indicator.row, indicator]));
  if (found.size !== table.indicators.length) out.push('a row is given more than once');
  for (const indicator of expected.indicators) {
    const match = found.get(indicator.row);
    if (match) out.push(...judgeIndicator(sheet, indicator, match));
    else out.push(`row ${indicator.row + 1} «${squeeze(indicator.name).slice(0, 14)}» missing`);
  }
  const wanted = new Set(expected.indicators.map((indicator) => indicator.row));
  for (const indicator of table.indicators) {
    if (!wanted.has(indicator.row))
      out.push(`row ${indicator.row + 1} «${squeeze(indicator.name).slice(0, 14)}» is no indicator`);
  }
  for (const row of expected.budget) out.push(...judgeBudgetRow(sheet, row, table.budget));
  return [...out, ...judgeTotal(sheet, expected, table)];
}

/** All tables of a form that may be given as one table or as several, taken together. */
function joined(tables: readonly SelfEvaluationTable[]): SelfEvaluationTable[] {
  const [first] = tables;
  if (!first) return [];
  return [
    {
      ...first,
      indicators: tables.flatMap((table) => table.indicators),
      budget: tables.flatMap((table) => table.budget),
      total: tables.find((table) => table.total)?.total ?? null,
    },
  ];
}

function joinedTruth(tables: readonly ExpectedTable[]): ExpectedTable[] {
  const total = tables.find((table) => table.total)?.total;
  return [
    {
      indicators: tables.flatMap((table) => table.indicators),
      budget: tables.flatMap((table) => table.budget),
      totalScore: tables.find((table) => table.totalScore !== null)?.totalScore ?? null,
      ...(total ? { total } : {}),
    },
  ];
}

/** Compares what was recognised in one sheet with the truth. `join`: the tables of the sheet count as one. */
export function judge(
  sheet: Sheet,
  truth: readonly ExpectedTable[],
  recognised: readonly SelfEvaluationTable[],
  join = false,
): Verdict {
  const expected = join ? joinedTruth(truth) : truth;
  const found = join ? joined(recognised) : recognised.filter((table) => table.sheet === sheet.name);
  const differences: string[] = [];
  if (found.length !== expected.length) differences.push(`${found.length} tables, not ${expected.length}`);
  const first = (table: SelfEvaluationTable): number => table.indicators[0]?.row ?? table.range.top;
  const ordered = [...found].sort((a, b) => first(a) - first(b));
  expected.forEach((table, index) => {
    const match = ordered[index];
    if (match) differences.push(...judgeTable(sheet, table, match));
  });
  const wanted = new Set(expected.flatMap((table) => table.indicators.map((indicator) => indicator.row)));
  const rows = new Set(found.flatMap((table) => table.indicators.map((indicator) => indicator.row)));
  return {
    differences,
    expectedRows: wanted.size,
    foundRows: rows.size,
    rightRows: [...rows].filter((row) => wanted.has(row)).length,
  };
}
