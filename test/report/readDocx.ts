import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { FFLATE, LIMITS, Package, packageFaults, readArchive } from '../../src/ooxml';

/** A .docx as a reader finds it: its entries, and the texts of the runs of the document in order. */
export interface ReadDocx {
  readonly entries: ReadonlyMap<string, Uint8Array>;
  readonly xml: string;
  readonly runs: readonly string[];
  readonly highlighted: readonly string[];
}

/** Every document that a test looks at is sound as a package. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Package(readArchive(bytes, LIMITS), FFLATE, LIMITS);
  expect(packageFaults(parts)).toEqual([]);
  expect(parts.brokenEntries()).toEqual([]);
  const entries = new Map(Object.entries(unzipSync(bytes)));
  const xml = strFromU8(entries.get('word/document.xml') ?? new Uint8Array());
  const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = '']) => run);
  const textIn = (run: string): string =>
    [...run.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => unescape(text)).join('');
  return {
    entries,
    xml,
    runs: runs.map(textIn).filter((text) => text !== ''),
    highlighted: runs.filter((run) => run.includes('<w:highlight w:val="yellow"/>')).map(textIn),
  };
}

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
