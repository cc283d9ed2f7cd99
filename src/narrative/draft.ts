import type { Evaluation, IndicatorResult } from '../scoring';
import { openSlots } from '../scoring';
import { compose } from './compose';
import type { Facts } from './facts';
import { rowFacts, tableFacts } from './facts';
import { LEADS, LEADS_ABOVE_LIMIT } from './leads';
import type { Passage } from './passage';
import { fillSlots, gap, joined, slotNames, textOf, words } from './passage';
import { isLimit, situationOf, situationOfMoney } from './situation';
import { causesFor, causesForMoney, examplesOf } from './suggest';
import type { SlotName, Template } from './template';

/** A drafted text. While a slot is open it explains nothing yet: the check for missing reasons takes it so. */
export interface Draft {
  readonly text: string;
  /** What the person still has to fill in, in order, without brackets. */
  readonly openSlots: readonly string[];
  /** The same text with the cells its figures come from. */
  readonly passage: Passage;
  /** Most characters that the form allows; null where it says nothing. */
  readonly limit: number | null;
  /** Characters of the text, open slots counted as they stand. */
  readonly length: number;
}

/** A draft of an explanation, and what the person chose for it; null: nothing, the cause is a slot. */
export interface ReasonDraft extends Draft {
  readonly template: Template | null;
}

export interface DraftOptions {
  /** Most characters that the form allows (limits.ts); null or absent: no limit. */
  readonly limit?: number | null;
}

/**
 * The explanation of a row: its figures, and the cause and the measure that a person chose. Without a choice both are slots, the first
 * with examples: nothing is said that the table does not prove. null where the row deviates in nothing, or it is not known whether it
 * does, and nothing was chosen.
 */
export function draftReason(
  result: IndicatorResult,
  evaluation: Evaluation,
  chosen: Template | null = null,
  options: DraftOptions = {},
): ReasonDraft | null {
  const situation = chosen?.situation ?? situationOf(result);
  if (situation === null) return null;
  const facts = rowFacts(result, evaluation);
  const lead = leadOf(isLimit(result) ? LEADS_ABOVE_LIMIT : LEADS[situation], facts);
  return chosen
    ? draftChosen(chosen, lead, facts, options)
    : draftNeutral(lead, examplesOf(causesFor(result)), options);
}

/** The explanation of a low execution rate, or by what was chosen; null where there is nothing to explain. */
export function draftExecution(
  evaluation: Evaluation,
  chosen: Template | null = null,
  options: DraftOptions = {},
): ReasonDraft | null {
  const situation = chosen?.situation ?? situationOfMoney(evaluation);
  if (situation === null) return null;
  const facts = tableFacts(evaluation);
  const lead = leadOf(LEADS[situation], facts);
  return chosen
    ? draftChosen(chosen, lead, facts, options)
    : draftNeutral(lead, examplesOf(causesForMoney(evaluation)), options);
}

/** A text as a draft. */
export function draftOf(passage: Passage, limit: number | null): Draft {
  const text = textOf(passage);
  return { text, openSlots: openSlots(text).map((slot) => slot.slice(1, -1)), passage, limit, length: lengthOf(text) };
}

/** Characters as a form counts them: a Chinese character, a digit and a mark are one each. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

function draftChosen(template: Template, lead: Passage, facts: Facts, options: DraftOptions): ReasonDraft {
  const cause = fillSlots(template.cause, facts);
  const measure = fillSlots(template.measure, facts);
  const end = [words('。')];
  const separator = template.measure === '' ? [] : [words('；')];
  // Where the form sets a limit, what the table says already gives way first, then the measure, which such forms ask for elsewhere.
  const wordings = [
    joined([lead, cause, separator, measure, end]),
    joined([cause, separator, measure, end]),
    joined([lead, cause, end]),
    joined([cause, end]),
  ];
  return { ...firstFitting(wordings, options), template };
}

function draftNeutral(lead: Passage, examples: string | null, options: DraftOptions): ReasonDraft {
  const open = (hint: string): Passage => compose('narrative.neutral-cause', { cause: gap(hint) });
  const measure = compose('narrative.neutral-measure', { measure: gap(OPEN) });
  const end = [words('。')];
  const wordings = [
    ...(examples === null ? [] : [joined([lead, open(examples), measure, end])]),
    joined([lead, open(OPEN), measure, end]),
    joined([lead, open(OPEN), end]),
    joined([open(OPEN), end]),
  ];
  return { ...firstFitting(wordings, options), template: null };
}

/** What a slot shows where there is nothing to suggest. */
const OPEN = '…';

function firstFitting(wordings: readonly Passage[], { limit = null }: DraftOptions): Draft {
  const fits = (passage: Passage): boolean => limit === null || lengthOf(textOf(passage)) <= limit;
  return draftOf(wordings.find(fits) ?? wordings.at(-1) ?? [], limit);
}

function leadOf(leads: readonly string[], facts: Facts): Passage {
  const isKnown = (name: string): boolean => (facts[name as SlotName] ?? null) !== null;
  const lead = leads.find((sentence) => slotNames(sentence).every(isKnown));
  return lead === undefined ? [] : fillSlots(lead, facts);
}
