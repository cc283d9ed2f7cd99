import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/taskpane/session/session';
import { recogniseOnce as recognise } from '../../../src/taskpane/session/tables';
import { sliced } from '../../../src/taskpane/session/slices';
import { bookOf, gridSheet } from '../../support/gridSheet';
import { MemoryHost } from '../../support/memoryHost';
import { CELLS, FORM, SHEET } from '../tables';
import { bytesOf, storeOf } from '../../support/person';

/** Time that goes on by so much whenever somebody looks at it; who waits is let on when a test says so. */
function time(step: number) {
  let now = 0;
  const waiting: (() => void)[] = [];
  return {
    now: () => (now += step),
    schedule: (callback: () => void) => {
      waiting.push(callback);
      return () => undefined;
    },
    waiting,
  };
}

function* counting(to: number) {
  for (let count = 0; count < to; count++) yield;
  return to;
}

describe('work in slices', () => {
  it('is done at once where it is short', async () => {
    const clock = time(0);
    expect(await sliced(counting(1000), clock)).toBe(1000);
    expect(clock.waiting).toEqual([]);
  });

  it('lets others on where it is long', async () => {
    const clock = time(15);
    const work = sliced(counting(5), clock);
    let pauses = 0;
    for (; clock.waiting.length > 0; pauses++) {
      clock.waiting.shift()?.();
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(await work).toBe(5);
    expect(pauses).toBe(2);
  });
});

describe('a large workbook', () => {
  const manySheets = () => bookOf(...['一', '二', '三'].map((name) => gridSheet(FORM, { name, kinds: 'numbers' })));

  it('is recognised in slices, and shown when all of it is known', async () => {
    const clock = time(30);
    const session = createSession({
      host: new MemoryHost(manySheets()),
      store: storeOf(),
      random: bytesOf(3),
      language: 'zh',
      clock: clock.now,
      schedule: clock.schedule,
      report: () => undefined,
    });
    const opening = session.open();
    const seen: number[] = [];
    await expect.poll(() => clock.waiting.length).toBe(1);
    for (; session.state().busy; await new Promise((resolve) => setTimeout(resolve))) {
      seen.push(session.state().tables.length);
      clock.waiting.shift()?.();
    }
    await opening;
    expect(new Set(seen)).toEqual(new Set([0]));
    expect(seen.length).toBeGreaterThan(3);
    expect(session.state().tables.map(({ key }) => key)).toEqual(['一#1', '二#1', '三#1']);
  });
});

describe('a sheet that did not change', () => {
  const [before, other] = [gridSheet(FORM, { name: SHEET }), gridSheet(FORM, { name: SHEET })];

  it('is not recognised again', () => {
    const tables = recognise(before, []);
    expect(recognise(before, [])).toBe(tables);
    expect(recognise(other, [])).toEqual(tables);
    expect(recognise(other, [])).not.toBe(tables);
  });

  it('is, when its mapping was corrected', () => {
    const corrected = recognise(before, [{ sheet: SHEET, headerRow: 6, columns: { reason: null } }]);
    expect(corrected).not.toEqual(recognise(before, []));
  });

  it('is another one when a cell is', () => {
    const { firstActual: at } = CELLS;
    const cell = { ...before.cellAt(at.row, at.column), value: 7, text: '7' };
    const changed = before.with([{ address: at, cell }]);
    expect(changed.cellAt(at.row, at.column)).toBe(cell);
    expect(before.cellAt(at.row, at.column)).not.toBe(cell);
    expect(recognise(changed, [])[0]?.tables[0]?.indicators[0]?.actual?.text).toBe('7');
  });
});
