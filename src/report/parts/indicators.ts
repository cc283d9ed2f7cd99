import type { RowsByResult, Passage } from '../../narrative';
import {
  compose,
  countRows,
  countSpan,
  indicatorLine,
  joined,
  rowsByStandard,
  rowsWithoutValues,
  words,
  inQuotes,
  nameSpan,
} from '../../narrative';
import type { IndicatorResult } from '../../scoring';
import type { OutlinePart } from '../outline';
import { paragraph, section } from '../outline';
import type { ReportSource } from '../source';
import { knownYearOf } from '../source';
import type { Group } from './groups';
import { byLevel, firstLevel, groupAt } from './groups';

/** How many indicators there are, by level: 共16项，其中产出指标5项（数量指标4项、时效指标1项）、效益指标10项…. */
export function countParts(source: ReportSource): OutlinePart[] {
  const counts = countRows(source.evaluation);
  if (counts.all.length === 0) return standardCount(source);
  const depth = firstLevel(counts.all);
  const levels = byLevel(counts.all, depth).filter(({ name }) => name !== '');
  const listed = levels.map(({ name, rows }) => {
    const inner = byLevel(rows, depth + 1).filter((group) => group.name !== '');
    const own = compose('report.count-of', { name, count: countSpan(source.evaluation, rows) });
    if (inner.length < 2) return own;
    return joined([own, compose('report.count-inner', { list: listOf(source, inner) })]);
  });
  return paragraph(
    joined([
      compose('report.count-total', { year: knownYearOf(source), count: countSpan(source.evaluation, counts.all) }),
      listed.length > 1 ? joined([compose('report.of-which'), joined(listed, '，')]) : [],
      [words('。')],
      unvaluedPassage(source),
    ]),
  );
}

/** How many rows are scored by a standard, in a form that has no others. */
function standardCount({ evaluation }: ReportSource): OutlinePart[] {
  const rows = rowsByStandard(evaluation);
  if (rows.length === 0) return paragraph(compose('report.no-indicators'));
  return paragraph(compose('report.count-standards', { count: countSpan(evaluation, rows) }));
}

/** Rows without target and actual: those that are scored by a standard, and those that nobody filled in. */
function unvaluedPassage({ evaluation }: ReportSource): Passage {
  const scored = rowsByStandard(evaluation);
  const empty = rowsWithoutValues(evaluation).filter((row) => !scored.includes(row));
  const told = (id: 'report.count-unvalued' | 'report.count-unfilled', rows: readonly IndicatorResult[]): Passage => {
    const names = rows.map(({ indicator }) =>
      compose('narrative.names-one', { name: inQuotes(nameSpan(evaluation.table.sheet, indicator)) }),
    );
    return rows.length === 0 ? [] : compose(id, { count: countSpan(evaluation, rows), names: joined(names) });
  };
  return joined([told('report.count-unvalued', scored), told('report.count-unfilled', empty)]);
}

function listOf(source: ReportSource, groups: readonly Group[]): Passage {
  const one = ({ name, rows }: Group): Passage =>
    compose('report.count-of', { name, count: countSpan(source.evaluation, rows) });
  return joined(groups.map(one), '、');
}

/**
 * The line of every indicator under its levels: 1.产出指标 (1) 数量指标 ① … Numbered through where that stays readable, else anew
 * under each level.
 */
export function indicatorParts(source: ReportSource): OutlinePart[] {
  const { all } = countRows(source.evaluation);
  const depth = firstLevel(all);
  const line = numberedLines(source, all.length <= MOST_NUMBERED);
  const headed = (
    names: readonly string[],
    rows: readonly IndicatorResult[],
    parts: readonly OutlinePart[],
  ): OutlinePart[] => {
    const told = [...new Set(names)].filter((name) => name !== '');
    if (told.length === 0) return [...parts];
    const count = countSpan(source.evaluation, rows);
    return [section(compose('report.lead', { names: told.join('——'), count }), parts)];
  };
  if (depth > 0) {
    return groupAt(all, 0).flatMap((goal) => {
      const inner = groupAt(goal.rows, depth).flatMap(({ name, rows }) =>
        groupAt(rows, depth + 1).flatMap((one) => headed([name, one.name], one.rows, line(one.rows))),
      );
      return headed([goal.name], goal.rows, inner);
    });
  }
  return groupAt(all, 0).flatMap((group) => {
    const inner = groupAt(group.rows, 1);
    const [only] = inner;
    if (only && inner.length === 1) return headed([group.name, only.name], only.rows, line(only.rows));
    return headed(
      [group.name],
      group.rows,
      inner.flatMap((one) => headed([one.name], one.rows, line(one.rows))),
    );
  });
}

/** The same for one project among several: a line for each indicator, without levels. */
export function indicatorLines(source: ReportSource): OutlinePart[] {
  const { all } = countRows(source.evaluation);
  return numberedLines(source, true)(all);
}

/** Up to here each number has a circle of its own in the fonts of official documents. */
const MOST_NUMBERED = 20;

/** Lines with their numbers: ① to ⑳, then 21. … `isThrough`: numbered through from one call to the next. */
function numberedLines(source: ReportSource, isThrough: boolean): (rows: readonly IndicatorResult[]) => OutlinePart[] {
  let number = 0;
  return (rows) => {
    if (!isThrough) number = 0;
    return rows.flatMap((row) =>
      paragraph(joined([[words(circled(++number))], indicatorLine(source.evaluation, row), [words('。')]])),
    );
  };
}

const CIRCLED_ONE = 0x2460;
const circled = (number: number): string =>
  number <= MOST_NUMBERED ? String.fromCodePoint(CIRCLED_ONE + number - 1) : `${number}.`;

/** What was met, missed and exceeded. */
export function resultCounts(source: ReportSource, counts: RowsByResult): Passage {
  const count = (rows: readonly IndicatorResult[]) => countSpan(source.evaluation, rows);
  const isAllMet = counts.all.length > 0 && counts.met.length === counts.all.length;
  if (isAllMet) return joined([compose('report.result-all-met', { total: count(counts.all) }), [words('。')]]);
  const told = (
    [
      ['report.result-met', counts.met],
      ['report.result-missed', counts.missed],
      ['report.result-open', counts.open],
    ] as const
  ).flatMap(([id, rows]) => (rows.length > 0 ? [compose(id, { count: count(rows) })] : []));
  return joined([
    compose('report.result-counts', { total: count(counts.all), counts: joined(told, '，') }),
    [words('。')],
  ]);
}
