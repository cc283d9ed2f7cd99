import { formatNumber, formatPercent } from '../../quantity';
import type { ScoreStatement } from '../../reportReader';
import { ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck, ReportSubject } from '../check';
import { accountOf } from '../lib/report/account';
import { executionOf } from '../lib/report/execution';

const GOOD = 90;

const LOW = 0.8;

/** Full or nearly full points though the money was not spent: of the 10 points for execution some must be missing. */
export const textScoreAboveExecution: ReportCheck = {
  scope: 'report',
  name: 'text-score-above-execution',
  title: 'statement.text-score-above-execution',
  group: 'consistency',
  position: 6,
  severities: ['warning'],
  run(subject, report) {
    for (const one of ofKind(subject.statements, 'score')) {
      const spending = executionFor(one, subject);
      if (spending === null) continue;
      const { rate, paragraph } = spending;
      const isFull = one.score.value === 100 && rate < 0.9995;
      if (!isFull && !(one.score.value >= GOOD && rate < LOW)) continue;
      report({
        severity: 'warning',
        at: one.place,
        found: shown(one.score),
        expected: note('statement.expected-explained'),
        message: note(`statement.text-score-above-execution.${isFull ? 'full' : 'found'}`, {
          score: formatNumber(one.score.value),
          rate: formatPercent(rate),
          paragraph,
        }),
        source: note('statement.source-execution-points'),
      });
    }
  },
};

interface Spending {
  readonly rate: number;
  readonly paragraph: number;
}

/** What was spent of the money a score is about: told in its own section, or elsewhere under the name and budget of its table. */
function executionFor(score: ScoreStatement, { statements, tables }: ReportSubject): Spending | null {
  const own = ofKind(statements, 'execution').filter((one) => one.section === score.section && one.subject === '');
  for (const one of own) {
    const rate = executionOf(one);
    if (rate !== null) return { rate, paragraph: one.place.paragraph };
  }
  const bound = tables.find((one) => one.section === score.section);
  const account = bound ? accountOf(bound, statements) : null;
  return account && { rate: account.rate, paragraph: account.statement.place.paragraph };
}
