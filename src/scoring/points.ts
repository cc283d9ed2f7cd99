import type { Indicator, LevelCell, WrittenNumber } from '../layout';
import { formatAddress } from '../model';
import type { RuleSet } from '../rules';
import { addUp } from '../decimal';
import type { ResolvedPoints } from './evaluation';
import { splitEvenly } from './split';
import { EVEN_SHARE } from '../lexicon/scales';
import { halfWidth } from '../text';

/**
 * The points of each row, by row; a row whose points cannot be known is not in the map.
 *
 *     its own cell            10                      10
 *     one cell over a group   20 over 3 rows          split evenly, unused rows left out, parts of a parent row too
 *     a rule in the cell      40/指标总数             the same
 *     only the level has them 产出指标(50分)          all of it where the level has one row, else only where the rule set
 *                                                     or the text says that they are shared evenly; never guessed
 *
 * `used` are the rows that apply (unused rows get no share).
 */
export function resolvePoints(used: readonly Indicator[], ruleSet: RuleSet): ReadonlyMap<number, ResolvedPoints> {
  const resolved = new Map<number, ResolvedPoints>();
  for (const group of groupByPointsCell(used)) {
    for (const [row, points] of pointsOfGroup(group, ruleSet)) resolved.set(row, points);
  }
  for (const indicator of used) {
    if (resolved.has(indicator.row)) continue;
    for (const [row, points] of pointsOfLevel(indicator, used, resolved, ruleSet)) resolved.set(row, points);
  }
  return resolved;
}

interface Group {
  readonly written: WrittenNumber;
  readonly rows: readonly Indicator[];
}

/** Rows that share a points cell; rows that repeat one rule ("40/指标总数") under one level count as one group too. */
function groupByPointsCell(used: readonly Indicator[]): Group[] {
  const groups = new Map<string, { written: WrittenNumber; rows: Indicator[] }>();
  for (const indicator of used) {
    const written = indicator.points;
    if (written === null) continue;
    const level = indicator.levels[0];
    const isRule = written.value === null && EVEN_SHARE.test(written.text);
    const key = isRule ? `${written.text}@${level ? formatAddress(level.cell) : ''}` : formatAddress(written.cell);
    const group = groups.get(key);
    if (group) group.rows.push(indicator);
    else groups.set(key, { written, rows: [indicator] });
  }
  return [...groups.values()];
}

function pointsOfGroup({ written, rows }: Group, ruleSet: RuleSet): [number, ResolvedPoints][] {
  const rule = written.value === null ? evenShare(written.text) : null;
  const total = written.value ?? rule;
  if (total === null) return [];
  return share(total, rows, { written, isRule: rule !== null }, ruleSet);
}

/** The points of the innermost level that names any, where none of its rows has points of its own. */
function pointsOfLevel(
  indicator: Indicator,
  used: readonly Indicator[],
  resolved: ReadonlyMap<number, ResolvedPoints>,
  ruleSet: RuleSet,
): [number, ResolvedPoints][] {
  const level = [...indicator.levels].reverse().find((candidate) => totalOf(candidate) !== null);
  const written = level?.points;
  const total = level ? totalOf(level) : null;
  if (!level || !written || total === null) return [];
  const rows = used.filter(({ row }) => row >= level.rows.first && row <= level.rows.last);
  if (rows.some(({ row }) => resolved.has(row))) return [];
  const isRule = written.value === null || ruleSet.split.levels;
  return heads(rows).length === 1 || isRule ? share(total, rows, { written, isRule }, ruleSet) : [];
}

function share(
  total: number,
  rows: readonly Indicator[],
  from: { readonly written: WrittenNumber; readonly isRule: boolean },
  ruleSet: RuleSet,
): [number, ResolvedPoints][] {
  const takers = heads(rows);
  const sharing = from.isRule ? 'equal-split' : 'shared-cell';
  const [only] = takers;
  if (only && takers.length === 1) {
    const isOwn = only.points === from.written && only.pointsRows.first === only.pointsRows.last;
    const cell = isPlainNumber(from.written) ? from.written.cell : null;
    return [[only.row, { value: total, origin: isOwn && !from.isRule ? 'cell' : sharing, cell }]];
  }
  const parts = splitEvenly(total, takers.length, ruleSet.split.decimals);
  return takers.map(({ row }, index) => [row, { value: parts[index] ?? 0, origin: sharing, cell: null }]);
}

/**
 * The points of all rows together: those of each row, and once the points of each level whose rows have none of their own.
 * null where some row's points are not even known that far. `rows` are the rows that count.
 */
export function pointsOfAll(rows: readonly Indicator[], resolved: ReadonlyMap<number, ResolvedPoints>): number | null {
  const levels = new Map<string, number>();
  let total = 0;
  for (const indicator of rows) {
    const own = resolved.get(indicator.row);
    const level = indicator.levels.find((candidate) => totalOf(candidate) !== null);
    if (own) total += own.value;
    else if (level && !rows.some(({ row }) => resolved.has(row) && row >= level.rows.first && row <= level.rows.last)) {
      levels.set(formatAddress(level.cell), totalOf(level) ?? 0);
    } else return null;
  }
  return addUp([...levels.values(), total]);
}

/** The rows that take a share: a part (其中…) of a row in the same group counts with its parent. */
function heads(rows: readonly Indicator[]): Indicator[] {
  return rows.filter(({ parentRow }) => !rows.some(({ row }) => row === parentRow));
}

const totalOf = (level: LevelCell): number | null =>
  level.points ? (level.points.value ?? evenShare(level.points.text)) : null;

function evenShare(text: string): number | null {
  const match = EVEN_SHARE.exec(halfWidth(text));
  return match ? Number(match[1]) : null;
}

/** A cell that a formula can refer to: it holds the number itself, not a text that names it. */
const isPlainNumber = (written: WrittenNumber): boolean =>
  written.value !== null && /^\s*[\d.,]+\s*$/.test(written.text);
