import type { Passage, Span } from '../../narrative';
import {
  compose,
  countSpan,
  figure,
  hasTotal,
  nameSpan,
  words,
  carriers,
  pointsSpan,
  totalSpan,
  pointsText,
  refs,
} from '../../narrative';
import type { IndicatorResult } from '../../scoring';
import { addUp, countedExecution, countedScores } from '../../scoring';
import type { DocumentCell } from '../document';
import { sentenceLine } from '../../text';
import type { OutlinePart } from '../outline';
import { paragraph } from '../outline';
import type { ReportSource } from '../source';
import { byLevel, firstLevel } from './groups';

/** Points and scores by level, as the table shows them; nothing for a form without scores. */
export function scoreParts(source: ReportSource): OutlinePart[] {
  const { evaluation } = source;
  if (!hasTotal(evaluation)) return [];
  const counted = countedRows(source);
  const levels = byLevel(counted, firstLevel(counted));
  if (levels.length < 2) return [];
  const rows = [
    header(),
    ...executionRow(source),
    ...levels.map(({ name, rows: members }) => [
      cell([words(name)], 'left'),
      cell([countSpan(evaluation, members)]),
      cell(pointsOf(source, members)),
      cell(scoresOf(source, members)),
    ]),
    totalRow(source),
  ];
  const table = { widths: [4, 2, 2, 2], headerRows: 1, rows };
  return [{ kind: 'table', caption: compose('report.score-caption'), table }, ...setByHand(source)];
}

/** What a person set in place of the rules, a paragraph each. */
function setByHand({ evaluation }: ReportSource): OutlinePart[] {
  const { sheet } = evaluation.table;
  return evaluation.indicators.flatMap((row) => {
    const { override, points, indicator } = row;
    if (!override) return [];
    const slots = {
      name: [nameSpan(sheet, indicator)],
      reason: [words(sentenceLine(override.reason).replace(/。$/, ''))],
    };
    if (override.kind === 'left-out') {
      return paragraph(compose('report.left-out', { ...slots, points: [words(pointsText(points?.value ?? 0))] }));
    }
    const score = [
      figure(pointsText(override.score), 'score', refs(sheet, [indicator.cells.score ?? indicator.cells.name])),
    ];
    return override.byRules === null
      ? paragraph(compose('report.set-only', { ...slots, score }))
      : paragraph(compose('report.set-by-hand', { ...slots, score, rules: [words(pointsText(override.byRules))] }));
  });
}

/** The rows whose scores add up to the total. */
const countedRows = ({ evaluation }: ReportSource): readonly IndicatorResult[] =>
  evaluation.indicators.filter(({ indicator }) => evaluation.total.counted.indicators.includes(indicator.row));

function header(): DocumentCell[] {
  const ids = ['report.score-level', 'report.score-count', 'report.score-points', 'report.score-score'] as const;
  return ids.map((id) => cell(compose(id), 'center', true));
}

function executionRow({ evaluation }: ReportSource): DocumentCell[][] {
  const [carrier] = carriers(evaluation);
  if (!carrier) return [];
  const { sheet } = evaluation.table;
  const { cells } = carrier.row;
  const { points, entered } = carrier;
  const score = countedExecution(carrier);
  const ofPoints = cells.points === null ? 'rule' : 'written';
  const ofScore = entered.score === null ? 'score' : 'written';
  return [
    [
      cell(compose('report.score-execution'), 'left'),
      cell(dash()),
      cell(points === null ? dash() : [figure(pointsText(points), ofPoints, refs(sheet, [cells.points]))]),
      cell(
        score === null ? open() : [figure(pointsText(score), ofScore, refs(sheet, [cells.score ?? cells.executed]))],
      ),
    ],
  ];
}

function totalRow(source: ReportSource): DocumentCell[] {
  const { evaluation } = source;
  const counted = countedRows(source);
  return [
    cell(compose('report.score-total'), 'left'),
    cell([countSpan(evaluation, counted)]),
    cell([pointsSpan(evaluation) ?? words('—')]),
    cell(evaluation.total.shown.isOpen ? open() : [totalSpan(evaluation) ?? words('—')]),
  ];
}

function pointsOf({ evaluation }: ReportSource, rows: readonly IndicatorResult[]): Passage {
  const known = rows.flatMap(({ points }) => (points ? [points.value] : []));
  if (known.length < rows.length) return dash();
  return [sum(known, evaluation.table.sheet, rows, 'points')];
}

/** The scores of these rows, each score cell once; that some are open where they are. */
function scoresOf({ evaluation }: ReportSource, rows: readonly IndicatorResult[]): Passage {
  const counted = countedScores(rows);
  if (counted.open.length > 0) return open();
  return [sum([counted.sum], evaluation.table.sheet, rows, 'score')];
}

function sum(
  values: readonly number[],
  sheet: string,
  rows: readonly IndicatorResult[],
  pick: 'points' | 'score',
): Span {
  const cells = rows.map(({ indicator, points }) =>
    pick === 'points'
      ? (points?.cell ?? indicator.cells.points ?? indicator.cells.name)
      : (indicator.cells.score ?? indicator.cells.actual),
  );
  return figure(pointsText(addUp(values)), 'sum', refs(sheet, cells));
}

const dash = (): Passage => [words('—')];
const open = (): Passage => compose('report.score-open');

function cell(content: Passage, align: DocumentCell['align'] = 'center', isHeader = false): DocumentCell {
  return { content, rowSpan: 1, columnSpan: 1, align, isHeader };
}
