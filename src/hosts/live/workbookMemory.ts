import type { Range } from '../../model';

/** What is known of a sheet from the last look at the workbook. The id outlives a renaming. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
}

/** The merges of a sheet, with the size its content had when they were read. */
export interface KnownMerges {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Range[];
}

/**
 * What a host remembers between two actions, so that each needs few round trips: the sheets with their ids, their merges,
 * our settings. All of it is checked again or read anew; the truth stays in the workbook.
 */
export class WorkbookMemory {
  sheets: readonly SheetInfo[] | null = null;
  readonly merges = new Map<string, KnownMerges>();
  settings: ReadonlyMap<string, string> | null = null;
  /** The conditional formats of ours that stood on a sheet at the last look, by the sheet's id. */
  readonly markIds = new Map<string, readonly string[]>();
  /** The host does not tell conditional formats: they are not asked for again. */
  marksUntold = false;
  private last: Promise<unknown> = Promise.resolve();

  /** One action at a time: a second one waits for the first, so that no two of ours write into each other. */
  inTurn<T>(action: () => Promise<T>): Promise<T> {
    const mine = this.last.then(action, action);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  sheetNamed(name: string): SheetInfo | null {
    return this.sheets?.find((sheet) => sheet.name === name) ?? null;
  }
}
