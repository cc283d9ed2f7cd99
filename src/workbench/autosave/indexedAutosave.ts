import type { Change } from '../../model';
import type { Autosave, UnsavedWork } from '../app/ports';

const DATABASE = 'jxzp-workbench';
const FILES = 'files';
const BATCHES = 'batches';

interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was opened, in milliseconds: files come back in their order. */
  readonly opened: number;
}

interface BatchRow {
  readonly file: string;
  readonly batch: readonly Change[];
}

/**
 * Keeps unsaved work in the browser's own database on this computer: the file as it was opened, and what was written since. Each
 * file is claimed by the page that has it open, so that a second page does not bring back what the first is still working on.
 */
export class IndexedAutosave implements Autosave {
  private database: Promise<IDBDatabase> | null = null;
  private readonly claims = new Claims();
  private readonly opened = new Map<string, number>();

  async begin(id: string, name: string, bytes: Uint8Array): Promise<void> {
    await this.claims.take(id);
    const opened = this.opened.get(id) ?? Date.now();
    this.opened.set(id, opened);
    const row: FileRow = { id, name, bytes, opened };
    await this.write([FILES, BATCHES], (store) => {
      store(FILES).put(row);
      deleteBatches(store(BATCHES), id);
    });
  }

  async add(id: string, batch: readonly Change[]): Promise<void> {
    const row: BatchRow = { file: id, batch };
    await this.write([BATCHES], (store) => store(BATCHES).add(row));
  }

  async drop(id: string): Promise<void> {
    await this.write([FILES, BATCHES], (store) => {
      store(FILES).delete(id);
      deleteBatches(store(BATCHES), id);
    });
    this.claims.release(id);
  }

  async all(): Promise<readonly UnsavedWork[]> {
    const database = await this.open();
    const transaction = database.transaction([FILES, BATCHES], 'readonly');
    const files = await allOf<FileRow>(transaction.objectStore(FILES));
    const batches = await allOf<BatchRow>(transaction.objectStore(BATCHES));
    const claimed = await Promise.all(files.map((file) => this.claims.take(file.id)));
    const claimedHere = files.filter((_, index) => claimed[index]);
    for (const { id, opened } of claimedHere) this.opened.set(id, opened);
    claimedHere.sort((a, b) => a.opened - b.opened);
    return claimedHere.map((file) => ({
      ...file,
      batches: batches.filter((row) => row.file === file.id).map(({ batch }) => batch),
    }));
  }

  private async write(stores: string[], work: (store: (name: string) => IDBObjectStore) => void): Promise<void> {
    const transaction = (await this.open()).transaction(stores, 'readwrite');
    work((name) => transaction.objectStore(name));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(new Error(transaction.error?.name ?? 'IndexedDB'));
      transaction.onabort = transaction.onerror;
    });
  }

  private open(): Promise<IDBDatabase> {
    this.database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(FILES, { keyPath: 'id' });
        request.result.createObjectStore(BATCHES, { autoIncrement: true }).createIndex('file', 'file');
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.name ?? 'IndexedDB'));
    });
    return this.database;
  }
}

/**
 * How long a page waits for another to let go of a file, in milliseconds: one that is being reloaded or closed holds its files a
 * little longer than the next one needs to come up, and unsaved work must not seem lost for that.
 */
const PATIENCE = 2_000;

/** Which files this page has, as the browser's locks tell all pages of the same address. They go with the page, however it ends. */
class Claims {
  private readonly releases = new Map<string, () => void>();

  /** False where another page has it. A browser without locks (a page that does not come over https) lets every page have all. */
  take(id: string): Promise<boolean> {
    if (this.releases.has(id) || !('locks' in navigator)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const signal = AbortSignal.timeout(PATIENCE);
      const held = navigator.locks.request(`${DATABASE}-${id}`, { signal }, () => {
        resolve(true);
        return new Promise<void>((release) => this.releases.set(id, release));
      });
      // Where the locks themselves fail, every page has all.
      held.catch(() => resolve(!signal.aborted));
    });
  }

  release(id: string): void {
    this.releases.get(id)?.();
    this.releases.delete(id);
  }
}

function deleteBatches(store: IDBObjectStore, file: string): void {
  const cursor = store.index('file').openCursor(IDBKeyRange.only(file));
  cursor.onsuccess = () => {
    cursor.result?.delete();
    cursor.result?.continue();
  };
}

/** Every row of a store; nobody but this file writes into it. */
function allOf<Row>(store: IDBObjectStore): Promise<Row[]> {
  const request = store.getAll() as IDBRequest<Row[]>;
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.name ?? 'IndexedDB'));
  });
}
