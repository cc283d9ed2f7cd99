import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { roomRules } from './eslint/boundaries.js';
import { limitRules } from './eslint/limits.js';
import { pureRules } from './eslint/pure.js';
import { typedRules } from './eslint/typed.js';

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
    files: ['src/addin/office/page/*.js'],
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
  ...roomRules,
  ...pureRules,
  ...typedRules,
  ...limitRules,
);
