import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/checks';
import { CHECKS } from '../../src/checks';
import { note, say } from '../../src/texts/note';

const FOLDER = join(import.meta.dirname, '../../src/checks');
const folders = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'check.ts')));
const SPOKEN: Readonly<Record<Severity, string>> = { error: '错误', warning: '需核对', info: '提示' };

const pageOf = (name: string): string => readFileSync(join(FOLDER, name, 'page.md'), 'utf8');

describe('the checks', () => {
  it('are the folders, each once', () => {
    expect(CHECKS.map((check) => check.name).sort()).toEqual([...folders].sort());
  });

  it.each(CHECKS.map((check) => [check.name, check] as const))('%s has a page for users and cases', (name, check) => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
    expect(existsSync(join(import.meta.dirname, `${name}.test.ts`))).toBe(true);
    const levels = check.severities.map((severity) => SPOKEN[severity]).join('、');
    const page = pageOf(name);
    expect(page.split('\n').slice(0, 4)).toEqual([`# ${name}`, '', expect.stringMatching(/^\S.*。$/), '']);
    expect(page).toMatch(/^- 不通过：.+。$/m);
    expect(page).toMatch(/^- 通过：.+。$/m);
    expect(page).toContain(`- 程度：${levels}\n`);
    expect(page).toMatch(/^- 依据：.+$/m);
  });

  it('stand together in the manual', async () => {
    const parts = CHECKS.map(({ name, title }) => {
      const [, , ...rest] = pageOf(name).trimEnd().split('\n');
      return [`## ${say(note(title))}（${name}）`, '', ...rest].join('\n');
    });
    const intro = '由 `src/checks/` 各目录里的 `page.md` 汇成，与 `jxzp check` 报告的名称一一对应。';
    const text = ['# 审核规则', '', intro, '', parts.join('\n\n'), ''].join('\n');
    await expect(text).toMatchFileSnapshot('../../docs/checks/README.md');
  });
});
