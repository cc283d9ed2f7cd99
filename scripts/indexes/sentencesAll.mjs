import { moduleOf, sentenceFiles } from './lib/sentences.mjs';

export default {
  file: 'src/sentences/all.ts',
  write: () => moduleOf(sentenceFiles(), 'Every sentence the program says.'),
};
