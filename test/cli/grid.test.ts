import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridLines } from '../../src/cli/grid';
import { displayWidth, pad, truncate } from '../../src/cli/width';
import { terminalLine } from '../../src/text/lines';

describe('width in a terminal', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['得分', 4],
    ['≥95％', 5],
    ['１２．５', 8],
    ['A（万元）', 9],
    ['e\u0301', 1],
    ['\u200b得', 2],
    ['𠮷', 2],
  ])('%s', (text, width) => expect(displayWidth(text)).toBe(width));
});

describe('cutting and filling', () => {
  it.each([
    ['技术合同成交额', 14, '技术合同成交额'],
    ['技术合同成交额', 13, '技术合同成交…'],
    ['技术合同成交额', 8, '技术合…'],
    ['技术 合同', 6, '技术…'],
  ])('%s in %i columns', (text, width, cut) => expect(truncate(text, width)).toBe(cut));

  it('gives exactly the width asked for, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(displayWidth(pad(truncate(text, width), width))).toBe(width);
      }),
    );
  });

  it('puts a text on one line', () => expect(terminalLine(' 项目资金\r\n（万元） ')).toBe('项目资金 （万元）'));
});

describe('a table of lines', () => {
  const columns = [
    { title: '行', align: 'right' },
    { title: '指标', align: 'left', shrinkTo: 8 },
    { title: '得分', align: 'right' },
  ] as const;
  const row = (...cells: string[]) => cells.map((text) => ({ text }));

  it('stands in columns, Chinese or not', () => {
    expect(gridLines(columns, [row('7', '服务对象满意度', '9.5'), row('12', 'GDP', '10')], 80)).toEqual([
      '行  指标            得分',
      '──  ──────────────  ────',
      ' 7  服务对象满意度   9.5',
      '12  GDP               10',
    ]);
  });

  it('gives way where it may when the line is too long', () => {
    expect(gridLines(columns, [row('7', '服务对象满意度', '9.5')], 20)).toEqual([
      '行  指标        得分',
      '──  ──────────  ────',
      ' 7  服务对象…    9.5',
    ]);
    // Narrower than its columns can be made it stays whole rather than losing a figure.
    expect(gridLines(columns, [row('7', '服务对象满意度', '9.5')], 5)[2]).toBe(' 7  服务对…    9.5');
  });

  it('colours the cell with its blanks, so that columns still line up', () => {
    const lines = gridLines(
      columns,
      [[{ text: '7' }, { text: '甲', paint: (text) => `<${text}>` }, { text: '1' }]],
      80,
    );
    expect(lines[2]).toBe(' 7  <甲  >     1');
  });
});
