import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const untyped = new ESLint({
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});
const typed = new ESLint();

/** Which rules refuse this source at the place of a file of the project, and what they say; the types are not looked at. */
export async function probe(file: string, source: string): Promise<string[]> {
  return refusals(untyped, file, source);
}

/** The same with the rules that ask the types. */
export async function typedProbe(file: string, source: string): Promise<string[]> {
  return refusals(typed, file, source);
}

async function refusals(eslint: ESLint, file: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath: file });
  if (!result) throw new Error(`${file} is not linted`);
  return result.messages
    .filter(({ ruleId }) => ruleId === null || !UNRELATED.test(ruleId))
    .map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

/** A probe uses nothing of what it imports. */
const UNRELATED = /no-unused-vars$|no-unassigned-vars$/;
