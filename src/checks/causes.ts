import type { BudgetRow } from '../layout';
import { formatAddress } from '../model';
import { addUp, compareNumbers } from '../scoring';
import type { TableSubject } from './check';
import type { Finding } from './finding';
import { executionCells, scoreCells } from './lib/totals';
import { isScoreApart } from './lib/scores';
import { decimalsOf } from './lib/cells';

type Link = readonly [cause: Finding, follower: Finding];

/** Findings of a table that follow from another by how the form is made, with no figure to be solved for. */
export function causesOf(findings: readonly Finding[], subject: TableSubject): Link[] {
  const here = findings.filter(({ place }) => place.kind === 'cell' && place.sheet === subject.sheet.name);
  const at = (check: string, cell: string): Finding | undefined =>
    here.find((one) => one.check === check && one.place.kind === 'cell' && formatAddress(one.place.address) === cell);
  return [
    ...wrongFormulas(here),
    ...textNumbers(here, subject),
    ...subject.table.budget.flatMap((row) => [...emptyWholes(row, at), ...scoreOfRate(row, subject, at)]),
  ];
}

/** A formula that reads the wrong cells, and the figure that it gives. */
const FORMULA_FAULTS = ['formula-row-mismatch', 'total-leaves-out-row'];
const FIGURE_FAULTS = [
  'rate-wrong',
  'rate-score-wrong',
  'total-not-sum',
  'score-above-points',
  'full-score-unmet',
  'score-not-by-rule',
  'score-below-rule-no-reason',
];

function wrongFormulas(here: readonly Finding[]): Link[] {
  const causes = here.filter(({ check }) => FORMULA_FAULTS.includes(check));
  return causes.flatMap((cause) =>
    here
      .filter((one) => FIGURE_FAULTS.includes(one.check) && JSON.stringify(one.place) === JSON.stringify(cause.place))
      .map((one): Link => [cause, one]),
  );
}

/** Scores kept as text that the formula of the total passes over, and the total that lacks just them. */
function textNumbers(here: readonly Finding[], { table, evaluation }: TableSubject): Link[] {
  const scores = [...(scoreCells(evaluation) ?? []), ...executionCells(evaluation)];
  const keys = new Map(scores.map(({ address, entered }) => [formatAddress(address), entered]));
  const texts = here.flatMap((finding) => {
    const { check, severity, place } = finding;
    const score = place.kind === 'cell' ? keys.get(formatAddress(place.address)) : undefined;
    return check === 'number-as-text' && severity === 'error' && typeof score === 'number' ? [{ finding, score }] : [];
  });
  const total = here.find(({ check }) => check === 'total-not-sum');
  const entered = table.total?.entered ?? null;
  const [first] = texts;
  if (!first || !total || entered === null) return [];
  const sum = addUp(scores.map((one) => one.entered ?? 0));
  const missing = addUp([sum, -entered, ...texts.map(({ score }) => -score)]);
  return isScoreApart(missing, { value: 0, decimals: 0 }) ? [] : [[first.finding, total]];
}

/** The amounts of one row of money, none of which was filled in. */
function emptyWholes(row: BudgetRow, at: (check: string, cell: string) => Finding | undefined): Link[] {
  const cells = [row.cells.initial, row.cells.budget, row.cells.executed];
  const amounts = [row.initial, row.budget, row.executed];
  const [first, ...others] = cells.flatMap((cell, index) => {
    const finding = cell && amounts[index] === 0 ? at('parts-not-whole', formatAddress(cell)) : undefined;
    return finding ? [finding] : [];
  });
  return first ? others.map((one): Link => [first, one]) : [];
}

/** A score that was rightly made of a wrong rate. */
function scoreOfRate(
  { cells, entered, points }: BudgetRow,
  { evaluation }: TableSubject,
  at: (check: string, cell: string) => Finding | undefined,
): Link[] {
  if (cells.rate === null || cells.score === null || entered.rate === null || entered.score === null) return [];
  const rate = at('rate-wrong', formatAddress(cells.rate));
  const score = at('rate-score-wrong', formatAddress(cells.score));
  const worth = points ?? evaluation.ruleSet.execution.points;
  if (!rate || !score || worth === null) return [];
  const made = Math.min(1, entered.rate) * worth;
  const isMade = !isScoreApart(made, { value: entered.score, decimals: decimalsOf(entered.score) });
  return isMade || compareNumbers(made, entered.score) === 0 ? [[rate, score]] : [];
}
