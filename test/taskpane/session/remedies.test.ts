import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/hosts/host';
import { done } from '../../../src/hosts/host';
import type { Book } from '../../../src/model/book';
import { NOTHING } from '../../../src/taskpane/session/writePlan';
import type { Note } from '../../../src/texts/note';
import { note } from '../../../src/texts/note';
import { MemoryHost } from '../../support/memoryHost';
import { formBook, SHEET } from '../tables';
import { sessionOn } from './sessionOn';

/** A workbook of a program that waits, and that calculates when it is asked to. */
class Live extends MemoryHost {
  isManual = false;
  calculated = 0;
  /** How the readings were asked for. */
  readonly asked: Parameters<Host['read']>[0][] = [];
  waiting: ((waiting: Note | null) => void) | null = null;

  override async read(options?: Parameters<Host['read']>[0]) {
    this.asked.push(options);
    const outcome = await super.read();
    if (!outcome.ok || !this.isManual) return outcome;
    const book: Book = { ...outcome.value, remarks: [{ note: note('office.manual'), remedy: 'calculate' }] };
    return done(book);
  }
  onWaiting(listener: (waiting: Note | null) => void): () => void {
    this.waiting = listener;
    return () => (this.waiting = null);
  }
  calculate() {
    this.calculated++;
    this.isManual = false;
    return Promise.resolve(done(undefined));
  }
}

async function opened() {
  const host = new Live(formBook());
  const timers: (() => void)[] = [];
  const session = sessionOn(host, {
    schedule: (callback) => {
      timers.push(callback);
      return () => timers.splice(timers.indexOf(callback), 1);
    },
  });
  await session.open();
  return { host, session, timers };
}

const REFUSED = { code: 'failed', note: note('office.elsewhere'), remedy: 'again' } as const;

describe('the button beside a message', () => {
  it('does the action once more', async () => {
    const { host, session } = await opened();
    host.failNext('apply', REFUSED);
    await session.scoreAll();
    expect(session.state().message).toMatchObject({ note: { id: 'office.elsewhere' }, remedy: 'again' });
    expect(session.state().steps).toEqual([]);
    await session.again();
    expect(session.state().message?.note.id).toBe('pane.written');
    expect(session.state().steps).toHaveLength(1);
  });

  it('is not there where the person can do nothing but look', async () => {
    const { host, session } = await opened();
    host.failNext('apply', { code: 'protected', note: note('office.read-only') });
    await session.scoreAll();
    expect(session.state().message?.remedy).toBeUndefined();
  });

  it('lists what was left by a taking-back that failed', async () => {
    const { host, session } = await opened();
    const details = [note('left-over.sheets', { sheets: '底稿' })];
    host.failNext('apply', { code: 'failed', note: note('office.half-written', { detail: 'x' }), details });
    await session.scoreAll();
    expect(session.state().message?.details).toEqual(details);
  });
});

describe('manual calculation', () => {
  it('is told once, beside what was done', async () => {
    const { host, session } = await opened();
    host.isManual = true;
    await session.scoreAll();
    const { message } = session.state();
    expect(message).toMatchObject({ note: { id: 'pane.written' }, severity: 'warning', remedy: 'calculate' });
    expect(message?.details.map(({ id }) => id)).toContain('office.manual');
    await session.open();
    expect(session.state().message).toBe(message);
  });

  it('is told alone where nothing else is, and its button calculates and reads', async () => {
    const { host, session } = await opened();
    host.isManual = true;
    await session.open();
    expect(session.state().message).toMatchObject({ note: { id: 'office.manual' }, remedy: 'calculate' });
    await session.calculate();
    expect([host.calculated, session.state().message, session.state().book?.remarks]).toEqual([1, null, undefined]);
  });
});

describe('the room that a workbook has for what we keep', () => {
  const WRITE = { write: 'formulas', workingPaper: false } as const;
  const LONG = '说'.repeat(100_000);
  const explain = (session: Awaited<ReturnType<typeof opened>>['session'], text: string, before: string | null) =>
    session.put('explain', () => ({
      ...NOTHING,
      changes: [
        {
          kind: 'cell',
          sheet: SHEET,
          address: { row: 40, column: 20 },
          before: { value: before, formula: null },
          after: { value: text, formula: null },
        },
      ],
    }));

  it('is shared by all of ours: the oldest steps go first', async () => {
    const { host, session } = await opened();
    host.settings.set('jxzp.templates', `{"templates":[],"x":"${'说'.repeat(200_000)}"}`);
    await session.open();
    await session.scoreAll();
    await explain(session, LONG, null);
    expect(session.state().steps.map(({ kind }) => kind)).toEqual(['score', 'explain']);
    await explain(session, '短', LONG);
    // The step that takes the long text away holds it too.
    expect(session.state().steps.map(({ kind }) => kind)).toEqual(['explain']);
  });

  it('that is smaller than thought: it is written again with the newest step alone', async () => {
    const { host, session } = await opened();
    await session.scoreAll();
    host.failNext('apply', { code: 'settings-full', note: note('office.settings-full') });
    await explain(session, '说明', null);
    expect(session.state().message?.severity).toBe('success');
    expect(session.state().steps.map(({ kind }) => kind)).toEqual(['explain']);
  });

  it('that holds not even that: nothing is written, and it is said', async () => {
    const { host, session } = await opened();
    await session.preview('all', WRITE);
    host.failNext('apply', { code: 'settings-full', note: note('office.settings-full') });
    await session.write();
    expect(session.state().message?.note.id).toBe('office.settings-full');
    expect(session.state().steps).toEqual([]);
  });
});

describe('typing in a cell', () => {
  it('is told while something waits for its end, and no longer', async () => {
    const { host, session } = await opened();
    host.waiting?.(note('office.waiting', { seconds: 30 }));
    expect(session.state().message).toMatchObject({ severity: 'info', note: { id: 'office.waiting' } });
    host.waiting?.(null);
    expect(session.state().message).toBeNull();
    session.dispose();
    expect(host.waiting).toBeNull();
  });

  it('is waited for by what a person asked for, not by what follows an edit', async () => {
    const { host, session, timers } = await opened();
    host.edit(formBook().sheets[0]?.name ?? '', { row: 0, column: 0 }, { value: 'x', formula: null });
    timers.splice(0).forEach((run) => run());
    await expect.poll(() => host.asked).toHaveLength(2);
    expect(host.asked.map((one) => one?.waits)).toEqual([true, false]);
    await session.preview('all', { write: 'formulas', workingPaper: false });
    expect(host.asked.at(-1)?.waits).toBe(true);
  });
});
