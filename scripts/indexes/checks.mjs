import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from '../lib.mjs';

const FOLDER = 'src/checks';

/** formula-row-mismatch → formulaRowMismatch: what the check in a folder is called in code. */
const nameInCode = (folder) => folder.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** The index of the checks: every folder that holds a check.ts. */
export default {
  file: `${FOLDER}/checks.ts`,
  write() {
    const folders = readdirSync(inRoot(FOLDER))
      .filter((name) => existsSync(inRoot(FOLDER, name, 'check.ts')))
      .sort();
    return [
      "import type { Check } from './check';",
      ...folders.map((name) => `import { ${nameInCode(name)} } from './${name}/check';`),
      "import { inOrder } from './order';",
      '',
      '/** Every check there is, of tables and of reports, in the order in which they run. */',
      `export const CHECKS: readonly Check[] = inOrder([${folders.map(nameInCode).join(', ')}]);`,
      '',
    ].join('\n');
  },
};
