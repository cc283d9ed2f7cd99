import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../src/model/address';
import type { Book } from '../../../src/model/book';
import { findSheet } from '../../../src/model/book';
import { NOTHING } from '../../../src/taskpane/session/writePlan';
import type { Planner } from '../../../src/taskpane/session/writePlan';
import type { Session } from '../../../src/taskpane/session/session';
import { SETTLE } from '../../../src/taskpane/session/session';
import { HIGHLIGHTS } from '../../../src/plan/highlights';
import { ACCEPTANCES, JOURNAL, readEntries, RESULTS, stepId } from '../../../src/settings';
import { KEPT_KEYS } from '../../../src/settings/data';
import { currentTable } from '../../../src/taskpane/session/state';
import { countStandings, standingOf } from '../../../src/taskpane/session/standing';
import { note } from '../../../src/texts/note';
import { MemoryHost } from '../../support/memoryHost';
import { CELLS, FORM, formBook, SHEET } from '../tables';
import { sessionOn } from './sessionOn';

const FORMULAS = { write: 'formulas', workingPaper: false } as const;

/** The calls that opening takes. */
const OPENING = ['read', ...Object.keys(KEPT_KEYS).map(() => 'setting')];

/** A session on a workbook, with a clock that stands still and a timer that a test lets run. */
function start(book = formBook(), host = new MemoryHost(book)) {
  const timers: (() => void)[] = [];
  const faults: unknown[] = [];
  const session = sessionOn(host, {
    schedule: (callback, milliseconds) => {
      expect(milliseconds).toBe(SETTLE);
      timers.push(callback);
      return () => timers.splice(timers.indexOf(callback), 1);
    },
    report: (fault) => faults.push(fault),
  });
  return { session, host, timers, faults };
}

async function opened(book = formBook()) {
  const all = start(book);
  await all.session.open();
  return all;
}

/** The table that is shown; fails the test when there is none. */
function shown(session: Session) {
  const view = currentTable(session.state());
  if (!view) throw new Error('no table is shown');
  return view;
}

function indicator(session: Session, name: string) {
  const found = shown(session).evaluation.indicators.find((result) => result.indicator.name === name);
  if (!found) throw new Error(`no indicator ${name}`);
  return found;
}

const valueAt = (host: MemoryHost, { row, column }: { row: number; column: number }) =>
  findSheet(host.book, SHEET)?.cellAt(row, column);

/** Every cell of a workbook, the empty ones included. */
const contents = (book: Book) =>
  book.sheets.map((sheet) =>
    Array.from({ length: 20 }, (_, row) => Array.from({ length: 12 }, (__, column) => sheet.cellAt(row, column))),
  );

const messageOf = (session: Session) => session.state().message?.note.id;

describe('opening', () => {
  it('shows the table, its rule set and its rows', async () => {
    const { session } = await opened();
    const { status, tables, busy, freshness, checkedAt } = session.state();
    expect({ status, tables: tables.length, busy, freshness, checkedAt }).toEqual({
      status: 'ready',
      tables: 1,
      busy: null,
      freshness: 'fresh',
      checkedAt: 1_700_000_000_000,
    });
    expect(shown(session)).toMatchObject({ key: `${SHEET}#1`, ruleSet: { id: 'national-2020' }, answers: [] });
    expect(countStandings(shown(session).evaluation.indicators)).toEqual({ met: 3, under: 1, over: 1, unsure: 2 });
  });

  it('reads the workbook and each of our settings once', async () => {
    const { host } = await opened();
    expect(host.calls).toEqual(OPENING);
  });

  it('shows no table where there is none', async () => {
    const { session } = await opened(formBook([['通讯录'], ['张三']]));
    expect(session.state()).toMatchObject({ status: 'ready', tables: [], current: null });
  });

  it('says why when the workbook cannot be read, and opens at the next try', async () => {
    const { session, host } = start();
    const error = { code: 'editing', note: note('office.editing') } as const;
    host.failNext('read', error);
    await session.open();
    expect(session.state()).toMatchObject({ status: 'failed', error, busy: null });
    await session.open();
    expect(session.state()).toMatchObject({ status: 'ready', error: null });
  });

  it('reports a fault of the program, says a sentence and goes on', async () => {
    const { session, host, faults } = start();
    host.read = () => Promise.reject(new TypeError('broken'));
    await session.open();
    expect(faults).toEqual([new TypeError('broken')]);
    expect(messageOf(session)).toBe('pane.fault');
    // Not for ever at the start: there is a button to try again.
    expect(session.state()).toMatchObject({ status: 'failed', busy: null });
  });
});

