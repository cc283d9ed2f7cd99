/** npm start: sets the clone up, builds where the sources are newer, serves the workbench to this machine and opens it. */
import { ensureBuilt } from './built.mjs';
import { inRoot } from './lib.mjs';
import { openBrowser } from './browser.mjs';
import { serveFolder } from './folderServer.mjs';
import { setupToRun } from './setup.mjs';

const FOLDER = inRoot('dist', 'workbench');
/** Always the same where it is free: a browser keeps unsaved work by the address of the page. */
const USUAL_PORT = 37520;

const arguments_ = process.argv.slice(2);
const mayOpen = !arguments_.includes('--no-open') && !/^(1|true)$/i.test(process.env.CI ?? '');
const port = wantedPort();

setupToRun();
ensureBuilt('workbench', inRoot('dist', 'workbench', 'index.html'));
const { server, address } = await serveAt(port);
const page = `${address}?sample`;
console.log(`\n绩效自评助手: ${page}`);
console.log('按 Ctrl+C 结束。文件只在本机处理。/ Ctrl+C ends it. Files stay on this computer.\n');
if (mayOpen) {
  openBrowser(page, () => {
    console.log(
      '没有能打开浏览器，请自己打开上面的地址。/ No browser could be opened: open the address above yourself.',
    );
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

/** The port that --port names; ends the program when it names none. */
function wantedPort() {
  const given = arguments_.find((one) => one.startsWith('--port'));
  if (given === undefined) return USUAL_PORT;
  const number = Number(/^--port=(\d+)$/.exec(given)?.[1] ?? NaN);
  if (number <= 65535) return number;
  console.error(`“${given}”不是端口，请写成 --port=8080 这样。/ "${given}" names no port; write --port=8080.`);
  return process.exit(2);
}

/** Serves at that port, or at a free one where another program has it. */
async function serveAt(wanted) {
  try {
    return await serveFolder(FOLDER, wanted);
  } catch (error) {
    if (!['EADDRINUSE', 'EACCES'].includes(error.code)) throw error;
    console.log(`端口 ${wanted} 不能用，换一个空闲端口。/ Port ${wanted} is not available; taking a free one.`);
    return serveFolder(FOLDER);
  }
}
