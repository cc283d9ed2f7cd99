/** A web server for one folder, for this machine alone. */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { isFile } from './lib.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** The file of the folder that a request asks for; null when there is none. */
export function fileFor(folder, url) {
  let pathname;
  try {
    ({ pathname } = new URL(url ?? '/', 'http://localhost'));
    pathname = decodeURIComponent(pathname);
  } catch {
    return null; // an address that cannot be decoded names no file
  }
  const file = path.join(folder, path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  return file.startsWith(folder + path.sep) && isFile(file) ? file : null;
}

/** Serves the folder on 127.0.0.1 (port 0: a free one) and gives the server with its address. */
export async function serveFolder(folder, port = 0) {
  const server = createServer((request, response) => {
    // A page elsewhere that has its name point here must not get anything either.
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const isOurs = ['127.0.0.1', 'localhost'].includes(host) && ['GET', 'HEAD'].includes(request.method ?? '');
    const file = isOurs ? fileFor(folder, request.url) : null;
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const isNamedByContent = /\.[0-9a-f]{8}\.(js|css)$/.test(file);
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Cache-Control': isNamedByContent ? 'max-age=31536000, immutable' : 'no-store',
      'X-Content-Type-Options': 'nosniff',
      // What a page cannot say of itself: no other page may show it in a frame.
      'Content-Security-Policy': "frame-ancestors 'self'",
      'Referrer-Policy': 'no-referrer',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}
