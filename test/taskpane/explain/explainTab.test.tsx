// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { importTemplates } from '../../../src/narrative';
import { KEPT_KEYS } from '../../../src/settings/data';
import { STORE_KEY } from '../../../src/taskpane/templates/ownTemplates';
import type { Shown } from '../render';
import { button, expectAccessible, openPane, press, settle } from '../render';
import { CELLS, FORM, formBook, SHEET } from '../tables';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^说明文字/ });
const nameOf = () => screen.getAllByRole('heading', { level: 2 })[0]?.textContent;
const reason = ({ host }: Shown, row: number = CELLS.overReason.row) => host.book.sheets[0]?.cellAt(row, 7).value;

async function key(init: Parameters<typeof fireEvent.keyDown>[1], target: Element = document.body) {
  fireEvent.keyDown(target, init);
  await settle();
}

async function type(text: string) {
  fireEvent.change(field(), { target: { value: text } });
  await settle();
}

/** The pane with the explanations in front. */
async function explaining(book = formBook()): Promise<Shown> {
  const shown = await openPane(book);
  await press(/2 写说明/);
  await screen.findByRole('textbox', { name: /^说明文字/ }, { timeout: 10_000 });
  return shown;
}

describe('the explanations of a table', () => {
  it('begin with the first row without a reason: figures, template and why, draft, cell', async () => {
    await explaining();
    expect(screen.getByText('第 1 / 2 条')).toBeTruthy();
    expect(nameOf()).toBe('服务居民人次');
    expect(screen.getAllByText(/≥1000人次/)[0]?.textContent).toContain('2000人次 · 200%');
    expect(screen.getByRole('radio', { name: '先不选' }).getAttribute('aria-checked')).toBe('true');
    expect(field().value).toMatch(/^完成率200%（.*），原因是【如：.*】；下一步【…】。$/);
    expect(screen.getByText(/^还有 \d 处待填$/).getAttribute('role')).toBe('status');
    expect(screen.getByText('单元格 H9 现有内容')).toBeTruthy();
    await expectAccessible();
  });

  it('are gone through by keys, with the cell shown and the focus in the pane', async () => {
    const { host } = await explaining();
    await key({ key: 'j' });
    expect(nameOf()).toBe('验收合格率');
    expect(host.selected).toEqual({ sheet: SHEET, address: { row: 9, column: 7 } });
    await key({ key: 'k' });
    await key({ key: 'ArrowDown', altKey: true }, field());
    expect(nameOf()).toBe('验收合格率');
    await key({ key: 'j' }, field());
    expect(nameOf()).toBe('验收合格率');
    await key({ key: 'j' });
    expect(nameOf()).toBe('自评结论');
    await key({ key: 'j' });
    expect(nameOf()).toBe('自评结论');
  });

  it('take a cause by its digit while the card has the focus; in the field digits are text', async () => {
    const shown = await explaining();
    const neutral = field().value;
    await key({ key: '1' });
    expect(field().value).toBe(neutral);
    const card = screen.getByRole('group', { name: '说明：服务居民人次' });
    card.focus();
    await key({ key: '2' }, card);
    const second = screen.getAllByRole('radio').find((one) => one.getAttribute('aria-keyshortcuts') === '2');
    expect(second?.getAttribute('aria-checked')).toBe('true');
    expect(field().value).toMatch(/^完成率200%（.*），原因是[^【]*。$/);
    const chosen = field().value;
    await key({ key: '1' }, field());
    await key({ key: '9', ctrlKey: true }, card);
    await key({ key: '1', isComposing: true }, card);
    expect(field().value).toBe(chosen);
    await key({ key: 'Enter', ctrlKey: true }, card);
    expect(reason(shown)).toBe(chosen);
    // On to the next row, the focus on its card.
    expect(document.activeElement).toBe(screen.getByRole('group', { name: '说明：验收合格率' }));
    await key({ key: '1' }, document.activeElement ?? card);
    expect(field().value).toMatch(/^完成率80%（.*），原因是[^【]*。$/);
    await expectAccessible();
  });

  it('leave the field for the card by Escape', async () => {
    await explaining();
    field().focus();
    await key({ key: 'Escape' }, field());
    expect(document.activeElement).toBe(screen.getByRole('group', { name: '说明：服务居民人次' }));
  });

  it('point out before the writing that rows say the same', async () => {
    const grid = [
      ...FORM.slice(0, 9),
      ['', '数量指标', '走访居民人次', '≥100人次', '200人次', '10', '', ''],
      ...FORM.slice(9),
    ];
    await explaining(formBook(grid));
    for (const name of ['服务居民人次', '走访居民人次']) {
      const card = screen.getByRole('group', { name: `说明：${name}` });
      await key({ key: '1' }, card);
      if (name === '服务居民人次') await key({ key: 'j' });
    }
    await press('全部写入…');
    await screen.findByRole('heading', { level: 1, name: '将要写入' });
    expect(screen.getByRole('note').textContent).toMatch(/^2 处说明除数字外完全相同：H9、H10/);
    await expectAccessible();
  });

  it('select the next open slot', async () => {
    await explaining();
    await key({ key: 'F2' });
    expect(document.activeElement).toBe(field());
    const { selectionStart, selectionEnd, value } = field();
    expect(value.slice(selectionStart, selectionEnd)).toMatch(/^【.*】$/);
    await press('填下一处（F2）');
    expect(document.activeElement).toBe(field());
  });

  it('are written and gone on with by Ctrl+Enter', async () => {
    const shown = await explaining();
    await type('完成率200%，原因是报名踊跃。');
    field().focus();
    await key({ key: 'Enter', ctrlKey: true }, field());
    expect(reason(shown)).toBe('完成率200%，原因是报名踊跃。');
    expect(nameOf()).toBe('验收合格率');
    expect(screen.getByText('第 1 / 1 条')).toBeTruthy();
    expect(document.activeElement).toBe(field());
    await press('已有说明（1）');
    expect(screen.getAllByRole('button', { name: /^服务居民人次/ })).toHaveLength(1);
    await expectAccessible();
  });

  it('do not take keys while an input method composes', async () => {
    const shown = await explaining();
    await key({ key: 'Enter', ctrlKey: true, isComposing: true }, field());
    expect(reason(shown)).toBeNull();
  });

  it('count a draft with an open slot as missing', async () => {
    const shown = await explaining();
    await press('写入并下一条');
    expect(reason(shown)).toMatch(/【/);
    expect(screen.getByText('第 2 / 2 条')).toBeTruthy();
    expect(button(/^服务居民人次.*已写草稿，\d 处待填$/)).toBeTruthy();
    expect(screen.getByText(/填好之前仍算没有说明/)).toBeTruthy();
  });

  it('never write over what stands there without showing it', async () => {
    const shown = await explaining(
      formBook(FORM.map((row, index) => (index === 8 ? [...row.slice(0, 7), '原因是【原因】。'] : row))),
    );
    expect(field().value).toBe('原因是【原因】。');
    expect(screen.getByRole('radio', { name: '现有内容' }).getAttribute('aria-checked')).toBe('true');
    expect(button('下一条')).toBeTruthy();
    await type('原因是报名踊跃。');
    expect(screen.getByText('写入后替换上面这段内容。')).toBeTruthy();
    await press('替换并下一条');
    expect(reason(shown)).toBe('原因是报名踊跃。');
  });

  it('keep what was typed over other rows, other tabs and a new reading', async () => {
    const { session } = await explaining();
    await type('还没写完');
    await press('跳过');
    await press(/1 填分/);
    await session.open();
    await press(/2 写说明/);
    expect(button(/^服务居民人次.*有改动未写入$/)).toBeTruthy();
    await press(/^服务居民人次/);
    expect(field().value).toBe('还没写完');
    expect(document.activeElement).toBe(field());
  });

  it('offer other templates, by mouse and by arrow', async () => {
    await explaining();
    const first = field().value;
    const radios = () => screen.getAllByRole('radio');
    const chosen = () => radios().findIndex((one) => one.getAttribute('aria-checked') === 'true');
    fireEvent.keyDown(radios()[chosen()] ?? expect.fail('none chosen'), { key: 'ArrowRight' });
    await settle();
    expect(chosen()).toBe(1);
    expect(document.activeElement).toBe(radios()[1]);
    expect(field().value).not.toBe(first);
    fireEvent.click(radios()[0] ?? expect.fail('none'));
    await settle();
    expect(field().value).toBe(first);
  });

  it('offer the conclusion for copying where the form has no cell for it', async () => {
    const { ports } = await explaining();
    await press(/^自评结论/);
    await press('复制');
    expect(ports.copies[0]?.text).toContain('绩效指标共7项');
    expect(screen.getByText('已复制。')).toBeTruthy();
  });

  it('put the conclusion into its cell, within its limit', async () => {
    const { host } = await explaining(formBook([...FORM, ['自评结论（200字以内）', '', '', '', '', '', '', '']]));
    await press(/^自评结论/);
    expect(screen.getByText(/^\d+ \/ 200 字$/)).toBeTruthy();
    await type('长'.repeat(201));
    expect(screen.getByRole('alert').textContent).toBe('超出表内限定的 200 字');
    await type('总体较好。');
    await press('写入并下一条');
    expect(host.book.sheets[0]?.cellAt(15, 1).value).toBe('总体较好。');
  });

  it('are written all at once after a preview', async () => {
    const shown = await explaining();
    await press('全部写入…');
    await screen.findByRole('heading', { level: 1, name: '将要写入' });
    expect(button('转到 H9').closest('li')?.textContent).toMatch(/服务居民人次 · 说明空 → 完成率200%/);
    await expectAccessible();
    await press('写入 2 个单元格');
    expect(reason(shown, 9)).toMatch(/^完成率80%/);
    fireEvent.click(await screen.findByRole('button', { name: '还原' }, { timeout: 10_000 }));
    await settle();
    expect(reason(shown, 9)).toMatch(/^完成率80%/);
    await press('还原 2 个单元格');
    expect(reason(shown, 9)).toBeNull();
  });
});

