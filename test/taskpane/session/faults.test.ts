import { describe, expect, it } from 'vitest';
import type { Host, Outcome } from '../../../src/hosts/host';
import { done, refused } from '../../../src/hosts/host';
import { findRuleSet } from '../../../src/rules';
import type { Session } from '../../../src/taskpane/session/session';
import { createSession } from '../../../src/taskpane/session/session';
import { note } from '../../../src/texts/note';
import { MemoryHost } from '../../support/memoryHost';
import { bytesOf, storeOf } from '../../support/person';
import { CELLS, formBook, SHEET } from '../tables';

/* Whatever call to the workbook fails, in whatever action: it is said, nothing is half done, and the next try succeeds. */

/** A host of which the n-th call from now on fails. */
class Failing implements Host {
  readonly kind = 'xlsx';
  /** How many calls were made since it was set; the call of that number fails. */
  calls = 0;
  failsAt: number | null = null;

  constructor(readonly inner: MemoryHost) {}

  private guard<T>(call: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return ++this.calls === this.failsAt
      ? Promise.resolve(refused('failed', note('office.failed', { detail: 'planted' })))
      : call();
  }
  read: Host['read'] = () => this.guard(() => this.inner.read());
  apply: Host['apply'] = (changes) => this.guard(() => this.inner.apply(changes));
  select: Host['select'] = (sheet, address) => this.guard(() => this.inner.select(sheet, address));
  setting: Host['setting'] = (key) => this.guard(() => this.inner.setting(key));
  onEdit: Host['onEdit'] = (listener) => this.inner.onEdit(listener);
}

const QUICK = { write: 'formulas', workingPaper: true } as const;

function start() {
  const host = new Failing(new MemoryHost(formBook()));
  const faults: unknown[] = [];
  const session = createSession({
    host,
    ...{ store: storeOf(), random: bytesOf(3) },
    copyMaker: {
      canBeInPlace: true,
      begin: (book) => Promise.resolve(done({ book, handOver: () => Promise.resolve(done(note('sending.opened'))) })),
    },
    language: 'zh',
    clock: () => 1_700_000_000_000,
    schedule: (callback) => {
      callback();
      return () => undefined;
    },
    report: (fault) => faults.push(fault),
  });
  return { host, session, faults };
}

const stateOf = ({ inner }: Failing) => JSON.stringify([inner.book, [...inner.settings], inner.highlights]);
const key = (session: Session): string => session.state().current ?? '';
const ambiguous = (session: Session) =>
  session.state().tables[0]?.evaluation.indicators.find(({ score }) => score === null)?.indicator;

interface Action {
  readonly name: string;
  readonly before?: (session: Session) => Promise<void>;
  readonly act: (session: Session) => Promise<void>;
}

const writeIt = async (session: Session): Promise<void> => {
  await session.preview('all', QUICK);
  await session.write();
};
const restoreIt = async (session: Session): Promise<void> => {
  await session.restore();
  await session.write();
};
const adopt = (session: Session): Promise<void> => {
  const own = findRuleSet('national-2020') ?? expect.fail();
  return session.adoptRuleSet(key(session), { ...own, id: 'mine', sources: null });
};

const ACTIONS: readonly Action[] = [
  { name: 'reading again', act: (session) => session.open() },
  { name: 'a preview and its writing', act: writeIt },
  { name: 'one click', act: (session) => session.scoreAll() },
  { name: 'highlights', act: (session) => session.mark() },
  { name: 'taking highlights away', before: (session) => session.mark(), act: (session) => session.unmark() },
  { name: 'taking a step back', before: writeIt, act: restoreIt },
  {
    name: 'an answer',
    act: async (session) => {
      const row = ambiguous(session);
      if (row) await session.answer(key(session), row, { kind: 'ratio', ratio: 1 });
    },
  },
  { name: 'corrected columns', act: (session) => session.correct(SHEET, [6], { reason: null }) },
  { name: 'a rule set that is adopted', act: adopt },
  { name: 'going to a cell', act: (session) => session.select(SHEET, CELLS.firstActual) },
  { name: 'a copy', before: writeIt, act: (session) => session.sendOut() },
  {
    name: 'the same in place',
    before: writeIt,
    act: async (session) => {
      await session.finishInPlace();
      await session.write();
    },
  },
];

describe('a call to the workbook that fails', () => {
  it.each(ACTIONS)('$name: is told, nothing is half done, and the next try succeeds', async ({ before, act }) => {
    /** The workbook after the action without any fault, and how many calls it takes. */
    const whole = async () => {
      const run = start();
      await run.session.open();
      await before?.(run.session);
      const states = [stateOf(run.host)];
      run.host.calls = 0;
      await act(run.session);
      return { calls: run.host.calls, states: [...states, stateOf(run.host)] };
    };
    const { calls, states } = await whole();
    expect(calls).toBeGreaterThan(0);
    for (let at = 1; at <= calls; at++) {
      const { host, session, faults } = start();
      await session.open();
      await before?.(session);
      host.calls = 0;
      host.failsAt = at;
      await act(session);
      host.failsAt = null;
      const { busy, message, keptBack } = session.state();
      // Where only the reading after it failed it was done, and it is said that the figures are of before.
      const isUnread = message?.severity === 'warning' && message.details.some(({ id }) => id === 'pane.not-read-back');
      const told = message?.severity === 'error' || isUnread || keptBack?.kind === 'refused';
      expect([at, busy, told, faults], `call ${at} of ${calls}`).toEqual([at, null, true, []]);
      if (isUnread) expect([session.state().freshness, stateOf(host)]).toEqual(['stuck', states[1]]);
      expect(states, `call ${at} of ${calls}`).toContain(stateOf(host));
      session.dismiss();
      session.closePreview();
      await session.open();
      expect(session.state()).toMatchObject({ status: 'ready', busy: null });
      await act(session);
      expect(session.state().message?.severity).not.toBe('error');
    }
  });
});
