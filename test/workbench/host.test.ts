import { describe, expect, it } from 'vitest';
import { findSheet } from '../../src/model/book';
import { at, plainly, valueOf, write } from '../hosts/contract';
import { bookBytes } from '../support/books';
import { workOn } from './bench';

const TIANJIN = '整体支出绩效自评表';

describe('what a person enters in the workbench', () => {
  it('goes into the file, and is kept as one step', async () => {
    const { host, grid, work, written } = workOn(bookBytes('department-overall-blank'));
    grid.type(TIANJIN, at('F17'), { value: '20项' });
    const book = valueOf(await host.read());
    expect(findSheet(book, TIANJIN)?.cellAt(16, 5).value).toBe('20项');
    expect(written).toEqual([[write(TIANJIN, 'F17', plainly('20项'), plainly('40项'))]]);
    expect((await work.bytes()).length).toBeGreaterThan(1000);
  });

  it('carries a number format only when it is another one', async () => {
    const { host, grid, written } = workOn(bookBytes('department-overall-blank'));
    grid.type(TIANJIN, at('I17'), { value: 0.5, numberFormat: '0%' });
    await host.read();
    expect(written[0]?.[0]).toMatchObject({
      before: { numberFormat: 'General' },
      after: { value: 0.5, numberFormat: '0%' },
    });
  });

  it('writes nothing when the cell holds what it held', async () => {
    const { host, grid, written } = workOn(bookBytes('department-overall-blank'));
    const { bytes: before } = await host.content();
    grid.type(TIANJIN, at('F17'), { value: '40项' });
    expect((await host.content()).bytes).toEqual(before);
    expect(written).toEqual([]);
  });

  it.each([
    ['a locked cell of a protected sheet', 'rich', 'G5', 'protected'],
    ['a cell inside a merge', 'department-overall-blank', 'B1', 'refused'],
  ])('is taken back from the grid where the file refuses it: %s', async (_, name, address, code) => {
    const { host, grid, written, refusals } = workOn(bookBytes(name));
    const place = { sheet: TIANJIN, address: at(address) };
    const stood = grid.cellAt(place).value;
    grid.type(TIANJIN, place.address, { value: 99 });
    await host.read();
    expect(refusals.map((error) => error.code)).toEqual([code]);
    expect(grid.cellAt(place).value).toEqual(stood);
    expect(written).toEqual([]);
  });

  it('gives a formula the result that it has in the grid', async () => {
    const { host, grid } = workOn(bookBytes('department-overall-blank'));
    valueOf(await host.apply([write(TIANJIN, 'H16', { value: 1, formula: '=G16*1' })]));
    grid.type(TIANJIN, at('H16'), { value: 0.5, formula: '=G16*1' });
    const cell = findSheet(valueOf(await host.read()), TIANJIN)?.cellAt(15, 7);
    expect(cell).toMatchObject({ value: 0.5, text: '0.5', formula: '=G16*1' });
  });
});
