import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/folderServer.mjs';

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

describe('the server of npm start', () => {
  let server: Server;
  let port: number;
  let root: string;
  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'jxzp-serve-'));
    mkdirSync(path.join(root, 'page'));
    writeFileSync(path.join(root, 'secret.txt'), 'secret');
    writeFileSync(path.join(root, 'page', 'index.html'), '<p>页</p>');
    writeFileSync(path.join(root, 'page', 'main.0123abcd.js'), 'run()');
    const served = await serveFolder(path.join(root, 'page'));
    server = served.server;
    port = Number(new URL(served.address).port);
  });
  afterAll(() => {
    server.close();
    rmSync(root, { recursive: true, force: true });
  });

  const ask = (target: string, { host = '127.0.0.1', name = '', method = 'GET' } = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      // Sent as it is written: fetch would tidy the path up first.
      const headers = name === '' ? {} : { Host: name };
      const asked = request({ host, port, path: target, method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      asked.on('error', reject).end();
    });

  it('gives the page, with what the page cannot say of itself', async () => {
    const { status, headers, body } = await ask('/?sample');
    expect({ status, body }).toEqual({ status: 200, body: '<p>页</p>' });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
    });
    expect((await ask('/main.0123abcd.js')).headers['cache-control']).toContain('immutable');
    expect(await ask('/index.html', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/%', '/none.js', '/page'])(
    'gives nothing for %s',
    async (target) => {
      expect(await ask(target)).toMatchObject({ status: 404, body: '' });
    },
  );

  it.each(['evil.example', 'evil.example:80', '10.0.0.7', 'localhost.evil.example', '[::1]'])(
    'gives nothing to a page that calls it %s',
    async (name) => {
      expect(await ask('/', { name })).toMatchObject({ status: 404, body: '' });
    },
  );

  it('gives nothing to who wants to write', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(404);
  });

  it('answers on this machine’s own address alone', async () => {
    const outer = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    for (const host of ['127.0.0.2', ...outer])
      await expect(ask('/', { host })).rejects.toThrow(/ECONN|ETIMEDOUT|EADDR/);
  });
});
