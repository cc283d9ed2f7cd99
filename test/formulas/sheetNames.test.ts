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
function earlier(): DefinedName {
  const [definition] = namesOf([], [[4, 15, 15]]).definitions;
  return { name: definition?.name ?? '', sheet: SHEET, formula: definition?.formula ?? '' };
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
    expect(definitions).toHaveLength(1);
    expect(definitions[0]).toMatchObject({ sheet: SHEET, name: '指标值', before: null });
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
    expect(definitions[1]?.formula).toContain(`'${SHEET}'!$E$16`);
    expect(definitions[1]?.formula).not.toContain('ROW()');
  });

  it('never touches a name that somebody else defined', () => {
    const theirs = { name: '指标值', sheet: SHEET, formula: `'${SHEET}'!$A$1` };
    expect(namesOf([theirs], [[4, 5, 5]]).used).toEqual(['指标值_2']);
  });

  it('does not hide a name of the whole workbook', () => {
    const theirs = { name: '指标值', sheet: null, formula: '0.95' };
    expect(namesOf([theirs], [[4, 5, 5]]).used).toEqual(['指标值_2']);
  });

  it('takes no notice of names of other sheets', () => {
    expect(namesOf([{ name: '指标值', sheet: '别的表', formula: '1' }], [[4, 5, 5]]).used).toEqual(['指标值']);
  });

  it('uses its own name again', () => {
    const { used, definitions } = namesOf([earlier()], [[4, 20, 20]]);
    expect(used).toEqual(['指标值']);
    expect(definitions[0]?.formula).toBe(definitions[0]?.before);
  });

  it('knows its own name after a host wrote the sheet without quotes, or rows were added', () => {
    const { name, sheet, formula } = earlier();
    const unquoted = formula.replaceAll(`'${SHEET}'!`, `${SHEET}!`).replaceAll('$E$100', '$E$103');
    const { used, definitions } = namesOf([{ name, sheet, formula: unquoted }], [[4, 20, 20]]);
    expect(used).toEqual(['指标值']);
    expect(definitions[0]?.formula).toBe(unquoted);
  });

  it('stretches its own name where the table has grown beyond it', () => {
    const { definitions } = namesOf([earlier()], [[4, 150, 150]]);
    expect(definitions[0]?.formula).toContain('$E$1:$E$300');
    expect(definitions[0]?.before).toBe(earlier().formula);
  });

  it('leaves its own name of another column alone', () => {
    expect(namesOf([earlier()], [[6, 20, 20]]).used).toEqual(['指标值_2']);
  });

  it('defines only what is used', () => {
    const names = new SheetNames(SHEET, []);
    names.nameFor('target', { row: 5, column: 4 }, 5);
    names.nameFor('actual', { row: 5, column: 5 }, 5);
    expect(names.definitions(['ROUND(MIN(1,完成值/E6)*G6,2)']).map(({ name }) => name)).toEqual(['完成值']);
  });
});
