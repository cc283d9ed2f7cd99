import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/model/address';
import type { CellChange } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { BOOKS, bookBytes, extraBooks } from '../../support/books';
import { ok } from './support';
import { styleSheet, tiny, XF } from './tiny';
import { recognise } from '../../../src/layout';
import { planDrafts } from '../../../src/plan/drafts';
import { proposeRuleSet } from '../../../src/rules';
import { evaluate } from '../../../src/scoring';

const LONG = '完成率133.33%，原因是年中新增任务，实际完成数高于年初安排；下一步将据实设定指标值。';
const WRAPPED =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf>';
const STYLES = styleSheet(XF + WRAPPED);
const EMPTY = { value: null, formula: null };

const text = (at: string, after: string | null, before: string | null = null): CellChange => ({
  kind: 'cell',
  sheet: '表',
  address: parseAddress(at) ?? expect.fail(at),
  before: before === null ? EMPTY : { value: before, formula: null },
  after: after === null ? EMPTY : { value: after, formula: null },
});
const sheet = (rows: string, rest: { readonly before?: string; readonly after?: string } = {}): Uint8Array =>
  tiny({
    sheets: { 表: `<worksheet>${rest.before ?? ''}<sheetData>${rows}</sheetData>${rest.after ?? ''}</worksheet>` },
    styles: STYLES,
  });
const xmlOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? expect.fail('no sheet'));
const rowTag = (bytes: Uint8Array, row: number): string =>
  new RegExp(`<row r="${row}"[^>]*>`).exec(xmlOf(bytes))?.[0] ?? expect.fail(`no row ${row}`);
const applied = (bytes: Uint8Array, ...changes: readonly CellChange[]): Uint8Array =>
  ok(ok(openXlsx(bytes)).apply(changes)).bytes();
const heightOf = (tag: string): number => Number(/ ht="([^"]*)"/.exec(tag)?.[1] ?? NaN);

describe('a row with a height of its own', () => {
  const low = sheet('<row r="1" ht="18" customHeight="1"><c r="A1" s="1"/><c r="B1" s="1"/></row>');

  it('grows for a long text', () => {
    const grown = rowTag(applied(low, text('A1', LONG)), 1);
    expect(heightOf(grown)).toBeGreaterThan(100);
    expect(grown).toContain('customHeight="1"');
  });

  it('gets back what it had, and the file with it', () => {
    const changes = [text('A1', LONG)];
    const back = applied(applied(low, ...changes), ...(invertAll(changes) as CellChange[]));
    expect(rowTag(back, 1)).toBe('<row r="1" ht="18" customHeight="1">');
    expect(Object.keys(unzipSync(back)).sort()).toEqual(Object.keys(unzipSync(low)).sort());
  });

  it.each([
    ['a short text', '年中新增任务'],
    ['nothing', null],
    ['a longer text', LONG + LONG],
  ])('that a person made too low is so again after %s', (_, ours) => {
    const full = sheet(
      `<row r="1" ht="18" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>${LONG}</t></is></c><c r="B1" s="1"/></row>`,
    );
    const changes = [text('A1', ours, LONG)];
    const written = applied(full, ...changes);
    const again = [text('A1', LONG + LONG + LONG, ours)];
    for (const back of [
      applied(written, ...(invertAll(changes) as CellChange[])),
      applied(written, ...again, ...(invertAll([...changes, ...again]) as CellChange[])),
    ]) {
      expect(rowTag(back, 1)).toBe('<row r="1" ht="18" customHeight="1">');
      expect(Object.keys(unzipSync(back)).sort()).toEqual(Object.keys(unzipSync(full)).sort());
    }
  });

  it('grows for a text of ours that takes the place of one of the person’s', () => {
    const full = sheet(`<row r="1" ht="18"><c r="A1" s="1" t="inlineStr"><is><t>${LONG}</t></is></c></row>`);
    expect(heightOf(rowTag(applied(full, text('A1', LONG + LONG, LONG)), 1))).toBeGreaterThan(200);
  });

  it('stays for a short text, and for one that does not wrap', () => {
    expect(rowTag(applied(low, text('A1', '年中新增任务')), 1)).toBe('<row r="1" ht="18" customHeight="1">');
    const plain = sheet('<row r="1" ht="18"><c r="A1" s="0"/></row>');
    expect(rowTag(applied(plain, text('A1', LONG)), 1)).toBe('<row r="1" ht="18">');
  });

  it('stays where it is high enough', () => {
    const high = sheet('<row r="1" ht="400"><c r="A1" s="1"/></row>');
    expect(rowTag(applied(high, text('A1', LONG)), 1)).toBe('<row r="1" ht="400">');
  });

  it('is as high as the highest of its texts, while any of them is there', () => {
    const both = applied(low, text('A1', LONG), text('B1', LONG + LONG));
    const one = applied(both, text('B1', null, LONG + LONG));
    expect(heightOf(rowTag(both, 1))).toBeGreaterThan(heightOf(rowTag(one, 1)));
    expect(heightOf(rowTag(one, 1))).toBe(heightOf(rowTag(applied(low, text('A1', LONG)), 1)));
    expect(rowTag(applied(one, text('A1', null, LONG)), 1)).toBe('<row r="1" ht="18" customHeight="1">');
  });

  it.each([
    ['Excel', { before: { height: '18', custom: null }, after: '60', needs: { A1: 60 } }],
    ['Excel by an earlier version', [18, 60]],
  ])('gets back the height that %s remembered, written a little otherwise when it was saved', (_, record) => {
    const saved = sheet(
      `<row r="1" ht="60.75" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>${LONG}</t></is></c></row>`,
    );
    const after = JSON.stringify({ version: 2, owner: null, mark: null, data: { 表: { 0: record } } });
    const remembered = ok(
      ok(openXlsx(saved)).apply([{ kind: 'setting', key: 'jxzp.rowHeights', before: null, after }]),
    );
    const back = applied(remembered.bytes(), text('A1', null, LONG));
    expect(heightOf(rowTag(back, 1))).toBe(18);
  });

  it('keeps a height that a person set meanwhile', () => {
    const entries = unzipSync(applied(low, text('A1', LONG)));
    const part = 'xl/worksheets/sheet1.xml';
    const changed = new TextDecoder().decode(entries[part]).replace(/ ht="[^"]*"/, ' ht="250"');
    entries[part] = new TextEncoder().encode(changed);
    const back = applied(zipSync(entries), text('A1', null, LONG));
    expect(heightOf(rowTag(back, 1))).toBe(250);
  });

  it('that Excel found itself stays to be found by Excel', () => {
    const found = sheet('<row r="1" ht="18"><c r="A1" s="1"/></row>');
    expect(rowTag(applied(found, text('A1', LONG)), 1)).not.toContain('customHeight');
  });

  it('of a protected sheet stays as it is', () => {
    const locked = sheet('<row r="1" ht="18"><c r="A1" s="1"/></row>', {
      after: '<sheetProtection sheet="1" formatRows="1"/>',
    });
    const outcome = ok(openXlsx(locked)).apply([text('A1', LONG)]);
    if (outcome.ok) expect(rowTag(outcome.value.bytes(), 1)).toBe('<row r="1" ht="18">');
  });
});

