import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/** Makes the folder that a file is to lie in, with those above it; false where that cannot be. */
export async function madeFolderFor(output: string): Promise<boolean> {
  return mkdir(path.dirname(path.resolve(output)), { recursive: true }).then(
    () => true,
    () => false,
  );
}
