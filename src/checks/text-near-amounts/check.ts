import type { Figure, Statement } from '../../reportReader';
import { isMoney, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';

/** Two amounts that agree to all but the last of five digits or more: the same money, mistyped once? */
const CLOSENESS = 5e-5;
const FEWEST_DIGITS = 5;

/** Amounts of money that are nearly, and not quite, the same. */
export const textNearAmounts: ReportCheck = {
  scope: 'report',
  name: 'text-near-amounts',
  title: 'statement.text-near-amounts',
  group: 'consistency',
  position: 3,
  severities: ['warning', 'info'],
  run({ statements }, report) {
    const amounts = amountsIn(statements);
    const told = new Set<string>();
    amounts.forEach((one, index) => {
      const other = amounts.slice(0, index).find((before) => isNear(before.figure, one.figure));
      const key = String(one.figure.value);
      if (!other || told.has(key) || told.has(String(other.figure.value))) return;
      told.add(key);
      // Beside the same printed rate it can hardly be chance.
      const isSure = one.rate !== null && one.rate === other.rate;
      const args = { found: shown(one.figure), other: shown(other.figure), paragraph: other.figure.place.paragraph };
      report({
        severity: isSure ? 'warning' : 'info',
        at: one.figure.place,
        found: args.found,
        expected: args.other,
        message: note(`statement.text-near-amounts.${isSure ? 'same-rate' : 'found'}`, args),
        source: note('statement.source-two-values'),
      });
    });
  },
};

interface Amount {
  readonly figure: Figure;
  readonly rate: number | null;
}

function amountsIn(statements: readonly Statement[]): Amount[] {
  return statements.flatMap((one): Amount[] => {
    if (one.inTable) return [];
    if (one.kind === 'execution') return one.executed.map((figure) => ({ figure, rate: one.rate?.value ?? null }));
    return one.kind === 'fact' ? [{ figure: one.figure, rate: null }] : [];
  });
}

function isNear(a: Figure, b: Figure): boolean {
  if (!isMoney(a) || a.unit !== b.unit || a.value === b.value) return false;
  if (digitsOf(a) < FEWEST_DIGITS || digitsOf(b) < FEWEST_DIGITS) return false;
  return Math.abs(a.value - b.value) <= CLOSENESS * Math.max(a.value, b.value);
}

const digitsOf = ({ value }: Figure): number => String(value).replace(/\D/g, '').length;
