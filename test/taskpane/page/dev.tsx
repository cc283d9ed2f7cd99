import { openXlsx } from '../../../src/hosts/xlsx/open';
import type { Appearance } from '../../../src/taskpane/App';
import { mount } from '../../../src/taskpane/mount';
import { realEngine } from '../../../src/taskpane/realEngine';
import { Session } from '../../../src/taskpane/session';
import { languageOf } from '../../../src/taskpane/ui/language';
import { MemoryHost } from '../../support/memoryHost';

/**
 * The pane on a workbook in memory, to look at it without Excel: a test opens this page, then calls `showPane` with the bytes of an
 * .xlsx file as base64. `pane` is left for the test to drive.
 */
declare global {
  interface Window {
    showPane(workbook: string, locale: string): Promise<void>;
    pane: { readonly session: Session; readonly host: MemoryHost };
  }
}

const media = window.matchMedia('(prefers-color-scheme: dark)');
const appearance: Appearance = { isDark: () => media.matches, subscribe: () => () => undefined };

window.showPane = async (workbook, locale) => {
  const bytes = Uint8Array.from(atob(workbook), (letter) => letter.charCodeAt(0));
  const file = openXlsx(bytes);
  const book = file.ok ? file.value.book() : file;
  if (!book.ok) throw new Error(book.error.note.id);
  const host = new MemoryHost(book.value);
  const language = languageOf(locale);
  const engine = realEngine(language);
  const session = new Session({
    host,
    engine,
    clock: () => new Date(2025, 2, 14, 10, 42).getTime(),
    schedule: (callback, milliseconds) => {
      const timer = window.setTimeout(callback, milliseconds);
      return () => window.clearTimeout(timer);
    },
    report: (fault) => console.error(fault),
  });
  window.pane = { session, host };
  mount({ session, engine }, language, appearance);
  await session.open();
};
