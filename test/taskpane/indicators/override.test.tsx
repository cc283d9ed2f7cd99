// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { button, expectAccessible, openPane, press, settle } from '../render';
import { formBook, SHEET } from '../tables';

/* A person sets the score of a row, or leaves it out, with a reason. */

afterEach(cleanup);

const NAME = '开展活动次数';

async function opened() {
  const shown = await openPane(formBook());
  await press(`改定“${NAME}”的得分，或不计入`);
  await screen.findByRole('group', { name: `改定得分 · ${NAME}` }, { timeout: 10_000 });
  return shown;
}
const form = () => within(screen.getByRole('group', { name: `改定得分 · ${NAME}` }));

describe('the score of a row', () => {
  it('is set with a reason, shown with what the rules give, kept in the workbook, and taken back', async () => {
    const { session, host } = await opened();
    fireEvent.change(form().getByLabelText(/^得分（0–10）/), { target: { value: '8' } });
    await press('这样定');
    expect(form().getByText('请写明理由。')).toBeTruthy();
    fireEvent.change(form().getByLabelText(/^理由/), { target: { value: '两次活动延到次年' } });
    await settle();
    expect(form().getByText(/^总分将是/)).toBeTruthy();
    await expectAccessible();
    await press('这样定');
    await settle();
    expect(session.state().tables[0]?.evaluation.indicators[0]).toMatchObject({ score: 8, override: { byRules: 10 } });
    expect(screen.getByText(/由本人改定为 8 分（按规则 10 分）：两次活动延到次年/)).toBeTruthy();
    await session.scoreAll();
    expect(host.book.sheets.find(({ name }) => name === SHEET)?.cellAt(7, 6)).toMatchObject({
      value: 8,
      formula: null,
    });
    await press(`撤回对“${NAME}”的改定`);
    expect(session.state().tables[0]?.evaluation.indicators[0]).toMatchObject({ score: 10, override: null });
  });

  it('is left out of the total, which says so', async () => {
    const { session } = await opened();
    fireEvent.click(form().getByRole('radio', { name: '不计入' }));
    fireEvent.change(form().getByLabelText(/^理由/), { target: { value: '活动取消' } });
    await press('这样定');
    await settle();
    expect(session.state().tables[0]?.evaluation.total.leftOut.points).toBe(10);
    expect(button(`撤回对“${NAME}”的改定`)).not.toBeNull();
  });

  it('no longer holds when the row changes, and says so', async () => {
    const { session, host } = await opened();
    fireEvent.change(form().getByLabelText(/^得分/), { target: { value: '8' } });
    fireEvent.change(form().getByLabelText(/^理由/), { target: { value: '两次活动延到次年' } });
    await press('这样定');
    host.edit(SHEET, { row: 7, column: 4 }, { value: '9次', formula: null });
    await session.open();
    await settle();
    expect(session.state().tables[0]?.evaluation.indicators[0]).toMatchObject({ score: 9, override: null });
    expect(await screen.findByText(/改定的 8 分.*不再作数/, undefined, { timeout: 10_000 })).toBeTruthy();
  });
});
