import { append } from '../../model';

/** A file of a folder that was dropped, and the way to it from there: "甲单位/自评表.xlsx" in the folder 甲单位. */
export interface FoundFile<Found> {
  readonly path: string;
  /** null: it is there and cannot be had; of a folder none of its files. */
  readonly found: Found | null;
}

/** What browsers show of a folder; the newer of their two ways. */
export interface FolderHandle<FileHandle> {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<FolderHandle<FileHandle> | FileHandle>;
}

/** The older way. */
export interface FolderEntry {
  readonly isDirectory: true;
  readonly isFile: false;
  readonly name: string;
  createReader(): { readEntries(done: (entries: Entry[]) => void, failed: (fault: unknown) => void): void };
}
export interface FileEntry {
  readonly isDirectory: false;
  readonly isFile: true;
  readonly name: string;
  file(done: (file: File) => void, failed: (fault: unknown) => void): void;
}
export type Entry = FolderEntry | FileEntry;

const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xls|et)$/i;
/** Excel's and WPS's mark of a file that somebody has open, and what systems hide. */
const NO_FILE = /^(~\$|\.)/;

/** Deeper than this no one keeps files; a folder that leads back into itself ends here. */
const DEEPEST = 16;

const isWorkbook = (name: string): boolean => WORKBOOK.test(name) && !NO_FILE.test(name);
const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'zh-CN', { numeric: true });

/**
 * The workbooks in a folder and the folders in it, in the order of their names: files first, then folder by folder. What is no workbook
 * by its name and what is hidden is passed over; a folder that cannot be read stands there as one thing that cannot be had.
 */
export async function workbooksOf<FileHandle extends { readonly kind: 'file'; readonly name: string }>(
  folder: FolderHandle<FileHandle>,
  way = folder.name,
  depth = 0,
): Promise<FoundFile<FileHandle>[]> {
  const files: FileHandle[] = [];
  const folders: FolderHandle<FileHandle>[] = [];
  try {
    for await (const one of folder.values()) {
      if (one.kind === 'file') files.push(one);
      else folders.push(one);
    }
  } catch {
    return [{ path: way, found: null }];
  }
  if (depth > DEEPEST) return [{ path: way, found: null }];
  const found: FoundFile<FileHandle>[] = files
    .filter(({ name }) => isWorkbook(name))
    .sort(byName)
    .map((file) => ({ path: `${way}/${file.name}`, found: file }));
  for (const inner of folders.filter(({ name }) => !NO_FILE.test(name)).sort(byName))
    append(found, await workbooksOf(inner, `${way}/${inner.name}`, depth + 1));
  return found;
}

/** The same for a browser that shows folders in the older way. */
export async function workbooksOfEntry(folder: FolderEntry): Promise<FoundFile<File>[]> {
  const found = await workbooksOf(asHandle(folder));
  return Promise.all(
    found.map(async ({ path, found: handle }) => ({
      path,
      found: handle && (await new Promise<File | null>((given) => handle.entry.file(given, () => given(null)))),
    })),
  );
}

interface EntryHandle {
  readonly kind: 'file';
  readonly name: string;
  readonly entry: FileEntry;
}

function asHandle(folder: FolderEntry): FolderHandle<EntryHandle> {
  return {
    kind: 'directory',
    name: folder.name,
    async *values() {
      const reader = folder.createReader();
      for (;;) {
        // A part of them each time, until there are none.
        const part = await new Promise<Entry[]>((done, failed) => reader.readEntries(done, failed));
        if (part.length === 0) return;
        for (const one of part) yield one.isDirectory ? asHandle(one) : { kind: 'file', name: one.name, entry: one };
      }
    },
  };
}
