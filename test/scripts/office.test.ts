import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerOptions } from 'node:https';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkManifest } from '../../scripts/manifest/check.mjs';
import { examine } from '../../scripts/office/doctor.mjs';
import { packageOffice, readArguments, registryScript } from '../../scripts/office/package.mjs';
import { levelOf, sayFinding, TEXTS } from '../../scripts/office/texts.mjs';
import { headersFor } from '../../scripts/serve.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TLS = path.join(ROOT, 'test/fixtures/tls');
const tls = (name: string) => ({
  cert: readFileSync(path.join(TLS, `${name}.crt`), 'utf8'),
  key: readFileSync(path.join(TLS, `${name}.key`), 'utf8'),
});
const PATIENCE = 5_000;

/** A folder as the build makes it for an address, as small as it can be. */
function buildFor(url: string, folder: string): void {
  const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  const moved = manifest
    .replaceAll('https://localhost:3000/', url)
    .replaceAll('https://localhost:3000', new URL(url).origin);
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write('manifest.xml', moved);
  const office = '<script data-part=office src=office/office.js></script>';
  write(
    'taskpane.html',
    `<html><script src="boot.js"></script>${office}<script defer src="taskpane.js"></script></html>`,
  );
  for (const name of ['help.html', 'boot.js', 'taskpane.js', 'page.css', 'taskpane.js.map']) write(name, '/* */');
  for (const name of ['office.js', 'excel-win32-16.01.js', 'zh-cn/office_strings.js']) write(`office/${name}`, '/* */');
  cpSync(path.join(ROOT, 'assets'), path.join(folder, 'assets'), { recursive: true });
}

interface Fault {
  /** Instead of the usual certificate and protocols. */
  readonly server?: ServerOptions;
  /** Headers beside the usual, by the name of the file. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Instead of 200, by the name of the file. */
  readonly status?: Readonly<Record<string, number>>;
  /** What stands in a file instead, by its name. */
  readonly body?: Readonly<Record<string, (text: string) => string>>;
}

