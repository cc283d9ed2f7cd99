import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { checkTables } from '../../src/checks';
import { evaluateDecided } from '../../src/decisions';
import { openXlsx } from '../../src/hosts/xlsx';
import { planScore } from '../../src/plan';
import { DECISIONS, readKept } from '../../src/settings';
import { SAMPLE } from '../cli/bundle';

/** JXZP_FUZZ=5000 makes a long run; JXZP_SEED another one. */
const runs = Number(process.env['JXZP_FUZZ'] ?? 60);
const seed = Number(process.env['JXZP_SEED'] ?? 20261130);

const sample = new Uint8Array(readFileSync(SAMPLE));
const parts = unzipSync(sample);
const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));

/** Pieces that mean something to a reader of workbooks. */
const PIECES = [
  '<',
  '>',
  '"',
  '&',
  '&#0;',
  '&#x1f;',
  ']]>',
  '<!--',
  '<!DOCTYPE x>',
  '</row>',
  '<c r="XFD1"/>',
  'r="A0"',
  's="-1"',
];
const WORDS = [
  'xmlns:a="a"',
  't="s"',
  't="array" ref="A1:XFD9999"',
  '<f t="shared" si="0">A1</f>',
  '1e309',
  '\ud800',
  '_x0007_',
];

const mutation = fc.record({
  part: fc.constantFrom(...names),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 40 }),
  put: fc.oneof(fc.constantFrom(...PIECES, ...WORDS), fc.string({ maxLength: 6 }), fc.constant('')),
  times: fc.constantFrom(1, 1, 1, 50),
});

const inXml = fc.array(mutation, { minLength: 1, maxLength: 3 }).map((mutations) => {
  const files = { ...parts };
  for (const { part, at, cut, put, times } of mutations) {
    const xml = strFromU8(files[part] ?? new Uint8Array());
    const from = Math.floor(at * xml.length);
    files[part] = strToU8(xml.slice(0, from) + put.repeat(times) + xml.slice(from + cut));
  }
  return zipSync(files, { level: 1 });
});

const inZip = fc
  .array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat({ max: 255 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((changes) =>
    fc.double({ min: 0.5, max: 1, noNaN: true }).map((kept) => {
      const bytes = sample.slice();
      for (const { at, byte } of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
      return kept < 0.6 ? bytes.subarray(0, Math.floor(kept * bytes.length)) : bytes;
    }),
  );

/** Reads, scores, checks and writes; a refusal is as good as a result. */
function goThrough(bytes: Uint8Array): void {
  const opened = openXlsx(bytes);
  if (!opened.ok) return;
  const book = opened.value.book();
  const setting = opened.value.setting(DECISIONS.key);
  if (!book.ok || !setting.ok) return;
  const { evaluations } = evaluateDecided(book.value, readKept(DECISIONS, setting.value).data, null);
  const tables = evaluations.map(({ table }) => table);
  checkTables(book.value, tables, evaluations);
  if (evaluations.length === 0) return;
  const plan = planScore(evaluations, book.value, { write: 'formulas', workingPaper: true, language: 'zh' });
  const written = opened.value.apply(plan.changes);
  if (written.ok) expect(openXlsx(written.value.bytes()).ok).toBe(true);
}

it.each([
  ['XML', inXml],
  ['zip', inZip],
])(
  'a workbook with spoilt %s is read or refused, never a crash, and what is written opens',
  (_, mutated) => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        const before = process.cpuUsage();
        goThrough(bytes);
        const { user } = process.cpuUsage(before);
        expect(user / 1e6).toBeLessThan(10);
      }),
      { numRuns: runs, seed },
    );
  },
  3_600_000,
);
