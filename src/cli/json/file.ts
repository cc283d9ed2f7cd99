import type { FileJson } from './contract';

/** One file's entry, as text; `runFiles` puts the entries into one document. */
export function fileJsonText(entry: FileJson): string {
  return JSON.stringify(entry, null, 2);
}

/** The entry of a file that could not be done. */
export function errorJson(file: string, error: string, scored: boolean): string {
  return fileJsonText({ file, error, tables: [], ...(scored ? { output: null } : {}) });
}
