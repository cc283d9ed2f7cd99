import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { childOf, parseXml } from '../manifest/xml.mjs';
import { guideOf } from './guide.mjs';

/**
 * Makes the folder that an administrator takes to a closed network, from what was built for `url`: `server` for the web server,
 * `share` with the manifest for a shared folder, what registers that folder on a computer (`share`: its address, \\server\folder), and
 * how all of it is used. Throws where the build was made for another address.
 */
export function packageOffice({ built, out, url, share, isLocal }) {
  const manifest = readFileSync(path.join(built, 'manifest.xml'), 'utf8');
  const page = new URL('taskpane.html', url).href;
  const named = childOf(childOf(parseXml(manifest), 'DefaultSettings'), 'SourceLocation')?.attributes.DefaultValue;
  if (named !== page) throw new Error(`the manifest names ${named}, not ${page}`);
  if (isLocal && !existsSync(path.join(built, 'office', 'office.js'))) throw new Error('office.js is not in the build');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(path.join(out, 'share'), { recursive: true });
  cpSync(built, path.join(out, 'server'), { recursive: true, filter: (file) => !file.endsWith('.map') });
  writeFileSync(path.join(out, 'share', 'manifest.xml'), manifest);
  writeFileSync(path.join(out, '登记共享文件夹.reg'), registryScript(share));
  writeFileSync(path.join(out, '安装说明.txt'), `\uFEFF${guideOf({ url, share, isLocal })}`.replaceAll('\n', '\r\n'));
}

/**
 * The registry script that makes a shared folder a trusted catalogue of add-ins for the person, in the form that Windows reads
 * (UTF-16). Source: "Sideload Office Add-ins for testing from a network share", learn.microsoft.com.
 */
export function registryScript(share) {
  const id = `{${idOf(share)}}`;
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${id}]`,
    `"Id"="${id}"`,
    `"Url"="${share.replaceAll('\\', '\\\\')}"`,
    '"Flags"=dword:00000001',
    '',
  ];
  return Buffer.from(`\uFEFF${lines.join('\r\n')}`, 'utf16le');
}

/** An id in the form of a GUID, the same for the same folder. */
function idOf(share) {
  const hex = createHash('sha256').update(share.toLowerCase()).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
    .join('-')
    .toUpperCase();
}

/** What the program was asked for: {url, share, officeJs}, or {problem} in Chinese and English. */
export function readArguments(given) {
  const values = new Map();
  for (let at = 0; at < given.length; at++) {
    const [, name, value] = /^--(url|share|office-js)(?:=(.*))?$/.exec(given[at]) ?? [];
    if (!name) return { problem: [`不认识“${given[at]}”`, `unknown: ${given[at]}`] };
    values.set(name, value ?? given[++at] ?? '');
  }
  const url = `${(values.get('url') ?? '').replace(/\/+$/, '')}/`;
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    return { problem: ['缺 https 地址：--url https://oa.example.gov.cn/jxzp', 'give the https address with --url'] };
  }
  const share = values.get('share') ?? '\\\\服务器\\jxzp';
  if (!/^\\\\[^\\]+\\[^\\]+/.test(share)) {
    return { problem: [`“${share}”不是共享文件夹的地址`, `no address of a shared folder: ${share}`] };
  }
  return { url, share, officeJs: values.get('office-js') ?? 'local' };
}
