import { greatest, least } from '../model';
import { note } from '../texts/note';
import type { FreeColumn } from './bodyColumns';
import { BodyColumns } from './bodyColumns';
import type { Header } from './header';
import { asksInRemarks, tellsWhy } from './labels';
import type { SheetRows } from './rows';
import type { ColumnMapping, ColumnRole, Columns } from './table';

/**
 * The columns of a header in the light of what stands below them: of several that could be the name the one whose texts differ from
 * row to row, and columns under titles that no list knows by what stands in them. What was found so is said, and asked about.
 * `limit`: the first row that is no longer below this header.
 */
export function byContent(sheet: SheetRows, header: Header, limit: number): Header {
  const steps = [withName, withTarget, withActual, withPoints, withScore, withReason];
  let body = new BodyColumns(sheet, header, limit);
  return steps.reduce((found, step) => {
    const columns = step(found.columns, body);
    if (columns === found.columns) return found;
    const changed = { ...found, columns };
    body = new BodyColumns(sheet, changed, limit);
    return changed;
  }, header);
}

const mappingOf = ({ column, lastColumn, title }: FreeColumn): ColumnMapping => ({
  column,
  lastColumn,
  title,
  why: note('layout.column-by-content', { title }),
});

/** How much more the texts of another column must differ for it to be the name, and how much they must differ at all. */
const CLEARLY = 0.3;
const DISTINCT = 0.8;

function withName(columns: Columns, body: BodyColumns): Columns {
  const { name } = columns;
  if (name && /[三四]级/.test(name.title)) return columns;
  const values = [columns.target, columns.actual, columns.points, columns.score].flatMap((one) => one?.column ?? []);
  const levels = [columns.level1, columns.level2, name].flatMap((one) => one?.column ?? []);
  const between = body.free.filter(
    ({ column }) => column > least(levels) && (values.length === 0 || column < greatest(values)),
  );
  const own = name ? body.distinctness(name.column) : 0;
  const best = between
    .map((one) => ({ one, distinct: body.distinctness(one.column), isValue: body.quantities(one.column).read > 0.5 }))
    .filter(
      ({ one, distinct, isValue }) =>
        distinct >= DISTINCT && distinct >= own + CLEARLY && !isValue && isNameLike(one, name),
    )
    .sort((a, b) => b.distinct - a.distinct || a.one.column - b.one.column)[0];
  if (!best) return columns;
  // What was taken for the name is a level above it.
  const level = name && (['level1', 'level2'] as const).find((role) => columns[role] === undefined);
  return { ...columns, ...(level ? { [level]: name } : {}), name: mappingOf(best.one) };
}

/** Beside a column that is titled as the name, another must say so too or stand under a title that nobody knows. */
const isNameLike = ({ what }: FreeColumn, name: ColumnMapping | undefined): boolean =>
  what === null || what === 'name' || what === 'criterion' || name === undefined;

/** Most rows of a column of targets or actual values hold a quantity. */
const MOST = 0.5;

function withTarget(columns: Columns, body: BodyColumns): Columns {
  if (columns.target !== undefined) return columns;
  const found = valueColumns(columns, body);
  const targets = found.filter(({ column }) => body.quantities(column).withOperator >= MOST / 2);
  const [only, ...others] =
    targets.length > 0 ? targets : found.filter(({ column }) => column < (columns.actual?.column ?? 0));
  return only && others.length === 0 ? { ...columns, target: mappingOf(only) } : columns;
}

function withActual(columns: Columns, body: BodyColumns): Columns {
  if (columns.actual !== undefined || columns.target === undefined) return columns;
  const { target } = columns;
  const [only, ...others] = valueColumns(columns, body).filter(
    ({ column }) => column > target.column && body.quantities(column).withOperator < MOST / 2,
  );
  return only && others.length === 0 ? { ...columns, actual: mappingOf(only) } : columns;
}

