import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/texts/catalogue';
import { addLaterSentences } from '../../src/texts/later';

const root = path.resolve(import.meta.dirname, '../..');
const source = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const files = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('sentences that come later', () => {
  it('are those that the first script of the pane leaves out, but for what it never says', () => {
    const left = files(source('src/texts/catalogue/leftOut.ts'), /none as (\w+)Texts/g).sort();
    const later = files(source('src/texts/later.ts'), /catalogue\/(\w+)'/g);
    expect(left).toEqual([...later, 'cli', 'workbench'].sort());
    const [, named = ''] = /LATER = \[([^\]]*)\]/.exec(source('webpack/pane.js')) ?? [];
    expect(files(named, /'(\w+)'/g).sort()).toEqual(later.sort());
    const all = readdirSync(path.join(root, 'src/texts/catalogue'));
    expect(all).toEqual(expect.arrayContaining(left.map((name) => `${name}.ts`)));
  });

  it('change nothing where they are there already', () => {
    const before = { ...CATALOGUE };
    addLaterSentences();
    expect(CATALOGUE).toEqual(before);
  });
});
