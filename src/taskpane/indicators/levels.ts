import type { SelfEvaluationTable } from '../../layout';
import { mainSection } from '../../layout';
import type { Evaluation, IndicatorResult } from '../../scoring';
import { addUp, countedExecution, countedScores } from '../../scoring';
import { standingOf } from '../session/standing';

/** Points earned of points available; earned is what is known so far, a score typed into the table included. */
export interface LevelSum {
  /** The level's name as written; null for budget execution and for rows without a level, `kind` says which. */
  readonly name: string | null;
  readonly kind: 'execution' | 'level';
  readonly points: number;
  readonly earned: number;
  /** Points of rows that have neither a score by the rules nor a typed one. */
  readonly open: number;
  /** Execution rate as a fraction; null for levels. */
  readonly rate: number | null;
  /** The score of execution is the one that stands in the table: the rules cannot know it. */
  readonly isTyped?: boolean;
}

/** Rows that stand together: all levels but the last are the same. The last one is told with each row. */
export interface RowGroup {
  readonly path: readonly string[];
  readonly rows: readonly IndicatorResult[];
}

/** The 一级指标 of a row: the level in that column. A goal (绩效目标1) above it is another level. */
function level1Of(table: SelfEvaluationTable, { indicator }: IndicatorResult): string | null {
  const column = mainSection(table)?.columns.level1;
  const level = indicator.levels.findIndex(
    ({ cell }) => column !== undefined && cell.column >= column.column && cell.column <= column.lastColumn,
  );
  return indicator.path[Math.max(0, level)] ?? null;
}

/** Execution first, then the 一级指标 in the order in which they first appear, goals taken together; scores as the total counts them. */
export function sumByLevel({ table, budget, indicators }: Evaluation): LevelSum[] {
  const levels = new Map<string | null, IndicatorResult[]>();
  for (const result of indicators) {
    if (result.points === null || standingOf(result) === 'left-out') continue;
    const name = level1Of(table, result);
    levels.set(name, [...(levels.get(name) ?? []), result]);
  }
  const execution = budget
    .filter((result) => !result.row.isPart && (result.points !== null || result.rate !== null))
    .map((result): LevelSum => {
      const { score, rate } = result;
      const [points, earned] = [result.points ?? 0, countedExecution(result)];
      const typed = score === null && earned !== null ? { isTyped: true } : {};
      const open = earned === null ? points : 0;
      return { name: null, kind: 'execution', points, earned: earned ?? 0, open, rate, ...typed };
    });
  return [...execution.slice(0, 1), ...[...levels].map(([name, rows]) => sumOfLevel(name, rows))];
}

function sumOfLevel(name: string | null, rows: readonly IndicatorResult[]): LevelSum {
  const pointsOf = (some: readonly IndicatorResult[]): number => addUp(some.map(({ points }) => points?.value ?? 0));
  const { sum, open } = countedScores(rows);
  return { name, kind: 'level', points: pointsOf(rows), earned: sum, open: pointsOf(open), rate: null };
}

/** The levels that head a group: all but the last, or the only one. */
const headOf = (path: readonly string[]): readonly string[] => (path.length > 1 ? path.slice(0, -1) : path);

/** Neighbouring rows under the same heading, in the order of the sheet. */
export function groupRows(results: readonly IndicatorResult[]): RowGroup[] {
  const groups: { path: readonly string[]; rows: IndicatorResult[] }[] = [];
  for (const result of results) {
    const path = headOf(result.indicator.path);
    const last = groups.at(-1);
    if (last && last.path.join('\n') === path.join('\n')) last.rows.push(result);
    else groups.push({ path, rows: [result] });
  }
  return groups;
}
