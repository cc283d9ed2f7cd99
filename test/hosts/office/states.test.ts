// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { HostError, Outcome } from '../../../src/hosts/host';
import type { Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { say } from '../../../src/texts/note';
import { isWriting } from '../../excel-host/faults';
import { LTSC_2021 } from '../../excel-host/profile';
import { TransportError } from '../../excel-host/wire';
import { at, plainly, valueOf, write } from '../contract';
import type { Excel } from './bench';
import { formOf, startExcel } from './bench';
import { snapshot } from './snapshot';

/* The states that Excel is in for a while, each with its sentence (test/excel-host/conditions.ts). */

const SHEET = '自评表';
let running: Excel;
let before: unknown;

const form = () =>
  formOf(SHEET, [
    ['指标', '指标值', '完成值', '分值'],
    ['培训人数', '≥100人', '120人', 10],
    ['调研次数', '≥10次', '8次', 10],
  ]);

const CELL = write(SHEET, 'E2', plainly(10));
const PAPER: Change = {
  kind: 'sheet',
  sheet: '底稿',
  before: null,
  after: {
    name: '底稿',
    cells: [{ address: at('A1'), ...plainly('底稿'), style: 'title' }],
    columnWidths: [20],
    frozenRows: 1,
  },
};
const NAME: Change = {
  kind: 'name',
  sheet: SHEET,
  name: '指标值',
  before: null,
  after: `INDEX('${SHEET}'!$B$1:$B$9,ROW())`,
};
const BOOK_NAME: Change = { kind: 'name', sheet: null, name: '全表', before: null, after: `'${SHEET}'!$A$1:$D$3` };

function errorIn(outcome: Outcome<unknown>): HostError {
  if (outcome.ok) throw new Error('it was done');
  for (const one of [outcome.error.note, ...(outcome.error.details ?? [])]) {
    for (const language of ['zh', 'en'] as const) expect(say(one, language)).not.toMatch(/\{\w+\}/);
  }
  return outcome.error;
}

/** It is refused with this sentence, the workbook is as it was, and the same goes well once the state has ended. */
async function refusedUntil(act: () => Promise<Outcome<unknown>>, end: () => void): Promise<HostError> {
  const error = errorIn(await act());
  expect(snapshot(running.excel.book)).toEqual(before);
  end();
  valueOf(await act());
  return error;
}

beforeEach(async () => {
  running = await startExcel(form(), LTSC_2021);
  valueOf(await running.host.start());
  valueOf(await running.host.read());
  before = snapshot(running.excel.book);
});

describe('another workbook in front', () => {
  const toFront = () => (running.excel.conditions.inFront = true);
  beforeEach(() => {
    running.excel.conditions.inFront = false;
  });

  test.each<[string, Change[]]>([
    ['a sheet', [PAPER]],
    ['names of a sheet', [NAME, CELL]],
    ['a name of the workbook', [BOOK_NAME, CELL]],
  ])('writing %s is refused, and can be done again', async (_title, changes) => {
    const error = await refusedUntil(() => running.host.apply(changes), toFront);
    expect(error).toMatchObject({ note: { id: 'office.elsewhere' }, remedy: 'again' });
  });

  test('cells are written all the same', async () => {
    valueOf(await running.host.apply([CELL]));
  });

  test('a quick reading asks for nothing that is not given then', async () => {
    valueOf(await running.host.read({ quick: true }));
  });

  test('a whole reading says so at once', async () => {
    running.excel.resetCounters();
    const error = await refusedUntil(
      () => running.host.read(),
      () => {
        expect(running.excel.counters.syncs).toBe(1);
        toFront();
      },
    );
    expect(error).toMatchObject({ note: { id: 'office.elsewhere' }, remedy: 'again' });
  });

  test('going to a cell', async () => {
    const error = await refusedUntil(() => running.host.select(SHEET, at('A1')), toFront);
    expect(error).toMatchObject({ note: { id: 'office.not-in-front' }, remedy: 'again' });
  });

  test('taking a sheet of ours away', async () => {
    toFront();
    valueOf(await running.host.apply([PAPER, CELL]));
    running.excel.conditions.inFront = false;
    before = snapshot(running.excel.book);
    const error = await refusedUntil(() => running.host.apply(invertAll([PAPER, CELL])), toFront);
    expect(error.note.id).toBe('office.elsewhere');
  });

  test('that came only when the rows of a new sheet were to stay in view: the sheet stands without', async () => {
    toFront();
    running.excel.faults.breakAt(({ Name }) => Name === 'FreezeRows');
    valueOf(await running.host.apply([PAPER]));
    expect(running.excel.book.sheet('底稿')).toMatchObject({ frozenRows: 0 });
  });
});

describe('a taking-back that fails', () => {
  test('names the sheet that was left, not the cells that are as they were', async () => {
    const { faults, conditions } = running.excel;
    // The window of another workbook comes to the front while the cells are written.
    faults.breakAt(({ Name }) => {
      if (Name !== 'Formulas') return false;
      conditions.inFront = false;
      return true;
    });
    const error = errorIn(await running.host.apply([CELL, PAPER]));
    expect(error.note.id).toBe('office.half-written');
    expect((error.details ?? []).map((one) => say(one))).toEqual(['工作表：底稿']);
    expect(error.cells).toBeUndefined();
  });

  test('names cells, names and settings that are not as they were', async () => {
    const { faults } = running.excel;
    const rules: Change = { kind: 'setting', key: 'jxzp.rules', before: null, after: '"x"' };
    // Excel keeps another figure, and then does nothing more until the sheet is looked at again.
    running.excel.onceEntered((sheet) => {
      Object.assign(sheet.cell(1, 4), { value: 7, text: '7' });
      faults.breakAt(({ ActionType, Name }) => ActionType === 4 || Name === 'Delete');
    });
    const error = errorIn(await running.host.apply([NAME, CELL, rules]));
    expect(error.note.id).toBe('office.half-written');
    expect((error.details ?? []).map((one) => say(one))).toEqual([
      '单元格：E2',
      '定义的名称：指标值',
      '本工具在工作簿里的记录：jxzp.rules',
    ]);
  });

  test('and that cannot be looked at: all that was touched is named', async () => {
    const { faults } = running.excel;
    let isBroken = false;
    faults.breakAt(({ Name }) => (isBroken ||= Name === 'Formulas'));
    for (let times = 0; times < 4; times++) faults.breakAt(() => isBroken);
    const error = errorIn(await running.host.apply([CELL, NAME]));
    expect(error.note.id).toBe('office.half-written-unseen');
    expect((error.details ?? []).map((one) => say(one))).toEqual(['单元格：E2', '定义的名称：指标值']);
  });
});

describe('writing is denied', () => {
  test.each([
    ['readOnly', 'office.read-only', undefined],
    ['protectedView', 'office.protected-view', 'again'],
    ['sheetsSelected', 'office.sheets-selected', 'again'],
  ] as const)('%s', async (state, sentence, remedy) => {
    const { conditions } = running.excel;
    conditions[state] = true;
    const error = await refusedUntil(
      () => running.host.apply([CELL, NAME]),
      () => (conditions[state] = false),
    );
    expect([error.note.id, error.remedy]).toEqual([sentence, remedy]);
  });
});

describe('typing in a cell', () => {
  const timers: (() => void)[] = [];
  const told: (string | null)[] = [];
  beforeEach(async () => {
    timers.length = 0;
    told.length = 0;
    running = await startExcel(form(), LTSC_2021, timers);
    valueOf(await running.host.start());
    valueOf(await running.host.read());
    before = snapshot(running.excel.book);
    running.host.onWaiting?.((waiting) => told.push(waiting && waiting.id));
    running.excel.faults.beginEdit();
  });

  test.each<[string, () => Promise<Outcome<unknown>>]>([
    ['a writing', () => running.host.apply([CELL])],
    ['a reading for it', () => running.host.read({ quick: true, waits: true })],
  ])('%s says at once that it waits, and goes on when the typing ends', async (_title, act) => {
    const acting = act();
    await expect.poll(() => told).toEqual(['office.waiting']);
    expect(snapshot(running.excel.book)).toEqual(before);
    running.excel.faults.endEdit();
    valueOf(await acting);
    expect([told, timers]).toEqual([['office.waiting', null], []]);
  });

  test('what the person typed meanwhile is seen', async () => {
    const acting = running.host.apply([CELL]);
    await expect.poll(() => told).toEqual(['office.waiting']);
    running.excel.type(SHEET, at('E2'), 9);
    running.excel.faults.endEdit();
    expect(errorIn(await acting).code).toBe('changed');
  });

  test('that does not end: it is given up when the time is over, and not done later either', async () => {
    const acting = running.host.apply([CELL]);
    await expect.poll(() => timers).toHaveLength(1);
    timers[0]?.();
    const error = errorIn(await acting);
    expect(error).toMatchObject({ code: 'editing', note: { id: 'office.still-editing' }, remedy: 'again' });
    expect(told).toEqual(['office.waiting', null]);
    running.excel.faults.endEdit();
    valueOf(await running.host.read());
    expect(snapshot(running.excel.book)).toEqual(before);
    valueOf(await running.host.apply([CELL]));
  });

  test('that began between the look and the writing', async () => {
    running.excel.faults.endEdit();
    running.excel.faults.refuse(TransportError.invalidCallInContext, isWriting);
    valueOf(await running.host.apply([CELL]));
    expect(told).toEqual(['office.waiting', null]);
  });

  test('costs a writing no round trip where nobody types', async () => {
    running.excel.faults.endEdit();
    running.excel.resetCounters();
    valueOf(await running.host.apply([CELL]));
    expect([running.excel.counters.syncs, told]).toEqual([2, []]);
  });
});

describe('manual calculation', () => {
  const total = () => running.excel.book.sheet(SHEET).peek(4, 4)?.value;
  beforeEach(async () => {
    const { excel, host } = running;
    const sum = excel.book.sheet(SHEET).cell(4, 4);
    Object.assign(sum, { formula: '=SUM(E2:E3)', value: 0, text: '0' });
    excel.recalculate = (sheet) => {
      const value = [1, 2].reduce((all, row) => all + Number(sheet.peek(row, 4)?.value ?? 0), 0);
      if (sheet.name === SHEET) Object.assign(sum, { value, text: String(value) });
    };
    valueOf(await host.read());
    excel.conditions.calculation = 'Manual';
  });

  test('what we wrote into is calculated with the next reading, for no round trip more, and it is said', async () => {
    const { excel, host } = running;
    valueOf(await host.apply([CELL]));
    expect(total()).toBe(0);
    excel.resetCounters();
    const book = valueOf(await host.read({ quick: true }));
    expect(excel.counters.syncs).toBe(1);
    expect(book.sheets[0]?.cellAt(4, 4).value).toBe(10);
    expect(book.remarks).toEqual([{ note: { id: 'office.manual', args: {} }, remedy: 'calculate' }]);
  });

  test('what a person types leaves old results, until a calculation is asked for', async () => {
    const { excel, host } = running;
    excel.type(SHEET, at('E3'), 7);
    expect(valueOf(await host.read({ quick: true })).sheets[0]?.cellAt(4, 4).value).toBe(0);
    const done = (await host.calculate?.()) ?? expect.fail();
    valueOf(done);
    expect(valueOf(await host.read({ quick: true })).sheets[0]?.cellAt(4, 4).value).toBe(7);
  });

  test('that is over is not said any more, and nothing is calculated by us', async () => {
    const { excel, host } = running;
    excel.conditions.calculation = 'Automatic';
    valueOf(await host.apply([CELL]));
    excel.resetCounters();
    expect(valueOf(await host.read({ quick: true })).remarks).toBeUndefined();
    expect(JSON.stringify(excel.log.map(({ request }) => request))).not.toContain('"Calculate"');
  });
});

describe('the settings of the workbook', () => {
  const kept = (text: string): Change => ({ kind: 'setting', key: 'jxzp.journal', before: null, after: text });

  test('are full: nothing is written, and it is told by a code of its own', async () => {
    running.excel.conditions.settingsLimit = 1000;
    const error = await refusedUntil(
      () => running.host.apply([CELL, kept('说'.repeat(400))]),
      () => (running.excel.conditions.settingsLimit = 5000),
    );
    expect(error).toMatchObject({ code: 'settings-full', note: { id: 'office.settings-full' } });
  });

  test('do not travel with a quick reading, and are read when they were changed elsewhere', async () => {
    const { excel, host } = running;
    const text = '说'.repeat(400);
    valueOf(await host.apply([kept(text)]));
    excel.resetCounters();
    valueOf(await host.read({ quick: true }));
    expect(JSON.stringify(excel.log.map(({ response }) => response))).not.toContain(text);
    expect(valueOf(await host.setting('jxzp.journal'))).toBe(text);
    excel.book.settings.set('jxzp.rules', 'x');
    valueOf(await host.read({ quick: true }));
    expect(valueOf(await host.setting('jxzp.rules'))).toBe('x');
  });
});
