import { isExecutionRow, isToldOfMoney } from '../../layout';
import { speaksOfMoney, tellsOfChange, tellsOfUnspent } from '../../lexicon/spending';
import type { Address } from '../../model';
import type { BudgetResult, IndicatorResult } from '../../scoring';
import { addUp, compareNumbers, groupsOf, isReason, mainRow } from '../../scoring';
import { compact } from '../../text';
import type { TableSubject } from '../check';
import { isMoneyExplained } from './explained';
import { rowsInUse } from './rows';
import { countedIndicators, scoreCells } from './totals';

/** The row of all the money, or where that says nothing the part that carries the points; null where neither has a rate. */
export interface Execution {
  readonly result: BudgetResult;
  /** Executed ÷ budget as a fraction, from the amounts; the printed rate where the table has no budget. */
  readonly rate: number;
  /** The cell of the rate, else of what was spent. */
  readonly at: Address;
}

/** How much of the money of a table was spent; null where that is not known. */
export function executionOf({ evaluation: { budget } }: TableSubject): Execution | null {
  const main = mainRow(budget.map(({ row }) => row));
  const [found] = budget
    .filter(({ row, points }) => row === main || points !== null)
    .flatMap((result): Execution[] => {
      const { cells, entered, budget: planned } = result.row;
      const at = cells.rate ?? cells.executed;
      const rate = result.rate ?? (planned === null ? entered.rate : null);
      return at === null || rate === null ? [] : [{ result, rate, at }];
    });
  return found ?? null;
}

/**
 * Whether the table says anywhere why money was not spent: beside the amounts, in what was done, in reasons or below. Where half of the
 * outputs or more were missed for reasons that it gives, those are the reasons.
 */
export const isUnspentExplained = (subject: TableSubject): boolean =>
  isMoneyTold(subject, tellsOfUnspent) || isWorkExplained(subject);

/** Whether the table says anywhere why its budget was changed. */
export const isChangeExplained = (subject: TableSubject): boolean => isMoneyTold(subject, tellsOfChange);

function isMoneyTold(subject: TableSubject, tells: (text: string) => boolean): boolean {
  const { sheet, table } = subject;
  return table.budget.some((row) => isMoneyExplained(subject, row)) || isToldOfMoney(sheet, table, tells, isReason);
}

function isWorkExplained(subject: TableSubject): boolean {
  const outputs = rowsInUse(subject).filter(({ indicator }) => groupsOf(indicator).includes('output'));
  const explained = outputs.filter(({ deviation, hasReason }) => deviation === 'under' && hasReason);
  const tells = rowsInUse(subject).some(
    ({ indicator, deviation, hasReason }) =>
      hasReason && deviation !== 'over' && speaksOfMoney(compact(indicator.reason)),
  );
  return tells || (explained.length > 0 && explained.length * 2 >= outputs.length);
}

/** The rows of the table whose indicator is the rate of execution. */
export const executionRows = (subject: TableSubject): ReturnType<typeof rowsInUse> =>
  rowsInUse(subject).filter(({ indicator }) => isExecutionRow(indicator.name));

/** Whether a row lost points: the rate of execution as a row that did already says in the scores that little was spent. */
const lostPoints = ({ indicator: { entered }, points }: IndicatorResult): boolean =>
  points !== null && entered.score !== null && compareNumbers(entered.score, points.value) < 0;

/** Entered scores of all indicators ÷ their points; null while some are open, and where execution is one of them and took points off. */
export function earnedShare(subject: TableSubject): number | null {
  const cells = scoreCells(subject.evaluation);
  const rows = countedIndicators(subject.evaluation);
  const points = rows.map((row) => row.points?.value ?? null).filter((one) => one !== null);
  if (cells === null || cells.length === 0 || cells.some(({ entered }) => entered === null)) return null;
  if (points.length < rows.length || executionRows(subject).some(lostPoints)) return null;
  const all = addUp(points);
  return all === 0 ? null : addUp(cells.map(({ entered }) => entered ?? 0)) / all;
}

/** The lamp of the finance system: share of the points earned by indicators against the execution rate. */
export const LAMP = 0.05;
/** A poor score beside poor execution is no contradiction. */
const GOOD = 0.9;

/** Whether the indicators earn so much more than was spent that the two contradict each other. */
export const contradicts = (share: number, rate: number): boolean =>
  share >= GOOD && compareNumbers((share - rate) / share, LAMP) > 0;
