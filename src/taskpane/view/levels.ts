import type { SelfEvaluationTable } from '../../layout/table';
import type { Evaluation, IndicatorResult } from '../../scoring/evaluation';
import { standingOf } from './rows';

/** Points earned of points available; earned is what is known so far. */
export interface LevelSum {
  /** The level's name as written; null for budget execution and for rows without a level, `kind` says which. */
  readonly name: string | null;
  readonly kind: 'execution' | 'level';
  readonly points: number;
  readonly earned: number;
  /** Points of rows whose score is open. */
  readonly open: number;
  /** Execution rate as a fraction; null for levels. */
  readonly rate: number | null;
}

/** Rows that stand together under the same levels. */
export interface RowGroup {
  readonly path: readonly string[];
  readonly rows: readonly IndicatorResult[];
}

/** 1 where the first entry of a path is a goal (绩效目标1) and no 一级指标, else 0. */
function levelDepth(table: SelfEvaluationTable): number {
  return table.sections.some((section) => section.columns.goal !== undefined) ? 1 : 0;
}

/** Sums of decimals as a person adds them: 0.1 + 0.2 is 0.3. */
const add = (a: number, b: number): number => Number((a + b).toFixed(6));

/** Execution first, then the 一级指标 in the order in which they first appear, goals taken together. */
export function sumByLevel({ table, budget, indicators }: Evaluation): LevelSum[] {
  const depth = levelDepth(table);
  const levels = new Map<string | null, LevelSum>();
  for (const result of indicators) {
    if (result.points === null || standingOf(result) === 'left-out') continue;
    const name = result.indicator.path[depth] ?? null;
    const points = result.points.value;
    const old = levels.get(name) ?? { name, kind: 'level', points: 0, earned: 0, open: 0, rate: null };
    levels.set(name, {
      ...old,
      points: add(old.points, points),
      earned: add(old.earned, result.score ?? 0),
      open: add(old.open, result.score === null ? points : 0),
    });
  }
  const execution = budget
    .filter((result) => !result.row.isPart && (result.points !== null || result.rate !== null))
    .map(({ points, score, rate }): LevelSum => {
      const open = score === null ? (points ?? 0) : 0;
      return { name: null, kind: 'execution', points: points ?? 0, earned: score ?? 0, open, rate };
    });
  return [...execution.slice(0, 1), ...levels.values()];
}

/** Neighbouring rows of the same path, in the order of the sheet. */
export function groupRows(results: readonly IndicatorResult[]): RowGroup[] {
  const groups: { path: readonly string[]; rows: IndicatorResult[] }[] = [];
  for (const result of results) {
    const { path } = result.indicator;
    const last = groups.at(-1);
    if (last && last.path.length === path.length && last.path.every((text, index) => text === path[index])) {
      last.rows.push(result);
    } else groups.push({ path, rows: [result] });
  }
  return groups;
}
