import { describe, expect, it } from 'vitest';
import { modelValue, univerValue } from '../../src/workbench/grid/values';

describe('values between the model and the grid', () => {
  it.each([[1.5], ['13次'], ['007'], [''], [true], [false], [{ error: '#DIV/0!' }], [null]])(
    '%j comes back as it was',
    (value) => {
      expect(modelValue(univerValue(value))).toEqual(value);
    },
  );

  it('keeps a number that stands as text from being shown by a format', () => {
    expect([univerValue('0.93').t, univerValue('13次').t, univerValue(0.93).t]).toEqual([4, 1, 2]);
  });

  it('reads a text of several lines', () => {
    const body = { dataStream: '第一行\r第二行\r\n' };
    expect(modelValue({ p: { id: 'p', documentStyle: {}, body } })).toBe('第一行\n第二行');
  });

  it('reads a number that was typed as text into a number cell', () => {
    expect(modelValue({ v: '12', t: 2 })).toBe(12);
    expect(modelValue({ v: '12', t: 1 })).toBe('12');
  });
});
