import type { Grade } from '../../reportReader';
import { ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import { sectionsIn } from '../lib/report/sections';

/** Grades of the national rule, best first: from how many points on. */
const NATIONAL: readonly { readonly grade: Grade; readonly from: number }[] = [
  { grade: '优', from: 90 },
  { grade: '良', from: 80 },
  { grade: '中', from: 60 },
  { grade: '差', from: 0 },
];

const gradeOf = (score: number): Grade => NATIONAL.find(({ from }) => score >= from)?.grade ?? '差';

/** The grade named in a section against the score named there. */
export const textGradeWrong: ReportCheck = {
  scope: 'report',
  name: 'text-grade-wrong',
  title: 'statement.text-grade-wrong',
  group: 'consistency',
  position: 5,
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
