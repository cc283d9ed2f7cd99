import { compareTo } from '../../decimal';
import { compareUnits, formatPercent } from '../../quantity';
import type { ExecutionStatement, Figure } from '../../reportReader';
import { asPrinted, ofKind, shown } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck } from '../check';
import type { Spent } from '../lib/report/execution';
import { spentIn } from '../lib/report/execution';

const TOLERANCE = 0.01;

/** A printed execution rate against the budget and spending that the report itself names. */
export const textRateWrong: ReportCheck = {
  scope: 'report',
  name: 'text-rate-wrong',
  title: 'statement.text-rate-wrong',
  group: 'figures',
  position: 2,
  severities: ['error', 'info'],
  run({ statements }, report) {
    for (const one of ofKind(statements, 'execution')) {
      const { rate } = one;
      const spent = spentIn(one);
      if (rate === null || spent === null || one.budgets.length === 0 || Number.isNaN(rate.value)) continue;
      const verdicts = one.budgets.map((budget) => verdictOf(spent, budget, rate));
      if (verdicts.includes('same') || verdicts.some((verdict) => verdict === null)) continue;
      const near = one.budgets[verdicts.indexOf('near')];
      const budget = near ?? usualBudget(one);
      if (!budget) continue;
      const args = {
        executed: spent.text,
        budget: shown(budget),
        rate: formatPercent((quotient(spent, budget) ?? 0) / 100),
        found: shown(rate),
        base: otherBase(spent, rate, one),
      };
      const id = near ? 'last-digit' : args.base !== '' ? 'other-base' : 'found';
      report({
        severity: near ? 'info' : 'error',
        at: one.place,
        found: args.found,
        expected: args.rate,
        message: note(`statement.text-rate-wrong.${id}`, args),
        source: note('statement.source-rate'),
      });
    }
  },
};

/** Of the budget as it was in January and as it was in the end, the end's is the one to name. */
function usualBudget({ budgets }: ExecutionStatement): Figure | undefined {
  return budgets.find(({ role }) => role === 'budget') ?? budgets[0];
}

/** An amount that is no budget and gives the printed rate all the same; '' where there is none. */
function otherBase(spent: Spent, rate: Figure, one: ExecutionStatement): string {
  const other = one.others.find((base) => verdictOf(spent, base, rate) === 'same');
  return other ? shown(other) : receivedThatFits(spent, rate, one);
}

function quotient(spent: Spent, budget: Figure): number | null {
  const factor = compareUnits(spent.unit, budget.unit)?.factor;
  if (factor === undefined || !(budget.value > 0)) return null;
  return ((spent.value * factor) / budget.value) * 100;
}

function verdictOf(spent: Spent, budget: Figure, rate: Figure): ReturnType<typeof compareTo> | null {
  const right = quotient(spent, budget);
  return right === null ? null : compareTo(right, asPrinted(rate), TOLERANCE);
}

/** An amount received that explains the printed rate, named anywhere in the section: "28万元"; '' where there is none. */
function receivedThatFits(spent: Spent, rate: Figure, { section, budgets }: ExecutionStatement): string {
  for (const [text, number] of section.text.matchAll(/(\d+(?:\.\d+)?)万元/g)) {
    const base = Number(number);
    const isBudget = budgets.some((one) => one.value === base);
    if (
      !isBudget &&
      base > 0 &&
      base !== spent.value &&
      compareTo((spent.value / base) * 100, asPrinted(rate), 0) === 'same'
    )
      return text;
  }
  return '';
}
