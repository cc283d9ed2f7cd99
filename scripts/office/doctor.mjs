import { Buffer } from 'node:buffer';
import { request } from 'node:https';
import { connect } from 'node:tls';
import { checkManifest } from '../manifest/check.mjs';
import { childOf, descendants, parseXml, XmlError } from '../manifest/xml.mjs';

/** How long a server may keep silent, in milliseconds. */
const PATIENCE = 15_000;
const DAY = 86_400_000;
const SOON = 30;
/** Longer than this the page itself should not be kept, in seconds. */
const LONGEST = 3600;
const TRUST_NAMES = new Set(['ERR_TLS_CERT_ALTNAME_INVALID']);

/**
 * Looks at the place where the add-in is served, as Excel would: the address, the certificate, the page with its scripts, the manifest
 * with its icons, office.js. Gives findings {code, args} in that order (texts.mjs); a fault of the ground ends it.
 * `trust`: { ca, patience, now } for what is trusted besides, how long is waited, and the time, in milliseconds.
 */
export async function examine(address, trust = {}) {
  const found = [];
  const say = (code, args = {}) => void found.push({ code, args });
  const base = baseOf(address, say);
  if (base === null || !(await certificate(base, trust, say))) return found;
  const get = (url) => fetchOf(new URL(url, base), trust);
  const page = await text(get, 'taskpane.html', 'text/html', say);
  const manifest = await text(get, 'manifest.xml', 'xml', say);
  if (page) await examinePage(page, { base, get, say });
  if (manifest) await examineManifest(manifest.body, { base, get, say });
  return found;
}

/** The folder that an address names. */
function baseOf(address, say) {
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    say('no-address', { url: address });
    return null;
  }
  const url = new URL(address);
  if (url.protocol !== 'https:') {
    say('not-https');
    return null;
  }
  return new URL(/\.\w+$/.test(url.pathname) ? '.' : `${url.pathname.replace(/\/*$/, '')}/`, url);
}

/** Whether the server can be spoken to; its certificate may be bad all the same, which is said. */
async function certificate(base, trust, say) {
  const { hostname: host } = base;
  const seen = await shake(base, trust, 'TLSv1.2');
  if (seen.error) {
    const newer = await shake(base, trust, undefined);
    if (newer.error) {
      say(['ENOTFOUND', 'EAI_AGAIN'].includes(newer.error.code) ? 'no-host' : 'no-connection', {
        host,
        detail: messageOf(newer.error),
      });
      return false;
    }
    say('tls-1.3-only');
    return judge(newer, host, trust, say);
  }
  return judge(seen, host, trust, say);
}

function judge({ until, refusal }, host, { now = Date.now() }, say) {
  const day = new Date(until).toISOString().slice(0, 10);
  const days = Math.floor((until - now) / DAY);
  if (refusal === 'CERT_HAS_EXPIRED' || until < now) say('certificate-expired', { until: day });
  else if (TRUST_NAMES.has(refusal)) say('certificate-name', { host });
  else if (refusal !== null) say('certificate-untrusted', { detail: refusal });
  else if (days < SOON) say('certificate-soon', { until: day, days: String(days) });
  else say('certificate-good', { until: day });
  return true;
}

/** Shakes hands with the server: {until, refusal} of its certificate, or the error. */
function shake({ hostname, port }, { ca, patience = PATIENCE }, maxVersion) {
  return new Promise((resolve) => {
    const options = { host: hostname, port: Number(port || 443), servername: hostname, rejectUnauthorized: false };
    const socket = connect({ ...options, ca, ...(maxVersion ? { maxVersion } : {}) });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(patience, () => end({ error: new Error(`no answer in ${patience / 1000} s`) }));
    socket.once('error', (error) => end({ error }));
    socket.once('secureConnect', () => {
      const refusal = socket.authorized ? null : codeOf(socket.authorizationError);
      end({ until: Date.parse(socket.getPeerCertificate().valid_to), refusal });
    });
  });
}

const codeOf = (error) => (typeof error === 'string' ? error : (error?.code ?? String(error)));
const messageOf = (error) => error.code ?? error.message;

