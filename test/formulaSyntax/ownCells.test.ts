import { describe, expect, it } from 'vitest';
import { canonical, sameFormula } from '../../src/formulaSyntax/canonical';
import { copiedDown, readsOtherSheets, referencesIn, relativeForm } from '../../src/formulaSyntax/copied';
import { isPlainSum } from '../../src/formulaSyntax/plainSum';

describe('the cells of its own sheet that a formula reads', () => {
  it.each<[string, string[]]>([
    ['=SUM($B$2:C10)+a1', ['$B$2:C10', 'a1']],
    ['=LOG10(2)+A1B+"A1"&A2', ['A2']],
    ["='表 1'!A1+表!B2:B3+C4", ['C4']],
    ['=表（一）!A1:B2+C4', ['C4']],
    ['=[1]表!A1+T[A1]+A:A+3:4', []],
    ['=A1048577+XFE1', []],
  ])('%s', (formula, expected) => {
    expect(referencesIn(formula).map(({ text }) => text)).toEqual(expected);
  });

  it('tells where each stands, its corners in order', () => {
    expect(referencesIn('=SUM(C3:B2)')).toEqual([
      { range: { top: 1, left: 1, bottom: 2, right: 2 }, start: 5, text: 'C3:B2' },
    ]);
  });

  it.each([
    ['=表!A1', true],
    ["='表 1'!率", true],
    ['=#REF!+1', true],
    ['="差!"&A1', false],
    ['=A1+率', false],
  ])('%s reads other sheets: %s', (formula, expected) => {
    expect(readsOtherSheets(formula)).toBe(expected);
  });
});

describe('a formula copied down', () => {
  it.each([
    ['=F6/$E6*G$2', 3, '=F9/$E9*G$2'],
    ['=SUM(A1:$B$2)&"A1"', 1, '=SUM(A2:$B$2)&"A1"'],
    ['=表（一）!A1+B1', 1, '=表（一）!A1+B2'],
    ['=名称1+LOG10(A1)+T[A1]', 3, '=名称1+LOG10(A4)+T[A1]'],
  ])('%s, %i rows down, reads %s', (formula, down, expected) => {
    expect(copiedDown(formula, down)).toBe(expected);
  });

  it('has the same relative form', () => {
    const formula = '=IF(F6="","",SUM($E6:G$2)/率)';
    const form = relativeForm(formula, { row: 5, column: 7 });
    expect(form).toBe('=IF(R[0]C[-2]="","",SUM(R[0]C4:R1C[-1])/率)');
    expect(relativeForm(copiedDown(formula, 9), { row: 14, column: 7 })).toBe(form);
  });
});

describe('a plain sum', () => {
  it.each([
    '=SUM(H5:H20)',
    '= sum(H5:H20,H22) + $H$24',
    '=ROUND(SUM(H5:H9)+SUM(H11:H20),2)',
    '=H5',
    '=SUM(A1,"(")',
    "=SUM('表'!A1)",
  ])('%s is one', (formula) => {
    expect(isPlainSum(formula)).toBe(true);
  });

  it.each([
    '=SUM(H5:H20)*2',
    '=SUM(ROUND(H5,1))',
    '=ROUND(SUM(H5:H9),A1)',
    '=H5-H6',
    '=AVERAGE(H5:H9)',
    '=H5:H9',
    "='表'!A1",
    '=XFE1',
    '=100',
    'SUM(H5)',
  ])('%s is none', (formula) => {
    expect(isPlainSum(formula)).toBe(false);
  });
});

describe('one spelling', () => {
  it.each([
    ['=ROUND( @指标值 , 2)', '=ROUND(指标值,2)'],
    ['=表!A1+\'表\'!A1&" 表!A1 "', "='表'!A1+'表'!A1&\" 表!A1 \""],
    ['=Sheet1:Sheet3!$A$1+#REF!', "='Sheet1:Sheet3'!$A$1+#REF!"],
    ['=表1[[#This Row],[金额 (元)]]', '=表1[[#This Row],[金额 (元)]]'],
  ])('of %s is %s, and it is its own', (formula, expected) => {
    expect(canonical(formula)).toBe(expected);
    expect(canonical(expected)).toBe(expected);
  });

  it.each([
    ["='表'!指标值+1.50", '=表!指标值+1.5', true],
    ['=_xlfn.LET(_xlpm.x,1,_xlpm.x)', '=LET(x,1,x)', true],
    ['=sum(a1)', '=SUM(A1)', true],
    ['="a"', '="A"', false],
    ['=SUM(A1)', '=SUM(A2)', false],
  ])('%s and %s are the same to Excel: %s', (a, b, expected) => {
    expect(sameFormula(a, b)).toBe(expected);
  });
});
