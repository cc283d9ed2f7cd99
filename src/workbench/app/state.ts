import type { OpeningStep } from '../file/protocol';
import type { MessageSeverity } from '../../taskpane/door';
import type { Note } from '../../texts/note';

/** A file that is open, as a tab shows it. */
export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly isDirty: boolean;
  /** The file on disk is at hand, so that the changes can be written back into it. */
  readonly canWriteBack: boolean;
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

export interface WorkbenchState {
  readonly files: readonly FileView[];
  /** Id of the file that is shown. */
  readonly current: string | null;
  readonly openings: readonly OpeningView[];
  readonly message: PageMessage | null;
}

export const START: WorkbenchState = { files: [], current: null, openings: [], message: null };

export function currentFile({ files, current }: WorkbenchState): FileView | null {
  return files.find(({ id }) => id === current) ?? null;
}
