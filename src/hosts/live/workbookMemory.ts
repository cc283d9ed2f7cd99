import type { DefinedName, Range } from '../../model';

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
  /** What the cells of each merge held at the last reading: its own cell, and how many inside of it. */
  readonly contents?: readonly MergeContent[];
}

/** What the cells of a merge hold. Those inside hold nothing, but for what a file brought. */
export interface MergeContent {
  readonly own: string;
  readonly inside: number;
}

/**
 * What a host remembers between two actions, so that each needs few round trips: the sheets with their ids, their merges,
 * our settings. All of it is checked again or read anew; the truth stays in the workbook.
 */
export class WorkbookMemory {
  sheets: readonly SheetInfo[] | null = null;
  readonly merges = new Map<string, KnownMerges>();
  /** The names of a sheet alone, by the sheet's id. */
  readonly names = new Map<string, readonly DefinedName[]>();
  settings: ReadonlyMap<string, string> | null = null;
  /** The conditional formats of ours that stood on a sheet at the last look, by the sheet's id. */
  readonly markIds = new Map<string, readonly string[]>();
  /** Tells the ids of formats of ours that were made since, once the writing was carried out. */
  madeMarks: (() => readonly [sheet: string, id: string])[] = [];
  /** The host does not tell conditional formats: they are not asked for again. */
  marksUntold = false;
  /** The sheets, by id, that we wrote into while Excel calculates only when asked: the next reading has them calculated first. */
  readonly uncalculated = new Set<string>();
  private last: Promise<unknown> = Promise.resolve();

  /** One action at a time: a second one waits for the first, so that no two of ours write into each other. */
  inTurn<T>(action: () => Promise<T>): Promise<T> {
    const mine = this.last.then(action, action);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** Of these sheets (all without a list) what seldom changes is asked for again at the next reading. */
  forget(ids?: readonly string[]): void {
    for (const id of ids ?? [...this.merges.keys()]) this.merges.delete(id);
    // A name of one sheet may point into another.
    this.names.clear();
  }

  sheetNamed(name: string): SheetInfo | null {
    return this.sheets?.find((sheet) => sheet.name === name) ?? null;
  }
}