/** One file as it comes, redirects not followed: {status, headers, body}, or {error}. The certificate was judged before. */
function fetchOf(url, { ca, patience = PATIENCE }) {
  return new Promise((resolve) => {
    const options = { ca, rejectUnauthorized: false, timeout: patience, agent: false };
    const asked = request(url, options, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', (error) => resolve({ error }));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('timeout', () => asked.destroy(new Error(`no answer in ${patience / 1000} s`)));
    asked.on('error', (error) => resolve({ error }));
    asked.end();
  });
}

/** A file of the folder as it should come; null where it does not, which is said. */
async function file(get, name, wanted, say) {
  const { error, status, headers, body } = await get(name);
  if (error) return refuse('no-page', { name, status: messageOf(error) });
  if (status >= 300 && status < 400) return refuse('moved', { name, to: headers.location ?? '' });
  if (status !== 200 || body.length === 0) return refuse('no-page', { name, status: `HTTP ${status}` });
  const type = headers['content-type'] ?? '';
  if (!type.includes(wanted)) say('wrong-type', { name, type, wanted });
  return { headers, body };

  function refuse(code, args) {
    say(code, args);
    return null;
  }
}

async function text(get, name, wanted, say) {
  const got = await file(get, name, wanted, say);
  return got && { headers: got.headers, body: got.body.toString('utf8') };
}

async function examinePage({ headers, body }, { base, get, say }) {
  let isGood = true;
  const tell = (code, args) => {
    isGood = false;
    say(code, args);
  };
  headersOf('taskpane.html', headers, tell);
  const scripts = [...body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => attribute(tag, 'src'));
  const office = attribute(scripts.find((tag) => attribute(tag, 'data-part') === 'office') ?? '', 'src');
  for (const source of scripts.map((tag) => attribute(tag, 'src')))
    if (source !== office) await file(get, source, 'javascript', tell);
  await file(get, 'page.css', 'text/css', tell);
  if (isGood) say('good', { what: 'taskpane.html' });
  if (office === undefined) say('no-script-tag');
  else await examineOffice(office, { base, get, say });
}

/** The value of an attribute, with quotes or without, as pages come from the build. */
function attribute(tag, name) {
  const [, double, single, bare] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`).exec(tag) ?? [];
  return double ?? single ?? bare;
}

/** What the answer's head forbids or keeps. */
function headersOf(name, headers, say) {
  const frame = headers['x-frame-options'];
  if (frame) say('framed', { name, header: 'X-Frame-Options', value: frame });
  const ancestors = /frame-ancestors[^;]*/.exec(headers['content-security-policy'] ?? '')?.[0];
  if (ancestors && !/\*|office|microsoft|officeapps/.test(ancestors)) {
    say('framed', { name, header: 'Content-Security-Policy', value: ancestors });
  }
  const seconds = Number(/max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1] ?? 0);
  if (seconds > LONGEST) say('long-cache', { name, seconds: String(seconds) });
}

/** office.js; where it lies in the folder itself, also what it asks for in Excel on Windows. */
async function examineOffice(office, { base, get, say }) {
  const isLocal = new URL(office, base).origin === base.origin;
  const names = isLocal ? [office, 'office/excel-win32-16.01.js', 'office/zh-cn/office_strings.js'] : [office];
  for (const name of names) {
    const { error, status } = await get(name);
    if (error || status !== 200) {
      const address = new URL(name, base).href;
      say('no-office-js', { address, url: base.href, status: error ? messageOf(error) : `HTTP ${status}` });
      return;
    }
  }
  say('good', { what: 'office.js' });
}

async function examineManifest(xml, { base, get, say }) {
  let root;
  try {
    root = parseXml(xml);
  } catch (fault) {
    if (!(fault instanceof XmlError)) throw fault;
    say('manifest-fault', { line: String(fault.line), detail: fault.message });
    return;
  }
  const pane = childOf(childOf(root, 'DefaultSettings'), 'SourceLocation')?.attributes.DefaultValue ?? '';
  if (pane !== new URL('taskpane.html', base).href) say('manifest-elsewhere', { address: pane, url: base.href });
  else {
    // With the files as they come from the server.
    const names = [...new Set([...xml.matchAll(/DefaultValue="([^"]+)"/g)].map(([, value]) => value))]
      .filter((value) => value.startsWith(base.href))
      .map((value) => value.slice(base.href.length));
    const files = new Map();
    for (const name of names) files.set(name, await fileOfManifest(get, name, say));
    // What does not come was said as it was asked for.
    const faults = checkManifest(xml, { readFile: (name) => files.get(name) ?? null, locales: ['en-US'] }).filter(
      ({ rule }) => rule !== 'files',
    );
    for (const { line, message } of faults) say('manifest-fault', { line: String(line), detail: message });
    if (faults.length === 0) say('good', { what: `manifest.xml（${descendants(root, 'Icon').length} icons）` });
  }
}

async function fileOfManifest(get, name, say) {
  const isIcon = name.endsWith('.png');
  const got = await file(get, name, isIcon ? 'image/png' : 'text/html', say);
  const value = got?.headers['cache-control'];
  if (isIcon && value) say('icon-cache', { name, value });
  return got && new Uint8Array(got.body);
}
