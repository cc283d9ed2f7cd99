import { describe, expect, it } from 'vitest';
import type { TextCell } from '../../../src/hosts/live/rowHeights';
import { planRowHeights } from '../../../src/hosts/live/rowHeights';
import { HIGHEST_ROW } from '../../../src/hosts/textHeight';

const text = (row: number, needed: number, more: Partial<TextCell> = {}): TextCell => ({
  sheet: '自评表',
  sheetId: 'a',
  row,
  rowHeight: 20,
  height: 20,
  needed,
  ...more,
});

describe('rows of long texts', () => {
  it('grow to the highest text in them, and the height of before is remembered', () => {
    expect(planRowHeights([text(7, 45), text(7, 60), text(9, 18)], null)).toEqual({
      rows: [{ sheet: '自评表', row: 7, now: 20, target: 60 }],
      recordAfter: '{"a":{"7":[20,60]}}',
    });
  });

  it('count what the other rows of a merge give', () => {
    expect(planRowHeights([text(7, 60, { height: 50 })], null).rows).toMatchObject([{ target: 30 }]);
  });

  it('get back the height they had when the text goes', () => {
    expect(planRowHeights([text(7, 0, { rowHeight: 60, height: 60 })], '{"a":{"7":[20,60]}}')).toEqual({
      rows: [{ sheet: '自评表', row: 7, now: 60, target: 20 }],
      recordAfter: null,
    });
  });

  it('keep a height that the person gave them since', () => {
    expect(planRowHeights([text(7, 0, { rowHeight: 33, height: 33 })], '{"a":{"7":[20,60]}}')).toEqual({
      rows: [],
      recordAfter: null,
    });
  });

  it('never grow beyond the highest row there is', () => {
    expect(planRowHeights([text(7, 5_000)], null).rows).toMatchObject([{ target: HIGHEST_ROW }]);
  });

  it('leave the record of other rows and sheets as it is', () => {
    const { recordAfter } = planRowHeights([text(7, 45)], '{"a":{"3":[10,15]},"b":{"1":[11,22]}}');
    expect(JSON.parse(recordAfter ?? '')).toEqual({ a: { 3: [10, 15], 7: [20, 45] }, b: { 1: [11, 22] } });
  });
});
