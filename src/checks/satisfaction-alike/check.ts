import { NAMES_SATISFACTION } from '../../lexicon/quality';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { rowsInUse } from '../lib/rows';

/** Satisfaction of several groups of people that is all the same figure: reviewers ask whether it was measured. */
export const satisfactionAlike: TableCheck = {
  name: 'satisfaction-alike',
  title: 'check.satisfaction-alike',
  group: 'indicators',
  position: 2,
  severities: ['info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    const rows = satisfactions(subject);
    const [first, ...others] = rows;
    if (!first || rows.length < FEWEST || others.some(({ value }) => value !== first.value)) return;
    // Exactly 100% has a check of its own.
    if (first.value === 100) return;
    report({
      severity: 'info',
      at: { sheet, address: first.at },
      found: first.text,
      expected: note('check.expected-sample'),
      message: note('check.satisfaction-alike.found', { count: rows.length, value: first.text }),
      source: note('check.source-satisfaction'),
    });
  },
};

/** Two groups may well agree. */
const FEWEST = 3;

function satisfactions(subject: TableSubject) {
  return rowsInUse(subject).flatMap(({ indicator: { nature, name, actual, cells } }) =>
    (nature === 'satisfaction' || NAMES_SATISFACTION.test(name)) && actual.kind === 'number' && cells.actual !== null
      ? [{ value: actual.value, text: actual.text.trim(), at: cells.actual }]
      : [],
  );
}
