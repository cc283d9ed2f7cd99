// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { HostErrorCode, Outcome } from '../../../src/hosts/host';
import { formatAddress } from '../../../src/model/address';
import type { Change } from '../../../src/model/change';
import { invertAll } from '../../../src/model/change';
import { say } from '../../../src/texts/note';
import { isWriting } from '../../excel-host/faults';
import { LTSC_2021 } from '../../excel-host/profile';
import type { StoredBook } from '../../stored-workbook/book';
import { TransportError } from '../../excel-host/wire';
import { at, plainly, valueOf, write } from '../contract';
import type { Excel } from './bench';
import { formOf, startExcel } from './bench';
import { snapshot } from './snapshot';

const SHEET = '自评表';
let running: Excel;
let before: unknown;

/** A small form: three indicators with target, actual, points; score and reason empty; a merged heading. */
function form(): StoredBook {
  const book = formOf(SHEET, [
    ['项目支出绩效自评表'],
    ['指标', '指标值', '完成值', '分值', '得分', '偏差原因'],
    ['培训人数', '≥100人', '120人', 10],
    ['调研次数', '≥10次', '8次', 10],
    ['满意度', '≥95%', '97%', 10],
  ]);
  book.sheet(SHEET).merges = [{ top: 0, left: 0, bottom: 0, right: 5 }];
  return book;
}

/** One of each kind of change, and cells that bring every way of writing a cell with them. */
function oneOfEach(): Change[] {
  return [
    {
      kind: 'sheet',
      sheet: '底稿',
      before: null,
      after: {
        name: '底稿',
        cells: [{ address: at('A1'), ...plainly('底稿'), style: 'title' }],
        columnWidths: [20],
        frozenRows: 1,
      },
    },
    { kind: 'name', sheet: SHEET, name: '指标值', before: null, after: `INDEX('${SHEET}'!$B$1:$B$9,ROW())` },
    write(
      SHEET,
      'E3',
      { value: 10, formula: '=ROUND(指标值*D3,2)', numberFormat: '0.00' },
      { ...plainly(null), numberFormat: 'General' },
    ),
    write(SHEET, 'E4', plainly(8)),
    write(SHEET, 'F4', plainly('-2 次，任务推迟')),
    write(SHEET, 'C5', plainly('98%'), plainly('97%')),
    {
      kind: 'highlight',
      sheet: SHEET,
      before: null,
      after: { range: { top: 2, left: 5, bottom: 4, right: 5 }, formula: '=$F3=""', fill: '#FFF2CC', font: null },
    },
    { kind: 'setting', key: 'jxzp.rules', before: null, after: '"national-2020"' },
  ];
}

function expectRefusal(outcome: Outcome<unknown>, code: HostErrorCode, words: string): void {
  if (outcome.ok) throw new Error('it was done');
  expect(outcome.error.code).toBe(code);
  expect(say(outcome.error.note)).toContain(words);
  expect(say(outcome.error.note)).not.toMatch(/\{\w+\}/);
  expect(snapshot(running.excel.book)).toEqual(before);
}

beforeEach(async () => {
  running = await startExcel(form(), LTSC_2021);
  valueOf(await running.host.start());
  valueOf(await running.host.read());
  before = snapshot(running.excel.book);
});

describe('nothing goes wrong', () => {
  test('one of each kind is written and taken back', async () => {
    valueOf(await running.host.apply(oneOfEach()));
    expect(snapshot(running.excel.book)).not.toEqual(before);
    valueOf(await running.host.apply(invertAll(oneOfEach())));
    expect(snapshot(running.excel.book)).toEqual(before);
  });

  test('two actions at once come one after the other', async () => {
    running.excel.faults.delay = 5;
    const [first, second] = await Promise.all([
      running.host.apply([write(SHEET, 'E3', plainly(10))]),
      running.host.apply([write(SHEET, 'E3', plainly(9), plainly(10))]),
    ]);
    expect([first.ok, second.ok]).toEqual([true, true]);
    expect(running.excel.book.sheet(SHEET).peek(2, 4)?.value).toBe(9);
  });
});

describe('a cell is being edited', () => {
  test('reading says so at once', async () => {
    running.excel.faults.beginEdit();
    expectRefusal(await running.host.read(), 'editing', '结束编辑');
  });

  test('edits are told all the same once reading works', async () => {
    running = await startExcel(form(), LTSC_2021);
    running.excel.faults.beginEdit();
    const told: string[] = [];
    running.host.onEdit((sheet) => told.push(sheet));
    expect((await running.host.read()).ok).toBe(false);
    running.excel.faults.endEdit();
    valueOf(await running.host.read());
    valueOf(await running.host.start()); // ends when Excel has taken the listener in
    running.excel.type(SHEET, at('C3'), '130人');
    await expect.poll(() => told).toEqual([SHEET]);
  });

  test('writing waits until the person has finished', async () => {
    running.excel.faults.beginEdit();
    const { syncs } = running.excel.counters;
    const writing = running.host.apply([write(SHEET, 'E3', plainly(10))]);
    await expect.poll(() => running.excel.counters.syncs).toBeGreaterThan(syncs);
    expect(snapshot(running.excel.book)).toEqual(before);
    running.excel.faults.endEdit();
    valueOf(await writing);
  });
});

