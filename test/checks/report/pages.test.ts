import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/checks';
import { CHECKS, TEXT_CHECKS } from '../../../src/checks';
import { note, say } from '../../../src/texts/note';

const FOLDER = join(import.meta.dirname, '../../../src/checks/text/pages');
const SPOKEN: Readonly<Record<Severity, string>> = { error: '错误', warning: '需核对', info: '提示' };
const pageOf = (name: string): string => readFileSync(join(FOLDER, `${name}.md`), 'utf8');

describe('the checks of a report', () => {
  it('have names of their own, and a page each', () => {
    const names = TEXT_CHECKS.map(({ name }) => name);
    expect(readdirSync(FOLDER).sort()).toEqual(names.map((name) => `${name}.md`).sort());
    expect(new Set([...names, ...CHECKS.map(({ name }) => name)]).size).toBe(names.length + CHECKS.length);
  });

  it.each(TEXT_CHECKS.map((check) => [check.name, check] as const))('%s has a page for users', (name, check) => {
    const page = pageOf(name);
    expect(page.split('\n').slice(0, 4)).toEqual([`# ${name}`, '', expect.stringMatching(/^\S.*。$/), '']);
    expect(page).toMatch(/^- 不通过：.+。$/m);
    expect(page).toMatch(/^- 通过：.+。$/m);
    expect(page).toContain(`- 程度：${check.severities.map((severity) => SPOKEN[severity]).join('、')}\n`);
    expect(page).toMatch(/^- 依据：.+。$/m);
  });

  it('stand together in the manual', async () => {
    const parts = TEXT_CHECKS.map(({ name, title }) => {
      const [, , ...rest] = pageOf(name).trimEnd().split('\n');
      return [`## ${say(note(title))}（${name}）`, '', ...rest].join('\n');
    });
    const intro = '由 `src/checks/text/pages/` 汇成，与 `jxzp check --report` 报告的名称一一对应。';
    const text = ['# 报告审核规则', '', intro, '', parts.join('\n\n'), ''].join('\n');
    await expect(text).toMatchFileSnapshot('../../../docs/checks/报告.md');
  });
});
