import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/xlsx';
import { newPerson } from '../../src/owner';
import type { Change } from '../../src/model';
import { ACCEPTANCES } from '../../src/settings';
import type { Source } from '../../src/workbench/app/ports';
import type { KindOfFinding } from '../../src/workbench/batch/batch';
import { Batch } from '../../src/workbench/batch/batch';
import { answerTo } from '../../src/workbench/batch/examine';
import type { Examiner } from '../../src/workbench/batch/examiner';
import type { Verdict } from '../../src/workbench/batch/ports';
import { NO_VERDICT } from '../../src/workbench/batch/ports';
import type { Answers, Request } from '../../src/workbench/batch/protocol';
import { openKinds, rowsOf } from '../../src/workbench/batch/rows';
import { valueOf } from '../hosts/contract';
import { SAMPLE } from './visit';

const PERSON = newPerson(new Uint8Array(40).fill(7), '审核人');
const ID = 'a'.repeat(32);

/** The sample with another text in a cell that says nothing for the checks: other bytes, the same findings. */
function variant(text: string): Uint8Array {
  const file = valueOf(openXlsx(SAMPLE));
  const change: Change = { kind: 'setting', key: 'test.variant', before: null, after: text };
  return valueOf(file.apply([change])).bytes();
}

const source = (path: string, bytes: Uint8Array | null = SAMPLE): Source => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  path,
  size: bytes?.length ?? 0,
  bytes: () => (bytes ? Promise.resolve(bytes) : Promise.reject(new Error('gone'))),
  disk: null,
});

/** The store of one machine, over several visits. */
class Machine {
  readonly kept = new Map<string, Verdict>();
  isRefused = false;
}

/** One visit: a batch over what the machine keeps, and the files that are open in it. */
class Visit {
  readonly open = new Map<string, Uint8Array | null>();
  /** Called before each question; a test stops there. */
  before: (request: Request) => Promise<void> | void = () => undefined;
  readonly asked: Request[] = [];
  readonly batch: Batch;

  constructor(readonly machine = new Machine()) {
    const examiner: Examiner = {
      ask: async <Asked extends Request>(request: Asked) => {
        await this.before(request);
        this.asked.push(request);
        // As it comes out of a worker.
        return structuredClone(await answerTo(structuredClone(request))) as Answers[Asked['kind']];
      },
      close: () => undefined,
    };
    this.batch = new Batch({
      examiner,
      verdicts: {
        get: (sha) => Promise.resolve(machine.kept.get(sha) ?? NO_VERDICT),
        set: (entries) => {
          if (machine.isRefused) return Promise.reject(new Error('QuotaExceededError'));
          for (const [sha, verdict] of entries) machine.kept.set(sha, verdict);
          return Promise.resolve();
        },
      },
      person: () => PERSON,
      newWorkbookId: () => ID,
      digest: async (bytes) =>
        Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex'),
      current: (id) => Promise.resolve(this.open.get(id) ?? null),
    });
  }

  get files() {
    return this.batch.state().files;
  }
  get rows() {
    return this.files.flatMap(rowsOf);
  }
  get counts() {
    return this.rows.map(({ counts }) => counts);
  }
  /** The kind that is found most often. */
  get kind(): KindOfFinding {
    return openKinds(this.files)[0] ?? expect.fail('nothing is open');
  }

  /** Opens a file as the workbench does; what it holds then. */
  async opens(key: number, id: string): Promise<Uint8Array> {
    const found = (await this.batch.toOpen(key)) ?? expect.fail('no such file');
    const bytes = await found.source.bytes();
    const held = found.changes.length === 0 ? bytes : valueOf(valueOf(openXlsx(bytes)).apply(found.changes)).bytes();
    this.open.set(id, found.changes.length === 0 ? null : held);
    this.batch.opened(key, id);
    return held;
  }

  async archive(): Promise<Readonly<Record<string, Uint8Array>>> {
    const { zip } = await this.batch.archive(() => undefined);
    return unzipSync(new Uint8Array(await zip.arrayBuffer()));
  }
}

const acceptedIn = (bytes: Uint8Array | undefined): number => {
  const file = valueOf(openXlsx(bytes ?? new Uint8Array()));
  const text = valueOf(file.setting(ACCEPTANCES.key));
  return text === null ? 0 : (JSON.parse(text) as { data: unknown[] }).data.length;
};

/** The file as its pane leaves it when the person takes back there all that they accepted. */
function takenBack(bytes: Uint8Array): Uint8Array {
  const file = valueOf(openXlsx(bytes));
  const before = valueOf(file.setting(ACCEPTANCES.key));
  return valueOf(file.apply([{ kind: 'setting', key: ACCEPTANCES.key, before, after: null }])).bytes();
}

