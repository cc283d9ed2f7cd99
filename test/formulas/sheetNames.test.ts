import { describe, expect, it } from 'vitest';
import { SheetNames } from '../../src/formulas';
import type { DefinedName } from '../../src/model/book';

const SHEET = '自评表';

/** The names that these uses of inputs give, and their definitions. */
function namesOf(
  existing: readonly DefinedName[],
  uses: readonly (readonly [column: number, row: number, from: number])[],
) {
  const names = new SheetNames(SHEET, existing);
  const used = uses.map(([column, row, from]) => names.nameFor('target', { row, column }, from));
  return { used, definitions: names.definitions(used) };
}

/** What an earlier writing left behind for column E. */
function earlier(): DefinedName[] {
  return namesOf([], [[4, 15, 15]]).definitions.map(({ name, formula }) => ({ name, sheet: SHEET, formula }));
}

/** The same after something was done to every formula. */
function altered(alter: (formula: string) => string): DefinedName[] {
  return earlier().map(({ name, sheet, formula }) => ({ name, sheet, formula: alter(formula) }));
}

describe('SheetNames', () => {
  it('gives one name for all rows of a column', () => {
    const { used, definitions } = namesOf(
      [],
      [
        [4, 15, 15],
        [4, 70, 70],
      ],
    );
    expect(used).toEqual(['指标值', '指标值']);
    expect(definitions.map(({ name }) => name)).toEqual([
      '指标值原文',
      '指标值文字',
      '指标值文本',
      '指标值无逗号',
      '指标值起点',
      '指标值位数',
      '指标值数字',
      '指标值疑点',
      '指标值',
    ]);
    expect(definitions.every(({ sheet, before }) => sheet === SHEET && before === null)).toBe(true);
  });

  it('builds each on names that stand before it, and says on which sheet they are', () => {
    const { definitions } = namesOf([], [[4, 15, 15]]);
    definitions.forEach(({ formula }, index) => {
      const uses = [...formula.matchAll(/('[^']*'!)?(指标值[\u3400-\u9fff]*)/g)];
      const before = definitions.slice(0, index).map(({ name }) => name);
      for (const [, prefix, name] of uses) expect([prefix, before.includes(name ?? '')]).toEqual([`'${SHEET}'!`, true]);
      expect(uses.length > 0).toBe(index > 0);
    });
  });

  it('covers the last row with room, from row 1 on, bounded', () => {
    const ranges = (row: number) => namesOf([], [[4, row, row]]).definitions[0]?.formula.match(/\$E\$1:\$E\$\d+/g);
    expect(new Set(ranges(15))).toEqual(new Set(['$E$1:$E$100']));
    expect(new Set(ranges(60))).toEqual(new Set(['$E$1:$E$200']));
  });

  it('gives another column a suffix', () => {
    expect(
      namesOf(
        [],
        [
          [4, 5, 5],
          [6, 40, 40],
        ],
      ).used,
    ).toEqual(['指标值', '指标值_2']);
  });

  it('names a cell of another row by its place', () => {
    const { used, definitions } = namesOf(
      [],
      [
        [4, 15, 15],
        [4, 15, 17],
      ],
    );
    expect(used).toEqual(['指标值', '指标值_E16']);
    expect(definitions.find(({ name }) => name === '指标值原文_E16')?.formula).toBe(`'${SHEET}'!$E$16`);
    expect(definitions.at(-1)?.formula).toContain(`'${SHEET}'!指标值疑点_E16`);
  });

  it('never touches a name that somebody else defined', () => {
    const theirs = { name: '指标值', sheet: SHEET, formula: `'${SHEET}'!$A$1` };
    expect(namesOf([theirs], [[4, 5, 5]]).used).toEqual(['指标值_2']);
  });

  it('never touches a name of one of the steps either', () => {
    const theirs = { name: '指标值文本', sheet: SHEET, formula: `'${SHEET}'!$A$1` };
    expect(namesOf([theirs], [[4, 5, 5]]).used).toEqual(['指标值_2']);
  });

  it('does not hide a name of the whole workbook', () => {
    const theirs = { name: '指标值', sheet: null, formula: '0.95' };
    expect(namesOf([theirs], [[4, 5, 5]]).used).toEqual(['指标值_2']);
  });

  it('takes no notice of names of other sheets', () => {
    expect(namesOf([{ name: '指标值', sheet: '别的表', formula: '1' }], [[4, 5, 5]]).used).toEqual(['指标值']);
  });

  it('uses its own names again', () => {
    const { used, definitions } = namesOf(earlier(), [[4, 20, 20]]);
    expect(used).toEqual(['指标值']);
    for (const { formula, before } of definitions) expect(formula).toBe(before);
  });

  it('knows its own names after a host wrote the sheet without quotes, or rows were added', () => {
    const unquoted = altered((formula) =>
      formula.replaceAll(`'${SHEET}'!`, `${SHEET}!`).replaceAll('$E$100', '$E$103'),
    );
    const { used, definitions } = namesOf(unquoted, [[4, 20, 20]]);
    expect(used).toEqual(['指标值']);
    expect(definitions.map(({ formula }) => formula)).toEqual(unquoted.map(({ formula }) => formula));
    for (const { formula, before } of definitions) expect(formula).toBe(before);
  });

  it('knows its own names after LibreOffice left the sheet out before names', () => {
    const shorter = altered((formula) =>
      formula.replaceAll(`'${SHEET}'!指`, '指').replaceAll(`'${SHEET}'!`, `${SHEET}!`),
    );
    const { used, definitions } = namesOf(shorter, [[4, 20, 20]]);
    expect(used).toEqual(['指标值']);
    for (const { formula, before } of definitions) expect(formula).toBe(before);
  });

  it('takes no name of ours that looks on another sheet for its own', () => {
    const elsewhere = altered((formula) => formula.replaceAll(`'${SHEET}'!指`, "'别的表'!指"));
    expect(namesOf(elsewhere, [[4, 20, 20]]).used).toEqual(['指标值_2']);
  });

  it('knows its own names after a row was inserted above the first', () => {
    const moved = altered((formula) => formula.replaceAll('$E$1:$E$100', '$E$2:$E$101'));
    const { used, definitions } = namesOf(moved, [[4, 20, 20]]);
    expect(used).toEqual(['指标值']);
    for (const { formula, before } of definitions) expect(formula).toBe(before);
  });

  it('stretches its own names where the table has grown beyond them', () => {
    const { definitions } = namesOf(earlier(), [[4, 150, 150]]);
    expect(definitions.map(({ formula, before }) => formula === before)).toEqual([
      false,
      ...Array<boolean>(8).fill(true),
    ]);
    expect(definitions[0]?.formula).toContain('$E$1:$E$300');
    expect(definitions[0]?.before).toBe(earlier()[0]?.formula);
  });

  it.each(earlier().map(({ name }) => name))('makes %s again where it was deleted', (gone) => {
    const left = earlier().filter(({ name }) => name !== gone);
    const { used, definitions } = namesOf(left, [[4, 20, 20]]);
    expect(used).toEqual(['指标值']);
    expect(definitions.filter(({ before }) => before === null).map(({ name }) => name)).toEqual([gone]);
    expect(definitions.map(({ formula }) => formula)).toEqual(earlier().map(({ formula }) => formula));
  });

  it('leaves its own name of another column alone', () => {
    expect(namesOf(earlier(), [[6, 20, 20]]).used).toEqual(['指标值_2']);
  });

  it('defines only what is used', () => {
    const names = new SheetNames(SHEET, []);
    names.nameFor('target', { row: 5, column: 4 }, 5);
    names.nameFor('actual', { row: 5, column: 5 }, 5);
    const defined = names.definitions(['ROUND(MIN(1,完成值/E6)*G6,2)']).map(({ name }) => name);
    expect(defined).toHaveLength(9);
    for (const name of defined) expect(name).toMatch(/^完成值/);
  });
});

describe('names that are no longer used', () => {
  const unused = (existing: readonly DefinedName[], formulas: readonly string[]): string[] =>
    new SheetNames(SHEET, existing).unused([], () => formulas).map(({ name }) => name);

  it('are told, those first that build on others', () => {
    const order = earlier().map(({ name }) => name);
    expect(unused(earlier(), ['SUM(H3:H9)'])).toEqual([...order].reverse());
  });

  it.each([
    ['a formula uses one of them', [], ['ROUND(完成值/指标值,2)']],
    ['a formula uses one of the steps', [], ['LEN(指标值文本)']],
    ['another name uses one of them', [{ name: '比例', sheet: null, formula: `1/'${SHEET}'!指标值` }], []],
    ['one of them is somebody else’s', [{ name: '指标值疑点', sheet: SHEET, formula: '0' }], []],
  ])('are kept where %s', (_, names, formulas) => {
    const changed = earlier().filter(({ name }) => !names.some((one) => one.name === name));
    expect(unused([...changed, ...names], formulas)).toEqual([]);
  });

  it('are no business of another sheet', () => {
    expect(new SheetNames('别的表', earlier()).unused([], () => [])).toEqual([]);
  });

  it.each([
    ['there are none', [{ name: '指标', sheet: SHEET, formula: '1' }], []],
    ['all of them are known to be used', earlier(), ['完成值/指标值']],
  ])('the workbook is not searched where %s', (_, existing, own) => {
    const search = (): string[] => {
      throw new Error('searched');
    };
    expect(new SheetNames(SHEET, existing).unused(own, search)).toEqual([]);
  });
});
