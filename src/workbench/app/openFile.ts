import type { WorkFile } from '../file/workFile';
import type { WorkbenchHost } from '../host';
import type { DiskFile, PageGrid } from './ports';

interface Parts {
  readonly id: string;
  readonly name: string;
  readonly work: WorkFile;
  readonly grid: PageGrid;
  readonly host: WorkbenchHost;
  readonly disk: DiskFile | null;
}

/** A file's bytes, and how many writings they hold. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly stand: number;
}

/** A file that is open: its work, its grid, its host, and how far it has been saved. */
export class OpenFile {
  readonly id: string;
  /** With the ending that its contents ask for. */
  readonly name: string;
  readonly grid: PageGrid;
  readonly host: WorkbenchHost;
  readonly disk: DiskFile | null;
  private readonly work: WorkFile;
  /** Counts what was written. */
  private stand = 0;
  private savedStand = 0;

  constructor({ id, name, work, grid, host, disk }: Parts) {
    this.id = id;
    this.name = named(name, work.opened.extension);
    this.work = work;
    this.grid = grid;
    this.host = host;
    this.disk = disk;
  }

  get isDirty(): boolean {
    return this.stand !== this.savedStand;
  }

  written(): void {
    this.stand++;
  }

  async content(): Promise<Content> {
    const bytes = await this.host.bytes();
    return { bytes, stand: this.stand };
  }

  /** Whether nothing was written since that stand. */
  isAt(stand: number): boolean {
    return this.stand === stand;
  }

  saved(stand: number): void {
    this.savedStand = stand;
  }

  dispose(): void {
    this.grid.dispose();
    this.work.close();
  }
}

/** A name with that ending; another ending of a workbook is replaced. */
function named(name: string, extension: string): string {
  return name.toLowerCase().endsWith(`.${extension}`) ? name : `${name.replace(/\.xl[st][xm]?$/i, '')}.${extension}`;
}
