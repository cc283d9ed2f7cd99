import { least } from '../../model';
import { formatPercent } from '../../quantity';
import type { NoProblemsStatement, Statement } from '../../reportReader';
import { ofKind } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import { executionOf } from '../lib/report/execution';

/** More than a fifth of the money unspent: the finance system's yellow lamp. */
const LOW = 0.8;

/** "存在的问题：无" beside money that was not spent or indicators that were not met. */
export const textNoProblems: ReportCheck = {
  scope: 'report',
  name: 'text-no-problems',
  title: 'statement.text-no-problems',
  group: 'prose',
  position: 1,
  severities: ['warning'],
  run({ statements }, report) {
    for (const one of ofKind(statements, 'no-problems')) {
      const rate = lowestRate(statements, one);
      const unmet = unmetWords(statements, one);
      if (rate === null && unmet === null) continue;
      const id = rate === null ? 'unmet' : unmet === null ? 'low' : 'both';
      const args = { rate: rate === null ? '' : formatPercent(rate), words: unmet ?? '', title: one.section.title };
      report({
        severity: 'warning',
        at: one.place,
        found: one.place.words,
        expected: note('statement.expected-problems'),
        message: note(`statement.text-no-problems.${id}`, args),
        source: note('statement.source-problems'),
      });
    }
  },
};

function lowestRate(statements: readonly Statement[], { section }: NoProblemsStatement): number | null {
  const rates = ofKind(statements, 'execution')
    .filter((one) => one.section === section)
    .flatMap((one) => executionOf(one) ?? []);
  const low = least(rates, 1);
  return low < LOW ? low : null;
}

function unmetWords(statements: readonly Statement[], { section }: NoProblemsStatement): string | null {
  return ofKind(statements, 'unmet').find((one) => one.section === section)?.place.words ?? null;
}
