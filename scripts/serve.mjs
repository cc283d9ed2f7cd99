/** npm run serve: the built add-in at https://localhost:3000, for a person with Excel. The certificate comes from npm run certs. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, isFile } from './lib.mjs';

const FOLDER = inRoot('dist', 'addin');
const PORT = 3000;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.map': 'application/json',
};

/** The file that a request asks for; null when there is none, or when it lies outside of the folder. */
function fileFor(url) {
  const { pathname } = new URL(url ?? '/', 'https://localhost');
  const file = path.join(FOLDER, path.normalize(decodeURIComponent(pathname)));
  return file.startsWith(FOLDER + path.sep) && isFile(file) ? file : null;
}

/** What goes before a file. Of icons nothing may be said of caching, or Office shows its own picture instead (manifest reference, Image). */
export function headersFor(file) {
  const extension = path.extname(file);
  return {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    ...(extension === '.png' ? {} : { 'Cache-Control': 'no-store' }),
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Serves dist/addin to this machine alone, until the process ends. */
export async function serve() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const server = createServer(await getHttpsServerOptions(), (request, response) => {
    let file = null;
    try {
      file = fileFor(request.url);
    } catch {
      // An address that cannot be decoded names no file.
    }
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, headersFor(file));
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, 'localhost', resolve);
  });
  console.log(`https://localhost:${PORT}/taskpane.html`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await serve();
