import type { Acceptance } from '../../checks';
import type { ReviewState } from '../../rectification';

/** What a reviewer decided of a file: kept on this machine under the file's SHA-256, never in the unit's workbook. */
export interface Verdict {
  readonly state: ReviewState;
  /** Findings that the reviewer accepted on the page, without opening the file. */
  readonly accepted: readonly Acceptance[];
}

export const NO_VERDICT: Verdict = { state: 'open', accepted: [] };

/** The reviewer's own store. */
export interface VerdictStore {
  /** NO_VERDICT for a file that nobody decided on, and where nothing can be read. */
  get(sha: string): Promise<Verdict>;
  /** Rejects where it cannot be kept; nothing is half done then. */
  set(entries: readonly (readonly [sha: string, verdict: Verdict])[]): Promise<void>;
}
