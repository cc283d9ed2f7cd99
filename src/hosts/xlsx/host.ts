import type { Book, Change } from '../../model';
import type { Host, Outcome } from '..';
import { done } from '..';
import type { XlsxFile } from './file';

/** A workbook file as a host: what is applied stands in `file`, which the caller saves. Nobody types into a file, so no edit is ever told. */
export class XlsxHost implements Host {
  readonly kind = 'xlsx';

  constructor(private current: XlsxFile) {}

  /** The file with all that was applied. */
  get file(): XlsxFile {
    return this.current;
  }

  async read(): Promise<Outcome<Book>> {
    return this.current.book();
  }

  async apply(changes: readonly Change[]): Promise<Outcome<void>> {
    const applied = this.current.apply(changes);
    if (!applied.ok) return applied;
    this.current = applied.value;
    return done(undefined);
  }

  /** A file has no selection to move; there is nothing to refuse either. */
  async select(): Promise<Outcome<void>> {
    return done(undefined);
  }

  onEdit(): () => void {
    return () => undefined;
  }

  async setting(key: string): Promise<Outcome<string | null>> {
    return this.current.setting(key);
  }
}
