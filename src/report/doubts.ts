import type { CellRef } from '../model';
import { formatAddress } from '../model';
import type { FigureKind, Span } from '../narrative';
import { gap } from '../narrative';
import { note, say } from '../texts/note';
import type { Block, DocumentCell, ReportDocument } from './document';

/** A cell that the table's own findings call wrong, as checks/ tells them (wrongCells). */
export interface Doubt {
  readonly cell: CellRef;
  /** What should stand there, as a person reads it; '' where no figure says it. */
  readonly expected: string;
}

/** Figures that repeat what their one cell says. */
const REPEATED: ReadonlySet<FigureKind> = new Set(['written', 'total', 'score']);
/** Figures in which what their cells say is no part: how many they are, and the limits of the rule set. */
const UNTOUCHED: ReadonlySet<FigureKind> = new Set(['count', 'rule']);

/**
 * The report with every figure that repeats such a cell, or is computed from one, as a slot: the figure, what should stand in the cell, and
 * that somebody has to look. The tables behind the report stay as they are. The same report where there is no doubt.
 */
export function withDoubts(report: ReportDocument, doubts: readonly Doubt[]): ReportDocument {
  if (doubts.length === 0) return report;
  const known = new Map(doubts.map(({ cell, expected }) => [keyOf(cell), expected]));
  const mark = (span: Span): Span => markedSpan(span, known);
  return { ...report, body: report.body.map((block) => markedBlock(block, mark)) };
}

const keyOf = ({ sheet, address }: CellRef): string => `${sheet}!${formatAddress(address)}`;

function markedSpan(span: Span, known: ReadonlyMap<string, string>): Span {
  if (span.kind !== 'figure' || UNTOUCHED.has(span.how) || !/\d/.test(span.text)) return span;
  const cell = span.cells.find((one) => known.has(keyOf(one)));
  if (cell === undefined) return span;
  const args = { said: span.text, cell: formatAddress(cell.address), expected: known.get(keyOf(cell)) ?? '' };
  const isRepeated = REPEATED.has(span.how) && span.cells.length === 1;
  if (!isRepeated) return gap(say(note('report.doubt-from', args)));
  return gap(say(note(args.expected === '' ? 'report.doubt' : 'report.doubt-expected', args)));
}

function markedBlock(block: Block, mark: (span: Span) => Span): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: block.content.map(mark) };
    case 'table': {
      const cells = (row: readonly DocumentCell[]) => row.map((one) => ({ ...one, content: one.content.map(mark) }));
      return { ...block, table: { ...block.table, rows: block.table.rows.map(cells) } };
    }
    case 'bars':
      return { ...block, bars: block.bars.map((bar) => ({ ...bar, label: mark(bar.label) })) };
  }
}
