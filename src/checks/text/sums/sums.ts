import { formatNumber } from '../../../quantity';
import { addUp } from '../../../scoring';
import { note } from '../../../texts/note';
import { isMoney } from '../read/figures';
import { shown } from '../lib/figures';
import type { SumStatement } from '../statement';
import { ofKind } from '../statement';
import type { TextCheck } from '../textCheck';

/** A total against its parts (其中…): never less than they come to; the same where they are everything. */
export const textSumWrong: TextCheck = {
  name: 'text-sum-wrong',
  title: 'statement.text-sum-wrong',
  severities: ['error', 'warning', 'info'],
  run({ statements }, report) {
    // A paragraph that stands twice in a report is told of once.
    const told = new Set<string>();
    for (const one of ofKind(statements, 'sum')) {
      const sum = addUp(one.parts.map((part) => part.value));
      const key = [one.total, ...one.parts].map((part) => part.label + part.text).join();
      if (told.has(key)) continue;
      told.add(key);
      const verdict = verdictOf(one, sum);
      if (verdict === 'right') continue;
      const args = {
        total: shown(one.total),
        parts: one.parts.map((part) => formatNumber(part.value, 6)).join('+'),
        sum: `${formatNumber(sum, 6)}${one.total.unit ?? ''}`,
      };
      report({
        severity: verdict === 'last-digit' ? 'info' : verdict === 'short' && !isMoney(one.total) ? 'warning' : 'error',
        at: one.place,
        found: args.total,
        expected: args.sum,
        message: note(`statement.text-sum-wrong.${verdict}`, args),
        source: note('statement.source-sum'),
      });
    }
  },
};

/** Parts that differ from the total by less than this share of it were meant to be all of it. */
const SLIP = 0.0005;

function verdictOf({ total, parts, isClosed }: SumStatement, sum: number): 'right' | 'last-digit' | 'over' | 'short' {
  const difference = Math.abs(sum - total.value);
  if (difference < 1e-9) return 'right';
  const step = 10 ** -Math.max(total.decimals, ...parts.map((part) => part.decimals));
  const isSlip = isMoney(total) && difference <= total.value * SLIP && difference <= step * parts.length + 1e-9;
  if (isSlip) return 'last-digit';
  if (isClosed) return sum > total.value ? 'over' : 'short';
  // Kinds of people or things overlap; sums of money do not.
  return sum > total.value && isMoney(total) ? 'over' : 'right';
}
