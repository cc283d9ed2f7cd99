import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const ALL = readdirSync(join(import.meta.dirname, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.test\.tsx?$/.test(name));
const imports = (file: string, what: RegExp): boolean =>
  what.test(readFileSync(join(import.meta.dirname, file), 'utf8'));

/** What a test file needs besides this code says where it runs, so that no file can end up in the wrong place. */
const BROWSER = ALL.filter((file) =>
  imports(file, /from '(playwright-core|\.\/page|\.\/excelPage|[./\w]*\/browser\/page|[./]*\/support\/browser)'/),
);
const OUTSIDE = ALL.filter((file) => !BROWSER.includes(file)).filter((file) =>
  imports(
    file,
    /from '([./]*\/support\/libreoffice|\.\/libreoffice|\.\/bundle|[./]*\/cli\/bundle|\.\/probe|[./]*\/jobs\/pool)'/,
  ),
);
const INSIDE = ALL.filter((file) => !BROWSER.includes(file) && !OUTSIDE.includes(file));
/** Files with a window of their own: what one leaves in it must not be there for the next. */
const WINDOW = INSIDE.filter((file) => imports(file, /@vitest-environment jsdom/));

const usual = {
  setupFiles: ['test/setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
};
/** Programs of others and pages may take their time on a machine that is busy; whoever waits, waits for an event. */
const patient = {
  setupFiles: ['test/setup.ts'],
  testTimeout: 180_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 30_000 } },
};

/**
 * unit: this code alone; modules are loaded once a worker, for all files. pane: the same in a window of jsdom.
 * witness: LibreOffice, the built command line, the linter, workers that die. browser: the built pages in Chromium.
 */
export default defineConfig({
  test: {
    // The usual is one worker fewer than there are processors: on two, a single one.
    maxWorkers: '100%',
    projects: [
      { test: { ...usual, name: 'unit', include: INSIDE.filter((file) => !WINDOW.includes(file)), isolate: false } },
      { test: { ...usual, name: 'pane', include: WINDOW } },
      { test: { ...patient, name: 'witness', include: OUTSIDE } },
      { test: { ...patient, name: 'browser', include: BROWSER, globalSetup: 'test/setup/chromium.ts' } },
    ],
  },
});
