import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../src/model/address';
import type { Template } from '../../../src/narrative';
import { exportTemplates } from '../../../src/narrative';
import type { ExplainItem } from '../../../src/taskpane/explain/items';
import { chosenIds, explainItems, firstChoice, startingText, withTemplate } from '../../../src/taskpane/explain/items';
import { planAll, planOne } from '../../../src/taskpane/explain/plans';
import { slotAfter, slotRanges } from '../../../src/taskpane/explain/slots';
import { draftText, withChoice, withText, withWritten } from '../../../src/taskpane/explain/text';
import { createSession } from '../../../src/taskpane/session/session';
import { NO_DRAFTS } from '../../../src/taskpane/session/drafts';
import { currentTable } from '../../../src/taskpane/session/state';
import { idFor, keptTemplates, nameFor, othersThan } from '../../../src/taskpane/templates/ownTemplates';
import { bookOf, gridSheet } from '../../support/gridSheet';
import { MemoryHost } from '../../support/memoryHost';
import { FORM, SHEET } from '../tables';
import { bytesOf, storeOf } from '../../support/person';

type Grid = readonly (readonly string[])[];

const withReason = (row: number, reason: string): Grid =>
  FORM.map((line, index) => (index === row ? [...line.slice(0, 7), reason] : line));
const CONCLUSION: Grid = [...FORM, ['自评结论（200字以内）', '', '', '', '', '', '', '']];

async function opened(grid: Grid = FORM, options: Parameters<typeof gridSheet>[1] = {}) {
  const host = new MemoryHost(bookOf(gridSheet(grid, { name: SHEET, kinds: 'numbers', ...options })));
  const session = createSession({
    host,
    store: storeOf(),
    random: bytesOf(3),
    language: 'zh',
    clock: () => 0,
    schedule: () => () => undefined,
    report: (fault) => {
      throw fault;
    },
  });
  await session.open();
  const view = () => currentTable(session.state()) ?? expect.fail('no table');
  const items = (own: readonly Template[] = []) =>
    explainItems(view(), session.state().book ?? expect.fail('no book'), own);
  const item = (id: RegExp): ExplainItem => items().find((one) => id.test(one.id)) ?? expect.fail(String(id));
  const text = (one: ExplainItem) => draftText(one, view().evaluation, session.state().drafts[view().key] ?? NO_DRAFTS);
  const order = () => ({ key: view().key, own: [] });
  return { host, session, view, items, item, text, order };
}

const own: Template = { id: 'own-1', name: '自用', situation: 'over', cause: '因{指标}报名踊跃', measure: '' };
const summary = (items: readonly ExplainItem[]) =>
  items.map(({ id, place, isDone }) => [
    id.split('/').at(-1),
    place.address && formatAddress(place.address),
    isDone ? 'done' : 'due',
  ]);

describe('what is to be explained', () => {
  it('is every row without a reason, then the conclusion; what is explained comes last', async () => {
    const { items } = await opened(withReason(8, '因报名踊跃。'));
    expect(summary(items())).toEqual([
      ['验收合格率', 'H10', 'due'],
      ['conclusion', null, 'due'],
      ['服务居民人次', 'H9', 'done'],
    ]);
  });

  it('counts a draft with an open slot as missing, and begins with it', async () => {
    const { item, text } = await opened(withReason(8, '完成率200%，原因是【原因】。'));
    const one = item(/服务居民人次/);
    expect(one.isDone).toBe(false);
    expect(text(one)).toMatchObject({ choice: 'present', openSlots: ['【原因】'], isNew: false });
  });

  it('keeps its name when rows move, and tells rows of one name apart', async () => {
    const twice = [...FORM.slice(0, 9), FORM[8] ?? [], ...FORM.slice(9)];
    const ids = summary((await opened(twice)).items()).map(([id]) => id);
    expect(ids.slice(0, 3)).toEqual(['服务居民人次', '服务居民人次#2', '验收合格率']);
    const { item } = await opened(FORM);
    const moved = await opened([['', '', '', '', '', '', '', ''], ...FORM]);
    expect(moved.item(/服务居民人次/).id).toBe(item(/服务居民人次/).id);
  });

  it('takes the templates of its situation: the proposed one first, then the person’s own', async () => {
    const { items } = await opened();
    const [over] = items([own]);
    expect(over?.choosers[0]?.templates.slice(0, 2).map(({ id }) => id)).toEqual([expect.any(String), 'own-1']);
    expect(new Set(over?.choosers[0]?.templates.map(({ situation }) => situation))).toEqual(new Set(['over']));
    expect(over && firstChoice(over)).toBe(over?.choosers[0]?.templates[0]?.id);
  });

  it('puts the explanations of rows that share a cell into one text, each by its own template', async () => {
    const { item, view } = await opened(FORM, { merges: ['H9:H10'] });
    const shared = item(/服务居民人次/);
    expect(shared.place.results.map(({ indicator }) => indicator.name)).toEqual(['服务居民人次', '验收合格率']);
    const other = shared.choosers[1]?.templates[1]?.id ?? expect.fail('one template only');
    const choice = withTemplate(shared, firstChoice(shared), 1, other);
    expect(chosenIds(shared, choice)).toEqual([shared.choosers[0]?.templates[0]?.id, other]);
    const lines = startingText(shared, view().evaluation, choice).split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^服务居民人次：完成率200%/),
      expect.stringMatching(/^验收合格率：完成率80%/),
    ]);
  });

  it('says where a locked cell is', async () => {
    const { item } = await opened(FORM, { isProtected: true });
    expect(item(/服务居民人次/)).toMatchObject({ isLocked: true });
  });

  it('keeps to the limit that the form states', async () => {
    const { item, text } = await opened(CONCLUSION);
    const one = item(/conclusion/);
    expect(one.place.limit).toBe(200);
    expect(text(one).length).toBeLessThanOrEqual(200);
  });
});

