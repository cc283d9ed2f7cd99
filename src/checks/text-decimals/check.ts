import { greatest } from '../../model';
import { formatPercent } from '../../quantity';
import type { ExecutionStatement } from '../../reportReader';
import { ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import { executionOf } from '../lib/report/execution';

const FEWEST = 3;

/** In a list of projects, an execution rate with fewer decimals than the others. */
export const textDecimals: ReportCheck = {
  scope: 'report',
  name: 'text-decimals',
  title: 'statement.text-decimals',
  group: 'prose',
  position: 5,
  severities: ['info'],
  run({ statements }, report) {
    const rates = ofKind(statements, 'execution').filter((one) => one.section.kind === 'project' && isRounded(one));
    const usual = greatest(
      rates.map((one) => one.rate?.decimals ?? 0),
      0,
    );
    const others = rates.filter((one) => one.rate?.decimals === usual);
    if (others.length < FEWEST || others.length * 2 <= rates.length) return;
    for (const { rate, place, ...one } of rates) {
      if (!rate || rate.decimals === usual) continue;
      const exact = executionOf({ rate, place, ...one }) ?? 0;
      report({
        severity: 'info',
        at: place,
        found: shown(rate),
        expected: formatPercent(exact, usual),
        message: note('statement.text-decimals.found', {
          found: shown(rate),
          rate: formatPercent(exact, usual),
          decimals: usual,
        }),
        source: note('statement.source-rate'),
      });
    }
  },
};

/** The rate is no round number: its decimals were cut somewhere. */
function isRounded(one: ExecutionStatement): boolean {
  const exact = executionOf(one);
  if (one.rate === null || exact === null) return false;
  const difference = Math.abs(exact * 100 - one.rate.value);
  return difference > 1e-9 && difference <= 0.5 * 10 ** -one.rate.decimals + 1e-9;
}
