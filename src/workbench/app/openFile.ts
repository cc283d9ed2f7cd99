import type { Note } from '../../texts/note';
import type { WorkFile } from '../file/workFile';
import type { Content, WorkbenchHost } from '../host';
import type { KeptStand } from './keeper';
import { handedOf, Keeper } from './keeper';
import type { Autosave, DiskFile, KeptWork, PageGrid } from './ports';

interface Parts {
  readonly work: WorkFile;
  readonly grid: PageGrid;
  readonly host: WorkbenchHost;
  readonly disk: DiskFile | null;
}

/** What a file was when it came to the page, and how its keeping is told of. */
interface Origin {
  readonly kept: KeptWork;
  /** It comes out of the keeping as it lies there. */
  readonly isKept: boolean;
  readonly autosave: Autosave;
  readonly told: (fault: unknown) => void;
}

/** What came of keeping what was handed to the browser; `nothing`: nothing of it was only here. */
export type Handed = 'kept' | 'failed' | 'nothing';

/** A file that is open: its work, its grid, its host, and how far it has been saved. */
export class OpenFile {
  readonly id: string;
  /** Why it cannot be saved; null where it can. */
  readonly readOnly: Note | null;
  /** With the ending that its contents ask for. */
  readonly name: string;
  /** As it was opened first. */
  readonly original: Uint8Array;
  readonly grid: PageGrid;
  readonly host: WorkbenchHost;
  readonly disk: DiskFile | null;
  readonly keeper: Keeper;
  private readonly work: WorkFile;
  /** How much is known to be on the person's disk; -1: nothing. */
  private savedStand: number;
  /** How much was handed to the browser and is kept besides; -1: nothing. */
  private handedStand: number;

  constructor({ work, grid, host, disk }: Parts, { kept, isKept, autosave, told }: Origin) {
    this.id = kept.id;
    const { extension } = work.opened;
    this.name = extension === null ? kept.name : named(kept.name, extension);
    this.readOnly = work.opened.readOnly;
    this.original = kept.original ?? kept.bytes;
    this.work = work;
    this.grid = grid;
    this.host = host;
    this.disk = disk;
    this.savedStand = kept.kind === 'opened' ? kept.stand : -1;
    this.handedStand = kept.kind === 'handed' ? kept.stand : -1;
    const begin: KeptStand = { stand: isKept ? kept.last : -1, kind: kept.kind, handed: handedOf(kept) };
    this.keeper = new Keeper(autosave, this, begin, told);
  }

  get stand(): number {
    return this.host.stand;
  }

  /** There are writings that are not on the disk, and that nobody has handed to the browser to put there. */
  get isDirty(): boolean {
    return !this.isSaved && this.stand !== this.handedStand;
  }

  /** The file on disk holds all that was written. */
  get isSaved(): boolean {
    return this.stand === this.savedStand;
  }

  content(): Promise<Content> {
    return this.host.content();
  }

  /** It was read back from the disk. From now on nothing is lost when the page is left, unless it was written to meanwhile. */
  async saved(content: Content): Promise<void> {
    await this.keeper.whole('opened', content);
    this.savedStand = content.stand;
  }

  /** It was handed to the browser. `failed`: it could not be kept besides, so that the page is all that holds it for sure. */
  async handed(content: Content): Promise<Handed> {
    if (content.stand === this.savedStand) return 'nothing';
    if (!(await this.keeper.whole('handed', content))) return 'failed';
    this.handedStand = content.stand;
    return 'kept';
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