describe('what the person typed', () => {
  it('stays with its starting text: looking at another template loses nothing', async () => {
    const { item, view } = await opened();
    const one = item(/服务居民人次/);
    const [first, second] = one.choosers[0]?.templates.map(({ id }) => id) ?? [];
    const read = (drafts: typeof NO_DRAFTS) => draftText(one, view().evaluation, drafts);
    const typed = withText(NO_DRAFTS, one.id, first ?? '', '改过的话');
    expect(read(typed)).toMatchObject({ text: '改过的话', isTyped: true });
    const looked = withChoice(typed, one.id, second ?? '');
    expect(read(looked)).toMatchObject({ choice: second, isTyped: false });
    expect(read(withChoice(looked, one.id, first ?? '')).text).toBe('改过的话');
    expect(read(withWritten(looked, one.id))).toMatchObject({ choice: first, text: '改过的话' });
  });

  it('survives that the workbook is read again', async () => {
    const { session, item, text, view } = await opened();
    const one = item(/验收合格率/);
    session.keepDrafts(view().key, withText(NO_DRAFTS, one.id, firstChoice(one), '正在整改。'));
    await session.open();
    expect(text(item(/验收合格率/)).text).toBe('正在整改。');
  });

  it('is no choice any more when its template is gone', async () => {
    const { item, view } = await opened();
    const one = item(/服务居民人次/);
    expect(draftText(one, view().evaluation, withChoice(NO_DRAFTS, one.id, 'own-9')).choice).toBe(firstChoice(one));
  });
});

describe('writing one text', () => {
  const reasonOf = ({ host }: { host: MemoryHost }) => host.book.sheets[0]?.cellAt(8, 7).value;

  it('explains the row, in two calls that reach the workbook', async () => {
    const all = await opened();
    const { session, item, order, host } = all;
    host.calls.length = 0;
    await session.put('explain', planOne(session, order(), item(/服务居民人次/), '因报名踊跃。'));
    expect(host.calls).toEqual(['apply', 'read']);
    expect(reasonOf(all)).toBe('因报名踊跃。');
    expect(item(/服务居民人次/).isDone).toBe(true);
    expect(session.state().message).toMatchObject({ severity: 'success' });
    await session.restore();
    await session.write();
    expect(reasonOf(all)).toBeNull();
  });

  it('says that an open slot leaves it unexplained', async () => {
    const { session, item, order } = await opened();
    await session.put('explain', planOne(session, order(), item(/服务居民人次/), '原因是【原因】。'));
    expect(session.state().message).toMatchObject({
      severity: 'warning',
      details: [{ id: 'explain.still-open', args: { count: 1 } }],
    });
    expect(item(/服务居民人次/).isDone).toBe(false);
  });

  it('does not write over what somebody typed meanwhile', async () => {
    const all = await opened();
    const { session, item, order, host } = all;
    const seen = item(/服务居民人次/);
    host.edit(SHEET, { row: 8, column: 7 }, { value: '别人写的', formula: null });
    await session.put('explain', planOne(session, order(), seen, '因报名踊跃。'));
    expect(reasonOf(all)).toBe('别人写的');
    expect(session.state().message?.note).toMatchObject({ id: 'explain.changed', args: { cell: 'H9' } });
    expect(item(/服务居民人次/).present).toBe('别人写的');
  });

  it('follows a row that moved, and writes nothing for one that is gone', async () => {
    const { session, item, order, host } = await opened();
    const seen = item(/服务居民人次/);
    host.book = (await opened([['', '', '', '', '', '', '', ''], ...FORM])).host.book;
    await session.open();
    await session.put('explain', planOne(session, order(), seen, '因报名踊跃。'));
    expect(host.book.sheets[0]?.cellAt(9, 7).value).toBe('因报名踊跃。');
    host.book = (await opened(FORM.filter((_, index) => index !== 8))).host.book;
    await session.open();
    await session.put('explain', planOne(session, order(), seen, '因报名踊跃。'));
    expect(session.state().message?.note.id).toBe('explain.gone');
  });
});

