// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { button, expectAccessible, openPane, press, settle } from './render';
import { formBook, SHEET } from './tables';

/* What will be written: the total on top, exceptions first, and a tick for each cell. */

afterEach(cleanup);

const PATIENT = { timeout: 10_000 };
const tick = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const cell = (host: Awaited<ReturnType<typeof openPane>>['host'], row: number, column: number) =>
  host.book.sheets.find(({ name }) => name === SHEET)?.cellAt(row, column);

async function previewed() {
  const shown = await openPane(formBook());
  await press('预览写入');
  await screen.findByRole('heading', { level: 1, name: '将要写入' }, PATIENT);
  await settle();
  return shown;
}

describe('the preview', () => {
  it('writes what is ticked and nothing else; the total follows', async () => {
    const { host, session } = await previewed();
    await expectAccessible();
    const before = button(/^写入 \d+ 个单元格$/)?.textContent ?? '';
    fireEvent.click(tick(/写入 G8 /));
    await settle();
    const after = button(/^写入 \d+ 个单元格$/)?.textContent ?? '';
    expect(Number(/\d+/.exec(after)?.[0])).toBe(Number(/\d+/.exec(before)?.[0]) - 1);
    expect(screen.getByText(/不写，仍为空/)).toBeTruthy();
    await press(/^写入 \d+ 个单元格$/);
    expect(cell(host, 7, 6)?.formula).toBeNull();
    expect(cell(host, 8, 6)?.formula).toMatch(/^=/);
    const { indicators } = session.state().tables[0]?.evaluation ?? expect.fail();
    expect(indicators[0]?.written).toBeNull();
    expect(indicators[1]?.written).not.toBeNull();
    // Taken back, everything is as it was.
    await session.restore();
    await session.write();
    expect(cell(host, 8, 6)?.formula).toBeNull();
  });

  it('speaks of names as an accountant understands them, folded', async () => {
    await previewed();
    expect(screen.getAllByText(/项取数说明/).length).toBeGreaterThan(0);
    expect(screen.queryByText(/定义 \d+ 个名称/)).toBeNull();
  });
});