describe('doctor:office', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jxzp-doctor-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let close: () => Promise<void> = () => Promise.resolve();
  afterEach(() => close());

  /** Serves the folder as it should be, but for one fault; gives the address. */
  async function serve({ server: options, headers = {}, status = {}, body = {} }: Fault): Promise<string> {
    const server = createServer({ ...tls('localhost'), ...options }, (request, response) => {
      const name = (request.url ?? '').replace(/^\/jxzp\//, '');
      let bytes: Buffer | null = null;
      try {
        bytes = readFileSync(path.join(folder, name));
      } catch {
        // Not there.
      }
      const code = status[name] ?? (bytes ? 200 : 404);
      response.writeHead(code, { ...headersFor(name), ...headers[name] });
      const change = body[name];
      response.end(change && bytes ? change(bytes.toString('utf8')) : bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    close = () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      });
    const url = `https://localhost:${(server.address() as AddressInfo).port}/jxzp/`;
    buildFor(url, folder);
    return url;
  }

  const doctor = (url: string, name = 'localhost') => examine(url, { ca: tls(name).cert, patience: PATIENCE });
  const codes = (found: readonly { readonly code: string }[]) =>
    found.map(({ code }) => code).filter((code) => levelOf(code) !== 'good');

  it('finds nothing where all is in order, whatever file of the folder is named', async () => {
    const url = await serve({});
    for (const address of [url, url.slice(0, -1), `${url}taskpane.html`, `${url}manifest.xml`]) {
      expect(codes(await doctor(address))).toEqual([]);
    }
  });

  it.each<[code: string, fault: Fault]>([
    ['certificate-expired', { server: tls('expired') }],
    ['certificate-name', { server: tls('other') }],
    ['tls-1.3-only', { server: { minVersion: 'TLSv1.3' } }],
    ['framed', { headers: { 'taskpane.html': { 'X-Frame-Options': 'DENY' } } }],
    ['framed', { headers: { 'taskpane.html': { 'Content-Security-Policy': "frame-ancestors 'none'" } } }],
    ['long-cache', { headers: { 'taskpane.html': { 'Cache-Control': 'max-age=31536000' } } }],
    ['icon-cache', { headers: { 'assets/icon-32.png': { 'Cache-Control': 'no-store' } } }],
    ['wrong-type', { headers: { 'taskpane.js': { 'Content-Type': 'text/plain' } } }],
    ['no-page', { status: { 'taskpane.js': 404 } }],
    ['no-page', { status: { 'taskpane.html': 403 } }],
    ['moved', { status: { 'taskpane.html': 302 }, headers: { 'taskpane.html': { Location: '/login' } } }],
    ['no-office-js', { status: { 'office/office.js': 404 } }],
    ['no-office-js', { status: { 'office/excel-win32-16.01.js': 404 } }],
    [
      'no-office-js',
      { body: { 'taskpane.html': (text) => text.replace('office/office.js', 'https://localhost:1/office.js') } },
    ],
    ['no-script-tag', { body: { 'taskpane.html': () => '<html></html>' } }],
    ['manifest-elsewhere', { body: { 'manifest.xml': (text) => text.replaceAll('/jxzp/', '/old/') } }],
    ['manifest-fault', { body: { 'manifest.xml': (text) => text.replace('ReadWriteDocument', 'ReadDocument') } }],
    ['manifest-fault', { body: { 'manifest.xml': (text) => text.replace('</Hosts>', '') } }],
  ])('%s', async (code, fault) => {
    const url = await serve(fault);
    const name = fault.server?.cert === tls('expired').cert ? 'expired' : fault.server?.cert ? 'other' : 'localhost';
    expect([...new Set(codes(await doctor(url, name)))]).toEqual([code]);
  });

  it('says that a certificate is not trusted, and still looks at the rest', async () => {
    const url = await serve({ status: { 'page.css': 404 } });
    expect(codes(await examine(url, { patience: PATIENCE }))).toEqual(['certificate-untrusted', 'no-page']);
  });

  it('warns before a certificate runs out', async () => {
    const url = await serve({});
    const now = Date.parse('2119-12-20T00:00:00Z');
    const found = await examine(url, { ca: tls('localhost').cert, now, patience: PATIENCE });
    expect(found[0]).toEqual({ code: 'certificate-soon', args: { days: '12', until: '2120-01-01' } });
  });

  it.each([
    ['jxzp', 'no-address'],
    ['http://localhost/jxzp/', 'not-https'],
    ['https://localhost:1/jxzp/', 'no-connection'],
    ['https://no-such-server.invalid/jxzp/', 'no-host'],
  ])('%s: %s', async (address, code) => {
    expect(codes(await examine(address, { patience: PATIENCE }))).toEqual([code]);
  });

  it('says what is wrong and what remedies it, in both languages, with nothing left open', () => {
    const args = new Proxy({}, { get: (_, slot) => `<${String(slot)}>` });
    for (const code of Object.keys(TEXTS)) {
      for (const language of ['zh', 'en'] as const) {
        const lines = sayFinding({ code, args }, language);
        expect(lines.join(), code).not.toMatch(/[{}]/);
        expect(lines).toHaveLength(levelOf(code) === 'good' ? 1 : 2);
      }
    }
  });
});

describe('package:office', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jxzp-package-'));
  const [built, out] = [path.join(folder, 'built'), path.join(folder, 'out')];
  const url = 'https://oa.example.cn/jxzp/';
  const share = '\\\\文件服务器\\加载项';
  beforeAll(() => {
    buildFor(url, built);
    packageOffice({ built, out, url, share, isLocal: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (name: string) => readFileSync(path.join(out, name), 'utf8');

  it('holds a manifest for that address that is in order, with all that it names', () => {
    const readFile = (name: string) => {
      try {
        return new Uint8Array(readFileSync(path.join(out, 'server', name)));
      } catch {
        return null;
      }
    };
    expect(checkManifest(read('share/manifest.xml'), { readFile, locales: ['en-US'] })).toEqual([]);
    expect(read('server/office/office.js')).not.toBe('');
    expect(() => read('server/taskpane.js.map')).toThrow();
  });

  it('tells the administrator the address, the shared folder, and how to try it', () => {
    const guide = read('安装说明.txt');
    for (const words of [url, share, `npm run doctor:office -- ${url}`, 'TLS 1.2', '.xls'])
      expect(guide).toContain(words);
  });

  it('registers the shared folder in the form that Windows reads, always under the same id', () => {
    const script = registryScript(share).toString('utf16le');
    expect(script.startsWith('\uFEFFWindows Registry Editor Version 5.00\r\n')).toBe(true);
    expect(script).toContain('"Url"="\\\\\\\\文件服务器\\\\加载项"');
    expect(script).toMatch(
      /WEF\\TrustedCatalogs\\(\{[\dA-F]{8}-[\dA-F]{4}-4[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}\})\]\r\n"Id"="\1"/,
    );
    expect(registryScript(share.toUpperCase()).toString('utf16le').slice(0, 200)).toBe(script.slice(0, 200));
    expect(registryScript('\\\\other\\folder')).not.toEqual(registryScript(share));
  });

  it('refuses what was built for another address, and office.js that is not there', () => {
    expect(() => packageOffice({ built, out, url: 'https://elsewhere.cn/', share, isLocal: true })).toThrow('names');
    rmSync(path.join(built, 'office'), { recursive: true });
    expect(() => packageOffice({ built, out, url, share, isLocal: true })).toThrow('office.js');
  });

  it.each<[readonly string[], object]>([
    [['--url', 'https://a.cn/jxzp'], { url: 'https://a.cn/jxzp/', share: '\\\\服务器\\jxzp', officeJs: 'local' }],
    [['--url=https://a.cn', '--office-js=21vianet'], { url: 'https://a.cn/', officeJs: '21vianet' }],
    [['--url', 'https://a.cn/', '--share', '\\\\s\\f'], { share: '\\\\s\\f' }],
  ])('understands %j', (given, expected) => {
    expect(readArguments(given)).toMatchObject(expected);
  });

  it.each([
    [[]],
    [['--url', 'http://a.cn']],
    [['--url']],
    [['--where', 'x']],
    [['--url=https://a.cn', '--share=C:\\x']],
  ])('says what is wrong with %j', (given: readonly string[]) => {
    expect(readArguments(given).problem).toHaveLength(2);
  });
});

describe('the server for a person with Excel', () => {
  it('says nothing of caching for icons', () => {
    expect(headersFor('assets/icon-32.png')).not.toHaveProperty('Cache-Control');
    expect(headersFor('taskpane.html')).toHaveProperty('Cache-Control', 'no-store');
  });
});