describe('a row without one', () => {
  it('is left to the program that opens the file', () => {
    const free = sheet('<row r="1"><c r="A1" s="1"/></row>');
    expect(rowTag(applied(free, text('A1', LONG)), 1)).toBe('<row r="1">');
  });

  it('grows where the sheet fixes the height of all rows', () => {
    const fixed = sheet('<row r="1"><c r="A1" s="1"/></row>', {
      before: '<sheetFormatPr defaultRowHeight="15" customHeight="1"/>',
    });
    const grown = applied(fixed, text('A1', LONG));
    expect(heightOf(rowTag(grown, 1))).toBeGreaterThan(100);
    expect(rowTag(applied(grown, text('A1', null, LONG)), 1)).toBe('<row r="1">');
  });

  it('grows for a merged cell, whose height no program fits: its last row, by what the others do not give', () => {
    const rows = '<row r="1" ht="40"><c r="A1" s="1"/></row><row r="2"><c r="A2" s="1"/></row>';
    const merged = sheet(rows, { after: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>' });
    const grown = applied(merged, text('A1', LONG));
    expect(rowTag(grown, 1)).toBe('<row r="1" ht="40">');
    expect(heightOf(rowTag(grown, 2))).toBeGreaterThan(60);
    expect(rowTag(grown, 2)).toContain('customHeight="1"');
    expect(xmlOf(applied(grown, text('A1', null, LONG)))).toBe(xmlOf(applied(merged, text('A1', null))));
  });
});

it('law: whatever the height was, the inverse gives back the very tag', () => {
  const height = fc.option(fc.double({ min: 1, max: 409, noNaN: true }).map((points) => points.toFixed(2)));
  fc.assert(
    fc.property(height, fc.boolean(), fc.string({ minLength: 0, maxLength: 300 }), (ht, custom, extra) => {
      const tag = `<row r="1"${ht === null ? '' : ` ht="${ht}"`}${custom ? ' customHeight="1"' : ''} spans="1:1">`;
      const before = sheet(`${tag}<c r="A1" s="1"/></row>`);
      const words = LONG + extra.replace(/[^\P{C}\n]|\p{Cs}|[\r_]/gu, '');
      const back = applied(applied(before, text('A1', words)), text('A1', null, words));
      expect(rowTag(back, 1)).toBe(tag);
    }),
    { numRuns: 60 },
  );
});

describe('drafts in workbooks with tables', () => {
  it.each([...BOOKS, ...extraBooks()])(
    '%s: only the sheets written to change, and restoring gives the rows back',
    (name) => {
      const bytes = bookBytes(name);
      const file = ok(openXlsx(bytes));
      const book = ok(file.book());
      const changes = recognise(book).flatMap((table) =>
        planDrafts(evaluate(table, proposeRuleSet(table)), book).drafts.map(({ change }) => change),
      );
      const written = ok(file.apply(changes));
      const back = ok(written.apply(invertAll(changes)));
      const tags = (one: Uint8Array): Record<string, string[]> =>
        Object.fromEntries(
          Object.entries(unzipSync(one))
            .filter(([part]) => /worksheets\/[^/]*\.xml$/.test(part))
            .map(([part, xml]) => [part, new TextDecoder().decode(xml).match(/<row [^>]*>/g) ?? []]),
        );
      expect(tags(back.bytes())).toEqual(tags(bytes));
      expect(ok(back.setting('jxzp.rowHeights'))).toBeNull();
    },
  );
});
