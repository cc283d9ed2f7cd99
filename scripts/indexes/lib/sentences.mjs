import { readdirSync } from 'node:fs';
import { inRoot } from '../../lib.mjs';

/**
 * Sentences that the pane's first script does without: whatever is said of a workbook, which is read after they came. The one list of them; a file or
 * a folder each. What stands in neither list comes first, so a new file is never missed (webpack/pane.js limits the first script).
 */
const PANE_LATER = [
  'src/checks/',
  'src/hosts/docx/',
  'src/hosts/xlsx/',
  'src/layout/',
  'src/narrative/',
  'src/plan/',
  'src/quantity/',
  'src/rectification/',
  'src/report/',
  'src/rules/',
  'src/scoring/',
  'src/summary/',
  'src/taskpane/texts/explain.ts',
  'src/taskpane/texts/foreign.ts',
  'src/taskpane/texts/own-key.ts',
  'src/taskpane/texts/pane-keys.ts',
  'src/taskpane/texts/pane-report.ts',
  'src/taskpane/texts/review.ts',
  'src/taskpane/texts/rules-screen.ts',
  'src/taskpane/texts/sending.ts',
  'src/taskpane/texts/templates.ts',
];
/** In the pane there is neither a command line nor a workbench. */
const PANE_NEVER = ['src/cli/', 'src/workbench/'];

/** Files of sentences lie beside what says them: texts.ts of a folder, or texts/<first part of their ids>.ts. */
export const sentenceFiles = () =>
  readdirSync(inRoot('src'), { recursive: true })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/texts(?:\/[\w-]+)?\.ts$/.test(file) && !file.startsWith('src/texts/'))
    .sort();

const among = (entries) => (file) => entries.some((entry) => file.startsWith(entry));

/** The files of the pane's first script, and of what comes later. Throws where an entry of a list above names nothing. */
export function paneFiles() {
  const files = sentenceFiles();
  for (const entry of [...PANE_LATER, ...PANE_NEVER]) {
    if (!files.some(among([entry])))
      throw new RangeError(`scripts/indexes/lib/sentences.mjs: no sentences in ${entry}`);
  }
  const later = files.filter(among(PANE_LATER));
  const never = files.filter(among(PANE_NEVER));
  return { first: files.filter((file) => !later.includes(file) && !never.includes(file)), later };
}

/** src/checks/rate-wrong/texts.ts → checksRateWrong. */
function nameOf(file) {
  const path = file.replace(/^src\//, '').replace(/(?:\/texts)?\.ts$/, '');
  return path.replaceAll(/[/-]+([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** A module that gives the sentences of these files as one constant. */
export function moduleOf(files, comment) {
  return [
    "import type { Sentences } from '../texts/registry';",
    ...files.map(
      (file) => `import { texts as ${nameOf(file)} } from '${file.replace(/^src/, '..').replace(/\.ts$/, '')}';`,
    ),
    '',
    `/** ${comment} */`,
    'export const SENTENCES = {',
    ...files.map((file) => `...${nameOf(file)},`),
    '} as const satisfies Sentences;',
    '',
  ].join('\n');
}
