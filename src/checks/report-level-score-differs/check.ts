import { formatNumber } from '../../quantity';
import { ofKind, shown } from '../../reportReader';
import { addUp } from '../../scoring';
import { note } from '../../texts/note';
import type { BoundTable, ReportCheck } from '../check';
import { tablesOf } from '../lib/report/bind';
import { isOfLevel } from '../lib/report/levels';

const EXACT = 0.005;

/** The points of a level in the report against those that its rows got in the table. */
export const reportLevelScoreDiffers: ReportCheck = {
  scope: 'report',
  name: 'report-level-score-differs',
  title: 'statement.report-level-score-differs',
  group: 'against-scores',
  position: 2,
  severities: ['error'],
  run({ statements, tables }, report) {
    for (const { level, score, place, section } of ofKind(statements, 'level-score')) {
      for (const bound of tablesOf(tables, section)) {
        const printed = scoreOfLevel(bound, level);
        if (printed === null || Math.abs(printed.score - score.value) < EXACT || printed.points === score.value)
          continue;
        report({
          severity: 'error',
          at: place,
          found: shown(score),
          expected: formatNumber(printed.score),
          message: note('statement.report-level-score-differs.found', {
            level,
            found: shown(score),
            sum: formatNumber(printed.score),
          }),
          source: note('statement.source-table'),
        });
      }
    }
  },
};

/** What the rows of a level are printed to have got, and could get; null where one shares its score or has none. */
function scoreOfLevel({ evaluation }: BoundTable, level: string): { score: number; points: number } | null {
  const rows = evaluation.indicators.filter(
    ({ indicator, status }) =>
      isOfLevel(indicator.path, level) && status !== 'placeholder' && status !== 'not-applicable',
  );
  const scores = rows.map(({ indicator }) => indicator.entered.score);
  const isShared = rows.some(({ indicator: { scoreRows } }) => scoreRows.first !== scoreRows.last);
  if (rows.length === 0 || isShared || scores.includes(null)) return null;
  return { score: addUp(scores.map((one) => one ?? 0)), points: addUp(rows.map(({ points }) => points?.value ?? 0)) };
}