function valueColumns({ name, level2 }: Columns, body: BodyColumns): readonly FreeColumn[] {
  const from = (name ?? level2)?.column ?? 0;
  return body.free.filter(
    ({ column, what }) =>
      column > from && what !== 'score' && what !== 'judgement' && body.quantities(column).read >= MOST,
  );
}

/** What points of the indicators add up to: all, or all beside those of the execution. */
const WHOLES: readonly number[] = [100, 90, 80];

function withPoints(columns: Columns, body: BodyColumns): Columns {
  const { score, points } = columns;
  if (points !== undefined || score === undefined) return columns;
  const free = body.free.filter(({ what }) => what !== 'criterion' && what !== 'name');
  const [only, ...others] = free.filter(({ column }) => isPointsOf(body, column, score.column));
  if (only && others.length === 0) return { ...columns, points: mappingOf(only) };
  // 分数 | 得分: the first was taken for the score.
  const [scores, ...more] = free.filter(
    ({ column, what }) => what === 'score' && isPointsOf(body, score.column, column),
  );
  if (!scores || more.length > 0) return columns;
  return {
    ...columns,
    points: { ...score, why: note('layout.column-by-content', { title: score.title }) },
    score: mappingOf(scores),
  };
}

function withScore(columns: Columns, body: BodyColumns): Columns {
  const { score, points } = columns;
  if (score !== undefined || points === undefined) return columns;
  const fits = ({ column }: FreeColumn): boolean => {
    const printed = body.printedTotal(column);
    return printed !== null && isSum(body, column, [printed]) && isPointsOf(body, points.column, column);
  };
  const [only, ...others] = body.free.filter((one) => one.column > points.column && fits(one));
  return only && others.length === 0 ? { ...columns, score: mappingOf(only) } : columns;
}

/**
 * 存在问题 right of the values, where no other column asks for reasons, is where they are written; so is the only column under a title that
 * nobody knows where a row of it tells why, and the only one of remarks (备注), there too where a note of the form asks for reasons there.
 */
function withReason(columns: Columns, body: BodyColumns): Columns {
  const values = [columns.actual, columns.score].flatMap((one) => one?.column ?? []);
  if (columns.reason !== undefined || values.length === 0) return columns;
  const isRight = ({ column }: FreeColumn): boolean => column > greatest(values);
  const unnamed = body.free.filter((one) => (one.what === 'problem' || one.what === null) && isRight(one));
  const problems = unnamed.filter(({ title }) => title.includes('问题'));
  const tell = unnamed.filter(({ what, column }) => what === null && body.tells(column, tellsWhy));
  const remarks = body.remarks.filter(isRight);
  const [only, ...others] = [problems, tell, remarks].find((some) => some.length > 0) ?? [];
  if (!only || others.length > 0) return columns;
  const isForReasons = only.what !== 'remark' || body.tells(only.column, tellsWhy) || body.isNoted(asksInRemarks);
  return isForReasons ? { ...columns, reason: mappingOf(only) } : columns;
}

/** Numbers that add up to a whole or to the printed total, none below the score of its row. */
function isPointsOf(body: BodyColumns, points: number, score: number): boolean {
  const scores = body.numbers(score);
  const values = body.numbers(points);
  if (scores === null || values === null) return false;
  const printed = body.printedTotal(points);
  const isAbove = [...scores].every(([row, value]) => value <= (values.get(row) ?? value));
  return isAbove && isSum(body, points, printed === null ? WHOLES : [...WHOLES, printed]);
}

function isSum(body: BodyColumns, column: number, wholes: readonly number[]): boolean {
  const sum = [...(body.numbers(column)?.values() ?? [])].reduce((all, value) => all + value, 0);
  return wholes.some((whole) => Math.abs(whole - sum) < 0.005);
}

/** The roles that were given by what stands in the columns. */
export function foundByContent(columns: Columns): readonly ColumnRole[] {
  return (Object.entries(columns) as [ColumnRole, ColumnMapping][])
    .filter(([, { why }]) => why.id === 'layout.column-by-content')
    .map(([role]) => role);
}