describe('writing', () => {
  it('previews, writes and restores exactly', async () => {
    const { session, host } = await opened();
    const before = host.book;
    await session.preview('current', FORMULAS);
    const { preview } = session.state();
    expect(host.book).toBe(before);
    const planned = preview?.plan.changes.filter((change) => change.kind === 'cell') ?? [];
    expect(planned.map((change) => formatAddress(change.address))).toContain('G8');

    await session.write();
    expect(valueAt(host, CELLS.firstScore)).toMatchObject({
      value: 10,
      formula: expect.stringMatching(/^=/) as unknown,
    });
    expect(session.state().preview).toBeNull();
    expect(session.state().steps).toEqual([{ kind: 'score', cells: planned.length }]);
    expect(session.state().message).toMatchObject({ note: { id: 'pane.written', args: { count: planned.length } } });

    await session.restore();
    await session.write();
    expect(contents(host.book)).toEqual(contents(before));
    expect(host.book.names).toEqual(before.names);
    expect(session.state().steps).toEqual([]);
    expect(messageOf(session)).toBe('pane.restored');
  });

  it('tells of the results that a file could not keep for a step that is taken back', async () => {
    const { session, host } = await opened();
    await session.scoreAll();
    const [step] = readEntries(JOURNAL, host.settings.get(KEPT_KEYS.journal) ?? null).entries;
    const journal = stepId(step?.entry ?? expect.fail('no step'));
    const kept = { journal, sheets: [], mark: '', cells: {}, lost: 3, firstLost: ['表!A1', '表!A2'] };
    host.settings.set(
      KEPT_KEYS.results,
      JSON.stringify({ version: RESULTS.version, owner: null, mark: null, data: [kept] }),
    );
    await session.restore();
    await session.write();
    expect(session.state().message).toMatchObject({
      severity: 'warning',
      note: { id: 'pane.restored' },
      details: [{ id: 'pane.results-wait', args: { count: 3, cells: '表!A1、表!A2' } }],
    });
  });

  it('restores in a later session what an earlier one wrote', async () => {
    const first = await opened();
    const before = first.host.book;
    await first.session.scoreAll();
    const later = start(first.host.book, first.host);
    await later.session.restore();
    await later.session.write();
    expect(contents(first.host.book)).toEqual(contents(before));
  });

  it('shows what a restore would put where before it does, and does nothing when it is left', async () => {
    const { session, host } = await opened();
    await session.scoreAll();
    const written = host.book;
    await session.restore();
    expect(host.book).toBe(written);
    const { preview } = session.state();
    expect(preview).toMatchObject({ isRestore: true, step: 'score', plan: { inTheWay: [] } });
    const score = preview?.plan.changes.find(
      (change) => change.kind === 'cell' && formatAddress(change.address) === 'G8',
    );
    expect(score).toMatchObject({ before: { value: 10 }, after: { value: null, formula: null } });
    session.closePreview();
    await session.write();
    expect(host.book).toBe(written);
    expect(session.state().steps).toHaveLength(1);
  });

  it.each([
    ['an edited figure', { value: 9, formula: null }],
    ['an emptied cell', { value: null, formula: null }],
    ['another formula', { value: 10, formula: '=5+5' }],
  ])('says before a restore which cells were edited since, and takes nothing back: %s', async (_, content) => {
    const { session, host } = await opened();
    await session.scoreAll();
    host.edit(SHEET, CELLS.firstScore, content);
    const edited = host.book;
    await session.restore();
    const inTheWay = { sheet: SHEET, address: CELLS.firstScore };
    expect(session.state().preview?.plan).toMatchObject({ inTheWay: [inTheWay] });
    const score = session
      .state()
      .preview?.plan.changes.find((change) => change.kind === 'cell' && formatAddress(change.address) === 'G8');
    expect(score?.before).toMatchObject(content);
    await session.write();
    expect(host.book).toBe(edited);
    expect(session.state().message).toMatchObject({
      severity: 'error',
      note: { id: 'pane.not-restored' },
      details: [{ id: 'pane.cells', args: { sheet: SHEET, cells: 'G8' } }],
    });
    expect(session.state().steps).toHaveLength(1);
  });

  it('says which sheet is gone when what was written on it is to be taken back', async () => {
    const { session, host } = await opened();
    await session.scoreAll();
    await session.restore();
    host.failNext('apply', { code: 'changed', note: note('office.sheet-gone', { sheet: SHEET }) });
    await session.write();
    expect(session.state().message?.note).toEqual(note('office.sheet-gone', { sheet: SHEET }));
    expect(session.state().steps).toHaveLength(1);
  });

  it('follows an edit while the restore is shown', async () => {
    const { session, host, timers } = await opened();
    await session.scoreAll();
    await session.restore();
    host.edit(SHEET, CELLS.firstScore, { value: 9, formula: null });
    timers.splice(0).forEach((run) => run());
    await session.select(SHEET, CELLS.firstScore);
    expect(session.state().preview?.plan.inTheWay).toHaveLength(1);
  });

  it('keeps the preview of a restore that the host refused, with what stands there now', async () => {
    const { session, host } = await opened();
    await session.scoreAll();
    await session.restore();
    host.edit(SHEET, CELLS.firstScore, { value: 9, formula: null });
    await session.write();
    expect(session.state().preview?.plan.inTheWay).toEqual([{ sheet: SHEET, address: CELLS.firstScore }]);
    expect(messageOf(session)).toBe('pane.not-restored');
  });

  it('shows the step that would be taken back when another writing came meanwhile', async () => {
    const { session, host } = await opened();
    await session.mark();
    await session.restore();
    await session.scoreAll();
    const cells = session.state().preview?.plan.changes.filter((change) => change.kind === 'cell') ?? [];
    expect(cells.length).toBeGreaterThan(0);
    await session.write();
    expect(valueAt(host, CELLS.firstScore)?.formula).toBeNull();
    expect(session.state().steps).toMatchObject([{ kind: 'mark' }]);
  });

  it('writes nothing when a cell changed after the preview', async () => {
    const { session, host } = await opened();
    await session.preview('current', FORMULAS);
    host.edit(SHEET, CELLS.firstScore, { value: 3, formula: null });
    const edited = host.book;
    await session.write();
    expect(host.book).toBe(edited);
    expect(session.state().message?.severity).toBe('error');
    expect(session.state().preview).not.toBeNull();
  });

  it('leaves alone what a person typed, and says so', async () => {
    const typed = FORM.map((row, index) => (index === 7 ? [...row.slice(0, 6), '8', row[7] ?? ''] : row));
    const { session, host } = await opened(formBook(typed));
    await session.scoreAll();
    expect(valueAt(host, CELLS.firstScore)).toMatchObject({ value: 8, formula: null });
    const { message } = session.state();
    expect(message?.severity).toBe('warning');
    expect(message?.details.map((line) => line.id)).toContain('pane.kept');
  });

  it('says so when there is nothing left to write', async () => {
    const { session } = await opened();
    await session.scoreAll();
    await session.scoreAll();
    expect(messageOf(session)).toBe('pane.nothing-to-write');
    expect(session.state().steps).toHaveLength(1);
  });

  it('says so when there is nothing to restore', async () => {
    const { session } = await opened();
    await session.restore();
    expect(session.state().preview).toBeNull();
    expect(messageOf(session)).toBe('pane.nothing-to-restore');
  });

  it('tries once more with fresh figures when an edit was missed', async () => {
    const { session, host } = await opened();
    const edited = formBook(FORM.map((row, index) => (index === 7 ? [...row.slice(0, 6), '8', row[7] ?? ''] : row)));
    host.book = edited;
    await session.scoreAll();
    expect(messageOf(session)).toBe('pane.written');
    expect(valueAt(host, CELLS.firstScore)).toMatchObject({ value: 8, formula: null });
    expect(host.calls.slice(OPENING.length)).toEqual(['apply', 'read', 'apply', 'read']);
  });

  it('writes with one click in as few calls', async () => {
    const { session, host } = await opened();
    host.calls.length = 0;
    await session.scoreAll();
    expect(host.calls).toEqual(['apply', 'read']);
  });

  it('needs at most three calls that reach the workbook', async () => {
    const { session, host } = await opened();
    await session.preview('current', FORMULAS);
    host.calls.length = 0;
    await session.write();
    expect(host.calls).toEqual(['apply', 'read']);
    host.calls.length = 0;
    await session.restore();
    expect(host.calls).toEqual(['read']);
    host.calls.length = 0;
    await session.write();
    // The results that a file keeps; in Excel, which calculates, there are none to ask for.
    expect(host.calls).toEqual(['setting', 'apply', 'read']);
  });
});

