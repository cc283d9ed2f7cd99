import { readdirSync } from 'node:fs';
import { inRoot } from '../lib.mjs';

const FOLDER = 'src/rules/sets';

/** The index of the rule sets: every file of the folder gives one, named as the file. */
export default {
  file: `${FOLDER}/index.ts`,
  write() {
    const names = readdirSync(inRoot(FOLDER))
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => file.slice(0, -'.ts'.length))
      .sort();
    return [
      "import type { RuleSetDefinition } from '../define';",
      ...names.map((name) => `import { ${name} } from './${name}';`),
      '',
      '/** What the files of this folder define. */',
      `export const DEFINITIONS: readonly RuleSetDefinition[] = [${names.join(', ')}];`,
      '',
    ].join('\n');
  },
};
