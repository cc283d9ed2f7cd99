import type { FileJson } from './contract';
import type { CheckedFileJson } from './findings';

/** One file's entry, as text; `runFiles` puts the entries into one document. */
export function fileJsonText(entry: FileJson | CheckedFileJson): string {
  return JSON.stringify(entry, null, 2);
}

/** The entry of a file that could not be done. */
export function errorJson(file: string, error: string, command: 'inspect' | 'score' | 'check'): string {
  if (command === 'check') return fileJsonText({ file, error, findings: [] });
  return fileJsonText({ file, error, tables: [], ...(command === 'score' ? { output: null } : {}), forms: [] });
}
