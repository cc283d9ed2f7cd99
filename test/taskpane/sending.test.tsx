// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, screen } from '@testing-library/react';
import { done, refused } from '../../src/hosts';
import type { Change } from '../../src/model/change';
import type { CopyMaker } from '../../src/taskpane/ports';
import { note } from '../../src/texts/note';
import { button, expectAccessible, openPane, press, settle } from './render';
import { CELLS, formBook, SHEET } from './tables';

/* 送出副本 in the pane: what is made, what keeps it back, and what is done in the workbook itself where no copy comes about. */

afterEach(cleanup);

/** A maker of copies that notes what it was given; `fault`: what the program around the pane answers. */
class Copies implements CopyMaker {
  readonly handed: (readonly Change[])[] = [];
  constructor(
    readonly canBeInPlace = true,
    private readonly fault: 'no file' | 'no window' | null = null,
  ) {}
  begin: CopyMaker['begin'] = (book) => {
    if (this.fault === 'no file')
      return Promise.resolve(refused('unsupported', note('office.no-file', { detail: 'x' })));
    const handOver = (changes: readonly Change[]) => {
      this.handed.push(changes);
      return Promise.resolve(
        this.fault === null
          ? done(note('sending.opened'))
          : refused('failed', note('office.no-new-workbook', { detail: 'x' })),
      );
    };
    return Promise.resolve(done({ book, handOver }));
  };
}

async function opened(copyMaker: CopyMaker | undefined) {
  const shown = await openPane(formBook(), 'zh', false, copyMaker ? { copyMaker } : {});
  await shown.session.scoreAll();
  await shown.session.mark();
  await press(/5 送出/);
  return shown;
}

const sendOut = async (): Promise<void> => {
  await screen.findByRole('button', { name: '送出副本' }, { timeout: 10_000 });
  await press('送出副本');
};
const unordered = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();
const score = { row: 8, column: 6 };

describe('the copy that is sent out', () => {
  it('is made and handed over; the workbook stays as it is', async () => {
    const copies = new Copies();
    const { host, session } = await opened(copies);
    const { book } = host;
    const settings = new Map(host.settings);
    await sendOut();
    expect(copies.handed).toHaveLength(1);
    const values = (copies.handed[0] ?? []).filter((change) => change.kind === 'cell');
    expect(values.length).toBeGreaterThan(5);
    expect(values.every(({ before, after }) => before.formula !== null && after.formula === null)).toBe(true);
    expect(copies.handed[0]?.some((change) => change.kind === 'highlight' && change.after === null)).toBe(true);
    expect(host.book).toBe(book);
    expect(host.settings).toEqual(settings);
    // One row waits for a person, so the total is only known so far: that is said.
    expect(session.state().message).toMatchObject({
      severity: 'warning',
      note: { id: 'sending.opened' },
      details: [{ id: 'final.total-open' }],
    });
    expect(session.state().keptBack).toBeNull();
  });

  it('is not made while something is open: each place is named and can be gone to, and then it is tried again', async () => {
    const copies = new Copies();
    const { host, session } = await opened(copies);
    const { value, formula } = host.book.sheets[0]?.cellAt(score.row, score.column) ?? expect.fail();
    host.edit(SHEET, CELLS.overReason, { value: '因【原因】超额。', formula: null });
    host.edit(SHEET, score, { value: { error: '#N/A' }, formula });
    await settle();
    await sendOut();
    expect(copies.handed).toEqual([]);
    expect(screen.getByRole('heading', { level: 1, name: '送出副本' })).toBe(document.activeElement);
    expect(screen.getByRole('status').textContent).toBe('副本没有做：还有 2 处没完。点单元格转过去，填好后再试。');
    expect(button('转到 H9').closest('li')?.textContent).toBe('H9还有没填的空位 【原因】。');
    expect(button('转到 G9').closest('li')?.textContent).toMatch(/^G9单元格显示错误值 #N\/A|^G9这个公式的结果/);
    await expectAccessible();
    await press('转到 H9');
    expect(host.selected).toEqual({ sheet: SHEET, address: CELLS.overReason });
    host.edit(SHEET, CELLS.overReason, { value: '人数多于预计。', formula: null });
    host.edit(SHEET, score, { value, formula });
    await press('再试一次');
    expect(copies.handed).toHaveLength(1);
    expect(session.state().keptBack).toBeNull();
    expect(screen.queryByRole('heading', { level: 1, name: '送出副本' })).toBeNull();
  });

  it('is left by 返回, and the focus comes back to the button', async () => {
    const { host } = await opened(new Copies());
    host.edit(SHEET, CELLS.overReason, { value: '因【原因】超额。', formula: null });
    await settle();
    button('送出副本').focus();
    await sendOut();
    await press('返回');
    await settle();
    expect(document.activeElement).toBe(button('送出副本'));
  });

  it.each(['no file', 'no window'] as const)(
    'that does not come about (%s) can be done in the workbook: with a preview, as one step, and taken back',
    async (fault) => {
      const { host, session } = await opened(new Copies(true, fault));
      const steps = session.state().steps.length;
      const { book } = host;
      const highlights = [...host.highlights];
      const settings = new Map(host.settings);
      await sendOut();
      expect(screen.getByText(/没有做成，工作簿保持原样/)).not.toBeNull();
      await expectAccessible();
      expect(host.book).toBe(book);
      await press('在本工作簿里做（先预览）');
      await screen.findByRole('heading', { level: 1, name: '将要写入' });
      await settle();
      expect(host.book).toBe(book);
      // What is to be known of the figures stands over them, and beside what was done.
      expect(screen.getByRole('note').textContent).toMatch(/^.*总分/);
      await press(/^写入 \d+ 个单元格$/);
      expect(session.state().message).toMatchObject({
        severity: 'warning',
        note: { id: 'pane.done-final' },
        details: [{ id: 'final.total-open' }],
      });
      expect(host.book.sheets[0]?.cellAt(score.row, score.column)).toMatchObject({
        formula: null,
        value: expect.any(Number) as number,
      });
      expect(host.highlights).toEqual([]);
      expect(session.state().steps).toHaveLength(steps + 1);
      // They are results of ours all the same, and no entries of the person.
      const [view] = session.state().tables;
      expect(view?.evaluation.indicators.filter(({ entered }) => entered !== null)).toEqual([]);
      expect(view?.evaluation.indicators.some(({ written }) => written !== null)).toBe(true);
      await session.restore();
      await session.write();
      await settle();
      expect(host.book.sheets.map((sheet) => sheet.rowCount)).toEqual(book.sheets.map((sheet) => sheet.rowCount));
      expect(host.book.sheets[0]?.cellAt(score.row, score.column).formula).toBe(
        book.sheets[0]?.cellAt(score.row, score.column).formula,
      );
      expect(unordered(host.book.names)).toEqual(unordered(book.names));
      expect(unordered(host.highlights)).toEqual(unordered(highlights));
      expect(host.settings).toEqual(settings);
    },
  );

  it('is not offered in the workbook itself where the person has the file', async () => {
    await opened(new Copies(false, 'no window'));
    await sendOut();
    expect(screen.queryByRole('button', { name: /在本工作簿里做/ })).toBeNull();
    expect(button('再试一次')).not.toBeNull();
  });

  it('is not offered where no copy can be made', async () => {
    await opened(undefined);
    await screen.findByText(/这里不能另做副本/, undefined, { timeout: 10_000 });
    expect(screen.queryByRole('button', { name: '送出副本' })).toBeNull();
  });
});
