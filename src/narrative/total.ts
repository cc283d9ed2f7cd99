import { withoutCode, sentenceLine } from '../text';
import type { CellRef } from '../model';
import { formatAddress } from '../model';
import type { Evaluation } from '../scoring';
import { compose } from './compose';
import type { Filling, Passage, Span } from './passage';
import { say } from '../texts/note';
import { asSlot, figure, gap, textOf, words } from './passage';
import { pointsText, refs } from './values';

/** Titles of forms in which a department evaluates all it spends. */
const DEPARTMENT = /整体支出|部门整体|整体绩效/;

/** Whether a department evaluates all it spends in this table. */
export function isDepartmentTable({ title, layout }: Pick<Evaluation['table'], 'title' | 'layout'>): boolean {
  return DEPARTMENT.test(title ?? '') || layout === 'department-overall';
}

/** Whether the form has scores at all. */
export function hasTotal({ total }: Evaluation): boolean {
  return total.counted.indicators.length > 0 || total.counted.budget.length > 0;
}

/**
 * The total that everybody shows, with its grade. What is not settled stands in a slot: while rows are open, how many they are and what is
 * known; a total that the table itself contradicts, with what speaks against it and without a grade. Only unit and year for a form
 * without scores.
 */
export function scorePassage(evaluation: Evaluation): Passage {
  const said = scoreSaid(evaluation);
  return isOpenTotal(evaluation) ? asSlot(said) : said;
}

/** Whether the form has a total, and rows without a score keep it open. */
export function isOpenTotal(evaluation: Evaluation): boolean {
  const { isOpen, figure: score } = evaluation.total.shown;
  return hasTotal(evaluation) && (isOpen || score === null);
}

/** The same without the slot around what is open, for a conclusion that is one as a whole. */
export function scoreSaid(evaluation: Evaluation): Passage {
  const { table, total } = evaluation;
  const who = subjectOf(table);
  if (!hasTotal(evaluation)) return compose('narrative.conclude-unscored', who);
  const { figure: score, grade, doubt } = total.shown;
  const span = totalSpan(evaluation);
  if (isOpenTotal(evaluation) || score === null || span === null) return openPassage(evaluation, who);
  if (doubt) {
    const said = gap(`${pointsText(score)}${textOf(compose('narrative.conclude-doubt'))}${say(doubt)}`);
    return compose('narrative.conclude-doubted', { ...who, score: said });
  }
  const points = pointsSpan(evaluation);
  const filled = { ...who, score: span };
  // Points that do not even hold the score are not the total of the form (some of its points stand elsewhere).
  const isBelowScore = (total.points ?? 0) < score;
  if (points === null || isBelowScore) return compose('narrative.conclude-score-alone', filled);
  return grade === null
    ? compose('narrative.conclude-scored', { ...filled, points })
    : compose('narrative.conclude-graded', { ...filled, points, grade });
}

/** Of what and of when a conclusion speaks. */
type Subject = Readonly<Record<'year' | 'subject' | 'unit', Filling>>;

function subjectOf(table: Evaluation['table']): Subject {
  const isDepartment = isDepartmentTable(table);
  const name = table.unit === null ? '' : withoutCode(sentenceLine(table.unit));
  return {
    year: table.year === null ? [] : compose('narrative.year', { year: words(String(table.year)) }),
    subject: compose(isDepartment ? 'narrative.subject-department' : 'narrative.subject'),
    // 某某局部门 before 部门整体支出 would say it twice.
    unit: words(isDepartment ? name.replace(/部门$/, '') : name),
  };
}

function openPassage(evaluation: Evaluation, who: Subject): Passage {
  const { total } = evaluation;
  const known = figure(pointsText(total.shown.figure ?? total.known), 'sum', scoreCells(evaluation, false));
  const count = figure(String(total.openRows), 'count', scoreCells(evaluation, true));
  if (total.openPoints === 0) return compose('narrative.conclude-open-unknown', { ...who, count, known });
  const openPoints = figure(pointsText(total.openPoints), 'sum', scoreCells(evaluation, true));
  return compose('narrative.conclude-open', { ...who, count, openPoints, known });
}

/** The total as the table shows it; null where there is none. */
export function totalSpan(evaluation: Evaluation): Span | null {
  const { figure: score, cell } = evaluation.total.shown;
  if (score === null) return null;
  const cells = cell ? refs(evaluation.table.sheet, [cell]) : scoreCells(evaluation, false);
  return figure(pointsText(score), 'total', cells);
}

/** The sum of the points; null where it is not known. */
export function pointsSpan(evaluation: Evaluation): Span | null {
  const { table, total } = evaluation;
  if (total.points === null) return null;
  const cell = table.total?.points === total.points ? table.total.cells.points : null;
  const text = pointsText(total.points);
  if (cell) return figure(text, 'written', refs(table.sheet, [cell]));
  return figure(text, 'sum', [...scoreCells(evaluation, false), ...scoreCells(evaluation, true)]);
}

/** The money rows that carry points. Several parts may stand in one row of the sheet, of which one has them. */
export function carriers({ budget, total }: Pick<Evaluation, 'budget' | 'total'>): Evaluation['budget'] {
  return budget.filter(
    ({ row, points }) => total.counted.budget.includes(row.row) && (points !== null || row.entered.score !== null),
  );
}

/**
 * Where the scores of the rows that count stand, each cell once: those that are open, or those that are known. A row without a cell
 * for its score is named by its actual, or by its name.
 */
function scoreCells({ indicators, budget, total, table }: Evaluation, open: boolean): CellRef[] {
  const rows = indicators
    .filter(({ indicator }) => total.counted.indicators.includes(indicator.row))
    .filter((row) => isOpenRow(row) === open)
    .map(({ indicator: { cells } }) => cells.score ?? cells.actual ?? cells.name);
  const money = carriers({ budget, total })
    .filter((row) => isOpenMoney(row) === open)
    .map(({ row: { cells } }) => cells.score ?? cells.executed ?? cells.budget);
  const unique = new Map(refs(table.sheet, [...rows, ...money]).map((ref) => [formatAddress(ref.address), ref]));
  return [...unique.values()];
}

const isOpenRow = ({ score, entered, written }: Evaluation['indicators'][number]): boolean =>
  written?.stale === true || (score === null && entered === null);
const isOpenMoney = ({ score, entered, written }: Evaluation['budget'][number]): boolean =>
  written?.stale === true || (score === null && entered.score === null);
