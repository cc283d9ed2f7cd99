// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { button, expectAccessible, openPane, press, settle } from './render';
import { formBook, SHEET } from './tables';

/* The guided line, the step that comes next, and 可以交了吗. */

afterEach(cleanup);

const line = () =>
  within(screen.getByRole('navigation', { name: '步骤' }))
    .getAllByRole('button')
    .map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

const PATIENT = { timeout: 10_000 };

describe('the guided line', () => {
  it('says of each step what waits there, and the same rows are one number everywhere', async () => {
    await openPane();
    await waitFor(() => expect(line()[2]).toMatch(/^3 自查/), PATIENT);
    expect(line().slice(0, 2)).toEqual(['1 填分 2 处待办', '2 写说明 2 处待办']);
    expect(screen.getByRole('heading', { name: '需要处理（2）' })).toBeTruthy();
    await press('另有 2 行要写说明');
    await screen.findByRole('textbox', { name: /^说明文字/ }, PATIENT);
    expect(screen.getByRole('heading', { name: '待写（2）' })).toBeTruthy();
    expect(screen.getByText('第 1 / 2 条')).toBeTruthy();
    await expectAccessible();
    await press(/3 自查/);
    const review = await screen.findByText(/^缺说明的 \d+ 处$/, undefined, PATIENT);
    expect(review.textContent).toBe('缺说明的 2 处');
    await press('去写说明');
    await screen.findByRole('textbox', { name: /^说明文字/ }, PATIENT);
  });

  it('counts nothing on a blank form, and calls nothing done', async () => {
    const blank = [
      ['项目支出绩效自评表', '', '', '', '', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ['产出指标', '数量指标', '开展活动次数', '≥10次', '', '50', '', ''],
      ['效益指标', '社会效益', '带动就业', '≥30人', '', '50', '', ''],
      ['总分', '', '', '', '', '100', '', ''],
    ];
    await openPane(formBook(blank));
    await settle();
    expect(line()).toEqual(['1 填分', '2 写说明', '3 自查', '4 报告', '5 送出']);
  });

  it('goes on from what was written to the next step', async () => {
    const { session } = await openPane();
    await session.scoreAll();
    await settle();
    await press('下一步：写说明（2）');
    await screen.findByRole('textbox', { name: /^说明文字/ }, PATIENT);
    expect(session.state().message).toBeNull();
  });
});

describe('可以交了吗', () => {
  const answers = () =>
    within(screen.getByRole('heading', { name: '可以交了吗' }).parentElement ?? document.body)
      .getAllByRole('listitem')
      .map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

  it('answers each question with what is missing and the way there', async () => {
    await openPane();
    await press(/5 送出/);
    await waitFor(() => expect(answers()[4]).not.toMatch(/还没有查完/), PATIENT);
    expect(answers().slice(0, 4)).toEqual([
      '没完： 还有 2 行要您来定得分。 去填分',
      '好了： 没有留着没填的【】。',
      '好了： 没有错误值和过期的得分。',
      '没完： 还有 2 行没有说明。 去写说明',
    ]);
    expect(answers()[5]).toBe('未定： 没有核对自评报告（可不做）。 去自查');
    await expectAccessible();
    await press('去填分');
    expect(button(/1 填分/).getAttribute('aria-current')).toBe('step');
  });

  it('names the cells of open places', async () => {
    const { host } = await openPane();
    host.edit(SHEET, { row: 8, column: 7 }, { value: '因【原因】超额。', formula: null });
    await settle();
    await press(/5 送出/);
    await screen.findByText(/还有 1 格里有没填的【】/, undefined, PATIENT);
    await press('H9');
    expect(host.selected).toEqual({ sheet: SHEET, address: { row: 8, column: 7 } });
  });
});
