import { moduleOf, paneFiles } from './lib/sentences.mjs';

export default {
  file: 'src/sentences/first.ts',
  write: () => moduleOf(paneFiles().first, 'What the first script of the pane may say.'),
};
