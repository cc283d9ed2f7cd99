import type { Address } from '../../model';
import { formatNumber, formatPercent } from '../../quantity';
import { addUp, compareNumbers, mainRow } from '../../scoring';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { textAt } from '../lib/cells';
import { isMoneyExplained } from '../lib/explained';
import { rowsInUse } from '../lib/rows';
import { countedIndicators, scoreCells } from '../lib/totals';

/** The lamp of the finance system: share of the points earned by indicators against the execution rate. */
const LAMP = 0.05;
/** Below this rate Sichuan's form asks for a reason, and the contradiction must be explained. */
const LOW = 0.9;
/** A poor score beside poor execution is no contradiction. */
const GOOD = 0.9;

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
    const execution = executionOf(subject);
    if (share === null || execution === null || share < GOOD) return;
    const { rate, at, isOfYear, isExplained } = execution;
    if (isExplained) return;
    if (compareNumbers((share - rate) / share, LAMP) <= 0) return;
    report({
      severity: isOfYear && rate < LOW ? 'warning' : 'info',
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

/** Entered scores of all indicators ÷ their points; null while some are open. */
function earnedShare(subject: TableSubject): number | null {
  const cells = scoreCells(subject.evaluation);
  const rows = countedIndicators(subject.evaluation);
  const points = rows.map((row) => row.points?.value ?? null).filter((one) => one !== null);
  if (cells === null || cells.length === 0 || cells.some(({ entered }) => entered === null)) return null;
  // The execution rate as a row of the table already takes its points off.
  if (
    points.length < rows.length ||
    rowsInUse(subject).some(({ indicator }) =>
      /预算执行率|^(?:项目)?(?:资金|经费|预算)(?:执行|支出|使用|支付)率/.test(indicator.name),
    )
  )
    return null;
  const all = addUp(points);
  return all === 0 ? null : addUp(cells.map(({ entered }) => entered ?? 0)) / all;
}

interface Execution {
  readonly rate: number;
  readonly at: Address;
  /** The rate is that over the budget of the year; else over an initial budget that was cut since. */
  readonly isOfYear: boolean;
  /** The form has room for a word beside the amounts, and there is one. */
  readonly isExplained: boolean;
}

function executionOf(subject: TableSubject): Execution | null {
  const { evaluation } = subject;
  const main = mainRow(evaluation.budget.map(({ row }) => row));
  // Where the row of all the money says nothing, the part that carries the points does.
  const results = evaluation.budget.filter(({ row, points }) => row === main || points !== null);
  const [found] = results.flatMap(({ row, rate: computed }): Execution[] => {
    const { cells, entered, initial, budget, executed } = row;
    const at = cells.rate ?? cells.executed;
    const isExplained = isMoneyExplained(subject, row);
    const rate = computed ?? (budget === null ? entered.rate : null);
    if (at === null || rate === null) return [];
    const ofInitial = initial === null || executed === null || initial <= (budget ?? 0) ? rate : executed / initial;
    // Money that was planned and never released is worth a word, though the year's budget was spent.
    return ofInitial < LOW && rate >= LOW
      ? [{ rate: ofInitial, at: cells.executed ?? at, isOfYear: false, isExplained }]
      : [{ rate, at, isOfYear: true, isExplained }];
  });
  return found ?? null;
}
