import { describe, expect, test } from 'vitest';
import type { XlsxFile } from '../../../src/hosts/xlsx/file';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { formatRange } from '../../../src/model/address';
import { recognise } from '../../../src/layout';
import type { PlacedHighlight } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { planHighlightRemoval, planHighlights } from '../../../src/plan/highlights';
import { proposeRuleSet } from '../../../src/rules';
import { evaluate } from '../../../src/scoring';
import { HIGHLIGHTS_KEPT } from '../../../src/settings';
import { bookBytes } from '../../support/books';
import { valueOf } from '../contract';
import { rewrite, textsOf } from './support';

const FORM = 'regional-transfer-blank';

function changesOf(file: XlsxFile) {
  const book = valueOf(file.book());
  const kept = valueOf(file.setting(HIGHLIGHTS_KEPT.key));
  const evaluations = recognise(book).map((table) => evaluate(table, proposeRuleSet(table)));
  return planHighlights(evaluations, book, { kept }).changes;
}
const mark = (file: XlsxFile): XlsxFile => valueOf(file.apply(changesOf(file)));
const marksOf = (file: XlsxFile): readonly PlacedHighlight[] => valueOf(file.book()).marks ?? [];
const unmark = (file: XlsxFile): XlsxFile =>
  valueOf(file.apply(planHighlightRemoval(valueOf(file.book()), valueOf(file.setting(HIGHLIGHTS_KEPT.key)))));
const reopened = (bytes: Uint8Array): XlsxFile => valueOf(openXlsx(bytes));
const told = (marks: readonly PlacedHighlight[]): string[] =>
  marks
    .map(({ sheet, highlight: { range, also = [], formula, fill, font, bold = false, border = false } }) =>
      [sheet, ...[range, ...also].map(formatRange), formula.replaceAll(', OR(', ',OR('), fill, font, bold, border].join(
        ' ',
      ),
    )
    .sort();
const isSheet = (name: string): boolean => /worksheets\/[^/]+\.xml$/.test(name);
const sheetXml = (bytes: Uint8Array): string =>
  Object.entries(textsOf(bytes))
    .flatMap(([name, text]) => (isSheet(name) ? [text] : []))
    .join('');
const withSheetXml = (bytes: Uint8Array, resave: (xml: string) => string): Uint8Array =>
  rewrite(bytes, (name, text) => (isSheet(name) ? resave(text) : text));
const rulesIn = (file: XlsxFile): number => sheetXml(file.bytes()).match(/<cfRule\b/g)?.length ?? 0;

const marked = mark(reopened(bookBytes(FORM)));
const standing = marksOf(marked);

/** The conditional formats as another program leaves them. */
const RESAVED: readonly (readonly [string, (xml: string) => string])[] = [
  ['as they are', (xml) => xml],
  ['moved down by a row', (xml) => shifted(xml, 1)],
  ['moved up by two rows', (xml) => shifted(xml, -2)],
  [
    'doubled by pasting',
    (xml) => xml.replaceAll(/<conditionalFormatting\b[\s\S]*?<\/conditionalFormatting>/g, (block) => block + block),
  ],
  [
    'those of one place in one block',
    (xml) =>
      xml.replaceAll(
        /<\/conditionalFormatting><conditionalFormatting sqref="([^"]*)">/g,
        (all, sqref: string, at: number, whole: string) =>
          whole.slice(0, at).endsWith('</cfRule>') && lastSqref(whole.slice(0, at)) === sqref ? '' : all,
      ),
  ],
  [
    'cut into two places',
    (xml) => xml.replaceAll(/(<conditionalFormatting sqref=")([A-Z]+)([^"]*)"/g, '$1$2$3 $290:$291"'),
  ],
  [
    'with the formula spelled otherwise',
    (xml) =>
      xml.replaceAll(
        /<formula>([\s\S]*?)<\/formula>/g,
        (_, text: string) => `<formula>${text.replaceAll(',OR(', ', OR(')}</formula>`,
      ),
  ],
];

function lastSqref(xml: string): string {
  return [...xml.matchAll(/<conditionalFormatting sqref="([^"]*)">/g)].at(-1)?.[1] ?? '';
}

function shifted(xml: string, by: number): string {
  return xml.replaceAll(/<conditionalFormatting\b[\s\S]*?<\/conditionalFormatting>/g, (block) =>
    block
      .replace(/sqref="[^"]*"/, (sqref) => sqref.replaceAll(/\d+/g, (row) => String(Number(row) + by)))
      .replaceAll(/\$([A-Z]{1,2})(\d+)/g, (_, column: string, row: string) => `$${column}${Number(row) + by}`),
  );
}

describe('marks in a file that another program has had', () => {
  test('are found as they were written', () => {
    const written = changesOf(reopened(bookBytes(FORM))).flatMap((change) =>
      change.kind === 'highlight' && change.after ? [{ sheet: change.sheet, highlight: change.after }] : [],
    );
    expect(written.length).toBeGreaterThan(2);
    expect(told(standing)).toEqual(told(written));
  });

  test.each(RESAVED)('%s: taking them out leaves none, and no empty block', (_title, resave) => {
    const file = unmark(reopened(withSheetXml(marked.bytes(), resave)));
    expect(marksOf(file)).toEqual([]);
    expect(sheetXml(file.bytes())).not.toMatch(/<conditionalFormatting\b/);
  });

  test.each(RESAVED)('%s: marking gives what a first marking gives', (_title, resave) => {
    const file = mark(reopened(withSheetXml(marked.bytes(), resave)));
    expect(rulesIn(file)).toBe(rulesIn(marked));
    expect(told(marksOf(file))).toEqual(told(standing));
  });

  test.each(RESAVED)('%s: taken out and put back', (_title, resave) => {
    const before = reopened(withSheetXml(marked.bytes(), resave));
    const changes = planHighlightRemoval(valueOf(before.book()), valueOf(before.setting(HIGHLIGHTS_KEPT.key)));
    const after = valueOf(valueOf(before.apply(changes)).apply(invertAll(changes)));
    expect(new Set(told(marksOf(after)))).toEqual(new Set(told(marksOf(before))));
  });

  test('of an earlier version, without bold and border, are replaced', () => {
    const [{ highlight } = expect.fail('none'), ...rest] = standing;
    const plain = { ...highlight, bold: false, border: false };
    const old = valueOf(
      marked.apply([
        { kind: 'highlight', sheet: standing[0]?.sheet ?? '', before: highlight, after: null },
        { kind: 'highlight', sheet: standing[0]?.sheet ?? '', before: null, after: plain },
      ]),
    );
    expect(marksOf(old).length).toBe(rest.length + 1);
    expect(told(marksOf(mark(old)))).toEqual(told(standing));
  });

  test('a step that marked is taken back though rows have moved since', () => {
    const changes = changesOf(reopened(bookBytes(FORM))).filter(({ kind }) => kind === 'highlight');
    const moved = reopened(withSheetXml(marked.bytes(), (xml) => shifted(xml, 1)));
    expect(marksOf(valueOf(moved.apply(invertAll(changes))))).toEqual([]);
  });
});
