import type { DiskFile, Source } from './ports';

/** The File System Access API, as far as it is used; browsers other than those of the Chromium family lack it. */
interface FileHandle {
  readonly kind: 'file';
  getFile(): Promise<File>;
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
    description: 'Excel (.xlsx)',
    accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx', '.xlsm', '.xltx'] },
  },
];

/** A file that the browser gave, with the way back to it where there is one. */
export function sourceOf(file: File, handle: FileHandle | null): Source {
  return {
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
    disk: handle ? diskFile(handle, file) : null,
  };
}

function diskFile(handle: FileHandle, opened: File): DiskFile {
  let seen = { time: opened.lastModified, size: opened.size };
  return {
    async isUnchanged() {
      try {
        const { lastModified, size } = await handle.getFile();
        return lastModified === seen.time && size === seen.size;
      } catch {
        return false;
      }
    },
    async write(bytes) {
      try {
        const stream = await handle.createWritable();
        await stream.write(new Uint8Array(bytes));
        await stream.close();
        const { lastModified, size } = await handle.getFile();
        seen = { time: lastModified, size };
        return true;
      } catch {
        return false;
      }
    },
  };
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
    return file ? sourceOf(file, handle?.kind === 'file' ? (handle as FileHandle) : null) : [];
  });
  return (await Promise.all(sources)).flat();
}
