import type { SentenceId } from '../texts/catalogue';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type {
  AmbiguousQuantity,
  ChangeQuantity,
  NoQuantity,
  NumberQuantity,
  Operator,
  Piece,
  QualitativeQuantity,
  Quantity,
  RankQuantity,
  RangeQuantity,
} from './quantity';
import type { QuantityToken, TokenKind } from './tokens';

/** A text in its tokens, from which every kind of quantity is made. */
export interface TokenisedText {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly QuantityToken[];
  readonly role: 'target' | 'actual';
}

export interface NumberReading {
  readonly operator: Operator | null;
  readonly value: number;
  readonly unit: string | null;
}

const PIECE_KINDS: ReadonlyMap<TokenKind, Piece['kind']> = new Map<TokenKind, Piece['kind']>([
  ['n', 'number'],
  ['h', 'number'],
  ['u', 'unit'],
  ['o', 'operator'],
  ['p', 'operator'],
  ['d', 'date'],
]);

/** The text in pieces: letter by letter what was written, neighbours of plain text joined. */
export function piecesOf(text: string, tokens: readonly QuantityToken[]): Piece[] {
  const pieces: Piece[] = [];
  for (const token of tokens) {
    const kind = PIECE_KINDS.get(token.kind) ?? 'text';
    const slice = text.slice(token.start, token.end);
    const last = pieces.at(-1);
    if (kind === 'text' && last?.kind === 'text') pieces[pieces.length - 1] = { kind, text: last.text + slice };
    else pieces.push({ kind, text: slice });
  }
  return pieces;
}

interface Written {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Note[];
}

function written(source: TokenisedText, remarks: readonly Note[] = []): Written {
  return { text: source.text, pieces: piecesOf(source.text, source.tokens), remarks };
}

export function aNumber(source: TokenisedText, reading: NumberReading, remarks: readonly Note[]): NumberQuantity {
  return { kind: 'number', ...written(source, remarks), ...reading };
}

export function aChange(
  source: TokenisedText,
  direction: ChangeQuantity['direction'],
  reading: NumberReading,
  remarks: readonly Note[],
): ChangeQuantity {
  return { kind: 'change', ...written(source, remarks), direction, ...reading };
}

export function aRank(source: TokenisedText, place: number): RankQuantity {
  return { kind: 'rank', ...written(source), place };
}

export function aRange(source: TokenisedText, low: number, high: number, unit: string | null): RangeQuantity {
  return { kind: 'range', ...written(source), low, high, unit };
}

export function several(source: TokenisedText, parts: readonly NumberReading[]): Quantity {
  return { kind: 'several', ...written(source), parts };
}

export function words(source: TokenisedText, verdict: QualitativeQuantity['verdict']): QualitativeQuantity {
  return { kind: 'qualitative', ...written(source), verdict };
}

export function nothing(source: TokenisedText): NoQuantity {
  return { kind: 'none', ...written(source) };
}

export function unitOnly(source: TokenisedText, unit: string): Quantity {
  return { kind: 'unit-only', ...written(source), pieces: [{ kind: 'unit', text: source.text }], unit };
}

export function aDate(
  source: TokenisedText,
  date: Omit<Extract<Quantity, { kind: 'date' }>, 'kind' | keyof Written>,
): Quantity {
  return { kind: 'date', ...written(source), ...date };
}

export function unsure(
  source: TokenisedText,
  why: SentenceId,
  proposal: NumberReading | null = null,
): AmbiguousQuantity {
  return {
    kind: 'ambiguous',
    ...written(source),
    reason: note(why, { text: source.text.trim(), error: source.text.trim() }),
    proposal,
  };
}
