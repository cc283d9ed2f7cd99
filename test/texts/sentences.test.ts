import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentenceFiles } from '../../scripts/indexes/lib/sentences.mjs';
import { CHECKS } from '../../src/checks';
import { SENTENCES } from '../../src/sentences/all';
import { SENTENCES as FIRST } from '../../src/sentences/first';
import { SENTENCES as LATER } from '../../src/sentences/later';
import remembered from '../checks/rememberedIds.json';

const ROOT = join(import.meta.dirname, '../..');
const FILES = sentenceFiles();
const IDS = Object.keys(SENTENCES);

async function idsIn(file: string): Promise<string[]> {
  const { texts } = (await import(join(ROOT, file))) as { readonly texts: Readonly<Record<string, unknown>> };
  return Object.keys(texts);
}

describe('a sentence', () => {
  it('stands in one file', async () => {
    const all = (await Promise.all(FILES.map(idsIn))).flat();
    expect(all.length).toBe(new Set(all).size);
    expect(all.sort()).toEqual([...IDS].sort());
  });

  it.each(FILES)('has an id that tells its place: %s', async (file) => {
    const check = /^src\/checks\/([a-z0-9-]+)\/texts\.ts$/.exec(file)?.[1];
    const [, ownFolder = '', , ownFile] = /(?:^|\/)([\w-]+)\/(texts\/)?(?:texts|([\w-]+))\.ts$/.exec(file) ?? [];
    for (const id of await idsIn(file)) {
      const [first = '', second = ''] = id.split('.');
      const isOfCheck = first === 'check' || first === 'statement';
      const named = isOfCheck ? CHECKS.find(({ name }) => name === second) : undefined;
      if (check === undefined) expect(first).toBe(ownFile ?? ownFolder);
      else expect(isOfCheck).toBe(true);
      // What is said of a check by its name stands in its folder; the other sentences there are of no other check's.
      expect(named?.name ?? check).toBe(check);
    }
  });

  it('is said somewhere', () => {
    const unsaid = IDS.filter((id) => !isSaid(id));
    expect(unsaid).toEqual([]);
  });

  it('of the pane comes with the first script or later, not twice', () => {
    const both = Object.keys(FIRST).filter((id) => id in LATER);
    const neither = IDS.filter((id) => !(id in FIRST) && !(id in LATER));
    expect(both).toEqual([]);
    expect(new Set(neither.map((id) => id.split('.')[0]))).toEqual(
      new Set(['batch', 'cli', 'grid', 'keys', 'records', 'workbench']),
    );
  });

  it('that accepted findings in workbooks are known by keeps its id', () => {
    expect(remembered.filter((id) => !(id in SENTENCES))).toEqual([]);
  });
});

/** The source of the program besides its sentences: whole ids, and ids put together from a template. */
const SOURCE = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !FILES.includes(file))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');
const WHOLE = new Set([...SOURCE.matchAll(/['"`]([a-z][\w-]*\.[\w.-]+)['"`]/g)].map(([, id]) => id));
const TEMPLATES = [...SOURCE.matchAll(/`([a-z][a-z-]*\.[^`\s]*\$\{[^`]*)`/g)].map(([, text = '']) => patternOf(text));

/** `check.severity-${severity}` → any id that begins so; `pane.${standing}`, which would be any of the pane, → those of one word. */
function patternOf(template: string): RegExp {
  const fixed = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
  const open = fixed[0]?.endsWith('.') && fixed[0].split('.').length === 2 ? '[a-z]+' : '[\\w.-]+';
  return new RegExp(`^${fixed.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(open)}$`);
}

function isSaid(id: string): boolean {
  return WHOLE.has(id) || TEMPLATES.some((template) => template.test(id));
}