describe('marking', () => {
  it('lights up what is to be explained, once, and takes the marks off again', async () => {
    const { session, host } = await opened();
    const before = host.book;
    host.calls.length = 0;
    await session.mark();
    expect(host.calls).toEqual(['apply', 'read']);
    const fills = new Set(host.highlights.map(({ highlight }) => highlight.fill));
    expect([...fills].sort()).toEqual(
      Object.values(HIGHLIGHTS)
        .map(({ fill }) => fill)
        .sort(),
    );
    expect(session.state().settings[KEPT_KEYS.highlights]).toBe(host.settings.get('jxzp.highlights'));
    expect(session.state().message?.note).toEqual(note('pane.marked', { rows: 2 }));
    const { highlights } = host;
    await session.mark();
    expect(messageOf(session)).toBe('pane.already-marked');
    expect(host.highlights).toEqual(highlights);
    expect(session.state().steps).toHaveLength(1);
    await session.restore();
    await session.write();
    expect(host.highlights).toEqual([]);
    expect(host.book.names).toEqual(before.names);
    expect(session.state().settings[KEPT_KEYS.highlights]).toBeNull();
    expect(messageOf(session)).toBe('pane.restored-mark');
  });

  it('takes all of them out in one step, which can be taken back', async () => {
    const { session, host } = await opened();
    await session.mark();
    const { highlights } = host;
    host.calls.length = 0;
    await session.unmark();
    expect(host.calls).toEqual(['apply', 'read']);
    expect(host.highlights).toEqual([]);
    expect(session.state().settings[KEPT_KEYS.highlights]).toBeNull();
    expect(messageOf(session)).toBe('pane.done-unmark');
    await session.restore();
    await session.write();
    expect(new Set(host.highlights)).toEqual(new Set(highlights));
    await session.unmark();
    await session.unmark();
    expect(messageOf(session)).toBe('pane.no-marks');
  });

  it('takes out in a later session what an earlier one put in', async () => {
    const { session, host } = await opened();
    await session.mark();
    const later = start(host.book, host);
    await later.session.open();
    await later.session.unmark();
    expect(host.highlights).toEqual([]);
  });

  it('marks what is met too, since figures change, and says that nothing is lit yet', async () => {
    const { session, host } = await opened(formBook(FORM.slice(0, 8)));
    await session.mark();
    expect(messageOf(session)).toBe('pane.marked-none-yet');
    expect(host.highlights.length).toBeGreaterThan(0);
  });

  it('says so when no row can need it', async () => {
    const words = FORM.slice(0, 7).concat([['产出指标', '数量指标', '制度建设', '完善', '完善', '10', '', '']]);
    const { session, host } = await opened(formBook(words));
    await session.mark();
    expect(messageOf(session)).toBe('pane.nothing-to-mark');
    expect(host.highlights).toEqual([]);
  });
});

