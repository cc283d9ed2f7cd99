/** npm run package:workbench: builds the workbench and packs it into dist/绩效自评助手.zip, for people without Node and without a server. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureBuilt } from '../built.mjs';
import { inRoot } from '../lib.mjs';
import { NAME, packagedWorkbench } from './package.mjs';

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const built = inRoot('dist', 'workbench');
ensureBuilt('workbench', inRoot('dist', 'workbench', 'index.html'));
const bytes = packagedWorkbench({ built, version });
const out = inRoot('dist', `${NAME}.zip`);
writeFileSync(out, bytes);
console.log(`${out}  (${(bytes.length / 1e6).toFixed(1)} MB)`);
