import path from 'node:path';
import tseslint from 'typescript-eslint';

const FILES = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'vitest.config.ts'];

/** What only the types tell: promises that nobody awaits, kinds that a switch forgets, values that are nobody's. */
export const typedRules = [
  {
    files: FILES,
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: path.join(import.meta.dirname, '..') } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      // A default does not make a switch over kinds complete: a new kind would fall into it unseen.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
];
