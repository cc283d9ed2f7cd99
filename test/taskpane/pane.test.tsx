// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { note } from '../../src/texts/note';
import { button, expectAccessible, openPane, press, settle, showPane } from './render';
import { CELLS, FORM, formBook, SHEET } from './tables';

afterEach(cleanup);

const rowOf = (name: string) => {
  const item = button(new RegExp(`^${name}`)).closest('li');
  if (!item) throw new Error(`no row ${name}`);
  return within(item);
};

/** Goes to a screen, which is loaded the first time. */
async function go(name: string | RegExp, heading: string) {
  await press(name);
  await screen.findByRole('heading', { level: 1, name: heading }, { timeout: 10_000 });
  await settle();
}

describe('the pane', () => {
  it('says that it is reading', async () => {
    showPane();
    expect(screen.getByText('正在读取工作簿……')).toBeTruthy();
    await expectAccessible();
  });

  it('shows table, result and rows', async () => {
    await openPane();
    expect(screen.getByRole('heading', { level: 1, name: '项目支出绩效自评表' })).toBeTruthy();
    expect(button('规则：全国项目支出绩效自评通用规则')).toBeTruthy();
    const result = within(screen.getByRole('region', { name: '结果' }));
    expect(result.getByText('预算执行 90%')).toBeTruthy();
    expect(result.getByRole('button', { name: '未完成1' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: '需要处理（2）' })).toBeTruthy();
    await expectAccessible();
  });

  it('goes to the cell of a row', async () => {
    const { host } = await openPane();
    await press(/^验收合格率/);
    expect(host.selected).toEqual({ sheet: SHEET, address: { row: 9, column: 7 } });
  });

  it('shows the rows of one standing alone', async () => {
    await openPane();
    await press('超额1');
    expect(screen.queryByRole('button', { name: /^开展活动次数/ })).toBeNull();
    expect(button(/^服务居民人次/)).toBeTruthy();
    expect(button('超额1').getAttribute('aria-pressed')).toBe('true');
    await press('超额1');
    expect(button(/^开展活动次数/)).toBeTruthy();
  });

  it('takes an answer in place and keeps the focus with the row', async () => {
    const { session } = await openPane();
    const choice = rowOf('居民生活改善').getByRole('button', { name: '部分达成年度指标并具有一定效果 70%' });
    choice.focus();
    fireEvent.click(choice);
    await settle();
    expect(session.state().tables[0]?.answers[0]?.choice).toEqual({ kind: 'ratio', ratio: 0.7 });
    expect(rowOf('居民生活改善').getByText('已定：应得比例 70%')).toBeTruthy();
    expect(rowOf('居民生活改善').getByText('14 / 20')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('居民生活改善');
    await expectAccessible();
    await press('撤回对“居民生活改善”的决定');
    expect(rowOf('居民生活改善').getByText('? / 20')).toBeTruthy();
  });

  it('takes an exact share', async () => {
    await openPane();
    const row = rowOf('居民生活改善');
    const input = row.getByLabelText('应得比例（%）');
    fireEvent.change(input, { target: { value: '85' } });
    fireEvent.blur(input);
    await settle();
    expect(row.getByText('得 17 分')).toBeTruthy();
    fireEvent.click(row.getByRole('button', { name: '用这个比例' }));
    await settle();
    expect(rowOf('居民生活改善').getByText('17 / 20')).toBeTruthy();
  });

  it('previews, writes and restores', async () => {
    const { host, session } = await openPane();
    await go('预览写入', '将要写入');
    expect(screen.getByRole('heading', { level: 1, name: '将要写入' })).toBe(document.activeElement);
    const item = button('转到 G8').closest('li');
    expect(item?.textContent).toMatch(/开展活动次数 · 得分空 → 10随数据变公式=ROUND/);
    await expectAccessible();
    await press(/^写入 \d+ 个单元格$/);
    expect(host.book.sheets[0]?.cellAt(7, 6).value).toBe(10);
    expect(screen.getByText(/^已写入 \d+ 个单元格。$/)).toBeTruthy();
    await expectAccessible();
    await go('还原', '将要还原');
    expect(host.book.sheets[0]?.cellAt(7, 6).value).toBe(10);
    expect(button('转到 G8').closest('li')?.textContent).toMatch(/开展活动次数10 → 空$/);
    await expectAccessible();
    await press(/^还原 \d+ 个单元格$/);
    expect(host.book.sheets[0]?.cellAt(7, 6).value).toBeNull();
    expect(screen.getByText(/^已还原/)).toBeTruthy();
    await press('关闭提示');
    expect(session.state().message).toBeNull();
  });

  it('says before it restores which cells were edited since, and restores nothing then', async () => {
    const { host, session } = await openPane();
    await session.scoreAll();
    host.edit(SHEET, CELLS.firstScore, { value: 9, formula: null });
    await session.open();
    await go('还原', '将要还原');
    expect(screen.getByText(/^写入之后，下面的单元格又改动过/).textContent).toContain('G8');
    expect(button('转到 G8').closest('li')?.textContent).toMatch(/9 → 空$/);
    expect(button(/^还原 \d+ 个单元格$/).hasAttribute('disabled')).toBe(true);
    await expectAccessible();
    await press('取消');
    expect(session.state().preview).toBeNull();
    expect(host.book.sheets[0]?.cellAt(7, 6).value).toBe(9);
  });

  it.each(['还原', '取消'])('gives the focus back to 还原 after %s', async (then) => {
    const { session } = await openPane();
    await session.scoreAll();
    await settle();
    button('还原').focus();
    await go('还原', '将要还原');
    expect(screen.getByRole('heading', { level: 1, name: '将要还原' })).toBe(document.activeElement);
    await press(then === '取消' ? '取消' : /^还原 \d+ 个单元格$/);
    expect(document.activeElement).toBe(button('还原'));
    expect(session.state().steps).toHaveLength(then === '还原' ? 0 : 1);
  });

  it('shows what the ribbon is about to restore, wherever the pane is, also where no table is recognised any more', async () => {
    const { host, session } = await openPane();
    await session.scoreAll();
    await go('列对应', '列对应');
    await session.restore();
    await screen.findByRole('heading', { level: 1, name: '将要还原' });
    await press('返回');
    expect(session.state().preview).toBeNull();
    for (const column of [0, 3, 4, 5]) host.edit(SHEET, { row: 6, column }, { value: '甲', formula: null });
    await session.open();
    expect(session.state().tables).toEqual([]);
    await session.restore();
    await screen.findByRole('heading', { level: 1, name: '将要还原' });
    await settle();
    await press(/^还原 \d+ 个单元格$/);
    expect(screen.queryByRole('heading', { level: 1, name: '将要还原' })).toBeNull();
    expect(host.book.sheets[0]?.cellAt(7, 6).value).toBeNull();
  });

  it('gives the focus back to the button that led away', async () => {
    await openPane();
    for (const [opener, heading] of [
      ['列对应', '列对应'],
      [/^规则：/, '规则集'],
      ['预览写入', '将要写入'],
    ] as const) {
      button(opener).focus();
      await go(opener, heading);
      await press('返回');
      expect(document.activeElement).toBe(button(opener));
    }
    await go('预览写入', '将要写入');
    await press(/^写入 \d+ 个单元格$/);
    await waitFor(() => expect(document.activeElement).toBe(button('预览写入')), { timeout: 10_000 });
  });

  it('says how to have the computed score where one was typed', async () => {
    await openPane(formBook(FORM.map((line, index) => (index === 7 ? [...line.slice(0, 6), '8', ''] : line))));
    await go('预览写入', '将要写入');
    expect(screen.getByText('填报的不会覆盖。要改用按规则的结果，先在表里清空相应的单元格。')).toBeTruthy();
    await expectAccessible();
  });

  it('lets go of what it said of a writing once the figures have changed', async () => {
    const { host, session } = await openPane();
    await go('预览写入', '将要写入');
    await press(/^写入 \d+ 个单元格$/);
    expect(session.state().message?.severity).toBe('success');
    host.edit(SHEET, CELLS.firstActual, { value: '5次', formula: null });
    await waitFor(() => expect(session.state().message).toBeNull(), { timeout: 10_000 });
    expect(session.state().freshness).toBe('fresh');
  });

  it('lets go of it too when the person turns to another part', async () => {
    const { session } = await openPane();
    await go('预览写入', '将要写入');
    await press(/^写入 \d+ 个单元格$/);
    await screen.findByText(/^已写入 \d+ 个单元格。$/);
    await press(/自查/);
    expect(session.state().message).toBeNull();
  });

  it('tells tables of one form apart by their projects', async () => {
    const second = FORM.map((line, index) =>
      index === 1 ? ['项目名称', '46000021T000000002873-养老服务', ...line.slice(2)] : line,
    );
    await openPane(formBook([...FORM, ...second]));
    const options = within(screen.getByRole('combobox', { name: '自评表' })).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      `1. 社区服务项目（${SHEET}）`,
      `2. 养老服务（${SHEET}）`,
    ]);
  });

  it('does not call an amount that is missing a score of 0', async () => {
    await openPane(formBook(FORM.map((line, index) => (index === 3 ? [...line.slice(0, 4), '', '10', '', ''] : line))));
    expect(within(screen.getByRole('region', { name: '结果' })).getByText('? / 10')).toBeTruthy();
  });

  it('shows the sum of the scores that were entered where no row says what it can earn', async () => {
    const scores = ['10', '10', '15', '10', '15', '10', '10'];
    const grid = FORM.map((line, index) => {
      if (index === 6) return [...line.slice(0, 5), '', ...line.slice(6)];
      const score = scores[index - 7];
      if (score !== undefined) return [...line.slice(0, 5), '', score, ''];
      return index === 14 ? ['总分', '', '', '', '', '', '89', ''] : line;
    });
    await openPane(formBook(grid));
    const result = within(screen.getByRole('region', { name: '结果' }));
    expect(result.queryByText(/不设分值/)).toBeNull();
    expect(result.getByText('89')).toBeTruthy();
  });

  it('writes plain values when asked to', async () => {
    const { host } = await openPane();
    await go('预览写入', '将要写入');
    fireEvent.click(screen.getByRole('radio', { name: '数值' }));
    await settle();
    await press(/^写入 \d+ 个单元格$/);
    expect(host.book.sheets[0]?.cellAt(7, 6)).toMatchObject({ value: 10, formula: null });
  });

  it('says why nothing was written', async () => {
    const { host } = await openPane();
    await go('预览写入', '将要写入');
    host.failNext('apply', { code: 'editing', note: note('office.editing') });
    await press(/^写入 \d+ 个单元格$/);
    expect(screen.getByText(/^单元格正在编辑/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: '将要写入' })).toBeTruthy();
  });

  it('offers to do again what the person can clear the way for', async () => {
    const { host } = await openPane();
    await go('预览写入', '将要写入');
    host.failNext('apply', { code: 'failed', note: note('office.elsewhere'), remedy: 'again' });
    await press(/^写入 \d+ 个单元格$/);
    await expectAccessible();
    await press('再试一次');
    expect(screen.getByText(/^已写入 \d+ 个单元格/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull();
  });

  it('chooses another rule set', async () => {
    const { session } = await openPane();
    await go(/^规则：/, '规则集');
    await expectAccessible();
    fireEvent.click(screen.getByRole('radio', { name: /^湖北/ }));
    await settle();
    // Trying it changes nothing.
    expect(session.state().tables[0]?.ruleSet.id).toBe('national-2020');
    await press('用于这张表');
    expect(session.state().tables[0]?.ruleSet.id).toBe('hubei');
    await press('返回');
    expect(button(/^规则：湖北/)).toBeTruthy();
  });

  it('corrects the mapping', async () => {
    const { session } = await openPane();
    await go('列对应', '列对应');
    await expectAccessible();
    fireEvent.change(screen.getByLabelText('偏差原因'), { target: { value: '' } });
    await press('按这样识别');
    expect(session.state().tables[0]?.table.sections[0]?.columns.reason).toBeUndefined();
    await go('列对应', '列对应');
    await press('恢复自动识别');
    expect(session.state().tables[0]?.table.sections[0]?.columns.reason?.column).toBe(7);
  });

  it('shows that the sheet was edited, then the new figures', async () => {
    const { host, session } = await openPane();
    host.edit(SHEET, CELLS.firstActual, { value: '5次', formula: null });
    await settle();
    expect(screen.getByRole('status').textContent).toBe('有改动，正在更新……');
    await session.open();
    await settle();
    expect(rowOf('开展活动次数').getByText('5 / 10')).toBeTruthy();
  });

  it('lets one choose among several tables', async () => {
    const one = formBook();
    const two = formBook(FORM.map((row) => row.map((text) => (text === '项目支出绩效自评表' ? '第二张自评表' : text))));
    const sheets = [...one.sheets.slice(0, 1), ...two.sheets.slice(0, 1)];
    const renamed = sheets.map((sheet, index) =>
      Object.assign(Object.create(sheet) as typeof sheet, { name: `${SHEET}${index + 1}` }),
    );
    await openPane({ ...one, sheets: renamed });
    fireEvent.change(screen.getByLabelText('自评表'), { target: { value: `${SHEET}2#1` } });
    await settle();
    expect(screen.getByRole('heading', { level: 1, name: '第二张自评表' })).toBeTruthy();
    await expectAccessible();
  });
});

describe('states without a table', () => {
  it('says that there is none and looks again when asked', async () => {
    const { host } = await openPane(formBook([['通讯录'], ['张三']]));
    expect(screen.getByRole('heading', { level: 1, name: '没有识别出自评表' })).toBeTruthy();
    await expectAccessible();
    host.book = formBook();
    await press('重新读取');
    expect(screen.getByRole('heading', { level: 1, name: '项目支出绩效自评表' })).toBeTruthy();
  });

  it('says why the workbook could not be read', async () => {
    const { session, host } = showPane();
    host.failNext('read', { code: 'editing', note: note('office.editing') });
    await session.open();
    await settle();
    expect(screen.getByRole('heading', { level: 1, name: '没能读取工作簿' })).toBeTruthy();
    expect(screen.getByText(/^单元格正在编辑/)).toBeTruthy();
    await expectAccessible();
  });
});

describe('in English and in the dark', () => {
  it('speaks English', async () => {
    await openPane(formBook(), 'en', true);
    expect(button('Preview')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'To do (2)' })).toBeTruthy();
    await expectAccessible();
  });
});