describe('edits in the sheet', () => {
  it('knows at once that the figures are old and follows after a pause', async () => {
    const { session, host, timers } = await opened();
    host.edit(SHEET, CELLS.firstActual, { value: '5次', formula: null });
    expect(session.state().freshness).toBe('following');
    expect(indicator(session, '开展活动次数').score).toBe(10);
    timers.forEach((timer) => timer());
    await session.select(SHEET, CELLS.firstActual);
    expect(session.state().freshness).toBe('fresh');
    expect(indicator(session, '开展活动次数').score).toBe(5);
  });

  it('waits for the last of several edits', async () => {
    const { host, timers } = await opened();
    host.edit(SHEET, CELLS.firstActual, { value: '5次', formula: null });
    host.edit(SHEET, CELLS.firstActual, { value: '6次', formula: null });
    expect(timers).toHaveLength(1);
  });

  it('keeps the old figures and says so when the workbook cannot be read', async () => {
    const { session, host, timers } = await opened();
    host.edit(SHEET, CELLS.firstActual, { value: '5次', formula: null });
    host.failNext('read', { code: 'editing', note: note('office.editing') });
    timers.forEach((timer) => timer());
    await session.select(SHEET, CELLS.firstActual);
    expect(session.state()).toMatchObject({
      status: 'ready',
      freshness: 'stuck',
      message: { note: note('office.editing') },
    });
  });

  it('keeps an open preview up to date', async () => {
    const { session, host, timers } = await opened();
    await session.preview('current', FORMULAS);
    host.edit(SHEET, CELLS.firstActual, { value: '5次', formula: null });
    timers.forEach((timer) => timer());
    await session.select(SHEET, CELLS.firstActual);
    const change = session
      .state()
      .preview?.plan.changes.find((one) => one.kind === 'cell' && formatAddress(one.address) === 'G8');
    expect(change).toMatchObject({ after: { value: 5 } });
  });
});

