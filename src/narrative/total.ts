import { withoutCode, sentenceLine } from '../text';
import type { CellRef } from '../model';
import { formatAddress } from '../model';
import { gradeOf } from '../rules';
import type { Evaluation } from '../scoring';
import { addUp, enteredWithin } from '../scoring';
import { compose } from './compose';
import type { Filling, Passage, Span } from './passage';
import { figure, words } from './passage';
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
 * Total and grade; while rows are open, how many they are and what is known. Only unit and year for a form without scores.
 * `shown`: what the total cell will show; absent: what the table prints, else the total by the rules.
 */
export function scorePassage(evaluation: Evaluation, shown?: number | null): Passage {
  const { table, total, ruleSet } = evaluation;
  const who = subjectOf(table);
  if (!hasTotal(evaluation)) return compose('narrative.conclude-unscored', who);
  const score = shownScore(evaluation, shown);
  const span = totalSpan(evaluation, shown);
  if (total.openRows > 0 || score === null || span === null) return openPassage(evaluation, who);
  const points = pointsSpan(evaluation);
  const filled = { ...who, score: span };
  // Points that do not even hold the score are not the total of the form (some of its points stand elsewhere).
  const isBelowScore = (total.points ?? 0) < score;
  if (points === null || isBelowScore) return compose('narrative.conclude-score-alone', filled);
  // No grade where the points themselves do not add up, as scoring has it: a grade belongs to a full total.
  const grade = total.grade === null ? null : (gradeOf(score, ruleSet)?.name ?? null);
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
  const known = figure(pointsText(sumOfShown(evaluation, total.known)), 'sum', scoreCells(evaluation, false));
  const count = figure(String(total.openRows), 'count', scoreCells(evaluation, true));
  if (total.openPoints === 0) return compose('narrative.conclude-open-unknown', { ...who, count, known });
  const openPoints = figure(pointsText(total.openPoints), 'sum', scoreCells(evaluation, true));
  return compose('narrative.conclude-open', { ...who, count, openPoints, known });
}

/** The total as the table shows it; null where there is none. */
export function totalSpan(evaluation: Evaluation, shown?: number | null): Span | null {
  const score = shownScore(evaluation, shown);
  if (score === null) return null;
  const cell = evaluation.table.total?.cells.score ?? null;
  const cells = cell ? refs(evaluation.table.sheet, [cell]) : scoreCells(evaluation, false);
  return figure(pointsText(score), 'total', cells);
}

function shownScore(evaluation: Evaluation, shown?: number | null): number | null {
  const { table, total } = evaluation;
  return shown ?? table.total?.entered ?? (total.score === null ? null : sumOfShown(evaluation, total.score));
}

/** The scores as the table shows them, added up; `byRules` (which may be capped) where a person entered no other ones. */
function sumOfShown({ indicators, budget, total }: Evaluation, byRules: number): number {
  const cells = new Map<string, { readonly score: number | null; readonly entered: number | null }>();
  for (const { indicator, score, points } of indicators) {
    if (!total.counted.indicators.includes(indicator.row)) continue;
    const key = indicator.cells.score ? formatAddress(indicator.cells.score) : `row ${indicator.row}`;
    const before = cells.get(key);
    // Rows under one score cell: the rules' scores of all of them, but what is entered there once.
    const added = before ? addUp([before.score ?? 0, score ?? 0]) : score;
    // A score that several rows share may well lie above the points of one of them.
    const isShared = indicator.scoreRows.first !== indicator.scoreRows.last;
    const entered = enteredWithin(indicator.entered.score, isShared ? null : (points?.value ?? null));
    cells.set(key, { score: added, entered: entered ?? before?.entered ?? null });
  }
  const carrying = carriers({ budget, total }).map(({ score, row, points }) => ({
    score,
    entered: enteredWithin(row.entered.score, points),
  }));
  const items = [...cells.values(), ...carrying];
  const isOther = items.some(({ score, entered }) => entered !== null && entered !== score);
  return isOther ? addUp(items.map(({ score, entered }) => entered ?? score ?? 0)) : byRules;
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
    .filter(({ score, indicator }) => (score === null && indicator.entered.score === null) === open)
    .map(({ indicator: { cells } }) => cells.score ?? cells.actual ?? cells.name);
  const money = carriers({ budget, total })
    .filter(({ score, row }) => (score === null && row.entered.score === null) === open)
    .map(({ row: { cells } }) => cells.score ?? cells.executed ?? cells.budget);
  const unique = new Map(refs(table.sheet, [...rows, ...money]).map((ref) => [formatAddress(ref.address), ref]));
  return [...unique.values()];
}
