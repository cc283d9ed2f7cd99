import { greatest, least } from '../../model';
import { compareTo } from '../../decimal';
import { formatNumber, formatPercent } from '../../quantity';
import type { GrowthStatement } from '../../reportReader';
import { asPrinted, ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';

const TOLERANCE = 0.011;

/** "较上年增加 D，增长 R%" against the figure it leads to. */
export const textGrowthWrong: ReportCheck = {
  scope: 'report',
  name: 'text-growth-wrong',
  title: 'statement.text-growth-wrong',
  group: 'figures',
  position: 5,
  severities: ['error', 'info'],
  run({ statements }, report) {
    for (const one of ofKind(statements, 'growth')) {
      const base = baseOf(one);
      if (base <= 0) continue;
      const right = (Math.abs(one.current.value - base) / base) * 100;
      const verdict = compareTo(right, asPrinted(one.rate), TOLERANCE);
      if (verdict === 'same' || (verdict === 'apart' && fitsRounding(one))) continue;
      const args = {
        current: shown(one.current),
        base: `${formatNumber(base, 6)}${one.current.unit ?? ''}`,
        rate: formatPercent(right / 100),
        found: shown(one.rate),
      };
      report({
        severity: verdict === 'near' ? 'info' : 'error',
        at: one.place,
        found: args.found,
        expected: args.rate,
        message: note(`statement.text-growth-wrong.${verdict === 'near' ? 'last-digit' : 'found'}`, args),
        source: note('statement.source-growth'),
      });
    }
  },
};

function baseOf({ current, change, base, direction }: GrowthStatement): number {
  const value = base ? base.value : current.value - direction * (change?.value ?? 0);
  return Number(value.toPrecision(12));
}

/** A small change printed with few digits leaves the rate open: 0.2 may be anything from 0.15 to 0.25. */
function fitsRounding({ current, change, rate, direction }: GrowthStatement): boolean {
  if (!change) return false;
  const half = 0.5 * 10 ** -change.decimals;
  const rates = [change.value - half, change.value + half].map(
    (moved) => (moved / (current.value - direction * moved)) * 100,
  );
  return rate.value >= least(rates) - TOLERANCE && rate.value <= greatest(rates) + TOLERANCE;
}
