import type { GivenFile } from '../ports';

/** The bytes of files that a person chose or dropped. What cannot be read (a folder, a file that is gone) counts as empty. */
export function readFiles(files: readonly File[]): Promise<GivenFile[]> {
  return Promise.all(
    files.map(async (file) => {
      const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
      return { name: file.name, bytes: new Uint8Array(bytes) };
    }),
  );
}
