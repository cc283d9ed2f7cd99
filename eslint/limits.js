const LISTED = new Set(['push', 'unshift', 'min', 'max', 'fromCharCode', 'fromCodePoint', 'splice']);

/** A call takes some hundred thousand arguments: a list that data make long must not be spread into one (src/model/lists.ts). */
const spreadsData = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { spread: 'Use least, greatest or append of src/model: a list can be longer than what a call takes.' },
  },
  create: (context) => ({
    CallExpression({ callee, arguments: given }) {
      if (callee.type !== 'MemberExpression' || !LISTED.has(callee.property.name)) return;
      for (const one of given)
        if (one.type === 'SpreadElement' && one.argument.type !== 'ArrayExpression')
          context.report({ node: one, messageId: 'spread' });
    },
  }),
};

/** How much one function may hold. A block of tests (describe) is a list of them, and as long as it must be. */
export const limitRules = [
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { limits: { rules: { 'spreads-data': spreadsData } } },
    rules: { 'limits/spreads-data': 'error' },
  },
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
