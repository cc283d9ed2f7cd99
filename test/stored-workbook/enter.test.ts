import { describe, expect, it } from 'vitest';
import { StoredBook } from './book';
import { enterInto } from './enter';

const sheet = () => new StoredBook().sheet('Sheet1');
const at = (row: number, column: number) => ({ row, column });

describe('an entry', () => {
  it('is taken with what it becomes: value, format, text', () => {
    const one = sheet();
    expect(enterInto(one, at(0, 0), '50%', null)).toBeNull();
    expect(one.cell(0, 0)).toMatchObject({ value: 0.5, formula: null, numberFormat: '0%', text: '50%' });
  });

  it('of a formula shows what the calculator says, else #N/A', () => {
    const one = sheet();
    enterInto(one, at(0, 0), '=1+1', () => 2);
    enterInto(one, at(1, 0), '=1+1', null);
    expect([one.cell(0, 0).value, one.cell(1, 0).value]).toEqual([2, { error: '#N/A' }]);
  });

  it.each([
    ['=ROUND(1', 'malformed'],
    ['长'.repeat(32_768), 'long-text'],
    [`=${'1+'.repeat(4_096)}1`, 'long-formula'],
  ])('that no cell takes changes nothing', (entered, refusal) => {
    const one = sheet();
    enterInto(one, at(0, 0), '7', null);
    expect(enterInto(one, at(0, 0), entered, null)).toBe(refusal);
    expect(one.cell(0, 0)).toMatchObject({ value: 7, formula: null, text: '7' });
  });

  it('is refused by the places that take none', () => {
    const one = sheet();
    one.merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    one.arrays.push({ top: 4, left: 0, bottom: 5, right: 0 });
    expect(enterInto(one, at(0, 0), '7', null)).toBeNull();
    expect(enterInto(one, at(1, 1), '7', null)).toBe('inside-merge');
    expect(enterInto(one, at(5, 0), '7', null)).toBe('part-of-array');
    one.isProtected = true;
    expect(enterInto(one, at(8, 0), '7', null)).toBe('protected');
    one.cell(8, 0).locked = false;
    expect(enterInto(one, at(8, 0), '7', null)).toBeNull();
  });
});
