import type { Counts, Passage } from '../../narrative';
import { compose, countRows, countSpan, joined, words } from '../../narrative';
import type { IndicatorResult } from '../../scoring';
import type { Part } from '../outline';
import { paragraph } from '../outline';
import type { Source } from '../source';
import { yearOf } from '../source';
import type { Group } from './groups';
import { byLevel, firstLevel, groupAt } from './groups';
import { indicatorLine } from './lines';

/** How many indicators there are, by level: 共16项，其中产出指标5项（数量指标4项、时效指标1项）、效益指标10项…. */
export function countParts(source: Source): Part[] {
  const counts = countRows(source.evaluation);
  if (counts.all.length === 0) return paragraph(compose('report.no-indicators'));
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
      compose('report.count-total', { year: yearOf(source), count: countSpan(source.evaluation, counts.all) }),
      listed.length > 1 ? joined([compose('report.of-which'), joined(listed, '，')]) : [],
      [words('。')],
    ]),
  );
}

function listOf(source: Source, groups: readonly Group[]): Passage {
  const one = ({ name, rows }: Group): Passage =>
    compose('report.count-of', { name, count: countSpan(source.evaluation, rows) });
  return joined(groups.map(one), '、');
}

/** The line of every indicator, numbered through, under a lead line for each level. */
export function indicatorParts(source: Source): Part[] {
  const { all } = countRows(source.evaluation);
  const depth = firstLevel(all);
  let number = 0;
  const linesOf = (rows: readonly IndicatorResult[]): Part[] =>
    rows.flatMap((row) => {
      const line = joined([[words(`${++number}.`)], indicatorLine(source, row), [words('。')]]);
      return paragraph(line);
    });
  const ofLevel = (group: Group): Part[] =>
    groupAt(group.rows, depth + 1).flatMap((inner) => [
      ...leadOf(source, [group.name, inner.name], inner.rows),
      ...linesOf(inner.rows),
    ]);
  if (depth === 0) return groupAt(all, 0).flatMap(ofLevel);
  return groupAt(all, 0).flatMap((goal) => [
    ...leadOf(source, [goal.name], goal.rows),
    ...groupAt(goal.rows, depth).flatMap(ofLevel),
  ]);
}

/** 产出指标：数量指标4项. */
function leadOf(source: Source, names: readonly string[], rows: readonly IndicatorResult[]): Part[] {
  const told = names.filter((name) => name !== '');
  if (told.length === 0) return [];
  const content = compose('report.lead', { names: told.join('——'), count: countSpan(source.evaluation, rows) });
  return [{ kind: 'heading', level: 4, content: content }];
}

/** What was met, missed and exceeded. */
export function resultCounts(source: Source, counts: Counts): Passage {
  const count = (rows: readonly IndicatorResult[]) => countSpan(source.evaluation, rows);
  return joined([
    compose('report.result-counts', {
      total: count(counts.all),
      met: count(counts.met),
      missed: count(counts.missed),
    }),
    counts.open.length > 0 ? compose('report.result-open', { open: count(counts.open) }) : [],
    [words('。')],
  ]);
}
