import type { Acceptance } from '../../checks';
import type { Outcome } from '../../hosts';
import type { ReviewedFile } from '../../ledger';
import type { SettingChange } from '../../model';
import type { Person } from '../../owner';
import type { ListSource } from '../../rectification';
import type { SummaryInput } from '../../summary';
import type { Language } from '../../texts/note';

/** What goes between the page and the worker that looks at many files, one at a time. */

export interface ExamineRequest {
  readonly kind: 'examine';
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly person: Person;
  /** What the person accepted of this file without writing it into it. */
  readonly accepted: readonly Acceptance[];
}

/** The changes that put acceptances into the file; none where there is nothing to put. */
export interface AcceptRequest {
  readonly kind: 'accept';
  readonly bytes: Uint8Array;
  readonly person: Person;
  readonly newId: string;
  readonly accepted: readonly Acceptance[];
}

/** The file with the acceptances in it. */
export type SignRequest = Omit<AcceptRequest, 'kind'> & { readonly kind: 'sign' };

export interface ListRequest {
  readonly kind: 'list';
  readonly format: 'xlsx' | 'docx';
  readonly sources: readonly ListSource[];
  readonly language: Language;
}

export interface SummaryRequest {
  readonly kind: 'summary';
  readonly inputs: readonly SummaryInput[];
  readonly language: Language;
}

export type Request = ExamineRequest | AcceptRequest | SignRequest | ListRequest | SummaryRequest;

/** What comes back for each kind of question. */
export interface Answers {
  readonly examine: ReviewedFile;
  readonly accept: Outcome<readonly SettingChange[]>;
  readonly sign: Outcome<Uint8Array>;
  readonly list: Outcome<Uint8Array>;
  readonly summary: Outcome<Uint8Array>;
}

/** What the worker sends; null where it met a fault of ours. */
export type Answer = Answers[Request['kind']] | null;