describe('writing all', () => {
  it('previews every draft and the conclusion, and writes them in one step', async () => {
    const { session, order, host, items } = await opened(CONCLUSION);
    await session.propose('explain', planAll(session, order()));
    const plan = session.state().preview?.plan;
    expect(plan?.cells.map(({ role, change }) => [role, formatAddress(change.address)])).toEqual([
      ['reason', 'H9'],
      ['reason', 'H10'],
      ['conclusion', 'B16'],
    ]);
    expect(host.book.sheets[0]?.cellAt(8, 7).value).toBeNull();
    await session.write();
    expect(host.book.sheets[0]?.cellAt(8, 7).value).toMatch(/^完成率200%/);
    expect(items().filter(({ isDone }) => !isDone).length).toBeGreaterThan(0);
    await session.restore();
    await session.write();
    expect(host.book.sheets[0]?.cellAt(8, 7).value).toBeNull();
  });

  it('leaves alone what stands there, unless the person changed it', async () => {
    const draft = '完成率200%，原因是【原因】。';
    const { session, order, item, view } = await opened(withReason(8, draft));
    const cells = async () => {
      await session.propose('explain', planAll(session, order()));
      return session.state().preview?.plan.changes.map((change) => [change.before, change.after]) ?? [];
    };
    expect(await cells()).toHaveLength(1);
    const one = item(/服务居民人次/);
    session.keepDrafts(view().key, withText(NO_DRAFTS, one.id, 'present', '完成率200%，原因是报名踊跃。'));
    expect(await cells()).toContainEqual([
      { value: draft, formula: null },
      { value: '完成率200%，原因是报名踊跃。', formula: null },
    ]);
  });

  it('names what it does not write: locked, or longer than the form allows', async () => {
    const locked = await opened(FORM, { isProtected: true });
    await locked.session.propose('explain', planAll(locked.session, locked.order()));
    expect(locked.session.state().preview?.plan.skipped.map(({ why }) => why.id)).toEqual([
      'narrative.cell-locked',
      'narrative.cell-locked',
    ]);
    const long = await opened(CONCLUSION);
    const one = long.item(/conclusion/);
    long.session.keepDrafts(long.view().key, withText(NO_DRAFTS, one.id, firstChoice(one), '长'.repeat(201)));
    await long.session.propose('explain', planAll(long.session, long.order()));
    expect(long.session.state().preview?.plan.skipped.map(({ why }) => why)).toEqual([
      { id: 'narrative.too-long', args: { length: 201, limit: 200 } },
    ]);
  });
});

describe('open slots', () => {
  const text = '因【甲】和【乙】，文号〔2020〕1号，再【甲】';
  it('are found in order, equal ones too', () => {
    expect(slotRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(['【甲】', '【乙】', '【甲】']);
  });
  it.each([
    [0, 1],
    [4, 5],
    [8, text.length - 3],
    [text.length, 1],
  ])('from %i on the next begins at %i', (from, start) => {
    expect(slotAfter(text, from)?.start).toBe(start);
  });
  it('are none in a finished text', () => {
    expect(slotAfter('写好了', 0)).toBeNull();
  });
});

describe('own templates', () => {
  it('have an id that follows from what they say', () => {
    const id = idFor(own);
    expect(id).toMatch(/^own-[a-z0-9]+$/);
    expect(idFor({ ...own, measure: '' })).toBe(id);
    expect(idFor({ ...own, cause: '另一句' })).not.toBe(id);
  });
  it.each([
    ['原因是{年度}年企业报名踊跃，完成较多', '年度年企业报名踊跃，…'],
    ['因【原因】', '原因'],
    ['原因是', '原因是'],
  ])('%s is named %s', (cause, name) => {
    expect(nameFor(cause)).toBe(name);
  });
  it.each([null, '{', '[]'])('are none in %s', (text) => {
    expect(keptTemplates(text)).toEqual([]);
  });
  it('come back from where they are kept; the same id counts once', () => {
    expect(keptTemplates(exportTemplates([own]))).toEqual([own]);
    expect(othersThan([own, { ...own, id: 'own-2' }], [own]).map(({ id }) => id)).toEqual(['own-2']);
  });
});
