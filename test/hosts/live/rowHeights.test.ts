import { describe, expect, it } from 'vitest';
import type { TextCell } from '../../../src/hosts/live/rowHeights';
import { planRowHeights } from '../../../src/hosts/live/rowHeights';
import * as keeping from '../../../src/settings';
import { HIGHEST_ROW } from '../../../src/hosts/textHeight';

const text = (row: number, needed: number, more: Partial<TextCell> = {}): TextCell => ({
  sheet: '自评表',
  cell: `D${row + 1}`,
  row,
  rowHeight: 20,
  height: 20,
  standard: 15,
  needed,
  ...more,
});

const plan = (cells: readonly TextCell[], record: string | null): ReturnType<typeof planRowHeights> =>
  planRowHeights(cells, record, keeping);
/** What a record says of the heights of before. */
const kept = (record: string | null): unknown => keeping.readKept(keeping.ROW_HEIGHTS, record).data;

const record = (before: number, after: number, needs: Record<string, number> = {}): unknown => ({
  before: { height: String(before), custom: null },
  after: String(after),
  needs,
});

describe('rows of long texts', () => {
  it('grow to the highest text in them, and the height of before is remembered', () => {
    const { rows, recordAfter } = plan([text(7, 45, { cell: 'E8' }), text(7, 60), text(9, 18)], null);
    expect(rows).toEqual([{ sheet: '自评表', row: 7, now: 20, target: 60 }]);
    expect(kept(recordAfter)).toEqual({ 自评表: { 7: record(20, 60, { E8: 45, D8: 60 }) } });
  });

  it('count what the other rows of a merge give', () => {
    expect(plan([text(7, 60, { height: 50 })], null).rows).toMatchObject([{ target: 30 }]);
  });

  it('get back the height they had when the text goes', () => {
    expect(plan([text(7, 0, { rowHeight: 60, height: 60 })], '{"自评表":{"7":[20,60]}}')).toEqual({
      rows: [{ sheet: '自评表', row: 7, now: 60, target: 20 }],
      recordAfter: null,
    });
  });

  it('keep a height that the person gave them since', () => {
    expect(plan([text(7, 0, { rowHeight: 33, height: 33 })], '{"自评表":{"7":[20,60]}}')).toEqual({
      rows: [],
      recordAfter: null,
    });
  });

  it('never grow beyond the highest row there is', () => {
    expect(plan([text(7, 5_000)], null).rows).toMatchObject([{ target: HIGHEST_ROW }]);
  });

  it('leave the record of other rows and sheets as it is', () => {
    const { recordAfter } = plan([text(7, 45)], '{"自评表":{"3":[10,15]},"b":{"1":[11,22]}}');
    expect(kept(recordAfter)).toEqual({
      自评表: { 3: record(10, 15), 7: record(20, 45, { D8: 45 }) },
      b: { 1: record(11, 22) },
    });
  });

  it('stay as high as the texts that are left need', () => {
    const { recordAfter } = plan([text(7, 45, { cell: 'E8' }), text(7, 60)], null);
    expect(plan([text(7, 0, { rowHeight: 60, height: 60 })], recordAfter).rows).toMatchObject([{ target: 45 }]);
  });

  it('get back the height of a record that a file has made', () => {
    const before = (height: string | null) =>
      JSON.stringify({ 自评表: { 7: { before: { height, custom: null }, after: '59.25', needs: { D8: 59.25 } } } });
    const gone = text(7, 0, { rowHeight: 60, height: 60 });
    expect(plan([gone], before('18')).rows).toMatchObject([{ target: 18 }]);
    // Of a row without a height of its own.
    expect(plan([gone], before(null)).rows).toMatchObject([{ target: 15 }]);
  });
});
