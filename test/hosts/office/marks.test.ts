// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/layout';
import type { Range } from '../../../src/model/address';
import type { Book } from '../../../src/model/book';
import type { Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { planHighlightRemoval, planHighlights } from '../../../src/plan/highlights';
import { proposeRuleSet } from '../../../src/rules';
import { evaluate } from '../../../src/scoring';
import { HIGHLIGHTS_KEPT } from '../../../src/settings';
import { say } from '../../../src/texts/note';
import type { Request } from '../../excel-host/wire';
import { TransportError } from '../../excel-host/wire';
import { LTSC_2021 } from '../../excel-host/profile';
import type { StoredBook, StoredHighlight, StoredSheet } from '../../stored-workbook/book';
import { copySheet, deleteRows, deleteSheet, insertRows, renameSheet, sortRows } from '../../stored-workbook/person';
import { bookBytes } from '../../support/books';
import { valueOf } from '../contract';
import type { Excel } from './bench';
import { startExcel, startFile } from './bench';

const FORM = 'regional-transfer-blank';

/** 标记偏差 and 取消标记 as the pane does them: a fresh reading, a plan, one writing. */
async function act(
  { host }: Excel,
  plan: (book: Book, kept: string | null) => readonly Change[],
): Promise<readonly Change[]> {
  const book = valueOf(await host.read({ quick: true }));
  const changes = plan(book, valueOf(await host.setting(HIGHLIGHTS_KEPT.key)));
  valueOf(await host.apply(changes));
  return changes;
}
const mark = (excel: Excel) =>
  act(excel, (book, kept) => {
    const evaluations = recognise(book).map((table) => evaluate(table, proposeRuleSet(table)));
    return planHighlights(evaluations, book, { kept }).changes;
  });
const unmark = (excel: Excel) => act(excel, planHighlightRemoval);

const formats = (book: StoredBook): StoredHighlight[] => book.sheets.flatMap(({ highlights }) => highlights);
const first = (book: StoredBook): StoredSheet => book.sheets[0] ?? expect.fail('no sheet');
const told = (sheet: StoredSheet): string[] =>
  sheet.highlights.map(({ ranges, formula, fill }) => JSON.stringify([ranges, formula, fill])).sort();

async function marked(): Promise<Excel> {
  const excel = await startFile(bookBytes(FORM), LTSC_2021);
  valueOf(await excel.host.start());
  await mark(excel);
  expect(formats(excel.excel.book).length).toBeGreaterThan(2);
  return excel;
}

/** What people do to a marked workbook, each with whether every mark is still on one sheet of one table. */
const DEEDS: readonly (readonly [string, (book: StoredBook) => void])[] = [
  ['nothing', () => undefined],
  ['a row came in above', (book) => insertRows(book, first(book), 0, 1)],
  ['a row came in between the marked ones', (book) => insertRows(book, first(book), middle(book), 1)],
  [
    'the marked rows were sorted the other way round',
    (book) => {
      const { top, bottom } = largest(book);
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => bottom - top - index);
      sortRows(first(book), { top, bottom, left: 0, right: 20 }, rows);
    },
  ],
  ['a marked row went', (book) => deleteRows(book, first(book), middle(book), 1)],
  ['the sheet was renamed', (book) => renameSheet(book, first(book), "区县 '23")],
  ['the sheet was copied', (book) => void copySheet(book, first(book), '副本')],
  [
    'the sheet was copied and the first one deleted',
    (book) => {
      copySheet(book, first(book), '副本');
      deleteSheet(book, first(book));
    },
  ],
  [
    'all of it',
    (book) => {
      copySheet(book, first(book), '副本');
      insertRows(book, first(book), 1, 2);
      renameSheet(book, first(book), '改过名');
    },
  ],
];

const isOurs = (name: string): boolean => /^(?:指标值|完成值|偏差提示)/.test(name);

/** A row inside the largest marked block. */
function middle(book: StoredBook): number {
  const { top, bottom } = largest(book);
  return top + (bottom > top ? 1 : 0);
}

