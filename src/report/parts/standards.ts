import type { Passage } from '../../narrative';
import {
  compose,
  countSpan,
  figure,
  inQuotes,
  joined,
  nameSpan,
  pointsText,
  refs,
  rowsByStandard,
  toldReason,
  withoutFigures,
  words,
} from '../../narrative';
import { addUp, compareNumbers, countedScore, sharesScore } from '../../scoring';
import type { IndicatorResult } from '../../scoring';
import { sentenceLine } from '../../text';
import type { OutlinePart } from '../outline';
import { paragraph } from '../outline';
import type { ReportSource } from '../source';
import { ended } from './goals';
import { quoted } from '../source';

/** A row that lost points, and how many. */
interface Deduction {
  readonly row: IndicatorResult;
  readonly lost: number;
}

/**
 * The rows that are scored by a standard, not against a target (论证决策规范性): how many lost points, and of each that did its points, its
 * score, what was taken off, and the standard word for word; the cause where the table gives it, else a slot. Nothing without such rows.
 */
export function deductionParts(source: ReportSource): OutlinePart[] {
  const { evaluation } = source;
  const rows = rowsByStandard(evaluation);
  if (rows.length === 0) return [];
  const found = rows.flatMap((row): Deduction[] => {
    const lost = lostPoints(row);
    return lost !== null && lost > 0 ? [{ row, lost }] : [];
  });
  const open = rows.filter((row) => lostPoints(row) === null);
  const count = countSpan(evaluation, rows);
  const asked = open.length === 0 ? [] : compose('report.standard-open', { count: countSpan(evaluation, open) });
  if (found.length === 0) {
    const head = compose(open.length === 0 ? 'report.standard-full' : 'report.standard-rows', { count });
    return paragraph(joined([head, asked, [words('。')]]));
  }
  const lost = found.map(({ row }) => row);
  const all = figure(pointsText(addUp(found.map((one) => one.lost))), 'sum', cellsOf(source, lost));
  const head = compose('report.standard-lost', { count, lost: countSpan(evaluation, lost), all });
  return [
    ...paragraph(joined([head, asked, [words('。')]])),
    ...found.map((one, index): OutlinePart => ({ kind: 'paragraph', content: lineOf(source, one, index + 1) })),
  ];
}

/** Points not earned; null where points or score are not known, or the score stands for several rows. */
function lostPoints(row: IndicatorResult): number | null {
  const score = countedScore(row);
  if (row.points === null || score === null || sharesScore(row)) return null;
  return compareNumbers(score, row.points.value) < 0 ? addUp([row.points.value, -score]) : 0;
}

function lineOf(source: ReportSource, { row, lost }: Deduction, number: number): Passage {
  const { evaluation } = source;
  const { sheet } = evaluation.table;
  const { cells } = row.indicator;
  const points = row.points?.value ?? 0;
  const ofScore = row.entered === null ? 'score' : 'written';
  return joined([
    [words(`（${number}）`)],
    compose('report.standard-line', {
      name: inQuotes(nameSpan(sheet, row.indicator)),
      points: figure(pointsText(points), 'written', refs(sheet, [row.points?.cell ?? cells.points ?? cells.name])),
      score: figure(pointsText(addUp([points, -lost])), ofScore, refs(sheet, [cells.score ?? cells.name])),
      lost: figure(pointsText(lost), 'difference', cellsOf(source, [row])),
    }),
    standardOf(source, row),
    causeOf(source, row),
  ]);
}

/** The standard of a row as the form prints it. */
function standardOf({ evaluation }: ReportSource, { indicator }: IndicatorResult): Passage {
  const found = evaluation.table.printed.find(({ kind, row }) => kind === 'standard' && row === indicator.row);
  if (!found) return [];
  const text = quoted(sentenceLine(found.text), { sheet: evaluation.table.sheet, address: found.cell });
  return compose('report.standard-text', { text: text.map(inQuotes) });
}

function causeOf({ evaluation }: ReportSource, row: IndicatorResult): Passage {
  const told = row.hasReason ? toldReason(row, evaluation) : null;
  return told
    ? compose('report.standard-told', { cause: quoted(ended(withoutFigures(told.text)), told.cell) })
    : compose('report.standard-cause');
}

const cellsOf = ({ evaluation: { table } }: ReportSource, rows: readonly IndicatorResult[]) =>
  refs(
    table.sheet,
    rows.flatMap(({ indicator: { cells }, points }) => [points?.cell ?? cells.points, cells.score]),
  );
