import { IMPURE_FILES, PURE_FILES } from './boundaries.js';

/** What a pure room gets passed in instead: values in, values out. */
const PLATFORM_GLOBALS = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'Office',
  'Excel',
  'process',
  'Buffer',
  'setTimeout',
  'setInterval',
  'performance',
  'globalThis',
  'self',
  'console',
];

/** No DOM, no Office, no Node, no clock and no chance in a pure room (eslint/rooms.js). */
export const pureRules = [
  {
    files: PURE_FILES,
    ignores: IMPURE_FILES,
    rules: {
      'no-restricted-globals': [
        'error',
        ...PLATFORM_GLOBALS.map((name) => ({ name, message: 'A pure room gets this passed in.' })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'A pure room has no clock.' },
        { selector: "CallExpression[callee.name='Date']", message: 'A pure room has no clock.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'A pure room has no clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'A pure room has no chance in it.',
        },
      ],
    },
  },
];
