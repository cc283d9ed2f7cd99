import type { OpeningStep } from '../file/protocol';
import type { MessageSeverity } from '../../taskpane/door';
import type { Note } from '../../texts/note';

/** A file that is open, as a tab shows it. */
export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly isDirty: boolean;
  /** Nothing is written that the file on disk does not hold; a download does not count. */
  readonly isSaved: boolean;
  /** What was written last could not be kept: leaving the page loses it. */
  readonly isUnkept: boolean;
  /** The file on disk is at hand, so that the changes can be written back into it. */
  readonly canWriteBack: boolean;
  /** Why it can be neither written nor saved; null where it can. */
  readonly readOnly: Note | null;
}

export interface OpeningView {
  readonly id: string;
  readonly name: string;
  readonly step: OpeningStep;
}

/** What the last action came to. */
export interface PageMessage {
  /** Counts up, so that the same words twice are two messages. */
  readonly number: number;
  readonly severity: MessageSeverity;
  readonly note: Note;
  /** A second note that goes into the {reason} of the first. */
  readonly reason: Note | null;
}

/** Kept work that a person can go on with, take the file as opened from, or throw away. */
export interface KeptView {
  readonly id: string;
  readonly name: string;
  /** When it was kept, in milliseconds since 1970; null where its record is damaged. */
  readonly since: number | null;
  readonly canOpen: boolean;
  readonly hasOriginal: boolean;
}

export interface WorkbenchState {
  readonly files: readonly FileView[];
  /** Id of the file that is shown. */
  readonly current: string | null;
  readonly openings: readonly OpeningView[];
  readonly message: PageMessage | null;
  readonly kept: readonly KeptView[];
  /** The browser keeps nothing for this page. */
  readonly isKeepingRefused: boolean;
}

export const START: WorkbenchState = {
  files: [],
  current: null,
  openings: [],
  message: null,
  kept: [],
  isKeepingRefused: false,
};

export function currentFile({ files, current }: WorkbenchState): FileView | null {
  return files.find(({ id }) => id === current) ?? null;
}
