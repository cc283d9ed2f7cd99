import { formatAddress, formatRange, parseAddress, parseRange } from '../../src/model/address';
import type { Address } from '../../src/model/address';
import type { ExpectedBudgetRow, ExpectedIndicator, ExpectedTable, Fixture } from './expectedTable';
import { expectedTables } from './expectedTable';

/** A form with the same content that another typist or another office would have made. */
export interface Mutation {
  readonly name: string;
  apply(fixture: Fixture): Fixture;
}

/** Moves every cell of a fixture and of its truth: rows and columns where something is inserted push the rest on. */
function move(fixture: Fixture, row: (row: number) => number, column: (column: number) => number): Fixture {
  const at = (address: Address): Address => ({ row: row(address.row), column: column(address.column) });
  const cell = (text: string): string => {
    const address = parseAddress(text);
    return address ? formatAddress(at(address)) : text;
  };
  const grid: string[][] = [];
  fixture.grid.forEach((line, r) => {
    const moved: string[] = [];
    line.forEach((text, c) => {
      while (moved.length < column(c)) moved.push('');
      moved.push(text);
    });
    while (grid.length < row(r)) grid.push([]);
    grid.push(moved);
  });
  const merges = fixture.merges.map((text) => {
    const range = parseRange(text);
    if (!range) return text;
    const first = at({ row: range.top, column: range.left });
    const last = at({ row: range.bottom, column: range.right });
    return formatRange({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  });
  const cells = <Role extends string>(
    known?: Readonly<Partial<Record<Role, string>>>,
  ): { cells?: Partial<Record<Role, string>> } => {
    if (!known) return {};
    const moved: Partial<Record<Role, string>> = {};
    for (const role of Object.keys(known) as Role[]) {
      const text = known[role];
      if (text !== undefined) moved[role] = cell(text);
    }
    return { cells: moved };
  };
  const tables = expectedTables(fixture).map((table): ExpectedTable => ({
    ...table,
    indicators: table.indicators.map((i): ExpectedIndicator => ({ ...i, row: row(i.row), ...cells(i.cells) })),
    budget: table.budget.map((b): ExpectedBudgetRow => ({
      ...b,
      ...(b.row === undefined ? {} : { row: row(b.row) }),
      ...cells(b.cells),
    })),
    ...(table.total
      ? {
          total: {
            row: row(table.total.row),
            score: table.total.score === null ? null : cell(table.total.score),
            ...(table.total.points === undefined ? {} : { points: cell(table.total.points) }),
          },
        }
      : {}),
  }));
  return { ...fixture, grid, merges, expected: { tables }, unjudgedRows: (fixture.unjudgedRows ?? []).map(row) };
}

/** Changes every text, in the grid and in the truth alike. */
function reword(fixture: Fixture, change: (text: string) => string): Fixture {
  const tables = expectedTables(fixture).map((table) => ({
    ...table,
    indicators: table.indicators.map((i) => ({
      ...i,
      name: change(i.name),
      target: change(i.target),
      actual: change(i.actual),
    })),
    budget: table.budget.map((b) => ({
      ...b,
      label: change(b.label),
      budget: change(b.budget),
      executed: change(b.executed),
      rateReported: change(b.rateReported),
    })),
  }));
  return { ...fixture, grid: fixture.grid.map((row) => row.map(change)), expected: { tables } };
}

function indicatorRows(fixture: Fixture): number[] {
  return expectedTables(fixture).flatMap((table) => table.indicators.map(({ row }) => row));
}

/** The leftmost column of a name, zero-based; null where the fixture does not say where its cells are. */
function nameColumn(fixture: Fixture): number | null {
  const columns = expectedTables(fixture)
    .flatMap((table) => table.indicators.map((i) => parseAddress(i.cells?.name ?? '')?.column))
    .filter((column) => column !== undefined);
  return columns.length === 0 ? null : Math.min(...columns);
}

/** Takes the merges of the levels apart: `fill` gives each row the text, else only the first keeps it. */
function splitLevels(fixture: Fixture, fill: boolean): Fixture {
  const rows = indicatorRows(fixture);
  const name = nameColumn(fixture);
  if (name === null) return fixture;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const grid = fixture.grid.map((row) => [...row]);
  const merges = fixture.merges.flatMap((text) => {
    const range = parseRange(text);
    if (!range || range.top < first || range.top > last || range.right >= name || range.top === range.bottom)
      return [text];
    const parts: string[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const line = grid[row];
      if (fill && line) line[range.left] = grid[range.top]?.[range.left] ?? '';
      if (range.left < range.right) parts.push(formatRange({ ...range, top: row, bottom: row }));
    }
    return parts;
  });
  return { ...fixture, grid, merges };
}

const TITLES = [
  '分值',
  '得分',
  '权重',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '全年完成值',
  '指标值',
];

function respaced(text: string): string {
  if (!TITLES.includes(text)) return text;
  return text.length === 2 ? `${text[0]} ${text[1]}` : `${text.slice(0, 2)}\n${text.slice(2)}`;
}

function fullWidth(text: string): string {
  return text.replace(/\(/g, '（').replace(/\)/g, '）').replace(/:/g, '：');
}

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'moved to D5',
    apply: (fixture) =>
      move(
        fixture,
        (row) => row + 4,
        (column) => column + 3,
      ),
  },
  {
    name: 'with an empty row after the third indicator',
    apply: (fixture) => {
      const after = indicatorRows(fixture)[2] ?? Infinity;
      return move(
        fixture,
        (row) => (row > after ? row + 1 : row),
        (column) => column,
      );
    },
  },
  {
    name: 'with an empty column before the names',
    apply: (fixture) => {
      const before = nameColumn(fixture) ?? Infinity;
      return move(
        fixture,
        (row) => row,
        (column) => (column >= before ? column + 1 : column),
      );
    },
  },
  { name: 'with levels not merged but repeated', apply: (fixture) => splitLevels(fixture, true) },
  { name: 'with levels not merged but written once', apply: (fixture) => splitLevels(fixture, false) },
  { name: 'with full-width brackets and colons', apply: (fixture) => reword(fixture, fullWidth) },
  { name: 'with spaces and line breaks in the titles', apply: (fixture) => reword(fixture, respaced) },
];
