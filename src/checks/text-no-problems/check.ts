import { compareUnits, formatPercent } from '../../quantity';
import { note } from '../../texts/note';
import { spentIn } from '../text-rate-wrong/check';
import type { ExecutionStatement, NoProblemsStatement, Statement } from '../../reportReader/statement';
import { ofKind } from '../../reportReader/statement';
import type { TextCheck } from '../reportCheck';

/** More than a fifth of the money unspent: the finance system's yellow lamp. */
const LOW = 0.8;

/** "存在的问题：无" beside money that was not spent or indicators that were not met. */
export const textNoProblems: TextCheck = {
  name: 'text-no-problems',
  title: 'statement.text-no-problems',
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
  const low = Math.min(...rates, 1);
  return low < LOW ? low : null;
}

/** Spending over budget as a fraction, from the figures where they are named, else as printed. */
export function executionOf(one: ExecutionStatement): number | null {
  const spent = spentIn(one);
  const budget = one.budgets.find((base) => base.role !== 'initial') ?? one.budgets[0];
  const factor = spent && budget ? compareUnits(spent.unit, budget.unit)?.factor : undefined;
  if (spent && budget && factor !== undefined && budget.value > 0) return (spent.value * factor) / budget.value;
  return one.rate && !Number.isNaN(one.rate.value) && /执行|预算|支出/.test(one.rate.label)
    ? one.rate.value / 100
    : null;
}

function unmetWords(statements: readonly Statement[], { section }: NoProblemsStatement): string | null {
  return ofKind(statements, 'unmet').find((one) => one.section === section)?.place.words ?? null;
}
