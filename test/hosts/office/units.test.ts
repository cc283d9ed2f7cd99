import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, runsOf } from '../../../src/hosts/office/blocks';
import { joinChains } from '../../../src/hosts/office/chains';
import { entryOf, wouldBeReadOtherwise } from '../../../src/hosts/office/entry';
import { sameFormula } from '../../../src/formulaSyntax/canonical';
import { parseAreas } from '../../../src/hosts/office/readSheet';
import { contains, formatRange } from '../../../src/model/address';
import type { Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { readEntry } from '../../excel-host/workbook/entry';
import { plainly, write } from '../contract';

describe('formulas that Excel writes another way are the same', () => {
  test.each([
    ['=ROUND(A1, 2)', '=round(A1,2)', true],
    ["='自评表'!H16", '=自评表!H16', true],
    ["='it''s'!A1", "='it''s'!A1", true],
    ['=SUM(A1:A3)', '=@SUM(A1:A3)', true],
    ['=IFNA(A1,0.50)', '=_xlfn.IFNA(A1,0.5)', true],
    ['=LOOKUP(9.9E+307,A1)', '=LOOKUP(9.9E307,A1)', true],
    ['=ROUND(A1,2)', '=ROUND(A1,3)', false],
    ['=ROUND(A1,2)', '=ROUND(A10,2)', false],
    ['=ROUND($A1,2)', '=ROUND(A1,2)', false],
    ['=SUBSTITUTE(A1,"a b","")', '=SUBSTITUTE(A1,"ab","")', false],
    ['=SUBSTITUTE(A1,"a","")', '=SUBSTITUTE(A1,"A","")', false],
    ["='表1'!A1", "='表2'!A1", false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameFormula(a, b)).toBe(same);
  });
});

describe('texts are entered so that they stay texts', () => {
  test.each([
    ['完成率134.72%，原因为需求增加。', false],
    ['优', false],
    ['≥3个', false],
    ['2024年度', false],
    ['2024年', true],
    ['二〇二四年十二月', true],
    ['上午9:00', true],
    ['3/4', true],
    ['¥5', true],
    ['5-Mar', true],
    ['March', false],
    ['-', true],
    ['#REF!', true],
    ['真', true],
  ])('%s needs an apostrophe: %s', (text, needs) => {
    expect(wouldBeReadOtherwise(text)).toBe(needs);
  });

  test('whatever the text and the format of the cell', () => {
    const signs = fc.constantFrom(...'=+-@\'#%0123456789.,/:年月日时分亿万元 eE"()（）。件TRUEtrue¥'.split(''));
    const text = fc.string({ unit: signs, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, fc.constantFrom('General', '@', '0.00'), (value, format) => {
        expect(readEntry(entryOf({ value, formula: null }, format), format)).toMatchObject({ value, formula: null });
      }),
    );
  });
});

describe('cells are grouped', () => {
  const cell = fc.record({ row: fc.nat(300), column: fc.nat(12) });
  const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}`, maxLength: 60 });

  test('into blocks that hold all of them', () => {
    fc.assert(
      fc.property(cells, (addresses) => {
        const blocks = blocksOf(addresses);
        return addresses.every((address) => blocks.some((block) => contains(block, address)));
      }),
    );
  });

  test('into runs that are columns without a gap, each cell once', () => {
    fc.assert(
      fc.property(cells, (addresses) => {
        const runs = runsOf(addresses.map((address) => ({ address })));
        const all = runs.flatMap((run) =>
          run.map(({ address }, index) => {
            expect(address).toEqual({ row: (run[0]?.address.row ?? 0) + index, column: run[0]?.address.column });
            return address;
          }),
        );
        expect(all).toHaveLength(addresses.length);
      }),
    );
  });
});

describe('lists of merged areas', () => {
  test.each([
    ['Sheet1!A1:B2', 'A1:B2'],
    ["'整体支出 自评表'!A1:I1,'整体支出 自评表'!B3:I3", 'A1:I1 B3:I3'],
    ["'a!B2,x'!C3:C4", 'C3:C4'],
    ["'it''s, A1'!D5:E6", 'D5:E6'],
  ])('%s', (text, ranges) => {
    expect(parseAreas(text).map(formatRange).join(' ')).toBe(ranges);
  });
});

describe('changes to one place, one after the other', () => {
  const first = write('表', 'A1', plainly(1));
  const second = write('表', 'A1', plainly(2), plainly(1));
  test('are one change', () => {
    expect(joinChains([first, second])).toEqual([write('表', 'A1', plainly(2))]);
    expect(joinChains(invertAll([first, second]))).toEqual([
      { ...write('表', 'A1', plainly(2)), before: plainly(2), after: { value: null, formula: null } },
    ]);
  });

  test('are none where nothing came and went', () => {
    const name: Change = { kind: 'name', sheet: null, name: 'x', before: null, after: '1' };
    expect(joinChains([name, ...invertAll([name])])).toEqual([]);
  });

  test('stay two where the second does not follow the first', () => {
    expect(joinChains([first, write('表', 'A1', plainly(3), plainly(9))])).toHaveLength(2);
  });
});
