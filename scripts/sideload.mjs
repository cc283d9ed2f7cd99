/**
 * npm run sideload: builds the add-in, serves it, and starts Excel with it. For a person with Excel on Windows or Mac.
 * office-addin-debugging is fetched when it is needed and is no dependency: it does not install everywhere.
 */
import { inRoot, runNode, WINDOWS } from './lib.mjs';
import { spawn } from 'node:child_process';
import { serve } from './serve.mjs';

const DEBUGGING = 'office-addin-debugging@7.0.0';

const built = runNode(inRoot('node_modules', 'webpack', 'bin', 'webpack.js'), [
  '--config',
  'webpack.config.js',
  '--config-name',
  'addin',
]);
if (built !== 0) process.exit(built);
await serve();

// The server lives in this process, so npx must not block it.
const npx = spawn(WINDOWS ? 'npx.cmd' : 'npx', ['--yes', DEBUGGING, 'start', 'dist/addin/manifest.xml', 'desktop'], {
  cwd: inRoot(),
  stdio: 'inherit',
  shell: WINDOWS,
});
npx.on('error', (error) => console.error(`npx: ${error.message}`));
npx.on('exit', (code) => {
  if (code === 0) console.log('Excel 已启动；按 Ctrl+C 停止。/ Excel has started; Ctrl+C stops the server.');
  else console.error('没有能自动打开 Excel，可按 docs/安装.md 手动加载。/ Load the add-in by hand, see docs/安装.md.');
});
