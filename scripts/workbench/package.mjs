import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { guideOf } from './guide.mjs';

/** The folder in the archive, and the page in it. */
export const NAME = '绩效自评助手';

/** The same moment in every archive, so that the same build gives the same bytes. Zip counts local time, from 1980. */
const MOMENT = new Date(2020, 0, 1);

/** What the licences ask to be handed on lies beside the scripts, where it is in nobody's way. */
const ASIDE = ['THIRD-PARTY-NOTICES.txt', 'bom.json'];

/**
 * The archive for people without Node and without a server, from the folder of a built workbench: its page under our name (and as
 * index.html, which a server looks for), its files, and how it is used (使用说明.txt). The same folder gives the same bytes. Throws where
 * the folder holds no workbench.
 */
export function packagedWorkbench({ built, version }) {
  const names = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(built, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const page = names.includes('index.html') ? new Uint8Array(readFileSync(path.join(built, 'index.html'))) : null;
  if (!page) throw new Error(`no workbench was built in ${built}`);
  const guide = `\uFEFF${guideOf({ name: NAME, version })}`.replaceAll('\n', '\r\n');
  const files = [
    [`${NAME}.html`, page],
    ['使用说明.txt', strToU8(guide)],
    ...names.map((name) => [
      ASIDE.includes(name) ? `files/${name}` : name,
      new Uint8Array(readFileSync(path.join(built, name))),
    ]),
  ];
  const entries = files.map(([name, bytes]) => [`${NAME}/${name}`, bytes]).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: MOMENT });
}
