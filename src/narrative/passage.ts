import type { CellRef } from '../model';
import { openSlots } from '../scoring';

/**
 * How a figure follows from its cells.
 * written: as the one cell says it. completion: actual ÷ target (cells: target, actual). rate: executed ÷ budget (cells: budget,
 * executed). difference: of the two cells. count: how many cells these are. sum: of the points or scores of these cells.
 * score: points earned by the rules, in a cell that does not hold them yet.
 * total: the total cell, or the sum over the score cells where the table has none. rule: a figure of the rule set, no cell.
 */
export type FigureKind =
  'written' | 'completion' | 'rate' | 'difference' | 'count' | 'sum' | 'score' | 'total' | 'rule';

/** A piece of a sentence: words, a figure with the cells it comes from, or a gap that only a person can fill. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly how: FigureKind; readonly cells: readonly CellRef[] }
  | { readonly kind: 'gap'; readonly hint: string };

/** A sentence or paragraph whose figures can be traced. */
export type Passage = readonly Span[];

/** What a slot may be filled with. */
export type Filling = Span | Passage | string;

export const words = (text: string): Span => ({ kind: 'text', text });
export const gap = (hint: string): Span => ({ kind: 'gap', hint });

export function figure(text: string, how: FigureKind, cells: readonly CellRef[]): Span {
  return { kind: 'figure', text, how, cells };
}

/** The passage in plain words; a gap stays visible as 【hint】. */
export function textOf(passage: Passage): string {
  return passage.map((span) => (span.kind === 'gap' ? `【${span.hint}】` : span.text)).join('');
}

/** The whole passage as one slot: a person has to look at all of it. What its own slots suggest stands there as it is. */
export function asSlot(passage: Passage): Passage {
  return passage.length === 0
    ? []
    : [gap(passage.map((span) => (span.kind === 'gap' ? span.hint : span.text)).join(''))];
}

/** The hints of the gaps, in order. */
export function gapsOf(passage: Passage): string[] {
  return passage.flatMap((span) => (span.kind === 'gap' ? [span.hint] : []));
}

/** A text that a person or a template wrote, its open 【…】 slots as gaps. */
export function readGaps(text: string): Span[] {
  const found = openSlots(text);
  const spans: Span[] = [];
  let rest = text;
  for (const slot of found) {
    const at = rest.indexOf(slot);
    if (at > 0) spans.push(words(rest.slice(0, at)));
    spans.push(gap(slot.slice(1, -1)));
    rest = rest.slice(at + slot.length);
  }
  return rest === '' ? spans : [...spans, words(rest)];
}

/**
 * A sentence with named slots as a passage: {指标} is replaced by its filling, and by a gap of that name where there is none;
 * 【…】 becomes a gap.
 */
export function fillSlots(sentence: string, fillings: Readonly<Record<string, Filling | null | undefined>>): Passage {
  const pieces = sentence.split(SLOT);
  // split with one capturing group: words at even places, slot names at odd ones.
  return joined(
    pieces.map((piece, index) => (index % 2 === 0 ? readGaps(piece) : asPassage(fillings[piece] ?? gap(piece)))),
  );
}

/** The names of the {slots} of a sentence. */
export function slotNames(sentence: string): string[] {
  return sentence.split(SLOT).filter((_, index) => index % 2 === 1);
}

/** Passages one after another. Words that meet are put together. */
export function joined(passages: readonly Passage[], separator = ''): Passage {
  const out: Span[] = [];
  const push = (span: Span): void => {
    const last = out.at(-1);
    if (span.kind === 'text' && last?.kind === 'text') out[out.length - 1] = words(last.text + span.text);
    else if (span.kind !== 'text' || span.text !== '') out.push(span);
  };
  passages.forEach((passage, index) => {
    if (index > 0 && separator !== '') push(words(separator));
    passage.forEach(push);
  });
  return out;
}

const SLOT = /\{([^{}]+)\}/;

function asPassage(filling: Filling): Passage {
  if (typeof filling === 'string') return readGaps(filling);
  return 'kind' in filling ? [filling] : filling;
}
