import { compareTo } from '../../decimal';
import { formatPercent } from '../../quantity';
import type { Figure, ShareStatement } from '../../reportReader';
import { asPrinted, ofKind, shown } from '../../reportReader';
import { roundLikeExcel } from '../../scoring';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';

const TOLERANCE = 0.011;

/**
 * "X 万元，占 R%" against the whole named in the same sentence. A share cut instead of rounded, or off by one in the last digit,
 * is told as such; where a report cuts all its shares that is its way, and nothing is told.
 */
export const textShareWrong: ReportCheck = {
  scope: 'report',
  name: 'text-share-wrong',
  title: 'statement.text-share-wrong',
  group: 'figures',
  position: 4,
  severities: ['error', 'info'],
  run({ statements }, report) {
    const shares = ofKind(statements, 'share').filter((one) => !one.inTable);
    const rounds = shares.some(roundsUp);
    for (const one of shares) {
      const verdict = verdictOf(one, rounds);
      const whole = one.wholes[0];
      if (verdict === 'same' || !whole || (verdict === 'apart' && !one.isSure)) continue;
      const args = {
        part: shown(one.part),
        whole: shown(verdict === 'near' ? (nearest(one) ?? whole) : whole),
        rate: formatPercent(one.part.value / (verdict === 'near' ? (nearest(one) ?? whole) : whole).value),
        found: shown(one.rate),
      };
      report({
        severity: verdict === 'near' ? 'info' : 'error',
        at: one.place,
        found: args.found,
        expected: args.rate,
        message: note(`statement.text-share-wrong.${verdict === 'near' ? 'last-digit' : 'found'}`, args),
        source: note('statement.source-share'),
      });
    }
  },
};

const percentOf = (part: Figure, whole: Figure): number => (part.value / whole.value) * 100;
const rounded = ({ part, rate }: ShareStatement, whole: Figure): boolean =>
  Math.abs(roundLikeExcel(percentOf(part, whole), rate.decimals) - rate.value) < 1e-9;

/** A share that rounding makes greater than cutting would. */
function roundsUp(one: ShareStatement): boolean {
  return one.wholes.some((whole) => rounded(one, whole) && percentOf(one.part, whole) < one.rate.value);
}

function nearest(one: ShareStatement): Figure | undefined {
  return one.wholes.find((whole) => Math.abs(percentOf(one.part, whole) - one.rate.value) <= TOLERANCE);
}

function verdictOf(one: ShareStatement, rounds: boolean): 'same' | 'near' | 'apart' {
  if (one.wholes.length === 0 || one.wholes.some((whole) => rounded(one, whole))) return 'same';
  const verdicts = one.wholes.map((whole) => compareTo(percentOf(one.part, whole), asPrinted(one.rate), TOLERANCE));
  if (verdicts.includes('same')) return rounds ? 'near' : 'same';
  return verdicts.includes('near') ? 'near' : 'apart';
}
