// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { RuleSet } from '../../../src/rules';
import { findRuleSet, parseRuleFile } from '../../../src/rules';
import { KEPT_KEYS } from '../../../src/settings/data';
import { expectAccessible, openPane, press, settle } from '../render';

afterEach(cleanup);

const NATIONAL = findRuleSet('national-2020') ?? expect.fail();
/** The national rule with a limit of its own. */
const MINE: RuleSet = {
  ...NATIONAL,
  id: 'mine',
  name: { zh: '本市规则', en: 'Our rule' },
  overThreshold: { ratio: 1.2, inclusive: true },
  execution: {
    ...NATIONAL.execution,
    points: 10,
    earning: { kind: 'steps', steps: [{ from: 0.99, inclusive: true, share: 1 }] },
  },
  sources: null,
};
/** The same with a text for a number. */
const WRONG = JSON.stringify({ ...MINE, grades: [{ name: '优', from: '九十', inclusive: true }] });

/** A button by its words alone: asking for its role makes jsdom look at the whole page, which is long here. */
async function click(words: string): Promise<void> {
  fireEvent.click(screen.getByText(words));
  await settle();
}

async function openRules(): Promise<Awaited<ReturnType<typeof openPane>>> {
  const shown = await openPane();
  await press(/^规则：/);
  return shown;
}

async function give(content: string | Uint8Array<ArrayBuffer>, name = '规则.json'): Promise<void> {
  const file = new File([content], name, { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('导入规则…', { selector: 'input' }), { target: { files: [file] } });
  await settle();
}

const rulesOf = ({ session }: Awaited<ReturnType<typeof openPane>>) => session.state().tables[0]?.ruleSet;

describe('the rules screen', () => {
  it('says each rule in a sentence with its source, and what the makers doubt', async () => {
    await openRules();
    expect(screen.getByText('完成率 130% 及以上的算超额，须说明原因。')).toBeTruthy();
    expect(screen.getByText('参照《转移支付区域绩效目标自评表》注 6')).toBeTruthy();
    expect(screen.getAllByText('审核口径（未引文件，可在规则里改）').length).toBeGreaterThan(0);
    expect(screen.getAllByText(/^编写时存疑：编写时未见原文/).length).toBeGreaterThan(0);
    expect(screen.getByText(/^没有规定，不据此打分和审核：/)).toBeTruthy();
    await expectAccessible();
  });

  it('hands the set over as a file that reads back as the same set', async () => {
    const { ports } = await openRules();
    await click('导出规则');
    const [file] = ports.downloads;
    expect(file?.name).toBe('规则集-national-2020.json');
    expect(parseRuleFile(file?.bytes ?? new Uint8Array())).toEqual({ ok: true, value: NATIONAL });
  });

  it('tries a file on the table and changes nothing before it is confirmed', async () => {
    const shown = await openRules();
    await give(JSON.stringify(MINE));
    expect(rulesOf(shown)?.id).toBe('national-2020');
    expect([...shown.host.settings.keys()]).toEqual([]);
    const effect = within(screen.getByLabelText('换用后会怎样'));
    expect(effect.getByText(/^按规则总分/)).toBeTruthy();
    expect(effect.getByText(/^\d+ 行的得分或说明要求会变：$/)).toBeTruthy();
    expect(effect.getAllByRole('listitem').map((one) => one.textContent)).toContainEqual(
      expect.stringMatching(/^第 \d+ 行“.+”：得分 .+ → 0$/),
    );
    await expectAccessible();
    await click('不换');
    expect(screen.queryByLabelText('换用后会怎样')).toBeNull();
  });

  it('keeps it in the workbook with its owner, where it counts again when the workbook is opened', async () => {
    const shown = await openRules();
    await give(JSON.stringify(MINE));
    await click('存入工作簿并用于这张表');
    expect(rulesOf(shown)).toEqual(MINE);
    expect(screen.getByText('规则集 mine 已存入工作簿，并用于这张表。')).toBeTruthy();
    const kept = shown.host.settings.get(KEPT_KEYS.ruleSets) ?? '';
    expect(kept).toContain(`"id":"${shown.session.state().person?.id ?? '?'}"`);
    await shown.session.open();
    await settle();
    expect(rulesOf(shown)).toEqual(MINE);
    expect(screen.getByLabelText('本市规则（本工作簿自定，编号 mine）')).toHaveProperty('checked', true);
  });

  it('believes no set that somebody else left, and none whose words were changed', async () => {
    const shown = await openRules();
    await give(JSON.stringify(MINE));
    await click('存入工作簿并用于这张表');
    const kept = shown.host.settings.get(KEPT_KEYS.ruleSets) ?? '';
    shown.host.settings.set(KEPT_KEYS.ruleSets, kept.replace('"ratio":1.2', '"ratio":9.9'));
    await shown.session.open();
    await settle();
    expect(rulesOf(shown)?.id).toBe('national-2020');
    expect(shown.session.state().foreign.map(({ kind }) => kind)).toEqual(['ruleSets']);
    expect(await screen.findByLabelText(/^采用：可供选用的自定规则集“本市规则”（编号 mine）/)).toBeTruthy();
  });

  it('takes one out that no table uses', async () => {
    const shown = await openRules();
    await give(JSON.stringify(MINE));
    await click('存入工作簿并用于这张表');
    await click('移出工作簿');
    expect(screen.getByText(/^规则集 mine 正在使用/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/^湖北/));
    await settle();
    await click('用于这张表');
    fireEvent.click(screen.getByLabelText(/^本市规则（本/));
    await settle();
    await click('移出工作簿');
    expect(shown.session.state().ruleSets).toEqual([]);
    expect(rulesOf(shown)?.id).toBe('hubei');
  });

  it.each([
    ['no JSON', '{ "id": ', '“规则.json”没有导入：规则文件不是有效的 JSON：第 1 行第 9 列有误。'],
    [
      'a wrong value',
      WRONG,
      `“规则.json”没有导入：规则文件中“等级”第 1 项（grades[0].from，第 1 行第 ${WRONG.indexOf('"九十"') + 1} 列）应是数字（不加引号），现在是 "九十"。`,
    ],
    [
      'the id of a set of the program',
      JSON.stringify({ ...MINE, id: 'hubei' }),
      '“规则.json”没有导入：编号 id “hubei” 是自带规则集的，请在文件里把 id 换一个（例如 hubei-2）。',
    ],
    [
      'another encoding',
      new Uint8Array([0x22, 0xb9, 0xe6, 0x22]),
      '“规则.json”没有导入：规则文件不是 UTF-8 编码的文本，没有读取；请用记事本打开，另存为时“编码”选 UTF-8。',
    ],
  ])('says where a file with %s is wrong', async (_, content, message) => {
    const shown = await openRules();
    await give(content);
    expect(screen.getByText(message)).toBeTruthy();
    expect(rulesOf(shown)?.id).toBe('national-2020');
  });
});