describe('what the reviewer decides', () => {
  it('while the file still waits does not cost what was accepted another day', async () => {
    const machine = new Machine();
    const one = new Visit(machine);
    await one.batch.add([source('一.xlsx')]);
    await one.batch.acceptKind(one.kind, '已看', [0]);
    const other = new Visit(machine);
    const adding = other.batch.add([source('一.xlsx')]);
    await Promise.all([adding, other.batch.decide([0], 'passed')]);
    expect(other.files[0]?.state).toBe('passed');
    expect(other.counts).toEqual(one.counts);
    const [kept] = machine.kept.values();
    expect([kept?.state, kept?.accepted.length]).toEqual(['passed', one.counts[0]?.accepted]);
  });

  it('is one thing for files that are the same to the byte', async () => {
    const visit = new Visit();
    await visit.batch.add([source('一/表.xlsx'), source('二/表.xlsx')]);
    await visit.batch.decide([1], 'passed');
    await visit.batch.acceptKind(visit.kind, '', [0]);
    expect(visit.files.map(({ state }) => state)).toEqual(['passed', 'passed']);
    expect(visit.counts[0]).toEqual(visit.counts[1]);
    expect([...visit.machine.kept.values()].map(({ accepted }) => accepted.length)).toEqual([
      visit.counts[0]?.accepted,
    ]);
  });
});

describe('accepting a kind of finding in many files', () => {
  it('goes into a file when it is opened, as the person’s own, and is counted once', async () => {
    const visit = new Visit();
    await visit.batch.add([source('一.xlsx')]);
    const count = await visit.batch.acceptKind(visit.kind, '已接受', [0]);
    const { counts } = visit;
    const held = await visit.opens(0, 'a');
    expect(acceptedIn(held)).toBe(count);
    await visit.batch.refresh();
    expect(visit.counts).toEqual(counts);
    // By others it is not believed.
    const answer = await answerTo({
      ...{ kind: 'examine', file: '', bytes: held, accepted: [], person: newPerson(new Uint8Array(40).fill(9), '') },
    });
    expect(answer && 'findings' in answer && answer.findings.every(({ accepted }) => accepted === null)).toBe(true);
  });

  it('that was taken back in the pane is taken back here too', async () => {
    const visit = new Visit();
    await visit.batch.add([source('一.xlsx')]);
    const { counts } = visit;
    await visit.batch.acceptKind(visit.kind, '已接受', [0]);
    visit.open.set('a', takenBack(await visit.opens(0, 'a')));
    await visit.batch.refresh();
    expect(visit.counts).toEqual(counts);
    expect(acceptedIn((await visit.archive())['一.xlsx'])).toBe(0);
    expect([...visit.machine.kept.values()][0]?.accepted).toEqual([]);
  });

  it('while a file is open goes into it when it is saved', async () => {
    const visit = new Visit();
    await visit.batch.add([source('一.xlsx')]);
    await visit.opens(0, 'a');
    visit.open.set('a', variant('改'));
    const count = await visit.batch.acceptKind(visit.kind, '', [0]);
    await visit.batch.refresh();
    expect(visit.counts[0]?.accepted).toBe(count);
    expect(acceptedIn((await visit.archive())['一.xlsx'])).toBe(count);
  });
});

describe('a file that was changed', () => {
  it('is told of as it is now; closed with its changes it still holds them, opened again it has them', async () => {
    const visit = new Visit();
    await visit.batch.add([source('一.xlsx')]);
    await visit.opens(0, 'a');
    const changed = variant('改');
    visit.open.set('a', changed);
    await visit.batch.closing('a', true);
    visit.open.delete('a');
    expect(visit.files[0]).toMatchObject({ openId: null, isChanged: true });
    expect((await visit.archive())['一.xlsx']).toEqual(changed);
    expect(await visit.opens(0, 'b')).toEqual(changed);
    await visit.batch.closing('b', false);
    expect((await visit.archive())['一.xlsx']).toEqual(changed);
  });

  it('closed without them is as it was given', async () => {
    const visit = new Visit();
    await visit.batch.add([source('一.xlsx')]);
    await visit.opens(0, 'a');
    visit.open.set('a', variant('改'));
    await visit.batch.refresh();
    expect(visit.files[0]?.isChanged).toBe(true);
    await visit.batch.closing('a', false);
    expect(visit.files[0]).toMatchObject({ openId: null, isChanged: false });
    expect((await visit.archive())['一.xlsx']).toEqual(SAMPLE);
  });
});
