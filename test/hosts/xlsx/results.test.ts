import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/model/address';
import type { CellValue } from '../../../src/model/cell';
import type { CellChange, Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import type { XlsxFile } from '../../../src/hosts/xlsx/file';
import { JOURNAL, MOST_RESULTS, readKept, RESULTS } from '../../../src/settings';
import { faultsOf } from './soundPackage';
import { cellsOf, ok, open, rewrite, textsOf } from './support';
import { tiny } from './tiny';

/* What formulas show goes when a step of ours makes it untrue, and comes back when the step is taken back. */

const FORMULAS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>' +
  '<c r="C1"><f>A1*2</f><v>2.0000000000000004</v></c><c r="D1" t="str"><f>A1&amp;"&lt;项&gt;"</f><v>1&lt;项&gt;</v></c>' +
  '<c r="E1" t="b"><f>A1&gt;0</f><v>1</v></c><c r="F1" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="G1" t="str"><f>IF(A1,"","")</f><v></v></c>' +
  '<c r="H1"><f>B1+1</f><v>3</v></c></row>' +
  '<row r="2"><c r="A2"><f t="array" ref="A2:B2">A1:B1*2</f><v>2</v></c><c r="B2"><v>4</v></c></row>' +
  '<row r="3"><c r="A3"><f t="shared" si="0" ref="A3:A4">$C$1+ROW()</f><v>5</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>6</v></c></row>';
const BOOK = tiny({
  sheets: { 表: FORMULAS, 另: '<row r="1"><c r="A1"><f>SUM(表!A1:C1)</f><v>5</v></c><c r="B1"><v>9</v></c></row>' },
});

const cell = (sheet: string, at: string, before: CellValue, after: CellValue): CellChange => ({
  kind: 'cell',
  sheet,
  address: parseAddress(at) ?? expect.fail(at),
  before: { value: before, formula: null },
  after: { value: after, formula: null },
});
/** A journal with these steps, signed by somebody of that name. */
const journal = (steps: readonly (readonly Change[])[], name = ''): string | null =>
  steps.length === 0
    ? null
    : JSON.stringify({
        ...{ version: 3, owner: null, mark: null },
        data: steps.map((changes) => ({ owner: { id: '甲', name }, mark: null, entry: { kind: 'score', changes } })),
      });
/** Changes with the journal that was and the one that is. */
const step = (was: string | null, is: string | null, ...changes: readonly Change[]): Change[] => [
  ...changes,
  { kind: 'setting', key: JOURNAL.key, before: was, after: is },
];
const reopened = (file: XlsxFile): XlsxFile => open(file.bytes());
const shown = (file: XlsxFile): Record<string, CellValue> =>
  Object.fromEntries([...cellsOf(ok(file.book()))].map(([key, { value }]) => [key, value]));
const apply = (file: XlsxFile, changes: readonly Change[]): XlsxFile => ok(file.apply(changes));

const ONE = [cell('表', 'A1', 1, 5)];
const TWO = [cell('表', 'B1', 2, 7)];
const one = step(null, journal([ONE]), ...ONE);

describe('results of formulas that depend on a step', () => {
  it.each([
    ['at once', (file: XlsxFile) => file],
    ['after saving and opening again', reopened],
  ])('go with it, and come back with taking it back %s', (_, then) => {
    const written = apply(open(BOOK), one);
    const dependants = ['表!C1', '表!D1', '表!E1', '表!F1', '表!G1', '表!A2', '表!B2', '表!A3', '表!A4', '另!A1'];
    expect(dependants.map((key) => shown(written)[key] ?? null)).toEqual(dependants.map(() => null));
    expect(shown(written)['表!H1']).toBe(3);
    const back = reopened(apply(then(written), invertAll(one)));
    expect(shown(back)).toEqual(shown(open(BOOK)));
    expect(faultsOf(back.bytes(), BOOK)).toEqual([]);
    const sheet = (bytes: Uint8Array): string => textsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet(back.bytes())).toBe(sheet(BOOK));
    expect(Object.keys(textsOf(back.bytes())).sort()).toEqual(Object.keys(textsOf(BOOK)).sort());
  });

  it('come back step by step', () => {
    const two = step(journal([ONE]), journal([ONE, TWO]), ...TWO);
    const first = apply(open(BOOK), one);
    const second = reopened(apply(first, two));
    expect(shown(second)['表!H1'] ?? null).toBeNull();
    const back = apply(second, invertAll(two));
    expect(shown(back)).toEqual(shown(first));
    expect(shown(apply(reopened(back), invertAll(one)))).toEqual(shown(open(BOOK)));
  });

  it('come back though the journal had to give up longer steps for theirs', () => {
    const long = [cell('另', 'Z9', null, '长'.repeat(999))];
    const full = apply(open(BOOK), [{ kind: 'setting', key: JOURNAL.key, before: null, after: journal([long]) }]);
    const written = apply(full, step(journal([long]), journal([ONE]), ...ONE));
    expect(shown(written)['表!C1'] ?? null).toBeNull();
    const back = apply(reopened(written), step(journal([ONE]), null, ...invertAll(ONE)));
    expect(shown(back)).toEqual(shown(open(BOOK)));
  });

  it('come back though the person has another name by then', () => {
    const second = apply(apply(open(BOOK), one), step(journal([ONE]), journal([ONE, TWO]), ...TWO));
    const first = apply(second, step(journal([ONE, TWO]), journal([ONE], '一个长得多的名字'), ...invertAll(TWO)));
    expect(shown(first)).toEqual(shown(apply(open(BOOK), one)));
    const renamed = apply(first, step(journal([ONE], '一个长得多的名字'), null, ...invertAll(ONE)));
    expect(shown(renamed)).toEqual(shown(open(BOOK)));
  });

  it('come back though steps of others were taken out of the journal meanwhile', () => {
    const beside = apply(open(BOOK), step(null, journal([TWO, ONE]), ...ONE));
    const alone = apply(beside, step(journal([TWO, ONE]), journal([ONE])));
    expect(shown(apply(alone, step(journal([ONE]), null, ...invertAll(ONE))))).toEqual(shown(open(BOOK)));
  });

  it('come back of a step that was made twice', () => {
    const again = apply(
      apply(apply(open(BOOK), one), invertAll(ONE)),
      step(journal([ONE]), journal([ONE, ONE]), ...ONE),
    );
    expect(shown(again)['表!C1'] ?? null).toBeNull();
    const back = apply(again, step(journal([ONE, ONE]), journal([ONE]), ...invertAll(ONE)));
    expect(shown(back)).toEqual(shown(open(BOOK)));
  });

  it('come back though Excel has calculated in between', () => {
    const entries = textsOf(apply(open(BOOK), one).bytes());
    const calculated = (entries['xl/worksheets/sheet1.xml'] ?? '').replace('<f>A1*2</f>', '<f>A1*2</f><v>10</v>');
    const file = open(apply(open(BOOK), one).bytes());
    const changed = open(rewritten(file.bytes(), 'xl/worksheets/sheet1.xml', calculated));
    expect(shown(changed)['表!C1']).toBe(10);
    expect(shown(apply(changed, invertAll(one)))).toEqual(shown(open(BOOK)));
  });

  it('stay away where something else that they rest on has changed', () => {
    const written = apply(apply(open(BOOK), one), [cell('表', 'B1', 2, 3)]);
    const back = apply(written, invertAll(one));
    expect(shown(back)['另!A1'] ?? null).toBeNull();
    expect(ok(back.setting(RESULTS.key))).toBeNull();
  });

  it('are kept for steps alone: other writings leave no record', () => {
    expect(ok(apply(open(BOOK), [cell('表', 'A1', 1, 5)]).setting(RESULTS.key))).toBeNull();
  });

  it('that are more than are kept are counted, and the first of them named', () => {
    const many = Array.from(
      { length: MOST_RESULTS + 12 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><f>$A$1+1</f><v>2</v></c></row>`,
    ).join('');
    const book = tiny({ sheets: { 表: `<row r="1"><c r="A1"><v>1</v></c></row>${many}` } });
    const written = apply(open(book), one);
    const [kept] = readKept(RESULTS, ok(written.setting(RESULTS.key))).data;
    expect(kept).toMatchObject({ lost: 12 });
    expect(kept?.firstLost).toHaveLength(10);
    const back = shown(apply(written, invertAll(one)));
    expect(Object.values(back).filter((value) => value === 2)).toHaveLength(MOST_RESULTS);
    expect(back[kept?.firstLost[0] ?? ''] ?? null).toBeNull();
  });
});

describe('a record that came with the file', () => {
  const kept = readKept(RESULTS, ok(apply(open(BOOK), one).setting(RESULTS.key))).data;
  const planted = (cells: unknown): Change => ({
    kind: 'setting',
    key: RESULTS.key,
    before: null,
    after: JSON.stringify({
      version: 2,
      owner: null,
      mark: null,
      data: kept.map((record) => ({ ...record, cells })),
    }),
  });

  it('says nothing while something is written', () => {
    const file = apply(open(BOOK), [planted({ 表: { C1: ['n', '99'] } })]);
    expect(shown(apply(file, one))['表!C1'] ?? null).toBeNull();
  });

  it.each([
    ['a cell without a formula', { 表: { Z9: ['n', '99'], B1: ['n', '99'] } }],
    ['a number that is none', { 表: { C1: ['n', 'x'] } }],
    ['a sheet that is not there', { 无: { C1: ['n', '1'] } }],
  ])('writes nothing into %s', (_, cells) => {
    const written = apply(open(BOOK), one);
    const spoilt = apply(written, [{ ...planted(cells), before: ok(written.setting(RESULTS.key)) } as Change]);
    const back = shown(apply(spoilt, invertAll(one)));
    expect(back['表!Z9']).toBeUndefined();
    expect(back['表!B1']).toBe(2);
    expect(back['表!C1'] ?? null).toBeNull();
  });
});

function rewritten(bytes: Uint8Array, part: string, text: string): Uint8Array {
  return rewrite(bytes, (name, xml) => (name === part ? text : xml));
}