describe('what stands in a workbook that others sent', () => {
  const planted = async (settings: Readonly<Record<string, string>>) => {
    const all = start();
    for (const [key, text] of Object.entries(settings)) all.host.settings.set(key, text);
    await all.session.open();
    return all;
  };

  it.each([
    '{"version":1,"steps":[{"kind":"score","changes":[null]}]}',
    '{"version":1,"steps":[{"kind":"score","changes":[{}]}]}',
    '{"version":1,"steps":[{"kind":"score","changes":[{"kind":"cell"}]}]}',
  ])('a journal without proper changes is left aside with a sentence: %s', async (text) => {
    const { session, host, faults } = await planted({ 'jxzp.journal': text });
    expect(faults).toEqual([]);
    expect(session.state()).toMatchObject({ status: 'ready', steps: [] });
    expect(session.state().message).toMatchObject({
      severity: 'warning',
      note: note('kept.journal-damaged'),
      details: [],
    });
    await session.restore();
    await session.write();
    expect(host.calls).not.toContain('apply');
    await session.scoreAll();
    await session.restore();
    await session.write();
    expect(messageOf(session)).toBe('pane.restored');
    expect(faults).toEqual([]);
  });

  it('several are told together, each once', async () => {
    const { session } = await planted({ 'jxzp.decisions': '{', 'jxzp.accepted': '7', 'jxzp.templates': '[]' });
    expect(session.state().message).toMatchObject({
      note: note('kept.decisions-damaged'),
      details: [note('kept.acceptances-damaged'), note('kept.templates-damaged')],
    });
    session.dismiss();
    await session.scoreAll();
    expect(messageOf(session)).toBe('pane.written');
  });
});

