import type { Acceptance } from '../../checks';
import { ACCEPTANCES } from '../../settings';
import type { ReviewState } from '../../rectification';
import { REVIEW_STATES } from '../../rectification';
import { Database } from '../database';
import type { Verdict, VerdictStore } from './ports';
import { NO_VERDICT } from './ports';

const VERDICTS = 'verdicts';

/** Keeps what a reviewer decided in the browser's own database on this computer, apart from the work on open files. */
export class IndexedVerdicts implements VerdictStore {
  private readonly database = new Database('jxzp-review', (database) => database.createObjectStore(VERDICTS));

  async get(sha: string): Promise<Verdict> {
    try {
      const database = await this.database.open();
      return readVerdict(await resultOf(database.transaction(VERDICTS, 'readonly').objectStore(VERDICTS).get(sha)));
    } catch {
      return NO_VERDICT; // a browser that keeps nothing
    }
  }

  async set(entries: readonly (readonly [string, Verdict])[]): Promise<void> {
    await this.database.change([VERDICTS], (store) => {
      for (const [sha, verdict] of entries) {
        if (verdict.state === 'open' && verdict.accepted.length === 0) store(VERDICTS).delete(sha);
        else store(VERDICTS).put(verdict, sha);
      }
    });
  }
}

/** What a record says; NO_VERDICT where it is none, or damaged. */
export function readVerdict(record: unknown): Verdict {
  if (typeof record !== 'object' || record === null) return NO_VERDICT;
  const { state, accepted } = record as Partial<Record<keyof Verdict, unknown>>;
  const known: ReviewState = REVIEW_STATES.find((one) => one === state) ?? 'open';
  const list = ACCEPTANCES.schema.safeParse(accepted);
  const kept: readonly Acceptance[] = list.success ? list.data : [];
  return { state: known, accepted: kept };
}

function resultOf(request: IDBRequest<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.name ?? 'IndexedDB'));
  });
}
