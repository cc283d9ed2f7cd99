import { Zip, ZipPassThrough } from 'fflate';

/** A file that goes into the archive; its bytes are asked for when its turn comes. */
export interface ZipItem {
  readonly name: string;
  /** null: it cannot be had, and is left out. */
  bytes(): Promise<Uint8Array | null>;
}

/**
 * The files as one archive, one after the other: no more than one of them is in memory, the browser keeps the rest. Workbooks are
 * packed already and go in as they are. Names must be different (`distinctNames`).
 */
export async function zipped(items: readonly ZipItem[], onFile: (done: number) => void): Promise<Blob> {
  const parts: Blob[] = [];
  let fault: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) fault = error;
    else parts.push(new Blob([new Uint8Array(chunk)]));
  });
  for (const [index, { name, bytes }] of items.entries()) {
    const content = await bytes();
    if (content !== null) {
      const entry = new ZipPassThrough(name);
      zip.add(entry);
      entry.push(content, true);
    }
    onFile(index + 1);
  }
  zip.end();
  if (fault !== null) throw fault as Error;
  return new Blob(parts, { type: 'application/zip' });
}

/** The names with a number where a name comes again; upper and lower case are one name on Windows. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
    for (let count = 1; ; count++) {
      const free = count === 1 ? name : `${stem}(${count})${ending}`;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return free;
    }
  });
}