describe('somebody else changes a cell', () => {
  test('before we look', async () => {
    running.excel.coAuthor(SHEET, at('C5'), '99%');
    before = snapshot(running.excel.book);
    expectRefusal(await running.host.apply(oneOfEach()), 'changed', 'C5');
  });

  test('between our look and our writing', async () => {
    running.excel.faults.once(isWriting, () => {
      running.excel.coAuthor(SHEET, at('C5'), '99%');
      before = snapshot(running.excel.book);
    });
    expectRefusal(await running.host.apply(oneOfEach()), 'changed', 'C5');
  });

  test('by deleting the sheet', async () => {
    const sheet = running.excel.book.sheet(SHEET);
    running.excel.book.addSheet('另一张');
    sheet.deleted = true;
    running.excel.book.sheets = running.excel.book.sheets.filter((one) => one !== sheet);
    before = snapshot(running.excel.book);
    expectRefusal(await running.host.apply([write(SHEET, 'E3', plainly(10))]), 'changed', SHEET);
    expect(valueOf(await running.host.read()).sheets.map(({ name }) => name)).toEqual(['另一张']);
  });
});

describe('protection', () => {
  test('that came after the reading names the locked cells', async () => {
    const sheet = running.excel.book.sheet(SHEET);
    sheet.isProtected = true;
    sheet.cell(2, 4).locked = false;
    before = snapshot(running.excel.book);
    const outcome = await running.host.apply([write(SHEET, 'E3', plainly(10)), write(SHEET, 'E4', plainly(8))]);
    expectRefusal(outcome, 'protected', 'E4');
    if (!outcome.ok) expect(outcome.error.cells?.map(({ address }) => formatAddress(address))).toEqual(['E4']);
    valueOf(await running.host.apply([write(SHEET, 'E3', { value: 10, formula: '=5+5' })]));
  });

  test('forbids formats and highlights', async () => {
    const sheet = running.excel.book.sheet(SHEET);
    sheet.isProtected = true;
    sheet.cell(2, 4).locked = false;
    before = snapshot(running.excel.book);
    const after = { value: 1, formula: null, numberFormat: '0.00' };
    expectRefusal(await running.host.apply([write(SHEET, 'E3', after)]), 'protected', '格式');
    expectRefusal(
      await running.host.apply(oneOfEach().filter(({ kind }) => kind === 'highlight')),
      'protected',
      '标色',
    );
  });

  test('of the structure forbids sheets', async () => {
    running.excel.book.structureProtected = true;
    expectRefusal(await running.host.apply(oneOfEach()), 'protected', '结构');
  });
});

describe('too large', () => {
  test.each([TransportError.requestTooLarge, TransportError.responseTooLarge])('to write (%i)', async (code) => {
    running.excel.faults.refuse(code, isWriting);
    expectRefusal(await running.host.apply(oneOfEach()), 'too-large', '上限');
  });

  test('to read at once: it is read in slices', async () => {
    running.excel.faults.refuse(TransportError.responseTooLarge);
    expect(valueOf(await running.host.read()).sheets[0]?.cellAt(3, 1).value).toBe('≥10次');
  });
});

describe('Excel stops half way', () => {
  const broken = async (changes: readonly Change[], index: number, code: string): Promise<Outcome<void> | null> => {
    let hit = false;
    let writing = false;
    running.excel.faults.once(isWriting, () => (writing = true));
    running.excel.faults.breakAt((_action, at) => (hit ||= writing && at === index), code);
    const outcome = await running.host.apply(changes);
    return hit ? outcome : null;
  };

  test('at whichever action: everything is taken back, and the sentence says so', async () => {
    const bare = running.excel.book;
    valueOf(await running.host.apply(oneOfEach()));
    const whole = snapshot(running.excel.book);
    expect(bare.sheet('底稿').frozenRows).toBe(1);
    let index = 0;
    let unadorned = 0;
    for (; ; index++) {
      running = await startExcel(form(), LTSC_2021);
      valueOf(await running.host.start());
      valueOf(await running.host.read());
      const outcome = await broken(oneOfEach(), index, 'GeneralException');
      if (!outcome) break;
      // At the rows that stay in view, which come last: the rest stands.
      if (outcome.ok) {
        unadorned++;
        expect(snapshot(running.excel.book)).toEqual(whole);
        expect(running.excel.book.sheet('底稿').frozenRows).toBe(0);
      } else expectRefusal(outcome, 'failed', '保持原样');
    }
    expect(unadorned).toBeGreaterThan(0);
    expect(index).toBeGreaterThan(40 + unadorned);
  });

  test('when restoring, at whichever action', async () => {
    for (let index = 0; ; index++) {
      running = await startExcel(form(), LTSC_2021);
      valueOf(await running.host.start());
      valueOf(await running.host.read());
      valueOf(await running.host.apply(oneOfEach()));
      before = snapshot(running.excel.book);
      const outcome = await broken(invertAll(oneOfEach()), index, 'GeneralException');
      if (!outcome) break;
      expectRefusal(outcome, 'failed', '保持原样');
    }
  });

  test('with a word of Excel that has a meaning of its own', async () => {
    const outcome = await broken(oneOfEach(), 30, 'AccessDenied');
    if (!outcome) throw new Error('nothing broke');
    expectRefusal(outcome, 'protected', '保持原样');
  });

  test('and again while taking back: the cells to look at are named', async () => {
    let writings = 0;
    const count = (name: string): number => (name === 'Formulas' ? ++writings : 0);
    running.excel.faults.breakAt(({ Name }) => count(Name) === 3);
    running.excel.faults.breakAt(({ Name }) => writings >= 3 && count(Name) === 4);
    const outcome = await running.host.apply(oneOfEach());
    if (outcome.ok) throw new Error('it was done');
    expect(say(outcome.error.note)).toContain('没能全部还原');
    expect(outcome.error.cells?.length).toBeGreaterThan(0);
  });
});

describe('Excel keeps something else than was written', () => {
  test('all is taken back, the cells are named', async () => {
    running.excel.onceEntered((sheet) => Object.assign(sheet.cell(3, 4), { value: 7, text: '7' }));
    expectRefusal(await running.host.apply([write(SHEET, 'E4', plainly(8))]), 'failed', 'E4');
  });
});
