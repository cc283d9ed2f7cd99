import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toDocx } from '../../src/report/word';
import { soundDocx } from '../../src/report/word/sound';
import { words } from '../../src/narrative';

const mtime = new Date('2024-01-01T00:00:00Z');
const made = async () => toDocx({ title: [words('自评报告')], body: [], appendices: [] });

describe('a Word file before it is handed out', () => {
  it('is the very file where nothing is wrong with it', async () => {
    const bytes = await made();
    expect(soundDocx(bytes)).toBe(bytes);
  });
  it.each<[string, (parts: Record<string, Uint8Array>) => void]>([
    ['a control character in its properties', (parts) => (parts['docProps/core.xml'] = strToU8('<a>\u0007</a>'))],
    ['a document that ends too soon', (parts) => (parts['word/document.xml'] = strToU8('<w:document>'))],
    ['a document that is missing', (parts) => delete parts['word/document.xml']],
  ])('is refused with %s', async (_, spoil) => {
    const parts = unzipSync(await made());
    spoil(parts);
    expect(() => soundDocx(zipSync(parts, { mtime }))).toThrow(/a Word file with a fault/);
  });
  it('is refused with bytes that are not what the zip says of them', async () => {
    const bytes = zipSync(unzipSync(await made()), { level: 0, mtime });
    const at = Buffer.from(bytes).indexOf('绩效自评助手');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(() => soundDocx(bytes)).toThrow(/a Word file with/);
  });
});
