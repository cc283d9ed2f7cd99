/**
 * How long a page waits for another to let go of a file, in milliseconds: one that is being reloaded or closed holds its files a
 * little longer than the next one needs to come up, and unsaved work must not seem lost for that.
 */
const PATIENCE = 2_000;

/** Which files this page has, as the browser's locks tell all pages of the same address. They go with the page, however it ends. */
export class Claims {
  private readonly releases = new Map<string, () => void>();

  constructor(private readonly prefix: string) {}

  /** False where another page has it. A browser without locks (a page that does not come over https) lets every page have all. */
  take(id: string): Promise<boolean> {
    if (this.releases.has(id) || !('locks' in navigator)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const signal = AbortSignal.timeout(PATIENCE);
      const held = navigator.locks.request(`${this.prefix}-${id}`, { signal }, () => {
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
