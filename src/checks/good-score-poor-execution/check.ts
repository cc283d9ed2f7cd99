import type { Address } from '../../model';
import { formatNumber, formatPercent } from '../../quantity';
import { lowExecutionAt } from '../../rules';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { LAMP, contradicts, earnedShare, executionOf, isUnspentExplained } from '../lib/money';

/** Nearly full points for results though much of the money was not spent. */
export const goodScorePoorExecution: TableCheck = {
  name: 'good-score-poor-execution',
  title: 'check.good-score-poor-execution',
  group: 'money',
  position: 6,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    const share = earnedShare(subject);
    const found = contradictionOf(subject, share);
    if (share === null || found === null || isUnspentExplained(subject)) return;
    const { rate, at, isOfYear } = found;
    report({
      severity: isOfYear && lowExecutionAt(rate, subject.evaluation.ruleSet) ? 'warning' : 'info',
      at: { sheet, address: at },
      found: textAt(sheet, at),
      expected: note('check.expected-explained'),
      message: note(`check.good-score-poor-execution.${isOfYear ? 'found' : 'initial'}`, {
        rate: formatPercent(rate),
        share: formatPercent(share),
      }),
      source: note('check.source-lamp', { limit: formatNumber(LAMP * 100) }),
    });
  },
};

interface Contradiction {
  readonly rate: number;
  readonly at: Address;
  /** The rate is that over the budget of the year; else over an initial budget that was cut since. */
  readonly isOfYear: boolean;
}

function contradictionOf(subject: TableSubject, share: number | null): Contradiction | null {
  const execution = executionOf(subject);
  if (share === null || execution === null) return null;
  const { rate, at, result } = execution;
  const { cells, initial, budget, executed } = result.row;
  const { ruleSet } = subject.evaluation;
  const ofInitial = initial === null || executed === null || initial <= (budget ?? 0) ? rate : executed / initial;
  // Money that was planned and never released is worth a word, though the year's budget was spent; where the rule set asks for a
  // word on every change of the budget, another check says so.
  const isCut = !lowExecutionAt(rate, ruleSet) && lowExecutionAt(ofInitial, ruleSet) !== null;
  const found = isCut ? { rate: ofInitial, at: cells.executed ?? at, isOfYear: false } : { rate, at, isOfYear: true };
  if (isCut && ruleSet.reasons?.adjustment) return null;
  return contradicts(share, found.rate) ? found : null;
}
