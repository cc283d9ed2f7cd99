import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Check, Severity } from '../../src/checks';
import { CHECKS, ofReports, ofTables } from '../../src/checks';
import { note, say } from '../../src/texts/note';

const FOLDER = join(import.meta.dirname, '../../src/checks');
const folders = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'check.ts')));
const SPOKEN: Readonly<Record<Severity, string>> = { error: '错误', warning: '需核对', info: '提示' };

const pageOf = (name: string): string => readFileSync(join(FOLDER, name, 'page.md'), 'utf8');

/** The pages of these checks, one after the other under one heading. */
function manual(heading: string, intro: string, checks: readonly Check[]): string {
  const parts = checks.map(({ name, title }) => {
    const [, , ...rest] = pageOf(name).trimEnd().split('\n');
    return [`## ${say(note(title))}（${name}）`, '', ...rest].join('\n');
  });
  return [`# ${heading}`, '', intro, '', parts.join('\n\n'), ''].join('\n');
}

describe('the checks', () => {
  it('are the folders, each once', () => {
    expect(CHECKS.map((check) => check.name).sort()).toEqual([...folders].sort());
  });

  it('have their cases each, and no file of cases is left over', () => {
    const files = readdirSync(join(import.meta.dirname, 'cases'));
    expect(files.sort()).toEqual(CHECKS.map(({ name }) => `${name}.ts`).sort());
  });

  it('have a place of their own each', () => {
    const places = CHECKS.map(({ group, position }) => `${group} ${position}`);
    expect(new Set(places).size).toBe(CHECKS.length);
  });

  it.each(CHECKS.map((check) => [check.name, check] as const))('%s has a page for users', (name, check) => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
    const levels = check.severities.map((severity) => SPOKEN[severity]).join('、');
    const page = pageOf(name);
    expect(page.split('\n').slice(0, 4)).toEqual([`# ${name}`, '', expect.stringMatching(/^\S.*。$/), '']);
    expect(page).toMatch(/^- 不通过：.+。$/m);
    expect(page).toMatch(/^- 通过：.+。$/m);
    expect(page).toContain(`- 程度：${levels}\n`);
    expect(page).toMatch(/^- 依据：.+$/m);
  });

  it('import no other check', () => {
    for (const name of folders) {
      const files = readdirSync(join(FOLDER, name)).filter((file) => file.endsWith('.ts'));
      for (const file of files) {
        const source = readFileSync(join(FOLDER, name, file), 'utf8');
        const paths = [...source.matchAll(/from '(\.\.\/[^']*)'/g)].map(([, path = '']) => path.split('/')[1] ?? '');
        expect(paths.filter((path) => folders.includes(path))).toEqual([]);
      }
    }
  });
});

describe('the pages stand together in the manual', () => {
  it('those on tables', async () => {
    const intro = '由 `src/checks/` 各目录里的 `page.md` 汇成，与 `jxzp check` 报告的名称一一对应。';
    await expect(manual('审核规则', intro, ofTables(CHECKS))).toMatchFileSnapshot('../../docs/checks/README.md');
  });

  it('those on reports', async () => {
    const intro = '由 `src/checks/` 各目录里的 `page.md` 汇成，与 `jxzp check --report` 报告的名称一一对应。';
    await expect(manual('报告审核规则', intro, ofReports(CHECKS))).toMatchFileSnapshot('../../docs/checks/报告.md');
  });
});
