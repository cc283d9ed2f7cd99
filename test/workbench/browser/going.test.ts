import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import type { PaneLink } from '../../../src/workbench/pane/link';
import { at, valueOf } from '../../hosts/contract';
import { minimalXlsx } from '../../support/minimalXlsx';
import { Bench, BROWSER_ABSENT } from './page';

const FILL = [0xd0, 0x20, 0x90] as const;

/** Two sheets; on the second one cell far below is filled, and nothing else is. */
function twoSheets(): Uint8Array {
  const rows = Array.from({ length: 300 }, (_, row) => [`第${row + 1}行`, row, row, row, row]);
  const file = valueOf(
    openXlsx(
      minimalXlsx([
        { name: '一', rows: [['在前']] },
        { name: '二', rows },
      ]),
    ),
  );
  const { row, column } = at('E251');
  const after = {
    range: { top: row, left: column, bottom: row, right: column },
    formula: '=TRUE',
    fill: '#D02090',
    font: null,
  };
  return valueOf(file.apply([{ kind: 'highlight', sheet: '二', before: null, after }])).bytes();
}

describe.skipIf(BROWSER_ABSENT !== null)('a cell on a sheet that is not in front', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  it('is gone to: its sheet comes to the front, and the cell is in view', async () => {
    const work = await bench.open();
    await work.openFile('两张表.xlsx', twoSheets());
    expect(await work.coloured(FILL)).toBe(0);
    const gone = await work.page.evaluate(async ({ row, column }) => {
      const link = (window as unknown as { jxzp: PaneLink }).jxzp;
      const frame = document.querySelector('iframe');
      return (await link.host(frame?.name ?? '')?.select('二', { row, column }))?.ok;
    }, at('E251'));
    expect(gone).toBe(true);
    await expect.poll(() => work.page.locator('#sheet input').first().inputValue()).toBe('E251');
    await expect.poll(() => work.coloured(FILL)).toBeGreaterThan(300);
    await work.close();
  });
});
