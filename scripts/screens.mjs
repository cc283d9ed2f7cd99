/** npm run screens: pictures of every state of the pane into docs/screens, light and dark, at 320 and 450 pixels. They are looked at, not compared. */
import { inRoot, runNode } from './lib.mjs';
import { setupToTest } from './setup.mjs';

const { browser } = await setupToTest();
if (!browser) process.exit(1);
const tool = (...parts) => inRoot('node_modules', ...parts);
const built = runNode(tool('webpack', 'bin', 'webpack.js'), [
  '--config',
  'webpack.config.js',
  '--config-name',
  'addin',
]);
process.exitCode =
  built ||
  runNode(tool('vitest', 'vitest.mjs'), ['run', 'test/taskpane/browser/states.test.ts'], {
    env: { CHROMIUM_PATH: browser, JXZP_SCREENS: inRoot('docs', 'screens') },
  });
