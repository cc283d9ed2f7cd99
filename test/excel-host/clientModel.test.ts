import { describe, expect, test } from 'vitest';
import { atLeast } from './clientModel';
import { clientModel } from './installedClient';

describe('the model read out of the client', () => {
  const model = clientModel();

  test('holds all classes of the Excel name space', () => {
    const sum = (count: (name: string) => number): number =>
      [...model.keys()].reduce((all, name) => all + count(name), 0);
    expect({
      classes: model.size,
      scalars: sum((name) => model.get(name)?.scalars.size ?? 0),
      navigations: sum((name) => model.get(name)?.navigations.size ?? 0),
    }).toEqual({ classes: 188, scalars: 717, navigations: 218 });
  });

  test.each([
    ['Range', 'GetMergedAreasOrNullObject', 0, 'RangeAreas', '1.13'],
    ['Range', 'GetRow', 1, 'Range', '1.1'],
    ['Worksheet', 'GetRangeByIndexes', 4, 'Range', '1.7'],
    ['NamedItemCollection', 'Add', 3, 'NamedItem', '1.4'],
    ['SettingCollection', 'Add', 2, 'Setting', '1.1'],
    ['Range', 'GetCellProperties', 1, null, '1.9'],
  ])('%s.%s takes %i arguments, gives %s, from ExcelApi %s', (type, name, argumentCount, returns, version) => {
    expect(model.get(type)?.methods.get(name)).toMatchObject({
      argumentCount,
      returns,
      set: { name: 'ExcelApi', version },
    });
  });

  test('knows what can be set', () => {
    expect(model.get('Range')?.scalars.get('Formulas')?.writable).toBe(true);
    expect(model.get('Range')?.scalars.get('Text')?.writable).toBe(false);
  });

  test.each([
    ['1.14', '1.9', true],
    ['1.9', '1.14', false],
    ['1.10', '1.10', true],
    ['2.0', '1.21', true],
  ])('version %s is at least %s: %s', (a, b, expected) => {
    expect(atLeast(a, b)).toBe(expected);
  });
});
