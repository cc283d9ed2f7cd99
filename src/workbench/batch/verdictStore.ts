import type { Acceptance } from '../../checks';
import { ACCEPTANCES } from '../../settings';
import type { ReviewState } from '../../rectification';
import { REVIEW_STATES } from '../../rectification';
import type { Verdict, VerdictStore } from './ports';
import { NO_VERDICT } from './ports';

const DATABASE = 'jxzp-review';
const VERDICTS = 'verdicts';

/** Keeps what a reviewer decided in the browser's own database on this computer, apart from the work on open files. */
export class IndexedVerdicts implements VerdictStore {
  private database: Promise<IDBDatabase> | null = null;

  async get(sha: string): Promise<Verdict> {
    try {
      const request = (await this.open()).transaction(VERDICTS, 'readonly').objectStore(VERDICTS).get(sha);
      return readVerdict(await settled(request));
    } catch {
      return NO_VERDICT; // a browser that keeps nothing
    }
  }

  async set(entries: readonly (readonly [string, Verdict])[]): Promise<void> {
    const transaction = (await this.open()).transaction(VERDICTS, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(VERDICTS);
    for (const [sha, verdict] of entries) {
      if (verdict.state === 'open' && verdict.accepted.length === 0) store.delete(sha);
      else store.put(verdict, sha);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new Error(transaction.error?.name ?? 'IndexedDB'));
    });
  }

  /** Where it was refused, or the browser closed it, the next one who asks tries again. */
  private open(): Promise<IDBDatabase> {
    this.database ??= openDatabase(() => (this.database = null)).catch((fault: unknown) => {
      this.database = null;
      throw fault;
    });
    return this.database;
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

function openDatabase(onClose: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(VERDICTS);
    request.onsuccess = () => {
      request.result.onclose = onClose;
      resolve(request.result);
    };
    request.onerror = () => reject(new Error(request.error?.name ?? 'IndexedDB'));
  });
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.name ?? 'IndexedDB'));
  });
}
