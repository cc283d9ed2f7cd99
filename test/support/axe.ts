import type axe from 'axe-core';
import axeSource from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Until nothing on the page moves or fades any more: colours on their way from one to the other are no colours of ours. What goes
 * round for ever (a spinner) is not waited for.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = () =>
      document.getAnimations().filter((one) => {
        const end = one.effect?.getComputedTiming().endTime;
        return one.playState === 'running' && typeof end === 'number' && Number.isFinite(end);
      });
    // What has just been shown or recoloured starts to fade with the next picture.
    await frame();
    await frame();
    for (let now = moving(); now.length > 0; now = moving()) {
      await Promise.allSettled(now.map((one) => one.finished));
      await frame();
    }
  });
}

/** What axe finds on a page at rest, leaving out what the selectors name: the rule, and the elements as they stand. */
export async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  await settled(page);
  await page.evaluate(axeSource.source);
  return page.evaluate(
    async (exclude) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const result = await engine.run({ exclude });
      return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    without.map((selector) => [selector]),
  );
}
