import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideOf } from '../../scripts/workbench/guide.mjs';
import { SENTENCES } from '../../src/sentences/all';
import type { HelpPlace } from '../../src/taskpane/help';
import { HELP, helpAddress } from '../../src/taskpane/help';
import { helpPages, PAGES } from '../../webpack/help.js';

const DOCS = path.resolve(import.meta.dirname, '../../docs');
const { pages, files } = helpPages();
const idsIn = (page: string) => [...(pages[page] ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const linksIn = (page: string) =>
  [...(pages[page] ?? '').matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, to = '']) => to);

/** Whether an address, as a page of the help has it, leads to something there. */
function leadsSomewhere(from: string, address: string): boolean {
  const [target = '', id] = address.split('#');
  const page = target === '' ? from : target;
  if (!(page in pages)) return (page in files || page === 'help.css') && id === undefined;
  return id === undefined || idsIn(page).includes(id);
}

/** What the first steps quote that is neither a sentence of ours nor on the ribbon: places and files. */
const NOT_SAID = [
  '绩效自评',
  '绩效自评助手.zip',
  '绩效自评助手.html',
  '使用说明.txt',
  'files',
  'help',
  '帮助',
  '正在打开',
];

/** Words in quotation marks that are on no button and no tab of ours, of the ribbon's neither. */
function unsaid(text: string): string[] {
  const said = Object.values(SENTENCES).map(({ zh }) => zh.replace(/[（：]?\{[^}]*\}.*$|…$/, ''));
  const ribbon = readFileSync(path.join(DOCS, '../manifest.xml'), 'utf8');
  const quoted = [...text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
  return quoted.filter((words) => !said.includes(words) && !NOT_SAID.includes(words) && !ribbon.includes(`"${words}"`));
}

describe('the help', () => {
  it.each([
    ['docs/入门.md', readFileSync(path.join(DOCS, '入门.md'), 'utf8')],
    ['使用说明.txt', guideOf({ name: '绩效自评助手', version: '1' })],
  ])('%s calls buttons and tabs as they are called', (_, text) => expect(unsaid(text)).toEqual([]));

  it.each(Object.keys(HELP))('explains %s at a heading of its own', (place) => {
    const address = helpAddress(place as HelpPlace).replace(/^help\//, '');
    expect(leadsSomewhere('', address)).toBe(true);
  });

  it.each(Object.keys(pages))('%s leads nowhere but to what is there', (page) => {
    const links = linksIn(page).filter((to) => !/^https?:/.test(to));
    expect(links.filter((to) => !leadsSomewhere(page, to))).toEqual([]);
    expect(new Set(idsIn(page)).size).toBe(idsIn(page).length);
  });

  it('is made of documents that are there, and runs nothing', () => {
    const sources = [...Object.values(PAGES), ...Object.values(files)];
    expect(sources.filter((file) => !existsSync(path.join(DOCS, file)))).toEqual([]);
    for (const text of Object.values(pages)) expect(text).not.toMatch(/<script|javascript:| on\w+=/i);
  });

  it('is for whoever uses the product: what is for developers stays out', () => {
    expect(pages['workbench.html']).toContain('审核总览');
    expect(pages['workbench.html']).not.toContain('src/workbench');
  });

  it('names in its documents only documents that are there', () => {
    const lost = Object.values(PAGES).flatMap((file) =>
      [...readFileSync(path.join(DOCS, file), 'utf8').matchAll(/\]\(([^):#]*\.md)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => path.join(DOCS, path.dirname(file), decodeURI(target)))
        .filter((target) => !existsSync(target)),
    );
    expect(lost).toEqual([]);
  });
});
