import type { Page } from 'playwright-core';

/** More than any screen has to go through. */
const MOST_TABS = 150;

/**
 * Goes with the Tab key, as a person does, to what has the focus under that name (its label, or its words). Throws where it is not
 * reached: it cannot be used without a mouse then.
 */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const one = document.activeElement;
      const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])].map((label) => label.textContent) : [];
      return one?.getAttribute('aria-label') ?? [...labels, one?.textContent].join('');
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the Tab key does not come to ${String(name)}`);
}

/** Goes there and presses Enter. */
export async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