describe("the person's own templates", () => {
  async function templates(shown?: Shown): Promise<Shown> {
    const pane = shown ?? (await explaining());
    await press('我的模板');
    await screen.findByRole('heading', { level: 1, name: '我的模板' }, { timeout: 10_000 });
    return pane;
  }
  const list = (shown: Shown) => {
    const text = shown.ports.store.get(STORE_KEY);
    const read = text === null ? null : importTemplates([], text);
    return read?.ok ? read.templates.map(({ name }) => name) : [];
  };
  async function add(name: string, cause: string) {
    await press('新增模板');
    fireEvent.change(screen.getByRole('textbox', { name: /^名称/ }), { target: { value: name } });
    fireEvent.change(screen.getByRole('textbox', { name: /^原因/ }), { target: { value: cause } });
    fireEvent.change(screen.getByRole('combobox', { name: '用于' }), { target: { value: 'over' } });
    await press('保存');
  }

  it('are kept with one click from a sentence, and offered for the next row', async () => {
    const shown = await explaining();
    await type('完成率200%，原因是本季报名踊跃。');
    await press('存为模板');
    expect(list(shown)).toEqual(['本季报名踊跃']);
    await press('存为模板');
    expect(screen.getByText('这句话已经在模板里了。')).toBeTruthy();
    expect(list(shown)).toHaveLength(1);
    fireEvent.click(screen.getByRole('radio', { name: '本季报名踊跃' }));
    await settle();
    expect(field().value).toBe('完成率200%（完成2000人次，指标值≥1000人次），原因是本季报名踊跃。');
  });

  it('are added, edited, ordered and deleted, with a way back', async () => {
    const shown = await templates();
    await expectAccessible();
    await add('甲', '原因是{指标}【原因】');
    await add('乙', '原因是报名踊跃');
    expect(list(shown)).toEqual(['甲', '乙']);
    await expectAccessible();
    await press('上移“乙”');
    expect(list(shown)).toEqual(['乙', '甲']);
    await press('修改“甲”');
    await expectAccessible();
    fireEvent.change(screen.getByRole('textbox', { name: /^名称/ }), { target: { value: '丙' } });
    await press('保存');
    expect(list(shown)).toEqual(['乙', '丙']);
    await press('删除“乙”');
    expect(list(shown)).toEqual(['丙']);
    expect(document.activeElement).toBe(button('撤回删除“乙”'));
    await press('撤回删除“乙”');
    expect(list(shown)).toEqual(['乙', '丙']);
    await press('返回');
    await settle();
    expect(screen.getByRole('radio', { name: '乙' })).toBeTruthy();
  });

  it('are refused with the reason where a slot is unknown', async () => {
    const shown = await templates();
    await add('甲', '因{指标名}');
    expect(screen.getByText(/不认识的空位/)).toBeTruthy();
    expect(list(shown)).toEqual([]);
  });

  it('go out as a file and come in again', async () => {
    const shown = await templates();
    await add('甲', '原因是报名踊跃');
    await press('导出');
    const [file] = shown.ports.downloads;
    expect(file?.name).toMatch(/\.json$/);
    await press('删除“甲”');
    expect(list(shown)).toEqual([]);
    const input = document.querySelector('input[type=file]') ?? expect.fail('no input');
    const bytes = file?.bytes ?? expect.fail('no file');
    const chosen = { text: () => Promise.resolve(new TextDecoder().decode(bytes)) };
    fireEvent.change(input, { target: { files: [chosen] } });
    await settle();
    expect(list(shown)).toEqual(['甲']);
    expect(screen.getByText('已导入，现有 1 个模板。')).toBeTruthy();
    fireEvent.change(input, { target: { files: [{ text: () => Promise.resolve('{') }] } });
    await settle();
    expect(screen.getByText(/不是模板文件/)).toBeTruthy();
  });

  it('go with the workbook where that is wanted, and stay with the person when not', async () => {
    const shown = await templates();
    await add('甲', '原因是报名踊跃');
    fireEvent.click(screen.getByRole('checkbox', { name: '也存进这个工作簿，随表带走' }));
    await settle();
    expect(shown.host.settings.get(KEPT_KEYS.templates)).toContain('甲');
    shown.ports.store.set(STORE_KEY, null);
    await press('返回');
    expect(screen.getByRole('radio', { name: '甲' })).toBeTruthy();
    await templates(shown);
    expect(within(screen.getByRole('region', { name: '随工作簿来的模板（1）' })).getByText('甲')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: '也存进这个工作簿，随表带走' }));
    await settle();
    expect(shown.host.settings.has(KEPT_KEYS.templates)).toBe(false);
    expect(list(shown)).toEqual(['甲']);
  });
});

describe('marks', () => {
  it('are explained by a legend as long as they stand', async () => {
    const { host } = await openPane();
    await press('标记偏差');
    const legend = within(await screen.findByRole('region', { name: '表里的颜色' }, { timeout: 10_000 }));
    expect(legend.getAllByRole('listitem')).toHaveLength(3);
    await expectAccessible();
    await press('去掉标记');
    expect(host.highlights).toEqual([]);
    expect(screen.queryByRole('region', { name: '表里的颜色' })).toBeNull();
  });
});
