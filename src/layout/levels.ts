import { append } from '../model';
import { note } from '../texts/note';
import type { ColumnMapping, LevelCell, WrittenNumber } from './table';
import type { Header } from './header';
import { levelDepth } from './labels';
import { pointsInText, readPoints } from './numbers';
import type { SheetRows } from './rows';

/** The levels above each row: goal, first and second level, outermost first, as far as the table has them. */
export type LevelsByRow = ReadonlyMap<number, readonly LevelCell[]>;

interface LevelColumn {
  readonly mapping: ColumnMapping;
  readonly points: ColumnMapping | undefined;
}

/**
 * Reads the levels of the given rows. A level stands merged over its rows, repeated in each, or once in its first row with
 * blanks below; all three come out alike. `headings` are rows that hold a level alone, above its indicators. A new outer level ends the inner one that came down by blanks.
 */
export function readLevels(
  sheet: SheetRows,
  header: Header,
  rows: readonly number[],
  headings: readonly number[] = [],
): LevelsByRow {
  const goal = goalColumn(sheet, header, rows);
  const columns: LevelColumn[] = [];
  if (goal) columns.push({ mapping: goal, points: undefined });
  const { level1, level2, level3, name } = header.columns;
  if (level1) columns.push({ mapping: level1, points: header.columns.level1Points });
  if (level2 && name) columns.push({ mapping: level2, points: header.columns.level2Points });
  if (level3) columns.push({ mapping: level3, points: undefined });
  if (!level1 && !level2) {
    append(
      columns,
      untitledLevels(sheet, header, rows, goal).map((mapping) => ({ mapping, points: undefined })),
    );
  }

  const result = new Map<number, LevelCell[]>();
  const carried: (LevelCell | null)[] = columns.map(() => null);
  for (const row of rows) {
    const levels: LevelCell[] = [];
    columns.forEach(({ mapping, points }, depth) => {
      const own = levelAt(sheet, mapping, points, row, header.bottom);
      const previous = carried[depth] ?? null;
      if (own && previous && own.text === previous.text)
        carried[depth] = { ...own, rows: { first: previous.rows.first, last: row } };
      else if (own) {
        carried[depth] = own;
        // What stood below the former level does not reach into the new one.
        for (let inner = depth + 1; inner < carried.length; inner++) carried[inner] = null;
      }
      const level = carried[depth];
      if (level) levels.push(level);
    });
    result.set(row, fixedGoal(header, [...headingsAbove(sheet, header, headings, row), ...levels], row));
  }
  return withExtent(result, rows);
}

function levelAt(
  sheet: SheetRows,
  mapping: ColumnMapping,
  points: ColumnMapping | undefined,
  row: number,
  headerBottom: number,
): LevelCell | null {
  for (let column = mapping.column; column <= mapping.lastColumn; column++) {
    const { address: cell, line: text } = sheet.at(row, column);
    if (cell.row <= headerBottom || text === '') continue;
    return { text, cell, rows: { first: row, last: row }, points: levelPoints(sheet, points, row, text, cell) };
  }
  return null;
}

function levelPoints(
  sheet: SheetRows,
  points: ColumnMapping | undefined,
  row: number,
  text: string,
  cell: LevelCell['cell'],
): WrittenNumber | null {
  if (points) {
    const written = readPoints(sheet.at(row, points.column));
    if (written.text.trim() !== '') return written;
  }
  const named = pointsInText(text);
  return named === null ? null : { cell, text, value: named };
}

/** The column left of the first level that holds a goal for each group of rows (绩效目标1 … 绩效目标6). */
function goalColumn(sheet: SheetRows, header: Header, rows: readonly number[]): ColumnMapping | null {
  const first = header.columns.level1 ?? header.columns.level2 ?? header.columns.name;
  if (!first) return null;
  for (let column = first.column - 1; column >= 0; column--) {
    const texts = textsBelow(sheet, header, rows, column);
    const goals = texts.filter((text) => /(目标|任务)(\d|[一二三四五六七八九十])/.test(text));
    const title = goals[0];
    if (title !== undefined)
      return { column, lastColumn: column, title, why: note('layout.column-by-body', { title }) };
  }
  return null;
}

