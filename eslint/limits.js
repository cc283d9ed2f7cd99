import { BEING_CUT } from './beingCut.js';

/** How much one function may hold. A block of tests (describe) is a list of them, and as long as it must be. */
export const limitRules = [
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    ignores: BEING_CUT.limits,
    rules: { complexity: ['error', 15] },
  },
  {
    // The columns of a table of cases are the parameters of its test.
    files: ['**/*.{ts,tsx,js,mjs}'],
    ignores: ['test/**/*.test.{ts,tsx}', ...BEING_CUT.limits],
    rules: { 'max-params': ['error', 5] },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    ignores: ['test/**', ...BEING_CUT.limits],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
];
