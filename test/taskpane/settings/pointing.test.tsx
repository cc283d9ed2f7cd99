// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { bookOf, gridSheet } from '../../support/gridSheet';
import { button, expectAccessible, openPane, press, settle } from '../render';
import { formBook, SHEET } from '../tables';

/* "这张就是自评表": header and columns are pointed out, in the sheet or on the screen. */

afterEach(cleanup);

const PATIENT = { timeout: 10_000 };
const UNUSUAL = [
  ['某某街道年度工作完成对照', '', '', '', '', '', ''],
  ['序号', '类别', '工作内容', '计划', '落实', '比重', '评定'],
  ['1', '产出', '开展巡查次数', '≥12次', '12次', '30', ''],
  ['2', '产出', '维修路灯数量', '≥40盏', '38盏', '30', ''],
  ['3', '效益', '居民投诉下降率', '≥10%', '12%', '20', ''],
  ['4', '满意度', '居民满意率', '≥90%', '95%', '20', ''],
  ['', '', '合计', '', '', '100', ''],
];
const unusual = () => bookOf(gridSheet(UNUSUAL, { name: '对照表', kinds: 'numbers' }));
const select = (label: string) => screen.getByLabelText<HTMLSelectElement>(label);

describe('a table that was not recognised', () => {
  it('is pointed out by clicks in the sheet, and then scored like any other', async () => {
    const { host, session } = await openPane(unusual());
    await screen.findByRole('button', { name: '这张就是自评表，我来指' }, PATIENT);
    await press('这张就是自评表，我来指');
    await screen.findByRole('heading', { level: 1, name: '列对应' }, PATIENT);
    await expectAccessible();
    host.goTo('对照表', { row: 1, column: 2 });
    await settle();
    expect(select('标题行').value).toBe('1');
    for (const [label, column] of [
      ['指标名称', 2],
      ['指标值', 3],
      ['完成值', 4],
      ['分值', 5],
      ['得分', 6],
    ] as const) {
      fireEvent.focus(select(label));
      host.goTo('对照表', { row: 3, column });
      await settle();
      expect(select(label).value).toBe(String(column));
    }
    expect(screen.getByRole('heading', { name: /^这样读：4 行指标/ })).toBeTruthy();
    expect(screen.getByText(/≥40盏 → 38盏/)).toBeTruthy();
    await press('按这样识别');
    await screen.findByRole('navigation', { name: '步骤' }, PATIENT);
    expect(session.state().tables[0]?.evaluation.indicators.map(({ score }) => score)).toEqual([30, 28.5, 20, 20]);
  });

  it('can be left alone', async () => {
    await openPane(unusual());
    await screen.findByRole('button', { name: '这张就是自评表，我来指' }, PATIENT);
    await press('这张就是自评表，我来指');
    await screen.findByRole('heading', { level: 1, name: '列对应' }, PATIENT);
    expect(button('按这样识别').getAttribute('aria-disabled')).toBe('true');
    await press('取消');
    expect(button('这张就是自评表，我来指')).not.toBeNull();
  });
});

describe('the columns of a table', () => {
  it('show what stands in them, are lit in the sheet, and a wrong one is doubted at once', async () => {
    const { host } = await openPane(formBook());
    await press('列对应');
    await screen.findByRole('heading', { level: 1, name: '列对应' }, PATIENT);
    expect(screen.getByText(/12次.2000人次/)).toBeTruthy();
    fireEvent.focus(select('完成值'));
    await settle();
    expect(host.selected).toMatchObject({ sheet: SHEET, address: { row: 6, column: 4 } });
    fireEvent.change(select('完成值'), { target: { value: '2' } });
    await settle();
    expect(screen.getByText(/^C 列多半不是完成值，例如“开展活动次数”。$/)).toBeTruthy();
    expect(screen.getByText('同一列被当作两种内容，请核对各列的对应关系。')).toBeTruthy();
  });
});
