import { queueSheets } from './list';
import type { WorkbookMemory } from '../live';

/** What of the event matters here; the client's types leave out the older hosts that lack `triggerSource`. */
interface Changed {
  readonly worksheetId: string;
  readonly triggerSource?: string;
  readonly changeType?: string;
}

/**
 * Tells who listens when cells were edited, in which sheet. Our own writing is left out (triggerSource); a co-author's edit is
 * reported, since it makes results stale like one's own. Events get lost now and then: this is a hint, not the truth.
 */
export class Edits {
  private readonly listeners = new Set<(sheet: string) => void>();
  private registered: Promise<void> | null = null;

  constructor(private readonly memory: WorkbookMemory) {}

  listen(listener: (sheet: string) => void): () => void {
    this.listeners.add(listener);
    void this.register().catch(() => undefined);
    return () => this.listeners.delete(listener);
  }

  /** Registers again where that failed before (a cell was being edited); after a reading, when Excel answers again. */
  retry(): void {
    if (this.listeners.size > 0 && !this.registered) void this.register().catch(() => undefined);
  }

  /** Registers with Excel, once; the handler stays for the life of the pane. */
  register(): Promise<void> {
    this.registered ??= this.memory
      .inTurn(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.onChanged.add((event) => this.notify(event));
          const listed = this.memory.sheets ? null : queueSheets(context);
          await context.sync();
          if (listed) this.memory.sheets = listed();
        }),
      )
      .catch((error: unknown) => {
        this.registered = null;
        throw error;
      });
    return this.registered;
  }

  private async notify(event: Changed): Promise<void> {
    // Rows, columns or cells came or went: merges and names are where they were no longer.
    if (event.changeType !== 'RangeEdited') this.memory.forget([event.worksheetId]);
    if (event.triggerSource === 'ThisLocalAddin' || this.listeners.size === 0) return;
    const name = await this.nameOf(event.worksheetId);
    if (name !== null) for (const listener of this.listeners) listener(name);
  }

  /** The sheet's name; looked up when the sheet is newer than the last reading. */
  private async nameOf(id: string): Promise<string | null> {
    const known = this.memory.sheets?.find((sheet) => sheet.id === id);
    if (known) return known.name;
    return this.memory.inTurn(() =>
      Excel.run(async (context) => {
        const listed = queueSheets(context);
        await context.sync();
        this.memory.sheets = listed();
        return this.memory.sheets.find((sheet) => sheet.id === id)?.name ?? null;
      }).catch(() => null),
    );
  }
}
