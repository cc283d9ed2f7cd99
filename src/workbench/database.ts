/** A database of the browser's, on this computer. */
export class Database {
  private opened: Promise<IDBDatabase> | null = null;

  /**
   * `make`: the stores of a database that is new. It stays at its first version, with fields added: a page of an older build that is
   * still open would block a newer one.
   */
  constructor(
    private readonly name: string,
    private readonly make: (database: IDBDatabase) => void,
  ) {}

  /** Rejects where the browser keeps nothing; where it was refused, or the browser closed it, the next one who asks tries again. */
  open(): Promise<IDBDatabase> {
    this.opened ??= this.ask().catch((fault: unknown) => {
      this.opened = null;
      throw fault;
    });
    return this.opened;
  }

  /** All of the work or nothing of it, and on the disk when this resolves. */
  async change(stores: readonly string[], work: (store: (name: string) => IDBObjectStore) => void): Promise<void> {
    const transaction = (await this.open()).transaction(stores, 'readwrite', { durability: 'strict' });
    try {
      work((name) => transaction.objectStore(name));
    } catch (fault) {
      transaction.abort(); // else what came before the fault would be kept by itself
      throw fault;
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new Error(transaction.error?.name ?? 'IndexedDB'));
    });
  }

  private ask(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(this.name, 1);
      request.onupgradeneeded = () => this.make(request.result);
      request.onsuccess = () => {
        const forget = () => (this.opened = null);
        request.result.onclose = forget;
        request.result.onversionchange = () => {
          request.result.close();
          forget();
        };
        resolve(request.result);
      };
      request.onerror = () => reject(new Error(request.error?.name ?? 'IndexedDB'));
    });
  }
}
