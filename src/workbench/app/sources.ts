import type { FolderEntry, FolderHandle, Entry } from './folders';
import { workbooksOf, workbooksOfEntry } from './folders';
import type { DiskFile, DiskOutcome, Source } from './ports';

/** The File System Access API, as far as it is used; browsers other than those of the Chromium family lack it. */
interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
  requestPermission(mode: { readonly mode: 'readwrite' }): Promise<'granted' | 'denied' | 'prompt'>;
  createWritable(): Promise<WritableStream & { write(data: BufferSource): Promise<void>; close(): Promise<void> }>;
}

interface Picker {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
}

interface DroppedItem {
  getAsFileSystemHandle?(): Promise<FileHandle | FolderHandle<FileHandle> | null>;
  webkitGetAsEntry?(): Entry | null;
}

const TYPES = [
  {
    description: 'Excel (.xlsx, .xls)',
    accept: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx', '.xlsm', '.xltx'],
      'application/vnd.ms-excel': ['.xls', '.et'],
    },
  },
];

/** A file that the browser gave, with the way back to it where there is one. `path`: where it lay in a folder that was dropped. */
export function sourceOf(file: File, handle: FileHandle | null, path = file.name): Source {
  const disk = handle && new FileOnDisk(handle);
  return {
    name: file.name,
    path,
    size: file.size,
    bytes: async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await disk?.remember(bytes);
      return bytes;
    },
    disk,
  };
}

/** A file behind a handle of the browser. What is in it tells whether it was changed: its time of change does not always move. */
class FileOnDisk implements DiskFile {
  /** The digest of what was read or written last. */
  private seen = '';

  constructor(private readonly handle: FileHandle) {}

  async remember(bytes: Uint8Array): Promise<void> {
    this.seen = await digest(bytes);
  }

  async mayWrite(): Promise<boolean> {
    const answer = await this.handle.requestPermission({ mode: 'readwrite' }).catch(() => 'denied');
    return answer === 'granted';
  }

  async isUnchanged(): Promise<boolean> {
    return (await this.onDisk()) === this.seen;
  }

  /** What is said of the file is what was read back from it, whatever the browser answered. */
  async write(bytes: Uint8Array): Promise<DiskOutcome> {
    const wanted = await digest(bytes);
    try {
      const stream = await this.handle.createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close(); // only now the file on disk becomes the new one
    } catch {
      // What lies there now tells.
    }
    const found = await this.onDisk();
    if (found === wanted) {
      this.seen = wanted;
      return 'written';
    }
    return found === this.seen ? 'untouched' : 'unsure';
  }

  /** The digest of what lies on the disk; null where that cannot be read. */
  private async onDisk(): Promise<string | null> {
    try {
      const file = await this.handle.getFile();
      return await digest(new Uint8Array(await file.arrayBuffer()));
    } catch {
      return null;
    }
  }
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return new Uint8Array(hash).join(',');
}

/** Asks the person for files. `fallback` shows the plain chooser of browsers that give no way back to the file. */
export async function chooseFiles(fallback: () => void): Promise<Source[]> {
  const { showOpenFilePicker } = window as unknown as Picker;
  if (!showOpenFilePicker) {
    fallback();
    return [];
  }
  try {
    const handles = await showOpenFilePicker.call(window, { multiple: true, types: TYPES });
    return await Promise.all(handles.map(async (handle) => sourceOf(await handle.getFile(), handle)));
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') return [];
    fallback(); // a browser that has the chooser, but not for this page
    return [];
  }
}

/** The files of a drop; of folders the workbooks in them. Must be called while the event lasts. */
export async function droppedFiles(transfer: Pick<DataTransfer, 'items'>): Promise<Source[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const dropped = items.map((item) => {
    const asking = (item as DroppedItem).getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null);
    const entry = (item as DroppedItem).webkitGetAsEntry?.() ?? null;
    return { file: item.getAsFile(), asking, folder: entry?.isDirectory ? entry : null };
  });
  return (await Promise.all(dropped.map(sourcesOf))).flat();
}

interface Dropped {
  readonly file: File | null;
  readonly asking: Promise<FileHandle | FolderHandle<FileHandle> | null>;
  /** It is a folder, as the older way shows it. */
  readonly folder: FolderEntry | null;
}

async function sourcesOf({ file, asking, folder }: Dropped): Promise<Source[]> {
  const handle = await asking;
  if (handle?.kind === 'directory') {
    const found = await workbooksOf(handle);
    return Promise.all(
      found.map(async ({ path, found: own }) => {
        const inside = await own?.getFile().catch(() => null);
        return own && inside ? sourceOf(inside, own, path) : lostSource(path);
      }),
    );
  }
  if (folder) {
    const found = await workbooksOfEntry(folder);
    return found.map(({ path, found: inside }) => (inside ? sourceOf(inside, null, path) : lostSource(path)));
  }
  // What is read and what is later compared must be the same file; the one of the drop may already be an older one.
  const own = await handle?.getFile().catch(() => null);
  if (handle && own) return [sourceOf(own, handle)];
  return file ? [sourceOf(file, null)] : [];
}

/** What was seen in a folder and cannot be had: it is told of when its bytes are asked for. */
function lostSource(path: string): Source {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { name, path, size: 0, bytes: () => Promise.reject(new Error('NotReadableError')), disk: null };
}
