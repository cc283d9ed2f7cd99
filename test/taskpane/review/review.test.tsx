// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readReportBytes } from '../../../src/hosts/docx/open';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import type { Book } from '../../../src/model/book';
import type { GivenFile, Inlet } from '../../../src/taskpane/ports';
import type { Changed } from '../../checks/forms';
import { formatAddress } from '../../../src/model/address';
import { addressOf, filled } from '../../checks/forms';
import { bookOf } from '../../support/gridSheet';
import { button, expectAccessible, openPane, press, settle } from '../render';
import { formBook } from '../tables';

afterEach(cleanup);
// The checks are loaded once; the first test must not pay for it.
beforeAll(async () => {
  await import('../../../src/taskpane/review/review');
  await import('../../../src/taskpane/review/ReviewTab');
}, 60_000);

const SHEET = '自评表';
/** A rate and a score for execution that are wrong, a row that was missed and got all points, one exceeded without a reason. */
const WRONG: Changed = { H6: '86%', I6: 9, F17: '100人次', F13: '40场', H20: 99 };

/** A page around the pane that gives it reports. */
class MemoryInlet implements Inlet {
  private readonly listeners = new Set<(files: readonly GivenFile[]) => void>();
  subscribe(listener: (files: readonly GivenFile[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  give(files: readonly GivenFile[]): void {
    for (const listener of this.listeners) listener(files);
  }
}

/** The pane with the review of this workbook. */
async function openReview(book: Book = bookOf(filled(WRONG))) {
  const shown = await openPane(book);
  fireEvent.click(button(/自查/));
  await screen.findByRole('group', { name: '按程度筛选' }, { timeout: 10_000 });
  return shown;
}

/** The row of the finding in that cell. */
function itemAt(cell: string) {
  const item = button(new RegExp(`^转到 ?${cell}(?!\\d)`)).closest('li');
  if (!item) throw new Error(`no finding in ${cell}`);
  return within(item);
}

const hasFinding = (cell: string) =>
  screen.queryByRole('button', { name: new RegExp(`^转到 ?${cell}(?!\\d)`) }) !== null;

const type = (book: Changed, cell: string) => {
  const content = book[cell];
  if (typeof content === 'object') throw new Error('a plain value');
  return { value: content ?? null, formula: null };
};

async function acceptIn(cell: string, words: string): Promise<void> {
  fireEvent.click(itemAt(cell).getByRole('button', { name: `接受 ${cell}` }));
  const input = screen.getByLabelText('理由（可不填）');
  expect(document.activeElement).toBe(input);
  fireEvent.change(input, { target: { value: words } });
  fireEvent.click(button('接受'));
  await settle();
}

describe('the list of findings', () => {
  it('counts on its tab once the table was checked', async () => {
    await openPane(bookOf(filled(WRONG)));
    await waitFor(() => expect(button(/自查/).textContent).toMatch(/自查 [1-9]/), { timeout: 10_000 });
  });

  it('stands by check, the gravest first, each row with cell, found, expected and rule', async () => {
    const { host } = await openReview();
    const titles = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent ?? '');
    const severities = titles.filter((one) => / 处：/.test(one)).map((one) => one.slice(0, 2));
    expect(severities).toEqual(
      [...severities].sort((a, b) => '错需提'.indexOf(a[0] ?? '') - '错需提'.indexOf(b[0] ?? '')),
    );
    const row = button(/^转到 ?H6/);
    expect(row.textContent).toMatch(/86%.*95%/);
    expect(row.textContent).toContain('现为 86%');
    expect(row.textContent).toContain('应为 95%');
    expect(screen.getAllByText(/^依据：执行率＝/).length).toBeGreaterThan(0);
    fireEvent.click(row);
    await settle();
    expect(host.selected).toEqual({ sheet: SHEET, address: addressOf('H6') });
    await expectAccessible();
  });

  it('shows one severity alone', async () => {
    await openReview();
    await press(/^错误\d/);
    expect(hasFinding('H6')).toBe(true);
    expect(hasFinding('I13')).toBe(false);
    await press(/^错误\d/);
    expect(hasFinding('I13')).toBe(true);
  });

  it('says in a line which checks found nothing', async () => {
    await openReview(bookOf(filled()));
    expect(screen.getByText('没有发现问题。')).toBeTruthy();
    await press(/^查过 \d+ 项$/);
    expect(screen.getByText('总分不等于各项得分之和')).toBeTruthy();
    await expectAccessible();
  });

  it('follows an edit', async () => {
    const { host } = await openReview();
    host.edit(SHEET, addressOf('H6'), { value: '95%', formula: null });
    await waitFor(() => expect(hasFinding('H6')).toBe(false), { timeout: 60_000 });
    expect(hasFinding('I6')).toBe(true);
  });

  it('is of the table that is shown, or of all', async () => {
    await openReview(bookOf(filled({}, '甲'), filled(WRONG, '乙')));
    expect(hasFinding('H6')).toBe(false);
    fireEvent.click(screen.getByRole('switch', { name: '全部 2 张表' }));
    expect(button(/^转到 ?H6/).textContent).toContain('乙');
    await expectAccessible();
  });
});

describe('accepting', () => {
  it('sets the finding apart with its note, and comes back when the cell changes', async () => {
    const { host, session } = await openReview();
    await acceptIn('I6', '按旧规则计分');
    expect(hasFinding('I6')).toBe(false);
    expect(host.settings.get('jxzp.accepted')).toContain('按旧规则计分');
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    await press('已接受 1 处');
    expect(screen.getByText('理由：按旧规则计分')).toBeTruthy();
    await expectAccessible();
    host.edit(SHEET, addressOf('I6'), type({ I6: 8 }, 'I6'));
    await waitFor(() => expect(screen.queryByText('理由：按旧规则计分')).toBeNull(), { timeout: 5_000 });
    expect(button(/^转到 ?I6/).textContent).toContain('现为 8');
    expect(session.state().message).toBeNull();
  });

  it('is kept for the next opening, and can be taken back', async () => {
    const first = await openReview();
    await acceptIn('I6', '');
    const { host, session } = await openPane(bookOf(filled(WRONG)));
    for (const [key, text] of first.host.settings) host.settings.set(key, text);
    await session.open();
    fireEvent.click(button(/自查/));
    fireEvent.click(await screen.findByRole('button', { name: '已接受 1 处' }, { timeout: 10_000 }));
    await press('撤回对 I6 的接受');
    expect(host.settings.has('jxzp.accepted')).toBe(false);
    expect(itemAt('I6').getByRole('button', { name: '接受 I6' })).toBeTruthy();
  });

  it('of another workbook counts for nothing until it is taken over', async () => {
    const first = await openReview();
    await acceptIn('I6', '');
    const { host, session } = await openPane(bookOf(filled(WRONG)));
    host.settings.set('jxzp.accepted', first.host.settings.get('jxzp.accepted') ?? '');
    await session.open();
    expect(session.state()).toMatchObject({ accepted: [], foreign: [{ kind: 'acceptances' }] });
    fireEvent.click(await screen.findByRole('button', { name: '全部采用' }, { timeout: 10_000 }));
    await screen.findByText('已采用 1 条，按它们重新计算。');
    expect(session.state()).toMatchObject({ accepted: [{ check: expect.any(String) as string }], foreign: [] });
  });

  it('a damaged setting accepts nothing and stops nothing', async () => {
    const { host, session } = await openPane(bookOf(filled(WRONG)));
    host.settings.set('jxzp.accepted', '{"version":1,"accepted":[{}');
    await session.open();
    fireEvent.click(button(/自查/));
    await screen.findByRole('group', { name: '按程度筛选' }, { timeout: 10_000 });
    expect(hasFinding('I6')).toBe(true);
  });

  it('is given up with Escape, the focus where it was', async () => {
    await openReview();
    fireEvent.click(itemAt('I6').getByRole('button', { name: '接受 I6' }));
    fireEvent.keyDown(screen.getByLabelText('理由（可不填）'), { key: 'Escape' });
    await settle();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('接受 I6');
  });
});

/** A table of that many rows, in each of which the score is above the points; one of them lies below the merge of the form's total. */
function longBook(rows: number): Book {
  const cells: Record<string, string | number> = {};
  for (let index = 0; index < rows; index++) {
    const row = 13 + index;
    Object.assign(cells, {
      [`B${row}`]: '产出指标',
      [`C${row}`]: '数量指标',
      [`D${row}`]: `培训场次${index + 1}`,
      [`E${row}`]: '≥20场',
      [`F${row}`]: '22场',
      [`G${row}`]: 1,
      [`H${row}`]: 2,
      [`I${row}`]: '',
    });
  }
  const blank = Object.fromEntries(['A', 'I'].map((column) => [`${column}20`, '']));
  return bookOf(filled({ ...blank, ...cells }));
}

describe('many findings', () => {
  it('are counted alike by tab, filter and list, whatever is chosen', async () => {
    await openReview(longBook(19));
    const total = () =>
      within(screen.getByRole('group', { name: '按程度筛选' }))
        .getAllByRole('button')
        .reduce((sum, one) => sum + Number(/\d+$/.exec(one.textContent ?? '')?.[0]), 0);
    const listed = () =>
      screen
        .getAllByRole('heading', { level: 2 })
        .reduce((sum, one) => sum + Number(/ (\d+) 处：/.exec(one.textContent ?? '')?.[1] ?? 0), 0);
    const onTab = () => Number(/自查 (\d+)/.exec(button(/自查/).textContent ?? '')?.[1]);
    expect([total(), listed()]).toEqual([onTab(), onTab()]);
    fireEvent.change(screen.getByRole('searchbox', { name: '查找' }), { target: { value: 'H30 高于' } });
    await settle();
    expect([total(), listed()]).toEqual([1, 1]);
    expect(screen.getByText('列出 1 处')).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox', { name: '查找' }), { target: { value: '' } });
    fireEvent.change(screen.getByRole('combobox', { name: '全部项目' }), { target: { value: 'score-above-points' } });
    await settle();
    expect([total(), listed()]).toEqual([18, 18]);
    fireEvent.click(button(/^需核对/));
    expect(button(/^需核对/).hasAttribute('disabled')).toBe(true);
  });

  it('of one check are accepted together, with one note', async () => {
    await openReview(longBook(19));
    fireEvent.click(button('接受 “得分高于分值”18 处'));
    fireEvent.change(screen.getByLabelText('理由（可不填）'), { target: { value: '加分项目' } });
    fireEvent.click(button('接受'));
    await screen.findByRole('button', { name: /^已接受 18 处/ }, { timeout: 10_000 });
    expect(screen.queryByText(/得分高于分值/)).toBeNull();
    fireEvent.click(button(/^已接受 18 处/));
    expect(screen.getAllByText('理由：加分项目')).toHaveLength(18);
  });
});

describe('the view of formulas', () => {
  it('names what is odd, and leads to its cells; a typed table has none', async () => {
    const { host } = await openReview(bookOf(filled({ H20: { formula: '=SUM(I6,H13:H18)', value: 89.5 } })));
    fireEvent.click(button('公式：有 1 格要看'));
    fireEvent.click(
      within(screen.getByRole('list', { name: /总分：1 格/ })).getByRole('button', { name: /求和漏了行/ }),
    );
    await settle();
    expect(host.selected).toEqual({ sheet: SHEET, address: addressOf('H20') });
    await openReview();
    expect(screen.queryByRole('button', { name: /^公式：/ })).toBeNull();
  });
});

describe('F8', () => {
  const at = () => document.activeElement?.closest('[data-item]')?.querySelector('button')?.textContent ?? '';
  const go = async (shiftKey = false) => {
    // Whoever presses a key has the focus somewhere in the pane.
    if (!document.hasFocus()) button(/自查/).focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F8', shiftKey });
    await settle();
  };

  it('goes to the next finding and its cell, and round; Shift+F8 goes back', async () => {
    const { host } = await openReview(bookOf(filled({ H6: '86%', H20: 98 })));
    const count = document.querySelectorAll('li[data-item]').length;
    await go();
    const first = at();
    expect(first).toMatch(/^转到 ?[A-Z]+\d+/);
    expect(first).toContain(host.selected ? formatAddress(host.selected.address) : '—');
    await go();
    expect(at()).not.toBe(first);
    await go(true);
    expect(at()).toBe(first);
    for (let press = 0; press < count; press++) await go();
    expect(at()).toBe(first);
  });

  it('opens what was folded', async () => {
    await openReview(bookOf(filled({ H6: '86%' })));
    fireEvent.click(button(/^错误 1 处：执行率算错/));
    expect(hasFinding('H6')).toBe(false);
    await go();
    expect(at()).toMatch(/H6/);
  });
});

describe('repairs', () => {
  it('are shown before they are made, all at once with what follows from them, and taken back', async () => {
    const { host } = await openReview();
    const cell = (at: string) => host.book.sheets[0]?.cellAt(addressOf(at).row, addressOf(at).column);
    const values = () => ['H6', 'I6', 'H17', 'H20'].map((at) => cell(at)?.value);
    // The total was the sum of what stood there: with the scores it is another.
    await screen.findByRole('button', { name: '更正 4 处…' }, { timeout: 10_000 });
    await press('更正 4 处…');
    await screen.findByRole('heading', { level: 1, name: '将要写入' }, { timeout: 10_000 });
    await settle();
    expect(values()).toEqual(['86%', 9, 20, 99]);
    await press('写入 4 个单元格');
    expect(values()).toEqual([0.95, 9.5, 4, 83.5]);
    await waitFor(() => expect(hasFinding('H6')).toBe(false), { timeout: 5_000 });
    await press('还原');
    await screen.findByRole('heading', { level: 1, name: '将要还原' });
    await press('还原 4 个单元格');
    expect(values()).toEqual(['86%', 9, 20, 99]);
    await waitFor(() => expect(hasFinding('H6')).toBe(true), { timeout: 5_000 });
  });

  it('one alone; those that rest on another go with it in one go', async () => {
    await openReview(bookOf(filled({ I6: 9, H20: 98 })));
    fireEvent.click(itemAt('I6').getByRole('button', { name: '更正 I6' }));
    await screen.findByRole('heading', { level: 1, name: '将要写入' }, { timeout: 10_000 });
    await settle();
    expect(button('写入 1 个单元格')).toBeTruthy();
    await press('取消');
    await screen.findByRole('button', { name: '更正 2 处…' }, { timeout: 10_000 });
    await press('更正 2 处…');
    await screen.findByRole('button', { name: '写入 2 个单元格' }, { timeout: 10_000 });
  });

  it('leave what was accepted alone', async () => {
    await openReview(bookOf(filled({ H7: '90%', I6: 9, H20: 98 })));
    await screen.findByRole('button', { name: '更正 3 处…' }, { timeout: 10_000 });
    await acceptIn('H20', '');
    await screen.findByRole('button', { name: '更正 2 处…' }, { timeout: 10_000 });
  });

  it('a finding names what follows from it, and leads there', async () => {
    const { host } = await openReview(bookOf(filled({ I6: 9 })));
    const item = itemAt('I6');
    expect(item.getByRole('list', { name: '牵连 1 处' }).textContent).toContain('H20');
    fireEvent.click(item.getByRole('button', { name: '看牵连的 H20' }));
    await settle();
    expect(host.selected).toEqual({ sheet: SHEET, address: addressOf('H20') });
    expect(hasFinding('H20')).toBe(false);
  });
});

describe('a report beside the table', () => {
  const WORDS = '本项目年度预算30万元，实际支出21.62万元，预算执行率77.21%。';
  const file = (name: string, text = WORDS) => new File([text], name);

  async function choose(...files: File[]): Promise<void> {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no chooser');
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    fireEvent.change(input);
    await settle();
  }

  it('gives its findings with paragraph and words; pressing one copies the words', async () => {
    const { ports } = await openReview(formBook());
    await choose(file('自评报告.txt'));
    const group = within(
      await screen.findByRole('region', { name: /^报告“自评报告.txt”：\d+ 处$/ }, { timeout: 10_000 }),
    );
    const [row] = group.getAllByRole('button', { name: /^第 1 段.*预算执行率77\.21%/ });
    if (!row) throw new Error('no row');
    expect(row.textContent).toContain('应为 72.07%');
    fireEvent.click(row);
    await settle();
    expect(ports.copies[0]?.text).toContain('预算执行率77.21%');
    expect(row.textContent).toContain('已复制');
    await expectAccessible();
    await press('去掉报告“自评报告.txt”');
    expect(screen.queryByText(/^报告“/)).toBeNull();
  });

  it('takes several by dropping them on the tab, one of the same name anew', async () => {
    await openReview(formBook());
    const area = screen.getByText('把自评报告拖到这里，与表核对');
    fireEvent.drop(area, {
      dataTransfer: { types: ['Files'], files: [file('一.txt'), file('二.md', '# 报告\n无。')] },
    });
    await screen.findByText(/^报告“二.md”：0 处$/, undefined, { timeout: 10_000 });
    fireEvent.drop(area, { dataTransfer: { types: ['Files'], files: [file('一.txt', '无。')] } });
    await screen.findByText(/^报告“一.txt”：0 处$/, undefined, { timeout: 10_000 });
    expect(screen.getAllByText(/^报告“/)).toHaveLength(2);
  });

  it('comes from the page around the pane too, which then shows the review', async () => {
    const inlet = new MemoryInlet();
    await openPane(formBook(), 'zh', false, { inlet });
    await waitFor(() => expect(button(/自查/).textContent).toMatch(/自查 [1-9]/), { timeout: 10_000 });
    inlet.give([{ name: '自评报告.txt', bytes: new TextEncoder().encode(WORDS) }]);
    await screen.findByText(/^报告“自评报告.txt”：[1-9]/, undefined, { timeout: 10_000 });
    expect(button(/自查/).getAttribute('aria-current')).toBe('step');
  });

  it('leaves no deviation to be explained that it explains, until it is taken away', async () => {
    await openReview(bookOf(filled(WRONG)));
    const asked = () => itemAt('I13').queryByText(/报告第 1 段已说明/) !== null;
    expect(asked()).toBe(false);
    await choose(file('自评报告.txt', '培训场次完成率200%，原因是基层点单培训增加。'));
    await waitFor(() => expect(asked()).toBe(true), { timeout: 10_000 });
    await press('去掉报告“自评报告.txt”');
    await waitFor(() => expect(asked()).toBe(false), { timeout: 10_000 });
  });

  it('comes into sight above what was found in the table', async () => {
    await openReview(formBook());
    const shown: Element[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      shown.push(this);
    };
    await choose(file('自评报告.txt'));
    const report = await screen.findByRole('region', { name: /^报告“自评报告.txt”/ }, { timeout: 10_000 });
    expect(shown.some((element) => element.contains(report))).toBe(true);
    expect(report.contains(document.querySelector('[aria-busy] li'))).toBe(true);
  });

  it('says in a sentence why a file was not read', async () => {
    await openReview(formBook());
    await choose(file('报告.pdf', '%PDF-1.7'));
    expect(await screen.findByText(/^“报告.pdf”没有读成：.*PDF/)).toBeTruthy();
    await expectAccessible();
  });

  it('accepts a finding of it', async () => {
    const { host } = await openReview(formBook());
    await choose(file('自评报告.txt'));
    await screen.findByRole('region', { name: /^报告“自评报告.txt”/ }, { timeout: 10_000 });
    const before = screen.getAllByRole('button', { name: '接受 第 1 段' }).length;
    fireEvent.click(screen.getAllByRole('button', { name: '接受 第 1 段' })[0] as HTMLElement);
    fireEvent.click(button('接受'));
    await settle();
    expect(host.settings.get('jxzp.accepted')).toContain('自评报告.txt');
    expect(screen.queryAllByRole('button', { name: '接受 第 1 段' })).toHaveLength(before - 1);
  });
});

describe('the exported list', () => {
  const choose = async (item: string) => {
    fireEvent.click(button('导出清单'));
    fireEvent.click(await screen.findByRole('button', { name: item }, { timeout: 10_000 }));
    await settle();
  };

  it('is a workbook or a Word file where files can be handed over', async () => {
    const { ports } = await openReview();
    await choose('Excel 工作簿（.xlsx）');
    await waitFor(() => expect(ports.downloads).toHaveLength(1), { timeout: 10_000 });
    const [file] = ports.downloads;
    const opened = openXlsx(file?.bytes ?? new Uint8Array());
    const book = opened.ok ? opened.value.book() : null;
    const sheet = book?.ok ? book.value.sheets[0] : undefined;
    expect(file?.name).toBe('项目支出绩效自评表-整改清单.xlsx');
    expect(sheet?.name).toBe('整改清单');
    const texts = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => sheet?.cellAt(row, 1).value);
    expect(texts).toEqual(expect.arrayContaining(['H6', 'I6', 'I13', 'H17']));
    await choose('Word 文件（.docx）');
    await waitFor(() => expect(ports.downloads).toHaveLength(2), { timeout: 30_000 });
    const letter = readReportBytes(ports.downloads[1]?.bytes ?? new Uint8Array());
    expect(letter.ok && letter.value.join('\n')).toContain('H17');
  });

  it('goes to the clipboard as rich text where they cannot', async () => {
    const { ports } = await openReview();
    Object.assign(ports.outlet, { canDownload: false });
    await choose('复制，粘贴到 Word 或邮件');
    await waitFor(() => expect(ports.copies).toHaveLength(1), { timeout: 10_000 });
    expect(ports.copies[0]?.html).toMatch(/<table.*H17/s);
    expect(ports.copies[0]?.text).toContain('H17');
    expect(screen.getByText('清单已复制，可以粘贴了。')).toBeTruthy();
    fireEvent.click(button('导出清单'));
    expect(screen.queryByRole('button', { name: /xlsx/ })).toBeNull();
  });

  it('goes on a sheet of its own beside an earlier one, and is taken back', async () => {
    const { host, session } = await openReview();
    const add = async () => {
      await choose('放进本工作簿的新工作表…');
      await screen.findByText(/^新增工作表“整改清单/, undefined, { timeout: 10_000 });
      await press('写入');
      await screen.findByRole('group', { name: '按程度筛选' }, { timeout: 10_000 });
    };
    await add();
    await add();
    expect(host.book.sheets.map(({ name }) => name)).toEqual([SHEET, '整改清单', '整改清单(2)']);
    expect(session.state().tables).toHaveLength(1);
    await press('还原');
    await screen.findByText('去掉工作表“整改清单(2)”');
    await press('还原');
    expect(host.book.sheets.map(({ name }) => name)).toEqual([SHEET, '整改清单']);
  });

  it('has what was accepted, with the note', async () => {
    const { ports } = await openReview();
    await acceptIn('I6', '按旧规则计分');
    await choose('复制，粘贴到 Word 或邮件');
    await waitFor(() => expect(ports.copies[0]?.text).toContain('已接受：按旧规则计分'), { timeout: 10_000 });
  });
});
