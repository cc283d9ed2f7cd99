import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, it, describe } from 'vitest';
import { fileFor } from '../../../scripts/folderServer.mjs';
import { Bench, BROWSER_ABSENT, FOLDER } from './page';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Some web server that has the workbench in a folder of its own, as an intranet would. */
async function serveBelow(prefix: string) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const file = url.startsWith(prefix) ? fileFor(FOLDER, url.slice(prefix.length - 1)) : null;
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  return { server, asked, address: `http://127.0.0.1:${port}${prefix}` };
}

describe.skipIf(BROWSER_ABSENT !== null)('the static folder', () => {
  it('works below any address of any web server, and asks it for nothing but its own files', async () => {
    const { server, asked, address } = await serveBelow('/财务/jxzp/'.split('/').map(encodeURIComponent).join('/'));
    const bench = await Bench.start(address);
    const work = await bench.open({ search: 'index.html?sample' });
    await work.read();
    await work.type('F13', '5项');
    await work.pane.getByText('≥10项 → 5项').waitFor();
    expect({ strangers: work.strangers, complaints: work.complaints }).toEqual({ strangers: [], complaints: [] });
    const names = asked.map((url) => url.split('?')[0]?.split('/').pop() ?? '');
    expect(
      names.filter((name) => !/^(index|pane)\.html$|^icon\.png$|^[\w-]+\.[0-9a-f]{8}\.(js|css)$/.test(name)),
    ).toEqual([]);
    expect(asked.filter((url) => url.includes('?') && !url.endsWith('?sample'))).toEqual([]);
    await work.close();
    await bench.stop();
    server.closeAllConnections();
    server.close();
  });
});
