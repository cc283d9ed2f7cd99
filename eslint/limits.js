/** How much one function may hold. A block of tests (describe) is a list of them, and as long as it must be. */
export const limitRules = [
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    rules: { complexity: ['error', 15] },
  },
  {
    // The columns of a table of cases are the parameters of its test.
    files: ['**/*.{ts,tsx,js,mjs}'],
    ignores: ['test/**/*.test.{ts,tsx}'],
    rules: { 'max-params': ['error', 5] },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    ignores: ['test/**'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
];
