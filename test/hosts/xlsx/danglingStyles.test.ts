import { expect, it } from 'vitest';
import type { Change, NewSheet } from '../../../src/model/change';
import { ok, open } from './support';
import { tiny } from './tiny';

const PAPER: NewSheet = {
  name: '底稿',
  cells: [{ address: { row: 0, column: 0 }, value: 1.5, formula: null, style: 'number' }],
  columnWidths: [],
  frozenRows: 0,
};

/** A workbook whose reference to its formats leads nowhere. */
const openWith = (cell: string) =>
  open(tiny({ sheets: { 表: `<row r="1">${cell}</row>` }, related: { styles: 'no.xml' } }));
const CHANGE: Change = { kind: 'sheet', sheet: '底稿', before: null, after: PAPER };

it('formats of ours are found beside a reference to formats that are not there', () => {
  const [, paper] = ok(ok(openWith('<c r="A1"><v>1</v></c>').apply([CHANGE])).book()).sheets;
  expect(paper?.cellAt(0, 0)).toMatchObject({ value: 1.5, numberFormat: '0.00' });
});

it('a sheet that names formats which are not there is called damaged, and is no fault of ours', () => {
  const refused = openWith('<c r="A1" s="4"><v>1</v></c>').apply([CHANGE]);
  expect(refused.ok ? '' : refused.error.note.id).toBe('file.damaged-formats');
});
