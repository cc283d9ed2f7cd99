// @vitest-environment jsdom
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { officeAppearance } from '../../src/addin/office/appearance';
import { ExcelHost } from '../excel-host/excelHost';
import { useExcel } from '../excel-host/loadClient';
import { LTSC_2021 } from '../excel-host/profile';
import type { ThemeName } from '../excel-host/transport/external';
import { StoredBook } from '../stored-workbook/book';

/** The client keeps a theme for so many milliseconds before it asks again. */
const KEPT = 5_000;

/** The media of this window that hold; jsdom has none. */
const holding = new Set<string>();
const listeners = new Set<() => void>();

function media(query: string): Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'> {
  return {
    get matches() {
      return holding.has(query);
    },
    addEventListener: (_type: string, listener: unknown) => void listeners.add(listener as () => void),
    removeEventListener: (_type: string, listener: unknown) => void listeners.delete(listener as () => void),
  };
}

/** Through the real Office.js client: what Excel's theme arrives as is the client's doing. */
describe('light or dark', () => {
  let excel: ExcelHost;
  beforeAll(async () => {
    excel = new ExcelHost(new StoredBook(), LTSC_2021);
    await useExcel(excel);
    vi.stubGlobal('matchMedia', media);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
  // One time for all: what the client keeps outlasts a test.
  beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterAll(() => void vi.useRealTimers());
  beforeEach(() => holding.clear());

  function choose(theme: ThemeName): void {
    excel.theme = theme;
    vi.setSystemTime(Date.now() + KEPT + 1);
  }

  const system = { light: [], dark: ['(prefers-color-scheme: dark)'] } as const;
  const contrast = ['(forced-colors: active)'];

  it.each<[ThemeName, readonly string[], boolean]>([
    ['light', system.light, false],
    ['light', system.dark, false],
    ['dark', system.light, true],
    ['dark', system.dark, true],
    ['none', system.light, false],
    ['none', system.dark, true],
    ['light', [...contrast, ...system.dark], true],
    ['dark', contrast, false],
  ])('Excel %s, system %j: dark is %s', (theme, holds, isDark) => {
    choose(theme);
    for (const query of holds) holding.add(query);
    expect(officeAppearance().isDark()).toBe(isDark);
  });

  it('follows another theme when the person comes back to the pane, and ends with its subscription', () => {
    choose('light');
    const appearance = officeAppearance();
    const seen: boolean[] = [];
    const stop = appearance.subscribe(() => seen.push(appearance.isDark()));
    choose('dark');
    window.dispatchEvent(new Event('focus'));
    choose('light');
    window.dispatchEvent(new Event('focus'));
    expect(seen).toEqual([true, false]);
    holding.add('(forced-colors: active)').add('(prefers-color-scheme: dark)');
    for (const listener of listeners) listener();
    expect(seen).toEqual([true, false, true]);
    stop();
    window.dispatchEvent(new Event('focus'));
    expect([seen.length, listeners.size]).toEqual([3, 0]);
  });
});
