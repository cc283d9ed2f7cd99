import { moduleOf, paneFiles } from './lib/sentences.mjs';

export default {
  file: 'src/sentences/later.ts',
  write: () => moduleOf(paneFiles().later, 'What the parts of the pane say that it loads later.'),
};
