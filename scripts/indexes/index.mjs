import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as prettier from 'prettier';
import { inRoot } from '../lib.mjs';

/**
 * Index files that list what stands in a folder, so that a new rule set or check is its own file and nothing else.
 * Every other script of this folder gives one as its default export: { file: where it stands, write(): its text }.
 * `npm run index` writes them all; a test says which of them is stale.
 */
const HEADING = '// Made by `npm run index` from the files of this folder. Not to be edited.\n';

/** Each index with the text it should have, as prettier sets it. */
export async function allIndexes() {
  const scripts = readdirSync(inRoot('scripts/indexes')).filter(
    (file) => file.endsWith('.mjs') && file !== 'index.mjs',
  );
  return Promise.all(
    scripts.sort().map(async (script) => {
      const { file, write } = (await import(pathToFileURL(inRoot('scripts/indexes', script)).href)).default;
      const options = { ...(await prettier.resolveConfig(inRoot(file))), filepath: inRoot(file) };
      return { file, text: await prettier.format(HEADING + (await write()), options) };
    }),
  );
}

/** What stands in an index file now; '' where there is none yet. */
export function currentText(file) {
  try {
    return readFileSync(inRoot(file), 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { file, text } of await allIndexes()) {
    if (currentText(file) === text) continue;
    writeFileSync(inRoot(file), text);
    console.log(`${file} written`);
  }
}
