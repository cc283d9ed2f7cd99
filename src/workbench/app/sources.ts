import type { DiskFile, DiskOutcome, Source } from './ports';

/** The File System Access API, as far as it is used; browsers other than those of the Chromium family lack it. */
interface FileHandle {
  readonly kind: 'file';
  getFile(): Promise<File>;
  requestPermission(mode: { readonly mode: 'readwrite' }): Promise<'granted' | 'denied' | 'prompt'>;
  createWritable(): Promise<WritableStream & { write(data: BufferSource): Promise<void>; close(): Promise<void> }>;
}

interface Picker {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
}

interface DroppedItem {
  getAsFileSystemHandle?(): Promise<FileHandle | { readonly kind: 'directory' } | null>;
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

/** A file that the browser gave, with the way back to it where there is one. */
export function sourceOf(file: File, handle: FileHandle | null): Source {
  const disk = handle && new FileOnDisk(handle);
  return {
    name: file.name,
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

/** The files of a drop. Must be called while the event lasts. */
export async function droppedFiles(transfer: DataTransfer): Promise<Source[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const pairs = items.map((item) => {
    const asking = (item as DroppedItem).getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null);
    return { file: item.getAsFile(), asking };
  });
  const sources = pairs.map(async ({ file, asking }) => {
    const handle = await asking;
    if (handle?.kind !== 'file') return file ? sourceOf(file, null) : [];
    // What is read and what is later compared must be the same file; the one of the drop may already be an older one.
    const own = await handle.getFile().catch(() => null);
    return own ? sourceOf(own, handle) : file ? sourceOf(file, null) : [];
  });
  return (await Promise.all(sources)).flat();
}
