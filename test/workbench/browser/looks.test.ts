import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HighlightKind } from '../../../src/plan/highlights';
import { HIGHLIGHTS, planHighlights } from '../../../src/plan/highlights';
import { open, scoreFile, value } from '../../support/chain';
import { bookBytes } from '../../support/books';
import { styleSheet, tiny } from '../../hosts/xlsx/tiny';
import type { Colour } from './page';
import { Bench, BROWSER_ABSENT } from './page';

const colourOf = (kind: HighlightKind): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(HIGHLIGHTS[kind].fill.slice(at, at + 2), 16));
  return [red, green, blue];
};

/** What rich.xlsx fills scores below the points with. */
const BELOW = [0xff, 0xc7, 0xce] as const;
/** Icons and the bar of rich.xlsx. */
const RED_LIGHT = [0xff, 0x4b, 0x4b] as const;
const BAR = [0x63, 0x8e, 0xc6] as const;

describe.skipIf(BROWSER_ABSENT !== null)('conditional formats on the page', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  it('look as in the file, follow an edit, and stay when another file is closed', async () => {
    const work = await bench.open({ width: 1500 });
    await work.openFile('rich.xlsx', bookBytes('rich'));
    await expect.poll(() => work.coloured(BELOW)).toBeGreaterThan(500);
    for (const colour of [RED_LIGHT, BAR]) expect(await work.coloured(colour)).toBeGreaterThan(20);
    await work.openFile('另一份.xlsx', bookBytes('department-overall-blank'));
    expect(await work.coloured(BELOW)).toBe(0);
    await work.page.getByTitle('关闭“另一份.xlsx”').click();
    await expect.poll(() => work.coloured(BELOW)).toBeGreaterThan(500);
    const before = await work.coloured(BELOW);
    await work.type('H17', '1');
    await expect.poll(() => work.coloured(BELOW)).toBeGreaterThan(before * 1.3);
    await work.close();
  });

  it('that the pane writes are seen at once, and go when the reason is typed', async () => {
    const work = await bench.open({ width: 1500 });
    await work.openFile('天津.xlsx', bookBytes('department-overall-blank'));
    await work.goTo('A16');
    expect(await work.coloured(colourOf('over'))).toBe(0);
    await work.pane.getByRole('button', { name: '标记偏差' }).click();
    await expect.poll(() => work.coloured(colourOf('over'))).toBeGreaterThan(1000);
    await work.type('I16', '承办活动多于年初计划');
    await expect.poll(() => work.coloured(colourOf('over'))).toBe(0);
    await work.page.keyboard.press('Control+z');
    await expect.poll(() => work.coloured(colourOf('over'))).toBeGreaterThan(1000);
    await work.close();
  });

  it('that rest on our names light up the right rows, and follow the figures', async () => {
    const { evaluations, plan, file } = scoreFile(open(bookBytes('department-overall-blank')));
    const marks = planHighlights(evaluations, value(file.book()), { planned: plan.changes });
    const work = await bench.open({ width: 1500 });
    await work.openFile('天津.xlsx', value(file.apply(marks.changes)).bytes());
    await work.goTo('A28');
    await expect.poll(() => work.coloured(colourOf('over'))).toBeGreaterThan(1000);
    await expect.poll(() => work.coloured(colourOf('missed'))).toBe(0);
    await work.type('F28', '20家'); // of 25
    await expect.poll(() => work.coloured(colourOf('missed'))).toBeGreaterThan(1000);
    await work.close();
  });
});

/** A sheet with one cell, of which the format is that of a percentage or none. */
const withCell = (isPercent: boolean, cell: string): Uint8Array =>
  tiny({
    sheets: { 表: `<row r="1"><c r="A1" s="${isPercent ? 1 : 0}"${cell}</c></row>` },
    styles: styleSheet(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    ),
  });

describe.skipIf(BROWSER_ABSENT !== null)('a number that stands as text', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  it('is shown as the text that it is, whatever the format of its cell', async () => {
    const work = await bench.open();
    const pictures: string[] = [];
    const text = ' t="inlineStr"><is><t>0.93</t></is>';
    for (const [name, bytes] of [
      ['文字.xlsx', withCell(false, text)],
      ['文字百分.xlsx', withCell(true, text)],
      ['数.xlsx', withCell(true, '><v>0.93</v>')],
    ] as const) {
      await work.openFile(name, bytes);
      await work.goTo('C9');
      pictures.push(await work.picture());
    }
    expect(pictures[1]).toBe(pictures[0]);
    expect(pictures[2]).not.toBe(pictures[0]);
    await work.close();
  });
});
