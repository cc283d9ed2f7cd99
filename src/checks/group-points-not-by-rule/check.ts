import type { Section, SelfEvaluationTable } from '../../layout';
import type { Address } from '../../model';
import type { GroupName, RuleSet } from '../../rules';
import { pointsOfGroups } from '../../rules';
import type { IndicatorResult } from '../../scoring';
import { addUp, compareNumbers, groupOf } from '../../scoring';
import { compact } from '../../text';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { ruled, weightOfRule } from '../lib/ruled';
import { countedIndicators } from '../lib/totals';
import { printsGroupPoints } from './printed';

/**
 * The points of the groups of the first level (产出, 效益 …) against those that the rule set gives them. Only where all the points are
 * known, every row stands in a group that the rule names, and the points add up to what the rule gives: any other sum is said elsewhere.
 * A form that prints points for its groups has a rule of its own.
 */
export const groupPointsNotByRule: TableCheck = {
  name: 'group-points-not-by-rule',
  title: 'check.group-points-not-by-rule',
  group: 'points',
  position: 6,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet, table, evaluation } = subject;
    const { groups, hasScores, proposedFor } = evaluation.ruleSet;
    if (groups === null || !hasScores) return;
    const severity = groups.force === 'fixed' ? weightOfRule(evaluation, 'groups') : 'info';
    // What is no more than usual for one kind of form says nothing of another that it was taken for.
    if (severity === 'info' && !proposedFor.includes(table.layout)) return;
    if (printsGroupPoints(subject)) return;
    const found = groupsIn(subject);
    const wanted = found && asked(groups, found);
    if (found === null || wanted === null) return;
    const apart = wanted.filter(({ points, sum }) => compareNumbers(points, sum) !== 0);
    const [first] = apart;
    const at = first && found.find(({ group }) => first.groups.includes(group))?.at;
    if (!first || !at) return;
    const standing = pointsOfGroups(apart.map((one) => ({ groups: one.groups, points: one.sum })));
    report({
      severity,
      at: { sheet, address: at },
      found: standing,
      expected: pointsOfGroups(apart),
      message: note(`check.group-points-not-by-rule.${groups.force}`, {
        found: standing,
        expected: pointsOfGroups(wanted),
      }),
      source: ruled('check.source-group-points', evaluation, 'groups'),
    });
  },
};

/** A group of the first level: the cell that names it first, and the points of its rows. */
interface Group {
  readonly group: GroupName;
  readonly at: Address;
  readonly sum: number;
}

/** The groups of the table; null where a row stands in none that is known, or its points are not known. */
function groupsIn({ table, evaluation }: TableSubject): Group[] | null {
  const found = new Map<GroupName, { readonly at: Address; readonly points: number[] }>();
  for (const result of countedIndicators(evaluation)) {
    const level = firstLevelOf(table, result);
    const group = level && groupOf(level.text);
    if (!level || group === null || result.points === null) return null;
    const known = found.get(group) ?? { at: level.cell, points: [] };
    known.points.push(result.points.value);
    found.set(group, known);
  }
  return [...found].map(([group, { at, points }]) => ({ group, at, sum: addUp(points) }));
}

/** The longest name of a group; what is longer is a sentence. */
const LONGEST_NAME = 12;

function firstLevelOf({ sections }: SelfEvaluationTable, { indicator }: IndicatorResult) {
  const isIn = ({ firstRow, lastRow }: Section): boolean => indicator.row >= firstRow && indicator.row <= lastRow;
  const column = sections.find(isIn)?.columns.level1;
  if (!column) return null;
  const level = indicator.levels.find(({ cell }) => cell.column >= column.column && cell.column <= column.lastColumn);
  return level && compact(level.text).length <= LONGEST_NAME ? level : null;
}

/** Points that the rule gives to groups, and those that the table does. */
interface Asked {
  readonly groups: readonly GroupName[];
  readonly points: number;
  readonly sum: number;
}

/** What the rule asks of a table with these groups; null where it says nothing of such a table, or of another sum of points. */
function asked({ alternatives }: NonNullable<RuleSet['groups']>, found: readonly Group[]): Asked[] | null {
  const isThere = (group: GroupName): boolean => found.some((one) => one.group === group);
  const rule = alternatives.find(({ present, absent }) => present.every(isThere) && !absent.some(isThere));
  if (!rule) return null;
  const named = rule.points.flatMap(({ groups }) => groups);
  if (found.some(({ group }) => !named.includes(group))) return null;
  const isWhole = compareNumbers(sumOf(found), addUp(rule.points.map(({ points }) => points))) === 0;
  const sums = rule.points.map(({ groups, points }) => ({
    groups: groups.filter(isThere),
    points,
    sum: sumOf(found.filter(({ group }) => groups.includes(group))),
  }));
  return isWhole && sums.every(({ groups }) => groups.length > 0) ? sums : null;
}

const sumOf = (groups: readonly Group[]): number => addUp(groups.map(({ sum }) => sum));
