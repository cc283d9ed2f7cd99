import { spawn } from 'node:child_process';

/** The program that opens an address in the person's browser. */
const OPENERS = {
  win32: { program: 'cmd', arguments: ['/c', 'start', ''] },
  darwin: { program: 'open', arguments: [] },
};

/** Opens the address in the browser that the person uses; `onFailure` is called where there is none. */
export function openBrowser(address, onFailure) {
  const { program, arguments: before } = OPENERS[process.platform] ?? { program: 'xdg-open', arguments: [] };
  const opener = spawn(program, [...before, address], { stdio: 'ignore', detached: true });
  opener.once('error', onFailure);
  opener.once('exit', (code) => {
    if (code) onFailure();
  });
  opener.unref();
}
