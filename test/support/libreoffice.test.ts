import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv';
import { recalculate, skipWithoutLibreOffice } from './libreoffice';
import { minimalXlsx } from './minimalXlsx';

describe('parseCsv', () => {
  it.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a,1","b ""x"""\n', [['a,1', 'b "x"']]],
    ['"two\nlines",2', [['two\nlines', '2']]],
    ['', []],
    [',\n', [['', '']]],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });
});

describe.skipIf(skipWithoutLibreOffice())('recalculate', () => {
  it('does not believe cached values, and keeps workbooks and sheets apart', async () => {
    const book = (factor: number): Uint8Array =>
      minimalXlsx(
        [
          { name: '自评表', rows: [[2, { formula: `=A1*${factor}`, value: -77 }, '文字']], merges: ['A2:B3'] },
          { name: '第二张 (1)', rows: [[{ formula: '=1/0' }, { formula: '=倍数' }]] },
        ],
        [{ name: '倍数', sheet: '第二张 (1)', formula: `'自评表'!$A$1*10` }],
      );
    const [first, second] = await recalculate([book(3), book(4)]);
    expect(first?.get('自评表')?.[0]).toEqual(['2', '6', '文字']);
    expect(second?.get('自评表')?.[0]).toEqual(['2', '8', '文字']);
    expect(first?.get('第二张 (1)')?.[0]).toEqual(['#DIV/0!', '20']);
  });

  it('says so when a file is no workbook', async () => {
    await expect(recalculate([new TextEncoder().encode('PK no workbook')])).rejects.toThrow(/LibreOffice/);
  });
});
