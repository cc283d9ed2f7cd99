import { describe, expect, it } from 'vitest';
import { openXls } from '../../../src/hosts/xls';
import { valueOf } from '../contract';
import { bytes, numberCell, streamOf, words } from './stream';

/* A formula whose tokens reach beyond their end kept the library going for ever. */

const EXCEL_97 = { version: 0x600, name: Uint8Array.of(0, 0x41), nameLength: 1 };
/** 1 + 2: two whole numbers and an operator, 7 bytes. */
const SUM = Uint8Array.of(0x1e, 1, 0, 0x1e, 2, 0, 0x03);
const result = new Uint8Array(new Float64Array([3]).buffer);
const cell = (length: number, tokens: Uint8Array): readonly [number, Uint8Array] => [
  0x06,
  bytes(words(1, 0, 0), result, words(0, 0, 0), words(length), tokens),
];
const spread = (id: number, head: number, length: number, tokens: Uint8Array): readonly [number, Uint8Array] => [
  id,
  bytes(words(1, 1), Uint8Array.of(0, 0), new Uint8Array(head - 6), words(length), tokens),
];
const open = (...cells: readonly (readonly [number, Uint8Array])[]) =>
  openXls(streamOf({ ...EXCEL_97, cells: [numberCell(0, 0, 0, 1), ...cells] }));

describe('formulas of old workbooks', () => {
  it('are read where their tokens end where they should', () => {
    const book = valueOf(valueOf(open(cell(7, SUM))).book());
    expect(book.sheets[0]?.cellAt(1, 0)).toMatchObject({ value: 3, formula: '=1+2' });
  });

  it.each([
    ['end within a token', cell(5, SUM)],
    ['are more than the record holds', cell(8, SUM)],
    ['hold a text longer than themselves', cell(7, Uint8Array.of(0x17, 200, 0, 0x41, 0x41, 0x41, 0x41))],
    ['hold a table of jumps longer than themselves', cell(7, Uint8Array.of(0x19, 0x04, 0xff, 0xff, 0, 0, 0))],
    ['of a range end within a token', spread(0x221, 12, 5, SUM)],
    ['of a shared formula end within a token', spread(0x4bc, 8, 5, SUM)],
    ['of a shared formula are none', spread(0x4bc, 8, 0xffff, SUM)],
    [
      'of a name end within a token',
      [0x18, bytes(Uint8Array.of(0, 0, 0, 1), words(5, 0, 0, 0, 0), Uint8Array.of(0, 0x41), SUM)] as const,
    ],
  ])('make a file damaged where they %s', (_, record) => {
    expect(open(record)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });
});
