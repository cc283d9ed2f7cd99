/** npm run package:office -- --url https://…: builds the add-in for that address into dist/office, for an intranet without internet. */
import { rmSync } from 'node:fs';
import { inRoot, runNode } from '../lib.mjs';
import { packageOffice, readArguments } from './package.mjs';

const asked = readArguments(process.argv.slice(2));
if (asked.problem) {
  for (const line of asked.problem) console.error(line);
  process.exit(2);
}
const { url, share, officeJs } = asked;
const built = inRoot('dist', 'office-built');
const webpack = inRoot('node_modules', 'webpack', 'bin', 'webpack.js');
const code = runNode(webpack, ['--config', 'webpack.config.js', '--config-name', 'addin'], {
  env: { JXZP_BASE_URL: url, JXZP_OFFICE_JS: officeJs, JXZP_OUTPUT: built },
});
if (code !== 0) process.exit(code);
const out = inRoot('dist', 'office');
packageOffice({ built, out, url, share, isLocal: officeJs === 'local' });
rmSync(built, { recursive: true });
console.log(`${out}\n先看里面的“安装说明.txt”。/ Begin with 安装说明.txt.`);
