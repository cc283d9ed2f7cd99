import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { isDarkColour } from '../../../src/taskpane/ui/theme';
import { bookBytes } from '../../support/books';
import { Bench, BROWSER_ABSENT } from './page';

/** Whether the background of what is found there is dark, as it is seen. */
async function isDarkAt(place: Locator): Promise<boolean | null> {
  const colour = await place.evaluate((found) => getComputedStyle(found).backgroundColor);
  const parts = (colour.match(/\d+/g) ?? []).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'));
  return isDarkColour(`#${parts.join('')}`);
}

describe.skipIf(BROWSER_ABSENT !== null)('the workbench', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  it('is light or dark as the system is, from one moment to the next', async () => {
    const work = await bench.open({ width: 1300 });
    await work.openFile('表.xlsx', bookBytes('standard-form-2020'));
    const looks = () =>
      Promise.all(
        [
          work.page.getByRole('banner'),
          work.pane.locator('.fui-FluentProvider').first(),
          work.page.locator('#sheet'),
        ].map(isDarkAt),
      );
    // The spreadsheet is paper in every theme: the colours of cells are those of the file.
    for (const [system, bar, pane] of [
      [{ colorScheme: 'dark' }, true, true],
      [{ colorScheme: 'light' }, false, false],
      [{ colorScheme: 'dark', forcedColors: 'active' }, true, true],
    ] as const) {
      await work.page.emulateMedia(system);
      await expect.poll(looks, { message: JSON.stringify(system) }).toEqual([bar, pane, false]);
    }
    await work.close();
  });
});
