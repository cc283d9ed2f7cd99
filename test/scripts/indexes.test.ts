import { expect, it } from 'vitest';
import { allIndexes, currentText } from '../../scripts/indexes/index.mjs';

const indexes = await allIndexes();

it.each(indexes.map((index) => [index.file, index.text] as const))('%s lists its folder', (file, text) => {
  expect(currentText(file) === text, `${file} is stale: run \`npm run index\``).toBe(true);
});

it('finds the indexes', () => {
  expect(indexes.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['src/checks/checks.ts', 'src/rules/sets/index.ts']),
  );
});
