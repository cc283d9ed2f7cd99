import { describe, expect, it } from 'vitest';
import { GridNames } from '../../src/workbench/grid/names';

const names = () =>
  new GridNames(
    [
      { name: '指标值', sheet: '一', formula: 'INDEX(一!$E$1:$E$9,ROW())' },
      { name: '指标值', sheet: "二'表", formula: "'二''表'!原文+1" },
      { name: '原文', sheet: "二'表", formula: "'二''表'!$A$1" },
      { name: '满分', sheet: null, formula: '100' },
    ],
    ['一', "二'表"],
  );

describe('names in the grid', () => {
  it.each([
    ['一', '=完成值/指标值', '=完成值/指标值'],
    ["二'表", '=完成值/指标值*满分', '=完成值/指标值_2*满分'],
    ['一', "='二''表'!指标值+一!指标值", '=指标值_2+指标值'],
    ["二'表", '="指标值"&指标值2&指标值(1)&指标值!A1', '="指标值"&指标值2&指标值(1)&指标值!A1'],
    ["二'表", '="他说""指标值"""&指标值', '="他说""指标值"""&指标值_2'],
    ['一', "='没有关''系'!A1*SUM($B$2:B3)", "='没有关''系'!A1*SUM($B$2:B3)"],
  ])('on %s %s is %s', (sheet, file, grid) => {
    expect(names().toGrid(file, sheet)).toBe(grid);
  });

  it.each([
    ["二'表", '=指标值_2*2', '=指标值*2'],
    ['一', '=指标值_2+指标值', "='二''表'!指标值+指标值"],
    ['一', '=满分', '=满分'],
  ])('on %s the grid’s %s is %s in the file', (sheet, grid, file) => {
    expect(names().toFile(grid, sheet)).toBe(file);
  });

  it('writes out a name that rests on others, each once, and leaves one that leads to itself', () => {
    const all = new GridNames(
      [
        { name: '原文', sheet: '一', formula: 'INDEX(一!$E$1:$E$9,ROW())' },
        { name: '文本', sheet: '一', formula: 'ASC(一!原文)&一!原文' },
        { name: '指标值', sheet: '一', formula: 'IF(一!文本="",0,VALUE(一!文本)+LEN(一!原文))' },
        { name: '自己', sheet: null, formula: '自己+1' },
      ],
      ['一'],
    );
    expect(all.list().map(({ formula }) => formula)).toEqual([
      'INDEX(一!$E$1:$E$9,ROW())',
      'LET(let_1,INDEX(一!$E$1:$E$9,ROW()),ASC(let_1)&let_1)',
      'LET(let_1,INDEX(一!$E$1:$E$9,ROW()),let_2,ASC(let_1)&let_1,IF(let_2="",0,VALUE(let_2)+LEN(let_1)))',
      'LET(let_1,自己+1,let_1+1)',
    ]);
  });

  it('writes out what a conditional format uses, with the row of its cell', () => {
    expect(names().toCondition('=AND(指标值>满分,$I5="ROW()")', '一', 'H5')).toBe(
      '=LET(let_1,INDEX(一!$E$1:$E$9,ROW(H5)),let_2,100,AND(let_1>let_2,$I5="ROW()"))',
    );
    expect(names().toCondition('=$H8<$G8', '一', 'H8')).toBe('=$H8<$G8');
  });

  it('keeps a word that was given, also when the name is renewed', () => {
    const all = names();
    const word = () => all.list().find(({ sheet, name }) => sheet === "二'表" && name === '指标值')?.word;
    expect(word()).toBe('指标值_2');
    all.delete('一', '指标值');
    all.set({ name: '指标值', sheet: "二'表", formula: '2' });
    expect(word()).toBe('指标值_2');
  });
});
