import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { packagedWorkbench } from '../../scripts/workbench/package.mjs';

const PAGE = '<!doctype html><title>页</title>';
const FILES = { 'index.html': PAGE, 'files/a.js': '1', 'help/manual.html': 'x', 'bom.json': '{}' };

describe('the archive for people without Node and without a server', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jxzp-package-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function built(files: Readonly<Record<string, string>>): string {
    const place = mkdtempSync(path.join(folder, 'built-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
      writeFileSync(path.join(place, name), text);
    }
    return place;
  }
  const text = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  it('holds the page under our name and as a server asks for it, and the rest beside it', () => {
    const files = unzipSync(packagedWorkbench({ built: built(FILES), version: '1.2.3' }));
    expect(Object.keys(files).map((name) => name.replace(/^绩效自评助手\//, ''))).toEqual([
      'files/a.js',
      'files/bom.json',
      'help/manual.html',
      'index.html',
      '使用说明.txt',
      '绩效自评助手.html',
    ]);
    expect(text(files['绩效自评助手/绩效自评助手.html'])).toBe(PAGE);
    expect(text(files['绩效自评助手/index.html'])).toBe(PAGE);
  });

  it('says on one page how it is used, as every Windows reads it', () => {
    const files = unzipSync(packagedWorkbench({ built: built(FILES), version: '1.2.3' }));
    const guide = text(files['绩效自评助手/使用说明.txt']);
    expect(guide).toMatch(/^\uFEFF绩效自评助手 1\.2\.3/);
    expect(guide.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(guide.split('\r\n').length).toBeLessThanOrEqual(50);
  });

  it('is the same to the byte for the same build, with names that are marked as UTF-8', () => {
    const pack = () => packagedWorkbench({ built: built(FILES), version: '1.2.3' });
    const bytes = pack();
    expect(Buffer.from(pack()).equals(bytes)).toBe(true);
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint16(6, true) & 0x800).toBe(0x800);
  });

  it('is not made where no workbench was built', () => {
    expect(() => packagedWorkbench({ built: built({ 'a.js': '1' }), version: '1' })).toThrow('no workbench');
  });
});
