import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ClientModel } from './clientModel';
import { readClientModel } from './clientModel';

const require = createRequire(import.meta.url);

/** The path of a file of the unmodified @microsoft/office-js package. */
export function clientFile(name: string): string {
  return require.resolve(`@microsoft/office-js/dist/${name}`);
}

let installed: ClientModel | null = null;

/** The model of the client that is installed. */
export function clientModel(): ClientModel {
  installed ??= readClientModel(readFileSync(clientFile('excel-win32-16.01.debug.js'), 'utf8'));
  return installed;
}
