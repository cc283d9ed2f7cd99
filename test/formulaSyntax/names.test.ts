import { describe, expect, it } from 'vitest';
import { askedOf, namesIn, replaceNames } from '../../src/formulaSyntax/names';

describe('names in a formula', () => {
  it('are found in the order written, without functions, texts, cells and other workbooks', () => {
    expect(namesIn('指标值+表!率*LOG10(A1)&"完成值"+[1]表!率+T[列]+TRUE')).toEqual(['指标值', '率', 'TRUE']);
  });

  it('are replaced with the sheet before them', () => {
    const seen: [string | null, string][] = [];
    const result = replaceNames("'二''表'!率+率/SUM(率)&\"率\"+[1]表!率+T[率]", (sheet, word) => {
      seen.push([sheet, word]);
      return 'X';
    });
    expect(result).toBe('X+X/SUM(X)&"率"+[1]表!率+T[率]');
    expect(seen).toEqual([
      ["二'表", '率'],
      [null, '率'],
      [null, '率'],
    ]);
  });

  it('stay where there is nothing to put in their place', () => {
    const formula = '率 + 表!#REF!+(1 , 2)';
    expect(replaceNames(formula, () => undefined)).toBe(formula);
  });
});

describe('ROW() and COLUMN() of the cell of a formula', () => {
  it.each([
    ['ROW()+column( )', 'ROW(H5)+column(H5 )'],
    ['ROW(A1)&"ROW()"&ROWS()', 'ROW(A1)&"ROW()"&ROWS()'],
    ["'ROW()'!A1+ROW()", "'ROW()'!A1+ROW(H5)"],
  ])('%s asked of H5 is %s', (formula, expected) => {
    expect(askedOf('H5', formula)).toBe(expected);
  });
});
