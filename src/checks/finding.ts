import type { Address, Change } from '../model';
import type { Language, Note } from '../texts/note';
import { say } from '../texts/note';

/** error: the table contradicts itself or its rules. warning: must be explained or looked at. info: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Severities from the gravest on. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Where a finding is: a cell of a workbook, or words in a paragraph (counted from 1) of a report. */
export type Place =
  | { readonly kind: 'cell'; readonly sheet: string; readonly address: Address }
  | { readonly kind: 'text'; readonly paragraph: number; readonly words: string };

/** What stands somewhere or should: a figure as a person writes it, or where no figure says it, a sentence. */
export type Wording = string | Note;

/** One thing that a reviewer should see. There is none without a place: findings are made by reporter.ts alone. */
export interface Finding {
  /** Name of the check (its folder). */
  readonly check: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What stands there; '' where the cell is empty. */
  readonly found: Wording;
  /** What should stand there. */
  readonly expected: Wording;
  readonly message: Note;
  /** The rule behind it. */
  readonly source: Note;
  /** Changes that mend it where there is exactly one right answer; else null. */
  readonly repair: readonly Change[] | null;
  /** What was found because of it, and goes with it (oneFault.ts). They are no findings of their own. */
  readonly followers: readonly Finding[];
}

/** A wording as a person reads it. */
export function spell(wording: Wording, language: Language = 'zh'): string {
  return typeof wording === 'string' ? wording : say(wording, language);
}