describe('decisions', () => {
  it('scores a qualitative row by the share that a person chose, and keeps the choice in the workbook', async () => {
    const { session, host } = await opened();
    await session.answer(shown(session).key, indicator(session, '居民生活改善').indicator, {
      kind: 'ratio',
      ratio: 0.7,
    });
    expect(indicator(session, '居民生活改善').score).toBe(14);
    const later = start(host.book, host);
    await later.session.open();
    expect(indicator(later.session, '居民生活改善').score).toBe(14);
  });

  it('takes an answer back', async () => {
    const { session, host } = await opened();
    const row = indicator(session, '居民生活改善').indicator;
    await session.answer(shown(session).key, row, { kind: 'ratio', ratio: 0.7 });
    await session.answer(shown(session).key, row, null);
    expect(standingOf(indicator(session, '居民生活改善'))).toBe('unsure');
    // The workbook's id stays.
    expect([...host.settings.keys()]).toEqual([KEPT_KEYS.workbook]);
  });

  it('drops an answer when the row no longer says what was answered', async () => {
    const { session, host } = await opened();
    const row = indicator(session, '居民生活改善').indicator;
    await session.answer(shown(session).key, row, { kind: 'ratio', ratio: 0.7 });
    host.edit(SHEET, { row: row.row, column: 4 }, { value: '变差', formula: null });
    await session.open();
    expect(indicator(session, '居民生活改善').score).toBeNull();
  });

  it('finds an answered row again after a row was put in above it', async () => {
    const { session, host } = await opened();
    await session.answer(shown(session).key, indicator(session, '居民生活改善').indicator, {
      kind: 'ratio',
      ratio: 0.7,
    });
    const longer = [...FORM.slice(0, 8), ['', '数量指标', '发放手册', '≥5本', '5本', '0', '', ''], ...FORM.slice(8)];
    host.book = formBook(longer);
    await session.open();
    expect(indicator(session, '居民生活改善')).toMatchObject({ score: 14, indicator: { row: 12 } });
  });

  it('uses the chosen rule set and keeps it', async () => {
    const { session, host } = await opened();
    await session.chooseRuleSet(shown(session).key, 'integrated');
    const id = shown(session).ruleSet.id;
    const later = start(host.book, host);
    await later.session.open();
    expect(shown(later.session).ruleSet.id).toBe(id);
  });

  it('corrects the mapping of a header', async () => {
    const { session } = await opened();
    const section = shown(session).table.sections[0];
    if (!section) throw new Error('no section');
    await session.correct(SHEET, [section.headerTop], { score: null });
    expect(shown(session).table.sections[0]?.columns.score).toBeUndefined();
    await session.correct(SHEET, [section.headerTop], null);
    expect(shown(session).table.sections[0]?.columns.score?.column).toBe(6);
  });

  it('holds a decision that the workbook cannot keep, and says so', async () => {
    const { session, host } = await opened();
    host.failNext('apply', { code: 'protected', note: note('office.access-denied') });
    await session.answer(shown(session).key, indicator(session, '居民生活改善').indicator, { kind: 'ratio', ratio: 1 });
    expect(indicator(session, '居民生活改善').score).toBe(20);
    expect(messageOf(session)).toBe('office.access-denied');
  });
});

describe('what another layer plans', () => {
  const address = { row: 7, column: 7 };
  const text = '报名人数超出预计。';
  const planner: Planner = (book) => {
    const before = findSheet(book, SHEET)?.cellAt(address.row, address.column).value ?? null;
    const after = { value: text, formula: null };
    const change = { kind: 'cell', sheet: SHEET, address, before: { value: before, formula: null }, after } as const;
    return { ...NOTHING, changes: before === text ? [] : [change] };
  };

  it('is shown, made anew after an edit, written and taken back', async () => {
    const { session, host, timers } = await opened();
    await session.propose('explain', planner);
    expect(session.state().preview).toMatchObject({ step: 'explain', scores: null, plan: { changes: [{ address }] } });
    host.edit(SHEET, address, { value: '待补充', formula: null });
    timers.at(-1)?.();
    await session.select(SHEET, address);
    expect(session.state().preview?.plan.changes[0]).toMatchObject({ before: { value: '待补充' } });
    await session.write();
    expect(session.state()).toMatchObject({ preview: null, steps: [{ kind: 'explain', cells: 1 }] });
    expect(valueAt(host, address)?.value).toBe(text);
    await session.restore();
    await session.write();
    expect(valueAt(host, address)?.value).toBe('待补充');
  });

  it('is written at once where the person asked for just that, and says when nothing is left to write', async () => {
    const { session, host } = await opened();
    await session.put('explain', planner);
    expect(valueAt(host, address)?.value).toBe(text);
    expect(messageOf(session)).toBe('pane.written');
    await session.put('explain', planner);
    expect(messageOf(session)).toBe('pane.nothing-to-write');
    expect(session.state().steps.length).toBe(1);
  });

  it('keeps a setting in the workbook, and tells', async () => {
    const { session, host } = await opened();
    const place = { kind: 'cell', sheet: '表', cell: 'H6' } as const;
    const acceptance = { check: 'rate-wrong', place, says: '[]', basis: [], alone: true, note: '' };
    await session.keep(ACCEPTANCES, [acceptance]);
    const text = host.settings.get('jxzp.accepted') ?? '';
    expect(readEntries(ACCEPTANCES, text).entries.map(({ entry }) => entry)).toEqual([acceptance]);
    expect(session.state()).toMatchObject({ settings: { 'jxzp.accepted': text }, steps: [] });
    await session.keep(ACCEPTANCES, []);
    expect(host.settings.has('jxzp.accepted')).toBe(false);
  });
});
