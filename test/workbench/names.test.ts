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

  it('translates the formulas of names', () => {
    expect(names().list()[1]).toMatchObject({ word: '指标值_2', formula: '原文+1' });
  });

  it('keeps a word that was given, also when the name is renewed', () => {
    const all = names();
    expect(all.set({ name: '指标值', sheet: "二'表", formula: '1' }).word).toBe('指标值_2');
    all.delete('一', '指标值');
    expect(all.set({ name: '指标值', sheet: "二'表", formula: '2' }).word).toBe('指标值_2');
  });
});
