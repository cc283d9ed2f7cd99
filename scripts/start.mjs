/** npm start: sets the clone up, builds where the sources are newer, serves the workbench to this machine and opens it. */
import { ensureBuilt } from './built.mjs';
import { inRoot } from './lib.mjs';
import { openBrowser } from './browser.mjs';
import { serveFolder } from './folderServer.mjs';
import { setupToRun } from './setup.mjs';

const FOLDER = inRoot('dist', 'workbench');
const arguments_ = process.argv.slice(2);
const mayOpen = !arguments_.includes('--no-open') && !/^(1|true)$/i.test(process.env.CI ?? '');
const port = Number(/^--port=(\d+)$/.exec(arguments_.find((one) => one.startsWith('--port=')) ?? '')?.[1] ?? 0);

setupToRun();
ensureBuilt('workbench', inRoot('dist', 'workbench', 'index.html'));
const { server, address } = await serveFolder(FOLDER, port);
const page = `${address}?sample`;
console.log(`\n绩效自评助手: ${page}`);
console.log('按 Ctrl+C 结束。文件只在本机处理。/ Ctrl+C ends it. Files stay on this computer.\n');
if (mayOpen) openBrowser(page);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
