import { describe, expect, it } from 'vitest';
import { colourOf, readPalette, readTheme, tinted } from '../../../../src/hosts/xlsx/appearance/colours';
import { parseXml } from '../../../../src/ooxml/xml/tree';

const source = { theme: readTheme(null), palette: readPalette('<a/>', parseXml('<a/>')) };
const colour = (xml: string) => colourOf(xml, parseXml(xml), source);

describe('colours of a workbook', () => {
  it.each([
    ['<c rgb="FFDDEBF7"/>', '#DDEBF7'],
    ['<c rgb="ddebf7"/>', '#DDEBF7'],
    ['<c theme="0"/>', '#FFFFFF'],
    ['<c theme="1"/>', '#000000'],
    ['<c theme="4"/>', '#4472C4'],
    ['<c indexed="10"/>', '#FF0000'],
    ['<c indexed="22"/>', '#C0C0C0'],
    ['<c indexed="64"/>', null],
    ['<c auto="1"/>', null],
    ['<c/>', null],
    ['<c theme="0" tint="-0.249977111117893"/>', '#BFBFBF'],
    ['<c theme="4" tint="0.79998168889431442"/>', '#DAE3F3'],
    ['<c theme="4" tint="-0.249977111117893"/>', '#2F5597'],
  ])('%s is %s', (xml, expected) => {
    expect(colour(xml)).toBe(expected);
  });

  it.each([['4472C4'], ['000000'], ['FFFFFF'], ['ED7D31'], ['70AD47']])('%s without a tint stays', (rgb) => {
    expect(tinted(rgb, 0)).toBe(rgb);
    expect(tinted(rgb, 1)).toBe('FFFFFF');
    expect(tinted(rgb, -1)).toBe('000000');
  });

  it('reads a theme of its own', () => {
    const xml =
      '<t xmlns="x"><themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="112233"/></dk1>' +
      '<lt1><srgbClr val="fefefe"/></lt1></clrScheme></themeElements></t>';
    expect(readTheme(xml).slice(0, 3)).toEqual(['FEFEFE', '112233', 'E7E6E6']);
  });
});
