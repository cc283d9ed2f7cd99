import type { Evaluation, IndicatorResult } from '../scoring';
import type { Facts } from './facts';
import { rowFacts, tableFacts } from './facts';
import { LEADS } from './leads';
import type { Passage } from './passage';
import { fillSlots, gapsOf, joined, slotNames, textOf, words } from './passage';
import { proposeForMoney, proposeTemplate } from './propose';
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

/** A draft of an explanation, and the template it was made from. */
export interface ReasonDraft extends Draft {
  readonly template: Template;
}

export interface DraftOptions {
  /** Most characters that the form allows (limits.ts); null or absent: no limit. */
  readonly limit?: number | null;
}

/**
 * The explanation of a row, by the template given or the proposed one: its figures, the cause and the measure. null where the row
 * deviates in nothing, or it is not known whether it does, and no template was chosen. What only a person knows stays an open slot.
 */
export function draftReason(
  result: IndicatorResult,
  evaluation: Evaluation,
  template?: Template,
  options: DraftOptions = {},
): ReasonDraft | null {
  const chosen = template ?? proposeTemplate(result, evaluation)?.template;
  return chosen ? draftFrom(chosen, rowFacts(result, evaluation), options) : null;
}

/** The explanation of a low execution rate (below 90%) or of the template given; null where there is nothing to explain. */
export function draftExecution(
  evaluation: Evaluation,
  template?: Template,
  options: DraftOptions = {},
): ReasonDraft | null {
  const chosen = template ?? proposeForMoney(evaluation)?.template;
  return chosen ? draftFrom(chosen, tableFacts(evaluation), options) : null;
}

/** A text as a draft. */
export function draftOf(passage: Passage, limit: number | null): Draft {
  const text = textOf(passage);
  return { text, openSlots: gapsOf(passage), passage, limit, length: lengthOf(text) };
}

/** Characters as a form counts them: a Chinese character, a digit and a mark are one each. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

function draftFrom(template: Template, facts: Facts, { limit = null }: DraftOptions): ReasonDraft {
  const lead = leadOf(template, facts);
  const cause = fillSlots(template.cause, facts);
  const measure = fillSlots(template.measure, facts);
  const end = [words('。')];
  const separator = template.measure === '' ? [] : [words('。')];
  // Where the form sets a limit, what the table says already gives way first, then the measure, which such forms ask for elsewhere.
  const wordings = [
    joined([lead, cause, separator, measure, end]),
    joined([cause, separator, measure, end]),
    joined([lead, cause, end]),
    joined([cause, end]),
  ];
  const fits = (passage: Passage): boolean => limit === null || lengthOf(textOf(passage)) <= limit;
  const passage = wordings.find(fits) ?? wordings.at(-1) ?? [];
  return { ...draftOf(passage, limit), template };
}

function leadOf({ situation }: Template, facts: Facts): Passage {
  const isKnown = (name: string): boolean => (facts[name as SlotName] ?? null) !== null;
  const lead = LEADS[situation].find((sentence) => slotNames(sentence).every(isKnown));
  return lead === undefined ? [] : fillSlots(lead, facts);
}
