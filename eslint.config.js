import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The layers of the house, lowest first, each with the layers it may import besides itself.
 * Everything above hosts/ is pure: values in, values out; no Office, no DOM, no storage, no clock.
 */
const LAYERS = {
  texts: [],
  text: [],
  decimal: [],
  model: ['texts'],
  formulaSyntax: ['model'],
  ooxml: ['model', 'texts'],
  quantity: ['model', 'text', 'decimal', 'formulaSyntax', 'texts'],
  rules: ['texts'],
  layout: ['model', 'text', 'decimal', 'formulaSyntax', 'texts', 'quantity'],
  scoring: ['model', 'text', 'decimal', 'formulaSyntax', 'texts', 'quantity', 'rules', 'layout'],
  decisions: ['model', 'text', 'decimal', 'formulaSyntax', 'texts', 'layout', 'rules', 'scoring'],
  formulas: ['model', 'text', 'decimal', 'formulaSyntax', 'texts', 'quantity', 'rules', 'layout', 'scoring'],
  reportReader: ['model', 'text', 'texts', 'decimal', 'quantity'],
  checks: [
    'reportReader',
    'model',
    'text',
    'decimal',
    'formulaSyntax',
    'texts',
    'quantity',
    'rules',
    'layout',
    'scoring',
    'formulas',
  ],
  narrative: ['model', 'text', 'decimal', 'formulaSyntax', 'texts', 'quantity', 'rules', 'layout', 'scoring'],
  report: ['model', 'text', 'decimal', 'formulaSyntax', 'texts', 'quantity', 'rules', 'layout', 'scoring', 'narrative'],
  rectification: ['model', 'text', 'texts', 'layout', 'checks', 'narrative', 'report'],
  // A list of projects names them, as the report does.
  summary: [
    'model',
    'text',
    'decimal',
    'formulaSyntax',
    'texts',
    'quantity',
    'rules',
    'layout',
    'scoring',
    'formulas',
    'checks',
    'report',
  ],
  plan: [
    'model',
    'text',
    'decimal',
    'formulaSyntax',
    'texts',
    'quantity',
    'rules',
    'layout',
    'scoring',
    'formulas',
    'checks',
    'narrative',
  ],
  hosts: ['model', 'texts', 'text', 'ooxml', 'formulaSyntax'],
};
const OUTER = ['taskpane', 'commands', 'workbench', 'cli'];
const PURE = Object.keys(LAYERS).filter((layer) => layer !== 'hosts');

const forbidden = (layer) =>
  [...Object.keys(LAYERS), ...OUTER].filter((l) => l !== layer && !LAYERS[layer].includes(l));

const layerRules = Object.keys(LAYERS).map((layer) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${forbidden(layer).join('|')})(/|$)`,
            message: `${layer}/ may import only: ${LAYERS[layer].join(', ') || 'nothing'}.`,
          },
          ...(layer === 'hosts' || layer === 'ooxml'
            ? []
            : [
                {
                  regex: '^(node:|react|@fluentui|@microsoft|fflate)',
                  message: 'A pure layer imports no platform library.',
                },
              ]),
        ],
      },
    ],
  },
}));

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
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    // Runs in engines that know nothing newer than ES5, to say that they are too old.
    files: ['src/taskpane/page/*.js'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'ArrowFunctionExpression',
          "VariableDeclaration[kind!='var']",
          'TemplateLiteral',
          'SpreadElement',
          'ObjectPattern',
          'ArrayPattern',
          'AssignmentPattern',
          'ForOfStatement',
          'ClassDeclaration',
          'ChainExpression',
          "LogicalExpression[operator='??']",
          'Property[shorthand=true]',
        ].map((selector) => ({ selector, message: 'This file is read by engines that know only ES5.' })),
      ],
    },
  },
  ...layerRules,
  {
    files: PURE.map((layer) => `src/${layer}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...PLATFORM_GLOBALS.map((name) => ({ name, message: 'A pure layer gets this passed in.' })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'A pure layer has no clock.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'A pure layer has no clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'A pure layer has no chance in it.',
        },
      ],
    },
  },
);
