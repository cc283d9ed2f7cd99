// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Person } from '../../src/owner';
import { personOf, textOfPerson } from '../../src/owner';
import { ACCEPTANCES, changeOwned, DECISIONS, JOURNAL } from '../../src/settings';
import { KEPT_KEYS } from '../../src/settings/data';
import { note } from '../../src/texts/note';
import { OTHER, personNamed } from '../support/person';
import { button, expectAccessible, openPane, press, settle } from './render';
import { SHEET } from './tables';
import type { Shown } from './render';

afterEach(cleanup);

const WORKBOOK = '0123456789abcdef0123456789abcdef';
const THIRD = personNamed('王复核', 5);

const IGNORE_ALL = {
  sheet: SHEET,
  headerRow: 6,
  columns: { target: 3, score: null },
  rows: Object.fromEntries([7, 8, 9].map((row) => [String(row), 'ignore' as const])),
};
const ANSWERS = {
  rules: 'national-2020',
  answers: [
    {
      row: 11,
      name: '居民生活改善',
      target: '明显改善',
      actual: '有所改善',
      choice: { kind: 'ratio', ratio: 1 } as const,
    },
  ],
};
const ACCEPTED = {
  check: 'x',
  place: { kind: 'cell', sheet: SHEET, cell: 'G8' },
  says: '{}',
  basis: [],
  alone: true,
  note: '口径不同',
} as const;
const STEP = {
  kind: 'score',
  changes: [
    {
      kind: 'cell',
      sheet: SHEET,
      address: { row: 7, column: 6 },
      before: { value: 99, formula: null },
      after: { value: null, formula: null },
    },
  ],
} as const;

/** The form with what two others left in it. */
async function opened(ports?: Shown['ports']): Promise<Shown> {
  const shown = await openPane();
  for (const [key, text] of ports?.kept ?? []) shown.ports.kept.set(key, text);
  const { host, session } = shown;
  const by = (person: Person) => ({ person, book: host.book, workbook: WORKBOOK });
  const put = (change: ReturnType<typeof changeOwned>) => {
    if (!change.ok || !change.value) throw new Error('nothing to plant');
    host.settings.set(change.value.key, change.value.after ?? '');
  };
  host.settings.set(KEPT_KEYS.workbook, WORKBOOK);
  const decisions = { tables: { [`${SHEET}#1`]: ANSWERS }, corrections: [IGNORE_ALL] };
  put(changeOwned(DECISIONS, null, { data: decisions, foreign: [] }, by(OTHER)));
  put(changeOwned(ACCEPTANCES, null, { data: [ACCEPTED], foreign: [] }, by(THIRD)));
  put(changeOwned(JOURNAL, null, { data: [STEP], foreign: [] }, by(OTHER)));
  await session.open();
  await settle();
  return shown;
}

const list = () => screen.queryByRole('region', { name: '他人所留的内容' });

describe('what others left in the workbook', () => {
  it('is told in sentences: where, what it would do, under whose name', async () => {
    const { session } = await opened();
    await screen.findByRole('button', { name: '全部采用' });
    const lines = screen.getAllByRole('button', { name: /^采用：/ }).map((one) => one.getAttribute('aria-label'));
    expect(lines).toEqual([
      expect.stringMatching(/^采用：“自评表”改按规则集“.+”打分（署名：李填报）$/),
      '采用：“自评表”第 12 行“居民生活改善”按应得比例 100% 计分（署名：李填报）',
      '采用：“自评表”第 7 行的表头：指标值在 D 列、没有得分、第 8、9、10 行不算指标（署名：李填报）',
      '采用：一次写入的记录，可用来还原：“自评表”G8（署名：李填报）',
      '采用：“自评表”G8 的一处问题接受，不再算作问题，理由“口径不同”（署名：王复核）',
    ]);
    expect(session.state().tables[0]?.evaluation.indicators).toHaveLength(7);
    expect(session.state().steps).toEqual([]);
    await expectAccessible();
  });

  it.each([
    ['singly', /^采用：.*计分/, 4],
    ['by kind', '采用更正和答复', 2],
    ['by owner', '采用“王复核”所留', 4],
    ['all of it', '全部采用', 0],
  ])('is taken over %s', async (_, name, left) => {
    const { session } = await opened();
    const taking = await screen.findByRole('button', { name });
    taking.focus();
    expect(document.activeElement).toBe(taking);
    fireEvent.click(taking);
    await waitFor(() => expect(session.state().foreign).toHaveLength(left));
  });

  it('is taken over as it was shown, also where two are chosen before the first is through', async () => {
    const { session } = await opened();
    const [first, second, third] = session.state().foreign;
    const taking = [first, second].map((one) => session.takeOver([one?.key ?? '']));
    await Promise.all(taking);
    const left = session.state().foreign.filter(({ kind }) => kind === 'decisions');
    expect(left.map(({ entry }) => entry)).toEqual([third?.entry]);
  });

  it('is not asked about again once it was left aside, unless something new comes; the workbook keeps nothing of that', async () => {
    const { ports, host } = await opened();
    const settings = new Map(host.settings);
    await press('不采用');
    expect(list()).toBeNull();
    expect(host.settings).toEqual(settings);
    const again = await opened(ports);
    expect(again.session.state().foreign).toHaveLength(5);
    expect(list()).toBeNull();
    // In a workbook that is another one the person has not been asked.
    again.host.settings.set(KEPT_KEYS.workbook, WORKBOOK.replace('0', 'f'));
    await again.session.open();
    await settle();
    expect(list()).not.toBeNull();
  });

  it('can be seen again from the rules screen', async () => {
    await opened();
    await press('不采用');
    await press(/^规则：/);
    await press('查看他人所留的 5 条');
    expect(list()).not.toBeNull();
    await expectAccessible();
  });
});

describe('a key that the machine does not keep', () => {
  it.each([
    ['under another name', (session: Shown['session']) => session.nameOwner('张会计')],
    ['that was imported', (session: Shown['session']) => session.importOwner(textOfPerson(THIRD))],
  ])('is said to hold for now alone: %s', async (_, change) => {
    const { session, ports } = await openPane();
    ports.store.set = () => false;
    await change(session);
    const { message } = session.state();
    expect(message?.severity).toBe('warning');
    expect([message?.note, ...(message?.details ?? [])]).toContainEqual(note('kept.owner-for-now'));
  });
});

describe('the name of the key', () => {
  it('can be set, stays with the key, and what is the person’s own stays theirs', async () => {
    const { session, ports } = await openPane();
    const before = session.state().person;
    await session.chooseRuleSet(session.state().current ?? '', 'national-2020');
    await press(/^规则：/);
    fireEvent.change(screen.getByLabelText('名字（别人看到的署名）'), { target: { value: ' 张会计 ' } });
    await press('改名');
    expect(session.state().person).toMatchObject({ id: before?.id, name: '张会计' });
    const kept = personOf(ports.store.get('owner') ?? '');
    expect(kept.ok && kept.value.name).toBe('张会计');
    await session.open();
    expect(session.state().foreign).toEqual([]);
    expect(button('改名').getAttribute('aria-disabled')).toBe('true');
  });
});
