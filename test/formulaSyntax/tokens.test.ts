import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFormula, plainFormula } from '../../src/formulaSyntax/newer';
import { referencesOf } from '../../src/formulaSyntax/references';
import { shiftFormula } from '../../src/formulaSyntax/shift';
import { tokenize } from '../../src/formulaSyntax/tokens';

const pieces = (formula: string) =>
  tokenize(formula).map(({ start, end, kind }) => `${kind} ${formula.slice(start, end)}`);

describe('a formula in pieces', () => {
  it.each<[string, string[]]>([
    ['A1', ['area A1']],
    ['$B$2:C10', ['area $B$2:C10']],
    ['A:C', ['area A:C']],
    ['$3:4', ['area $3:4']],
    ["'表 (二)''年'!A1", ["area '表 (二)''年'!A1"]],
    ['表（一）!A1:B2', ['area 表（一）!A1:B2']],
    ["'一:三'!A1", ["area '一:三'!A1"]],
    ['Sheet1:Sheet3!$A$1', ['area Sheet1:Sheet3!$A$1']],
    ['[1]表!A1', ['area [1]表!A1']],
    ['LOG10(2)', ['function LOG10', 'sign (', 'number 2', 'sign )']],
    ['完成率*A1', ['name 完成率', 'sign *', 'area A1']],
    ['表!率', ['name 表!率']],
    ['A1.5', ['name A1.5']],
    ['XFE1', ['name XFE1']],
    ['A1048577', ['name A1048577']],
    ['表1[[#This Row],[金额(元)]]', ['table 表1[[#This Row],[金额(元)]]']],
    ["[@[a']b]]+1", ["table [@[a']b]]", 'sign +', 'number 1']],
    ['"A1""B1"&A2', ['string "A1""B1"', 'sign &', 'area A2']],
    ['#REF!+表!#REF!', ['error #REF!', 'sign +', 'error 表!#REF!']],
    ['1.5E+3%', ['number 1.5E+3', 'sign %']],
    [
      '{1,2;"a",TRUE}',
      ['sign {', 'number 1', 'sign ,', 'number 2', 'sign ;', 'string "a"', 'sign ,', 'name TRUE', 'sign }'],
    ],
    ['A1:INDEX(B:B,2)', ['area A1', 'sign :', 'function INDEX', 'sign (', 'area B:B', 'sign ,', 'number 2', 'sign )']],
  ])('%s', (formula, expected) => {
    expect(pieces(formula)).toEqual(expected);
  });

  it('covers any text without gaps', () => {
    const signs = fc.constantFrom(...`A1:$B!'"[]{}()#+-*/^&=<>,;.@ 表率_\\0?E`, 'SUM(', "'表'!", '[1]', '#REF!');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const formula = parts.join('');
        const tokens = tokenize(formula);
        expect(tokens.map(({ start, end }) => formula.slice(start, end)).join('')).toBe(formula);
        expect(tokens.every(({ start, end }) => end > start)).toBe(true);
        expect(shiftFormula(formula, 0, 0)).toBe(formula);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('a shared formula for another cell', () => {
  it.each<[string, number, number, string]>([
    ['A1+$A1+A$1+$A$1', 2, 3, 'D3+$A3+D$1+$A$1'],
    ['SUM(A:A,$B:C,1:1,$2:3)', 1, 1, 'SUM(B:B,$B:D,2:2,$2:4)'],
    ['\'表\'!A1:B2&"A1"', 1, 0, '\'表\'!A2:B3&"A1"'],
    ['A1', -1, -1, 'XFD1048576'],
    ['名称1+LOG10(A1)+表1[A1]', 1, 0, '名称1+LOG10(A2)+表1[A1]'],
  ])('%s, %i rows and %i columns on', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it('comes back when it is moved back', () => {
    const area = fc.tuple(
      fc.constantFrom('', '$'),
      fc.constantFrom('A', 'Z', 'AA', 'XFD'),
      fc.constantFrom('', '$'),
      fc.integer({ min: 1, max: 1_048_576 }),
    );
    fc.assert(
      fc.property(
        area,
        fc.integer({ min: -2000, max: 2000 }),
        fc.integer({ min: -2000, max: 2000 }),
        (parts, rows, columns) => {
          const formula = `SUM(${parts.join('')})`;
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
      { seed: 4 },
    );
  });
});

describe('newer functions', () => {
  it.each<[string, string]>([
    ['_xlfn.IFS(A1,1)', 'IFS(A1,1)'],
    ['_xlfn._xlws.FILTER(A1:A2,A1)', 'FILTER(A1:A2,A1)'],
    ['_xlfn.STDEV.S(A1)&"_xlfn.IFS("', 'STDEV.S(A1)&"_xlfn.IFS("'],
    ["'CONCAT('!A1+_xlfn.CONCAT(A1)", "'CONCAT('!A1+CONCAT(A1)"],
    ['_xlfn.DISPIMG("ID_1",1)', 'DISPIMG("ID_1",1)'],
    ['_xlfn.UNHEARDOF(1)', '_xlfn.UNHEARDOF(1)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x)', 'LET(_xlpm.x,1,_xlpm.x)'],
    ['SUM(A1)+MYCONCAT(1)+表!DAYS', 'SUM(A1)+MYCONCAT(1)+表!DAYS'],
  ])('%s is shown as %s, and written as before', (inFile, shown) => {
    expect(plainFormula(inFile)).toBe(shown);
    expect(fileFormula(shown)).toBe(inFile);
  });
});

describe('what a formula reads', () => {
  it('leaves texts, other workbooks and errors out', () => {
    const { areas, names, tables, anything } = referencesOf('SUM(A1:B2,"C3",[1]表!D4,#REF!)+率+表1[金额]');
    expect(areas.map(({ area }) => area.shape)).toEqual(['cells']);
    expect(names.map(({ name }) => name)).toEqual(['SUM', '率']);
    expect([tables, anything]).toEqual([['表1'], false]);
  });

  it.each([
    'INDIRECT("A1")',
    'offset(A1,1,1)',
    'A1#',
    'A1:INDEX(B:B,1)',
    'A1:名',
    '_xlfn.ANCHORARRAY(A1)',
    'CELL("row",A1)',
  ])('%s may read anything', (formula) => {
    expect(referencesOf(formula).anything).toBe(true);
  });
});
