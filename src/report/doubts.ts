import type { Address, CellRef } from '../model';
import { formatAddress } from '../model';
import type { FigureKind, Passage, Span } from '../narrative';
import { gap } from '../narrative';
import type { Note } from '../texts/note';
import { note, say } from '../texts/note';
import type { Block, DocumentCell, ReportDocument } from './document';

/** A cell that the table's own findings call wrong. */
export interface Doubt {
  readonly cell: CellRef;
  /** What should stand there, as a person reads it; '' where no figure says it. */
  readonly expected: string;
}

/** A finding as far as a doubt needs it. */
interface Found {
  readonly severity: string;
  readonly place:
    { readonly kind: 'cell'; readonly sheet: string; readonly address: Address } | { readonly kind: 'text' };
  readonly expected: string | Note;
}

/** What these findings say of cells in which the table contradicts itself: the errors. */
export function doubtsIn(findings: readonly Found[]): Doubt[] {
  return findings.flatMap(({ severity, place, expected }) => {
    if (severity !== 'error' || place.kind !== 'cell') return [];
    const { sheet, address } = place;
    return [{ cell: { sheet, address }, expected: typeof expected === 'string' ? expected : '' }];
  });
}

/** Figures that repeat what a cell says; others are computed from cells, and a wrong result of the table is in none of them. */
const REPEATED: ReadonlySet<FigureKind> = new Set(['written', 'total', 'score']);

/**
 * The report with every figure that repeats such a cell as a slot: the figure, what should stand there, and that somebody has to look. The
 * tables behind the report stay as they are. The same report where there is no doubt.
 */
export function withDoubts(report: ReportDocument, doubts: readonly Doubt[]): ReportDocument {
  if (doubts.length === 0) return report;
  const known = new Map(doubts.map(({ cell, expected }) => [keyOf(cell), expected]));
  const mark = (passage: Passage): Passage => passage.map((span) => markedSpan(span, known));
  return { ...report, body: report.body.map((block) => markedBlock(block, mark)) };
}

const keyOf = ({ sheet, address }: CellRef): string => `${sheet}!${formatAddress(address)}`;

function markedSpan(span: Span, known: ReadonlyMap<string, string>): Span {
  if (span.kind !== 'figure' || !REPEATED.has(span.how) || !/\d/.test(span.text)) return span;
  const [cell, more] = span.cells;
  const expected = cell && !more ? known.get(keyOf(cell)) : undefined;
  if (cell === undefined || expected === undefined) return span;
  const args = { said: span.text, cell: formatAddress(cell.address), expected };
  return gap(say(note(expected === '' ? 'report.doubt' : 'report.doubt-expected', args)));
}

function markedBlock(block: Block, mark: (passage: Passage) => Passage): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: mark(block.content) };
    case 'table': {
      const cells = (row: readonly DocumentCell[]) => row.map((one) => ({ ...one, content: mark(one.content) }));
      return { ...block, table: { ...block.table, rows: block.table.rows.map(cells) } };
    }
    case 'bars':
      return block;
  }
}
