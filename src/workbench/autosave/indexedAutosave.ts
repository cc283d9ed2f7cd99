import type { Change } from '../../model';
import type { Autosave, DamagedWork, Kept, Snapshot } from '../app/ports';
import { Database } from '../database';
import { Claims } from './claims';
import type { BatchRow, FileRow, OrderedWork } from './records';
import { readRecord } from './records';

const NAME = 'jxzp-workbench';
const FILES = 'files';
const BATCHES = 'batches';
const STORES = [FILES, BATCHES];

/**
 * Keeps work in the browser's own database on this computer: a whole state of the file, and what was written since. Each file is
 * claimed by the page that has it open, so that a second page does not bring back what the first is still working on.
 */
export class IndexedAutosave implements Autosave {
  private readonly database = new Database(NAME, (database) => {
    database.createObjectStore(FILES, { keyPath: 'id' });
    database.createObjectStore(BATCHES, { autoIncrement: true }).createIndex('file', 'file');
  });
  private readonly claims = new Claims(NAME);
  private readonly opened = new Map<string, number>();
  private hasAsked = false;

  /** `storage`: whom to ask not to clear it by itself when the disk runs short; browsers lack it on pages without https. */
  constructor(private readonly storage: Pick<StorageManager, 'persist'> | undefined) {}

  async write(snapshot: Snapshot): Promise<void> {
    if (snapshot.kind !== 'opened') void this.askToStay();
    await this.claims.take(snapshot.id);
    const since = Date.now();
    const opened = this.opened.get(snapshot.id) ?? since;
    this.opened.set(snapshot.id, opened);
    const row: FileRow = { ...snapshot, opened, since };
    await this.database.change(STORES, (store) => {
      store(FILES).put(row);
      deleteBatches(store(BATCHES), snapshot.id, snapshot.stand);
    });
  }

  async add(id: string, stand: number, batch: readonly Change[]): Promise<void> {
    void this.askToStay();
    const row: BatchRow = { file: id, stand, batch };
    await this.database.change(STORES, (store) => store(BATCHES).add(row));
  }

  async rewind(id: string): Promise<void> {
    await this.database.change(STORES, (store) => deleteBatches(store(BATCHES), id, Infinity));
  }

  async drop(id: string): Promise<void> {
    await this.database.change(STORES, (store) => {
      store(FILES).delete(id);
      deleteBatches(store(BATCHES), id, Infinity);
    });
    this.release(id);
  }

  claim(id: string): Promise<boolean> {
    return this.claims.take(id);
  }

  release(id: string): void {
    this.claims.release(id);
  }

  async all(): Promise<Kept> {
    const database = await this.database.open();
    const transaction = database.transaction(STORES, 'readonly');
    const [files, batches] = await Promise.all([
      rowsOf(transaction.objectStore(FILES)),
      rowsOf(transaction.objectStore(BATCHES)),
    ]);
    const steps = batches.map(({ row }) => row);
    const records = files.map(({ key, row }) => readRecord(String(key), row, steps));
    const whole = records.filter((record): record is OrderedWork => 'work' in record);
    for (const { work, opened } of whole) this.opened.set(work.id, opened);
    return {
      works: whole.sort((a, b) => a.opened - b.opened).map(({ work }) => work),
      damaged: records.filter((record): record is DamagedWork => !('work' in record)),
    };
  }

  /** Once a visit, when there is work to be kept; some browsers ask the person. A refusal changes nothing: work is kept all the same. */
  private async askToStay(): Promise<void> {
    if (this.hasAsked) return;
    this.hasAsked = true;
    try {
      await this.storage?.persist();
    } catch {
      // A browser that cannot even be asked.
    }
  }
}

/** Deletes the steps of a file up to a stand; those of the first version bear none and go too. */
function deleteBatches(store: IDBObjectStore, file: string, stand: number): void {
  const cursor = store.index('file').openCursor(IDBKeyRange.only(file));
  cursor.onsuccess = () => {
    const found = cursor.result;
    if (!found) return;
    const row = found.value as Partial<BatchRow> | null;
    if ((row?.stand ?? 0) <= stand) found.delete();
    found.continue();
  };
}

interface Row {
  readonly key: IDBValidKey;
  /** Null where the browser cannot give it: its part of the disk is damaged. */
  readonly row: unknown;
}

/** Every row of a store, one by one: all at once would be refused for the sake of one that cannot be read. */
async function rowsOf(store: IDBObjectStore): Promise<Row[]> {
  const keys = await resultOf(store.getAllKeys());
  return Promise.all(
    keys.map(async (key) => ({ key, row: await resultOf<unknown>(store.get(key)).catch(() => null) })),
  );
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault(); // the other requests go on
      reject(new Error(request.error?.name ?? 'IndexedDB'));
    };
  });
}
