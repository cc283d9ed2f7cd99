import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../hosts/xlsx/support';
import { tinyParts } from '../../hosts/xlsx/tiny';
import { Bench, BROWSER_ABSENT } from './page';

/** A workbook of so many sheets, 35 rows of 20 figures each. */
function large(sheets: number): Uint8Array {
  const cells = Array.from({ length: 35 }, (_, row) => {
    const figures = Array.from({ length: 20 }, (__, column) => `<c><v>${row * column}</v></c>`);
    return `<row r="${row + 1}">${figures.join('')}</row>`;
  }).join('');
  return pack(
    tinyParts({ sheets: Object.fromEntries(Array.from({ length: sheets }, (_, at) => [`表${at + 1}`, cells])) }),
  );
}

describe.skipIf(BROWSER_ABSENT !== null)('a large workbook', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  it('opens with progress, and the page goes on living meanwhile', async () => {
    const work = await bench.open();
    await work.page.evaluate(() => {
      const gaps: number[] = [];
      let last = performance.now();
      const tick = () => {
        gaps.push(performance.now() - last);
        last = performance.now();
        if (!document.querySelector('[role=tab]')) setTimeout(tick, 10);
      };
      tick();
      Object.assign(window, { gaps });
    });
    await work.drop('大.xlsx', large(200));
    await work.page.getByRole('progressbar').waitFor();
    await work.page.getByRole('tab', { name: '大.xlsx' }).waitFor({ timeout: 60_000 });
    const gaps = await work.page.evaluate(() => (window as unknown as { gaps: number[] }).gaps);
    const whole = gaps.reduce((sum, gap) => sum + gap, 0);
    // What is measured depends on the machine; that no single step takes most of the time does not.
    expect(Math.max(...gaps)).toBeLessThan(whole / 2);
    await work.close();
  });

  it('can be given up while it opens', async () => {
    const work = await bench.open();
    await work.drop('大.xlsx', large(200));
    await work.page.getByRole('status').getByRole('button', { name: '取消' }).click();
    await work.page.getByRole('heading', { name: '打开一张绩效自评表' }).waitFor();
    await work.openFile('小.xlsx', large(1));
    expect(await work.page.getByRole('tab', { name: '大.xlsx' }).count()).toBe(0);
    await work.close();
  });

  it('of more than 200 sheets is refused in one sentence', async () => {
    const work = await bench.open();
    await work.drop('大.xlsx', large(201));
    await work.page.getByText('“大.xlsx”没有打开：工作簿有 201 张工作表，超过 200 张的上限，未打开。').waitFor();
    await work.close();
  });
});
