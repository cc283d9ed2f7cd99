import type { RowsByResult, Passage, Span } from '../../narrative';
import {
  causesFor,
  compose,
  countRows,
  countSpan,
  examplesOf,
  gap,
  joined,
  words,
  indicatorLine,
  inQuotes,
  nameSpan,
  overLimit,
  toldReason,
  withoutFigures,
} from '../../narrative';
import { reasonsBelow } from '../../layout';
import type { IndicatorResult } from '../../scoring';
import { isReason } from '../../scoring';
import { note, say } from '../../texts/note';
import type { OutlinePart } from '../outline';
import { paragraph } from '../outline';
import type { ReportSource } from '../source';
import { quoted } from '../source';
import { resultCounts } from './indicators';
import { deductionParts } from './standards';
import { sentenceLine } from '../../text';
import type { CellRef } from '../../model';

/** What was missed or exceeded by much, with counts, rows of one cause together. */
export function deviationParts(source: ReportSource): OutlinePart[] {
  const counts = countRows(source.evaluation);
  const deductions = deductionParts(source);
  if (counts.all.length === 0) return deductions.length > 0 ? deductions : paragraph(compose('report.no-indicators'));
  const { inclusive } = source.evaluation.ruleSet.overThreshold;
  const limit = overLimit(source.evaluation);
  const exceeded = inclusive ? 'report.over-count' : 'report.over-count-beyond';
  const over = { limit, count: countSpan(source.evaluation, counts.over) };
  const missed = { count: countSpan(source.evaluation, counts.missed) };
  const open = { count: countSpan(source.evaluation, counts.open) };
  return [
    ...paragraph(resultCounts(source, counts)),
    ...(counts.over.length > 0
      ? [...paragraph(compose(exceeded, over)), ...causes(source, counts.over, 'report.cause-many-over')]
      : paragraph(noneOver(counts, inclusive, limit))),
    ...(counts.missed.length > 0
      ? [
          ...paragraph(compose('report.missed-count', missed)),
          ...causes(source, counts.missed, 'report.cause-many-missed'),
        ]
      : []),
    ...(counts.open.length > 0
      ? [
          ...paragraph(compose('report.open-count', { ...open, names: namesOf(source, counts.open) })),
          ...toldOfOpen(source, counts.open),
        ]
      : []),
    ...deductions,
  ];
}

/** That no indicator was exceeded by much, as far as it is known. */
function noneOver({ all, open }: RowsByResult, inclusive: boolean, limit: Span): Passage {
  if (all.length === open.length) return [];
  const said = compose(inclusive ? 'report.over-none' : 'report.over-none-beyond', { limit });
  return open.length === 0 ? said : joined([compose('report.so-far'), said]);
}

function namesOf({ evaluation }: ReportSource, rows: readonly IndicatorResult[]): Passage {
  const { sheet } = evaluation.table;
  return joined(
    rows.map(({ indicator }) => compose('narrative.names-one', { name: inQuotes(nameSpan(sheet, indicator)) })),
  );
}

/** What the unit wrote beside rows that nobody could judge: whether it explains them is for a person to see. */
function toldOfOpen({ evaluation }: ReportSource, rows: readonly IndicatorResult[]): OutlinePart[] {
  const { sheet } = evaluation.table;
  return rows.flatMap((row): OutlinePart[] => {
    const told = toldReason(row, evaluation);
    if (!told || !isReason(told.text)) return [];
    const name = inQuotes(nameSpan(sheet, row.indicator));
    return paragraph(compose('report.open-told', { name, told: toldCause(sentenceLine(told.text), told.cell) }));
  });
}

interface Cause {
  readonly rows: IndicatorResult[];
  readonly words: Passage;
}

type CauseOfMany = 'report.cause-many-over' | 'report.cause-many-missed';

function causes(source: ReportSource, rows: readonly IndicatorResult[], many: CauseOfMany): OutlinePart[] {
  const found = causesOf(source, rows);
  return found.map((cause, index): OutlinePart => {
    const number = found.length > 1 ? [words(`（${index + 1}）`)] : [];
    const filled = { lines: linesOf(source, cause.rows), cause: cause.words };
    const said =
      cause.rows.length === 1
        ? compose('report.cause-one', filled)
        : compose(many, { ...filled, count: countSpan(source.evaluation, cause.rows) });
    return { kind: 'paragraph', content: joined([number, said]) };
  });
}

function linesOf(source: ReportSource, rows: readonly IndicatorResult[]): Passage {
  return joined([
    joined(
      rows.map((row) => indicatorLine(source.evaluation, row)),
      '；',
    ),
    [words('。')],
  ]);
}

/**
 * Rows by cause: those whose explanations say the same, apart from the rate; those without one by the explanation that likely fits,
 * which stays a gap.
 */
function causesOf(source: ReportSource, rows: readonly IndicatorResult[]): Cause[] {
  const causes = new Map<string, Cause>();
  const below = reasonForAll(source);
  for (const row of rows) {
    const found = toldReason(row, source.evaluation);
    const told = withoutFigures(found?.text ?? '');
    const isTold = found !== null && told !== '' && (row.hasReason || /【/.test(told));
    if (!isTold && below) {
      const known = causes.get('below');
      if (known) known.rows.push(row);
      else causes.set('below', { rows: [row], words: below });
      continue;
    }
    const key = isTold ? `told:${told}` : `open:${examplesOf(causesFor(row)) ?? ''}`;
    const known = causes.get(key);
    if (known) known.rows.push(row);
    else causes.set(key, { rows: [row], words: isTold ? toldCause(told, found.cell) : openCause(row) });
  }
  return [...causes.values()];
}

/** What the form has below the indicators as the reason of all (偏差大或目标未完成原因分析); null where nothing stands there. */
function reasonForAll({ evaluation, sheet }: ReportSource): Passage | null {
  const found = reasonsBelow(sheet, evaluation.table).find(({ text, isAskedFor }) => isAskedFor && isReason(text));
  return found ? toldCause(sentenceLine(found.text), { sheet: sheet.name, address: found.cell }) : null;
}

function toldCause(told: string, cell: CellRef): Passage {
  return quoted(/[。！？]$/.test(told) ? told : `${told}。`, cell);
}

function openCause(row: IndicatorResult): Passage {
  return compose('report.cause-open', { cause: gap(examplesOf(causesFor(row)) ?? say(note('report.hint-cause'))) });
}
