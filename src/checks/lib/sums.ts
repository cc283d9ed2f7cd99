import { greatest } from '../../model';
import { compareTo } from '../../decimal';
import { formatNumber } from '../../quantity';
import type { Statement, SumStatement } from '../../reportReader';
import { asPrinted, isMoney, ofKind, shown } from '../../reportReader';
import { addUp } from '../../scoring';
import { note } from '../../texts/note';
import type { Reporter } from '../reporter';

/** Reports each total among these statements that its parts do not come to, at its words. */
export function reportSums(statements: readonly Statement[], report: Reporter): void {
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
      severity:
        verdict === 'last-digit' || verdict === 'nearly'
          ? 'info'
          : verdict === 'short' && !isMoney(one.total)
            ? 'warning'
            : 'error',
      at: one.place,
      found: args.total,
      expected: args.sum,
      message: note(`statement.text-sum-wrong.${verdict}`, args),
      source: note('statement.source-sum'),
    });
  }
}

/** Parts that differ from the total by less than this share of it were meant to be all of it. */
const SLIP = 0.0005;

/** A list of at least so many amounts that falls short of its total by less than this share was most likely meant to be all of it. */
const NEARLY_ALL = 0.01;
const LIST = 3;

type Verdict = 'right' | 'last-digit' | 'over' | 'short' | 'nearly';

function verdictOf({ total, parts, isClosed, isOpen }: SumStatement, sum: number): Verdict {
  const difference = Math.abs(sum - total.value);
  if (difference < 1e-9) return 'right';
  // In a coarser unit than its parts a total is rounded: 3.30 亿元 of 32,977.3 万元.
  if (parts.some((part) => part.decimals > total.decimals + 2) && compareTo(sum, asPrinted(total), 0) === 'same')
    return 'right';
  const step =
    10 **
    -greatest(
      parts.map((part) => part.decimals),
      total.decimals,
    );
  const isSlip = isMoney(total) && difference <= total.value * SLIP && difference <= step * parts.length + 1e-9;
  if (isSlip) return 'last-digit';
  if (isClosed) return sum > total.value ? 'over' : 'short';
  // Kinds of people or things overlap; sums of money do not.
  if (!isMoney(total)) return 'right';
  if (sum > total.value) return 'over';
  return !isOpen && parts.length >= LIST && difference < total.value * NEARLY_ALL ? 'nearly' : 'right';
}
