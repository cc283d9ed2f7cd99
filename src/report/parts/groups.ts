import { least } from '../../model';
import type { IndicatorResult } from '../../scoring';
import { sentenceLine } from '../../text';

/** Rows of one level that follow each other. */
export interface Group {
  /** The level's text on one line. */
  readonly name: string;
  readonly rows: readonly IndicatorResult[];
}

/** A level's name on one line, without the points that some forms print in it: 产出指标(50分). */
function levelName({ indicator }: IndicatorResult, depth: number): string {
  return sentenceLine(indicator.path[depth] ?? '')
    .replace(/\s*[（(]\d+(?:\.\d+)?分?[)）]$/, '')
    .replace(/(?<=[\u4e00-\u9fff])\s*[（(]?\d+(?:\.\d+)?分[)）]?/g, '');
}

/** The rows by the level at `depth` of their path (0: the outermost), in their order; equal neighbours together. */
export function groupAt(rows: readonly IndicatorResult[], depth: number): Group[] {
  const groups: { name: string; rows: IndicatorResult[] }[] = [];
  for (const row of rows) {
    const name = levelName(row, depth);
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}

/** The depth at which 产出指标, 效益指标 … stand: 1 under goals (绩效目标1), else 0. */
export function firstLevel(rows: readonly IndicatorResult[]): number {
  const depths = rows.map(({ indicator }) => indicator.path.length);
  const outermost = new Set(rows.map((row) => levelName(row, 0)));
  const areGoals = outermost.size > 0 && [...outermost].every((name) => /目标\s*\d*$/.test(name));
  return areGoals && least(depths) > 1 ? 1 : 0;
}

/** All rows of each first level put together, wherever they stand: 产出指标 of all goals. */
export function byLevel(rows: readonly IndicatorResult[], depth: number): Group[] {
  const groups = new Map<string, IndicatorResult[]>();
  for (const row of rows) {
    const name = levelName(row, depth);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, members]) => ({ name, rows: members }));
}
