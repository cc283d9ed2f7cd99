import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jxzpHere as jxzp } from './inProcess';

let root = '';
const at = (...parts: string[]) => path.join(root, ...parts);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rules-show-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('rules show', () => {
  it('says each rule in a sentence with its source, of a set of the program and of a file alike', async () => {
    const shown = await jxzp(['rules', 'show', 'hubei']);
    expect(shown.err).toContain(
      '\n定性指标分档：应得比例分档：达成年度指标 80%（含）至 100%（含），部分达成年度指标并具有一定效果 50%（含）至 80%（不含），' +
        '未达成年度指标且效果较差 0%（含）至 50%（不含）。（《湖北省项目自评表》填表说明）\n',
    );
    expect(shown.err).toContain('（审核口径（未引文件，可在规则里改））');
    await writeFile(at('same.json'), shown.out);
    const ofFile = await jxzp(['rules', 'show', at('same.json')]);
    expect(ofFile.err).toBe(shown.err);
    expect(JSON.parse(ofFile.out)).toEqual(JSON.parse(shown.out));
    expect((await jxzp(['rules', 'show', 'hubei', '--lang', 'en'])).err).toContain('\nGrades: By the total: from 90');
  });

  it('does not let the words of a file act on the terminal', async () => {
    const evil = JSON.parse((await jxzp(['rules', 'show', 'hubei'])).out) as Record<string, unknown>;
    const words = '规则\u001b[2J';
    await writeFile(at('evil.json'), JSON.stringify({ ...evil, id: 'evil', sentence: { zh: words, en: words } }));
    const { err } = await jxzp(['rules', 'show', at('evil.json')]);
    expect(err).toContain('规则');
    expect(err).not.toContain('\u001b');
  });

  it('refuses a file that is not in UTF-8, since its words would be others', async () => {
    await writeFile(at('gbk.json'), Buffer.from([0x7b, 0x22, 0xb9, 0xe6, 0xd4, 0xf2, 0x22, 0x7d]));
    const { code, err } = await jxzp(['rules', 'validate', at('gbk.json')]);
    expect(code).toBe(2);
    expect(err).toContain('不是 UTF-8 编码');
  });
});
