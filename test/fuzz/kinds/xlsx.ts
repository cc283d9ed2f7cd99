import { unzipSync, zipSync } from 'fflate';
import { bookBytes } from '../../support/books';
import { SAMPLE_BYTES as sample } from '../fixture';
import type { Parts } from '../mutate';
import { spoilBytes, spoilParts, spoilXmlParts } from '../mutate';
import type { Random } from '../random';
import { wholeWay } from '../workbook';
import type { Kind } from './kind';

/** Workbooks of several makes; the sample more often, which is quickest. */
const books = [
  sample,
  sample,
  ...['rich', 'rich-libreoffice', 'standard-form-2020', 'hubei-20-80', 'regional-transfer-reported'].map((name) =>
    bookBytes(name),
  ),
].map((bytes) => ({ bytes, parts: unzipSync(bytes) }));

const isOften = (number: number): boolean => number % 15 === 0;

export const packed = (parts: Parts, random: Random): Uint8Array =>
  zipSync(parts, { level: random.of([0, 1]), mtime: '2026-01-02T00:00:00' });

export const zip: Kind = {
  name: 'xlsx zip',
  share: 20,
  run(random, number) {
    const { bytes, parts } = random.of(books);
    const spoilt = random.once(3)
      ? packed(spoilParts(parts, random), random)
      : random.some(2, () => 0).reduce((current) => spoilBytes(current, random), bytes);
    return wholeWay(spoilt, random, { outputs: isOften(number) });
  },
};

export const xml: Kind = {
  name: 'xlsx XML',
  share: 22,
  run(random, number) {
    const { parts } = random.of(books);
    return wholeWay(packed(spoilXmlParts(parts, random), random), random, { outputs: isOften(number) });
  },
};
