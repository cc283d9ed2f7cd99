import { actualText, targetText } from '../../layout';
import { formatPercent } from '../../quantity';
import { note } from '../../texts/note';
import type { TableCheck } from '../check';
import { compareTo, decimalsIn } from '../../decimal';
import { RATE_TOLERANCE } from '../lib/execution';
import { rowsInUse } from '../lib/rows';

/** "完成率134.72%，原因…", or the rate alone at the beginning. "超额完成 34%" says how far it is beyond the target. */
const RATE =
  /完成率(?:[仅只]|仅仅)?(?:约?为|约|达到?|是|有)?[:：]?\s*(\d+(?:\.\d+)?)\s*[%％]|^\s*(\d+(?:\.\d+)?)\s*[%％]\s*[，,。；;]/;

/** The completion that the explanation prints against the figures of its row. */
export const reasonRateDiffers: TableCheck = {
  name: 'reason-rate-differs',
  title: 'check.reason-rate-differs',
  group: 'reasons',
  position: 4,
  severities: ['error'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator, completion } of rowsInUse(subject)) {
      const match = RATE.exec(indicator.reason);
      const written = match?.[1] ?? match?.[2];
      if (written === undefined || completion === null || indicator.cells.reason === null) continue;
      const printed = { value: Number(written), decimals: decimalsIn(written) };
      const percent = completion * 100;
      if ([percent, percent - 100].some((one) => compareTo(one, printed, RATE_TOLERANCE) !== 'apart')) continue;
      const args = { found: `${written}%`, rate: formatPercent(completion) };
      report({
        severity: 'error',
        at: { sheet, address: indicator.cells.reason },
        found: args.found,
        expected: args.rate,
        message: note('check.reason-rate-differs.found', {
          ...args,
          target: targetText(indicator),
          actual: actualText(indicator),
        }),
        source: note('check.source-completion'),
      });
    }
  },
};
