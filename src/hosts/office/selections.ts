import { parseAddress } from '../../model';
import type { SelectListener } from '..';
import type { WorkbookMemory } from '../live';

/** What of the event matters here. */
interface Selected {
  readonly worksheetId: string;
  readonly address: string;
}

/** Tells who listens which cell the person went to. Excel is asked to tell of it only when somebody listens for the first time. */
export class Selections {
  private readonly listeners = new Set<SelectListener>();
  private registered: Promise<void> | null = null;

  constructor(private readonly memory: WorkbookMemory) {}

  listen(listener: SelectListener): () => void {
    this.listeners.add(listener);
    this.registered ??= this.register().catch(() => {
      // A cell is being edited, or Excel is too old to tell: the lists on the screen do without.
      this.registered = null;
    });
    return () => this.listeners.delete(listener);
  }

  private register(): Promise<void> {
    return this.memory.inTurn(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onSelectionChanged.add((event) => this.notify(event));
        await context.sync();
      }),
    );
  }

  private notify({ worksheetId, address }: Selected): Promise<void> {
    const sheet = this.memory.sheets?.find(({ id }) => id === worksheetId);
    // "B2:C5", "B2,D4": the first cell. A whole column (B:B) has none, and is its first row.
    const first = /^\$?([A-Z]+)\$?(\d+)?/.exec(address);
    const place = first && parseAddress(`${first[1] ?? ''}${first[2] ?? '1'}`);
    if (sheet && place) for (const listener of this.listeners) listener(sheet.name, place);
    return Promise.resolve();
  }
}