function largest(book: StoredBook): Range {
  const [range] = [...first(book).highlights.flatMap(({ ranges }) => ranges)].sort(
    (a, b) => b.bottom - b.top - (a.bottom - a.top),
  );
  return range ?? expect.fail('nothing is marked');
}

describe('marks in a workbook that people go on working in', () => {
  test.each(DEEDS)('%s: 取消标记 leaves none', async (_deed, deed) => {
    const excel = await marked();
    deed(excel.excel.book);
    await unmark(excel);
    expect(formats(excel.excel.book)).toEqual([]);
    expect(excel.excel.book.names.some(({ name }) => name === '偏差提示')).toBe(false);
  });

  test.each(DEEDS)('%s: 标记 gives what a first marking gives, nothing doubled', async (_deed, deed) => {
    const excel = await marked();
    deed(excel.excel.book);
    await mark(excel);
    const again = excel.excel.book.sheets.map(told);
    await unmark(excel);
    await mark(excel);
    expect(again).toEqual(excel.excel.book.sheets.map(told));
    for (const sheet of again) expect(new Set(sheet).size).toBe(sheet.length);
    expect((await mark(excel)).filter(({ kind }) => kind === 'highlight')).toEqual([]);
  });

  test.each(DEEDS)('%s: 取消标记 and 还原 of it bring back what stood', async (_deed, deed) => {
    const excel = await marked();
    deed(excel.excel.book);
    const before = excel.excel.book.sheets.map(told);
    const changes = await unmark(excel);
    valueOf(await excel.host.apply(invertAll(changes)));
    expect(excel.excel.book.sheets.map(told)).toEqual(before);
  });

  test.each(DEEDS.filter(([deed]) => !/renamed|deleted|all of it/.test(deed)))(
    '%s: 还原 of the marking takes its marks out of the sheet, and its names',
    async (_deed, deed) => {
      const excel = await startFile(bookBytes(FORM), LTSC_2021);
      valueOf(await excel.host.start());
      const changes = await mark(excel);
      const sheet = first(excel.excel.book);
      deed(excel.excel.book);
      valueOf(await excel.host.apply(invertAll(changes)));
      expect(sheet.highlights).toEqual([]);
      expect(excel.excel.book.names.filter((name) => name.sheet === sheet && isOurs(name.name))).toEqual([]);
    },
  );

  test('还原 of the marking of a sheet that was renamed since says so, and what remedies it', async () => {
    const excel = await startFile(bookBytes(FORM), LTSC_2021);
    valueOf(await excel.host.start());
    const changes = await mark(excel);
    const sheet = first(excel.excel.book);
    const { name } = sheet;
    renameSheet(excel.excel.book, sheet, '改过名');
    const before = told(sheet);
    const outcome = await excel.host.apply(invertAll(changes));
    expect(outcome.ok ? '' : say(outcome.error.note)).toMatch(new RegExp(`“${name}”.*没有写入.*改回“${name}”`));
    expect(told(sheet)).toEqual(before);
    renameSheet(excel.excel.book, sheet, name);
    valueOf(await excel.host.apply(invertAll(changes)));
    expect(sheet.highlights).toEqual([]);
  });

  test('a sheet copied into another workbook, which keeps no list', async () => {
    const source = await marked();
    const other = (await startFile(bookBytes('sichuan-project'), LTSC_2021)).excel.book;
    copySheet(source.excel.book, first(source.excel.book), '汇入', other);
    const excel = await startExcel(other, LTSC_2021);
    await unmark(excel);
    expect(formats(other)).toEqual([]);
  });

  test('marks of a protected copy are not passed over in silence', async () => {
    const excel = await marked();
    copySheet(excel.excel.book, first(excel.excel.book), '副本').isProtected = true;
    const book = valueOf(await excel.host.read());
    const outcome = await excel.host.apply(
      planHighlightRemoval(book, valueOf(await excel.host.setting(HIGHLIGHTS_KEPT.key))),
    );
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(say(outcome.error.note)).toContain('副本');
  });

  test('formats of a person stay', async () => {
    const excel = await marked();
    const sheet = first(excel.excel.book);
    const [ours] = sheet.highlights;
    if (!ours) return;
    const theirs: StoredHighlight[] = [
      { ...ours, id: '{p1}', formula: '=$F3=""' },
      { ...ours, id: '{p2}', fill: '#FF0000' },
      { ...ours, id: '{p3}', type: 'CellValue' },
      { ...ours, id: '{p4}', formula: '=AND(完成值<指标值,COUNTIF($A:$A,$A3)>1)' },
    ];
    sheet.highlights = [...sheet.highlights, ...theirs];
    await unmark(excel);
    expect(sheet.highlights.map(({ id }) => id)).toEqual(['{p1}', '{p2}', '{p3}', '{p4}']);
  });

  test('marks made by hand twice over are made one', async () => {
    const excel = await marked();
    const sheet = first(excel.excel.book);
    const before = told(sheet);
    sheet.highlights = sheet.highlights.flatMap((one) => [one, { ...one, id: `${one.id}copy` }]);
    await mark(excel);
    expect(told(sheet)).toEqual(before);
  });

  test('at most three round trips', async () => {
    const excel = await marked();
    insertRows(excel.excel.book, first(excel.excel.book), 0, 1);
    // Excel tells of the row, and the pane reads.
    valueOf(await excel.host.read({ quick: true }));
    for (const action of [mark, unmark, mark]) {
      excel.excel.resetCounters();
      await action(excel);
      expect(excel.excel.counters.syncs).toBeLessThanOrEqual(3);
      valueOf(await excel.host.read({ quick: true }));
    }
  });

  test('an Excel that does not tell its conditional formats is read all the same, and asked once', async () => {
    const excel = await startFile(bookBytes(FORM), LTSC_2021);
    valueOf(await excel.host.start());
    const isAsking = (request: Request): boolean => JSON.stringify(request).includes('ConditionalFormats');
    excel.excel.faults.refuse(TransportError.responseTooLarge, isAsking);
    excel.excel.faults.refuse(TransportError.responseTooLarge, isAsking);
    const book = valueOf(await excel.host.read());
    expect(book.marks).toBeUndefined();
    expect(book.sheets[0]?.rowCount).toBeGreaterThan(5);
    excel.excel.resetCounters();
    expect(valueOf(await excel.host.read()).sheets.length).toBe(book.sheets.length);
    expect(excel.excel.counters.syncs).toBe(1);
    expect(JSON.stringify(excel.excel.log.map(({ request }) => request))).not.toContain('ConditionalFormats');
  });

  test('a mark that a person took out by hand since the last look stops nothing', async () => {
    const excel = await marked();
    valueOf(await excel.host.read());
    const sheet = first(excel.excel.book);
    const before = told(sheet);
    sheet.highlights = sheet.highlights.slice(1);
    await mark(excel);
    expect(told(sheet)).toEqual(before);
  });

  test('a workbook read in slices tells its marks as well', async () => {
    const excel = await marked();
    const book = valueOf(await excel.host.read());
    excel.excel.faults.refuse(TransportError.responseTooLarge);
    expect(valueOf(await excel.host.read()).marks).toEqual(book.marks);
  });

  test('Excel draws the marked sheet anew', async () => {
    const excel = await marked();
    expect(first(excel.excel.book).calculated).toBe(1);
  });

  test('in grey print a row below its target is bold, one above it has a border', async () => {
    const { excel } = await marked();
    const look = (fill: string) =>
      new Set(
        formats(excel.book)
          .filter((one) => one.fill === fill)
          .map(
            ({ bold, borders }) =>
              `${bold} ${Object.values(borders)
                .map(({ style }) => style)
                .join(' ')}`,
          ),
      );
    expect(look('#F8CBAD')).toEqual(new Set(['true None None None None']));
    expect(look('#BDD7EE')).toEqual(new Set(['false Continuous Continuous Continuous Continuous']));
  });
});
