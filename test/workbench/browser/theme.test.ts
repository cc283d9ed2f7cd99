import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDarkColour } from '../../../src/taskpane/ui/theme';
import { bookBytes } from '../../support/books';
import { Bench, BROWSER_ABSENT } from './page';

describe.skipIf(BROWSER_ABSENT !== null)('the pane beside the spreadsheet', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());

  it('is light or dark as the system is, from one moment to the next', async () => {
    const work = await bench.open({ width: 1300 });
    await work.openFile('表.xlsx', bookBytes('standard-form-2020'));
    const background = () =>
      work.pane
        .locator('.fui-FluentProvider')
        .first()
        .evaluate((pane) => getComputedStyle(pane).backgroundColor);
    const isDark = async () => {
      const parts = (await background()).match(/\d+/g) ?? [];
      return isDarkColour(
        `#${parts
          .slice(0, 3)
          .map((part) => Number(part).toString(16).padStart(2, '0'))
          .join('')}`,
      );
    };
    await work.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(isDark).toBe(true);
    await work.page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(isDark).toBe(false);
    await work.close();
  });
});
