import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../src/model/address';
import type { Template } from '../../../src/narrative';
import { exportTemplates } from '../../../src/narrative';
import type { ExplainItem } from '../../../src/taskpane/explain/items';
import { choiceOfDigit } from '../../../src/taskpane/explain/digits';
import {
  chosenIds,
  explainItems,
  firstChoice,
  isChoice,
  NEUTRAL,
  newlyChosen,
  PRESENT,
  SAME,
  startingText,
  withCauseAt,
} from '../../../src/taskpane/explain/items';
import { planAll, planOne } from '../../../src/taskpane/explain/plans';
import { slotAfter, slotRanges } from '../../../src/taskpane/explain/slots';
import { draftText, withChoice, withText, withWritten } from '../../../src/taskpane/explain/text';
import { KEPT_KEYS } from '../../../src/settings/data';
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
    expect(text(one)).toMatchObject({ choice: PRESENT, openSlots: ['【原因】'], isNew: false });
  });

  it('keeps its name when rows move, and tells rows of one name apart', async () => {
    const twice = [...FORM.slice(0, 9), FORM[8] ?? [], ...FORM.slice(9)];
    const ids = summary((await opened(twice)).items()).map(([id]) => id);
    expect(ids.slice(0, 3)).toEqual(['服务居民人次', '服务居民人次#2', '验收合格率']);
    const { item } = await opened(FORM);
    const moved = await opened([['', '', '', '', '', '', '', ''], ...FORM]);
    expect(moved.item(/服务居民人次/).id).toBe(item(/服务居民人次/).id);
  });

  it('offers the causes of its situation, the person’s own first, and chooses none by itself', async () => {
    const { items, text } = await opened();
    const [over] = items([own]);
    const causes = over?.choosers[0]?.causes ?? [];
    expect(causes[0]?.id).toBe('own-1');
    expect(causes.length).toBeGreaterThan(2);
    expect(new Set(causes.map(({ situation }) => situation))).toEqual(new Set(['over']));
    expect(over && firstChoice(over)).toBe(NEUTRAL);
    expect(over && text(over).text).toMatch(
      /^完成率200%（完成2000人次，指标值≥1000人次），原因是【如：.+】；下一步【…】。$/,
    );
  });

  it('puts the explanations of rows that share a cell into one text, each by its own cause', async () => {
    const { item, view } = await opened(FORM, { merges: ['H9:H10'] });
    const shared = item(/服务居民人次/);
    expect(shared.place.results.map(({ indicator }) => indicator.name)).toEqual(['服务居民人次', '验收合格率']);
    const other = shared.choosers[1]?.causes[1]?.id ?? expect.fail('one cause only');
    const choice = withCauseAt(shared, firstChoice(shared), 1, other);
    expect(chosenIds(shared, choice)).toEqual([NEUTRAL, other]);
    const lines = startingText(shared, view().evaluation, choice).split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^服务居民人次：完成率200%.*原因是【/),
      expect.stringMatching(/^验收合格率：完成率80%.*原因是[^【]*$/),
    ]);
    expect(choiceOfDigit(shared, '1')).toBeNull();
  });

  it('says 同上 only where the row above is explained in the same column, and the person chooses it', async () => {
    const { item, view, text } = await opened();
    expect(item(/服务居民人次/).canRepeat).toBe(false);
    const below = item(/验收合格率/);
    expect(below.canRepeat).toBe(true);
    expect(text(below).text).not.toContain('同上');
    const said = draftText(below, view().evaluation, withChoice(NO_DRAFTS, below.id, SAME));
    expect(said).toMatchObject({ choice: SAME, text: '同上' });
    expect(isChoice(item(/服务居民人次/), SAME)).toBe(false);
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
    const [first, second] = one.choosers[0]?.causes.map(({ id }) => id) ?? [];
    const read = (drafts: typeof NO_DRAFTS) => draftText(one, view().evaluation, drafts);
    const typed = withText(NO_DRAFTS, one.id, first ?? '', '改过的话');
    expect(read(typed)).toMatchObject({ text: '改过的话', isTyped: true });
    const looked = withChoice(typed, one.id, second ?? '');
    expect(read(looked)).toMatchObject({ choice: second, isTyped: false });
    expect(read(withChoice(looked, one.id, first ?? '')).text).toBe('改过的话');
    expect(read(withWritten(looked, one.id))).toMatchObject({ choice: NEUTRAL, isTyped: false });
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

describe('a cause that the person chose', () => {
  const choose = async (all: Awaited<ReturnType<typeof opened>>, id: RegExp, digit: string) => {
    const one = all.item(id);
    const choice = choiceOfDigit(one, digit) ?? expect.fail('no such digit');
    await all.session.chooseCauses(all.view().key, newlyChosen(one, choice));
    return choice;
  };

  it('is remembered by the workbook, and its sentence drafted whenever it is opened', async () => {
    const all = await opened();
    const choice = await choose(all, /服务居民人次/, '2');
    expect(firstChoice(all.item(/服务居民人次/))).toBe(choice);
    expect(all.text(all.item(/服务居民人次/))).toMatchObject({ openSlots: [], isTyped: false, isNew: true });
    expect(all.host.settings.get(KEPT_KEYS.decisions)).toContain(choice);
    await all.session.open();
    expect(firstChoice(all.item(/服务居民人次/))).toBe(choice);
    expect(newlyChosen(all.item(/服务居民人次/), choice)).toEqual([]);
  });

  it('is taken back, and forgotten when its row says something else', async () => {
    const all = await opened();
    await choose(all, /服务居民人次/, '1');
    await all.session.chooseCauses(all.view().key, newlyChosen(all.item(/服务居民人次/), NEUTRAL));
    expect(firstChoice(all.item(/服务居民人次/))).toBe(NEUTRAL);
    await choose(all, /服务居民人次/, '1');
    all.host.edit(SHEET, { row: 8, column: 4 }, { value: '2500人次', formula: null });
    await all.session.open();
    expect(firstChoice(all.item(/服务居民人次/))).toBe(NEUTRAL);
  });

  it.each(['0', 'a', '99', 'Enter'])('is none for the key %s', async (key) => {
    const { item } = await opened();
    expect(choiceOfDigit(item(/服务居民人次/), key)).toBeNull();
    expect(choiceOfDigit(item(/conclusion/), '1')).toBeNull();
  });

  it('is written with all the others, the rest neutral; what is the same in several rows is said before', async () => {
    const twice = [
      ...FORM.slice(0, 9),
      ['', '数量指标', '走访居民人次', '≥100人次', '200人次', '10', '', ''],
      ...FORM.slice(9),
    ];
    const all = await opened(twice);
    const plan = async () => {
      await all.session.propose('explain', planAll(all.session, all.order()));
      return all.session.state().preview?.plan ?? expect.fail('no preview');
    };
    // Neutral drafts say nothing yet, and so nothing twice.
    expect((await plan()).warnings).toEqual([]);
    await choose(all, /服务居民人次/, '1');
    expect((await plan()).warnings).toEqual([]);
    await choose(all, /走访居民人次/, '1');
    const { cells, warnings } = await plan();
    expect(warnings).toMatchObject([{ id: 'narrative.same-texts', args: { count: 2, cells: 'H9、H10' } }]);
    const texts = cells.map(({ change }) => String(change.after.value));
    expect(texts.map((text) => /【/.test(text))).toEqual([false, false, true]);
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

describe('what came of a goal', () => {
  const withGoal = (result: string): Grid => [
    ...FORM.slice(0, 6),
    ['', '开展活动10次；完善管护制度。', '', '', result, '', '', ''],
    ...FORM.slice(6),
  ];
  const options = { merges: ['B6:D6', 'E6:H6', 'B7:D7', 'E7:H7', 'A6:A7'] };
  const DRAFTED = '“开展活动10次”：开展活动次数≥10次，实际完成12次，完成率120%；“完善管护制度”：【完成情况】。';

  it('is an item of its own where its cell is empty, drafted from the indicators, and written with the others', async () => {
    const { session, items, item, text, order, host } = await opened(withGoal(''), options);
    expect(summary(items()).filter(([id]) => id === 'goal#1')).toEqual([['goal#1', 'E7', 'due']]);
    expect(text(item(/goal/)).text).toBe(DRAFTED);
    await session.propose('explain', planAll(session, order()));
    await session.write();
    expect(host.book.sheets[0]?.cellAt(6, 4).value).toBe(DRAFTED);
    // The slot is still open, and so is the item.
    expect(summary(items()).filter(([id]) => id === 'goal#1')).toEqual([['goal#1', 'E7', 'due']]);
  });

  it('is none where somebody wrote it', async () => {
    const { items } = await opened(withGoal('开展活动12次。'), options);
    expect(items().filter(({ id }) => id.startsWith('goal'))).toEqual([]);
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
    session.keepDrafts(view().key, withText(NO_DRAFTS, one.id, PRESENT, '完成率200%，原因是报名踊跃。'));
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