/** What stands in that column itself in these rows, below the header. */
function textsBelow(sheet: SheetRows, header: Header, rows: readonly number[], column: number): string[] {
  return rows
    .map((row) => sheet.at(row, column))
    .filter(({ cover }) => cover.top > header.bottom && cover.left === column)
    .map(({ text }) => text);
}

/** Texts (no numbers) left of the names, under titles that say nothing of levels: 项目权重 over 项目管理13分. Outermost first. */
function untitledLevels(
  sheet: SheetRows,
  header: Header,
  rows: readonly number[],
  goal: ColumnMapping | null,
): ColumnMapping[] {
  const levels: ColumnMapping[] = [];
  for (let column = (goal?.column ?? -1) + 1; column < (header.columns.name?.column ?? 0); column++) {
    const texts = textsBelow(sheet, header, rows, column).filter((text) => text !== '');
    const title = texts[0];
    if (title === undefined || texts.some((text) => /^\d+[.、]?$/.test(text))) continue;
    levels.push({ column, lastColumn: column, title, why: note('layout.column-by-body', { title }) });
  }
  return levels;
}

/** The levels that heading rows above give to a row: the last first level, and the last second level below it. */
function headingsAbove(sheet: SheetRows, header: Header, headings: readonly number[], row: number): LevelCell[] {
  const name = header.columns.name;
  if (!name) return [];
  const current: LevelCell[] = [];
  for (const heading of headings) {
    if (heading > row) break;
    const level = levelAt(sheet, name, header.columns.points, heading, header.bottom);
    const depth = level ? levelDepth(level.text) : null;
    if (!level || depth === null) continue;
    current.length = Math.min(current.length, depth);
    current.push({ ...level, rows: { first: row, last: row } });
  }
  return current;
}

/** A goal named by the header's side title (年度绩效目标1(80分)) stands above all rows of its section. */
function fixedGoal(header: Header, levels: readonly LevelCell[], row: number): LevelCell[] {
  const side = header.side;
  if (!side || !/目标\s*(\d|[一二三四五六七八九十])/.test(side.text)) return [...levels];
  if (levels.some((level) => /目标\s*(\d|[一二三四五六七八九十])/.test(level.text))) return [...levels];
  const cell = { row: side.row, column: side.column };
  const points = pointsInText(side.text);
  const goal: LevelCell = {
    text: side.text,
    cell,
    rows: { first: row, last: row },
    points: points === null ? null : { cell, text: side.text, value: points },
  };
  return [goal, ...levels];
}

/** Gives each level the first and last of the rows that stand under the same run of it. */
function withExtent(byRow: ReadonlyMap<number, readonly LevelCell[]>, rows: readonly number[]): LevelsByRow {
  const result = new Map<number, LevelCell[]>();
  const key = (levels: readonly LevelCell[], depth: number): string =>
    levels
      .slice(0, depth + 1)
      .map((level) => level.text)
      .join('\n');
  rows.forEach((row, index) => {
    const levels = byRow.get(row) ?? [];
    result.set(
      row,
      levels.map((level, depth) => {
        const mine = key(levels, depth);
        const same = (i: number): boolean => {
          const other = byRow.get(rows[i] ?? -1) ?? [];
          return other.length > depth && key(other, depth) === mine;
        };
        let first = index;
        let last = index;
        while (first > 0 && same(first - 1)) first -= 1;
        while (last < rows.length - 1 && same(last + 1)) last += 1;
        return { ...level, rows: { first: rows[first] ?? row, last: rows[last] ?? row } };
      }),
    );
  });
  return result;
}
