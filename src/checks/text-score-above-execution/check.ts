import { formatNumber, formatPercent } from '../../quantity';
import { note } from '../../texts/note';
import { executionOf } from '../text-no-problems/check';
import { accountOf } from '../lib/report/account';
import { shown } from '../../reportReader/figures';
import type { Grade, ScoreStatement, Section, Statement } from '../../reportReader/statement';
import { ofKind } from '../../reportReader/statement';
import type { ReportSubject, TextCheck } from '../reportCheck';

/** Grades of the national rule, best first: from how many points on. */
const NATIONAL: readonly { readonly grade: Grade; readonly from: number }[] = [
  { grade: '优', from: 90 },
  { grade: '良', from: 80 },
  { grade: '中', from: 60 },
  { grade: '差', from: 0 },
];

const gradeOf = (score: number): Grade => NATIONAL.find(({ from }) => score >= from)?.grade ?? '差';

const sectionsIn = (statements: readonly Statement[]): Section[] => [...new Set(statements.map((one) => one.section))];

/** The grade named in a section against the score named there. */
export const textGradeWrong: TextCheck = {
  name: 'text-grade-wrong',
  title: 'statement.text-grade-wrong',
  severities: ['warning'],
  run({ statements }, report) {
    for (const section of sectionsIn(statements)) {
      const scores = ofKind(statements, 'score').filter((one) => one.section === section);
      const values = new Set(scores.map((one) => one.score.value));
      const [score] = scores;
      if (!score || values.size > 1) continue;
      for (const grade of ofKind(statements, 'grade').filter((one) => one.section === section)) {
        const right = gradeOf(score.score.value);
        if (grade.grade === right) continue;
        report({
          severity: 'warning',
          at: grade.place,
          found: grade.grade,
          expected: right,
          message: note('statement.text-grade-wrong.found', { score: shown(score.score), grade: grade.grade, right }),
          source: note('statement.source-grade'),
        });
      }
    }
  },
};

/** A total score with two values in one section. */
export const textScoreDiffers: TextCheck = {
  name: 'text-score-differs',
  title: 'statement.text-score-differs',
  severities: ['error'],
  run({ statements }, report) {
    for (const section of sectionsIn(statements)) {
      const [first, ...rest] = ofKind(statements, 'score').filter(
        (one) => one.section === section && one.section.kind === 'part',
      );
      for (const one of rest) {
        if (!first || one.score.value === first.score.value) continue;
        report({
          severity: 'error',
          at: one.place,
          found: shown(one.score),
          expected: shown(first.score),
          message: note('statement.text-score-differs.found', {
            found: shown(one.score),
            first: shown(first.score),
            paragraph: first.place.paragraph,
          }),
          source: note('statement.source-two-values'),
        });
      }
    }
  },
};

const GOOD = 90;
const LOW = 0.8;

/** Full or nearly full points though the money was not spent: of the 10 points for execution some must be missing. */
export const textScoreAboveExecution: TextCheck = {
  name: 'text-score-above-execution',
  title: 'statement.text-score-above-execution',
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
  const of = tables.find((one) => one.section === score.section);
  const account = of ? accountOf(of, statements) : null;
  return account && { rate: account.rate, paragraph: account.statement.place.paragraph };
}
