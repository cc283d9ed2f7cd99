import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evaluateFile } from '../../src/decisions';
import { openXlsx } from '../../src/hosts/xlsx';
import type { Person } from '../../src/owner';
import { newPerson, PERSON_BYTES } from '../../src/owner';
import type { Source } from '../../src/workbench/app/ports';
import { Batch } from '../../src/workbench/batch/batch';
import { answerTo } from '../../src/workbench/batch/examine';
import type { Examiner } from '../../src/workbench/batch/examiner';
import type { Verdict } from '../../src/workbench/batch/ports';
import { NO_VERDICT } from '../../src/workbench/batch/ports';
import type { Answers, Request } from '../../src/workbench/batch/protocol';
import { nextToReview, openKinds, rowsOf, shownRows, WHOLE_VIEW } from '../../src/workbench/batch/rows';
import { readVerdict } from '../../src/workbench/batch/verdictStore';
import { distinctNames, zipped } from '../../src/workbench/batch/zip';
import { valueOf } from '../hosts/contract';
import { bookBytes } from '../support/books';

const PERSON: Person = newPerson(new Uint8Array(PERSON_BYTES).fill(7), '审核人');

/** Asks as the worker is asked: what goes there and back is plain data. */
class HereExaminer implements Examiner {
  asked: Request['kind'][] = [];
  breaksOn: string | null = null;

  async ask<Asked extends Request>(request: Asked): Promise<Answers[Asked['kind']] | null> {
    this.asked.push(request.kind);
    if ('file' in request && request.file === this.breaksOn) return null;
    return structuredClone(await answerTo(structuredClone(request))) as Answers[Asked['kind']];
  }

  close(): void {
    this.asked = [];
  }
}

/** A store that outlives its batches. */
class MemoryVerdicts {
  readonly kept = new Map<string, Verdict>();
  refuses = false;

  get(sha: string): Promise<Verdict> {
    return Promise.resolve(this.kept.get(sha) ?? NO_VERDICT);
  }

  set(entries: readonly (readonly [string, Verdict])[]): Promise<void> {
    if (this.refuses) return Promise.reject(new Error('QuotaExceededError'));
    for (const [sha, verdict] of entries) this.kept.set(sha, verdict);
    return Promise.resolve();
  }
}

const sourceOf = (name: string, bytes: Uint8Array): Source => ({
  ...{ name, size: bytes.length, disk: null },
  bytes: () => Promise.resolve(bytes),
});
const book = (name: string, as = `${name}.xlsx`): Source => sourceOf(as, bookBytes(name));

function batchOn(verdicts = new MemoryVerdicts()) {
  const examiner = new HereExaminer();
  const open = new Map<string, Uint8Array>();
  const batch = new Batch({
    examiner,
    verdicts,
    person: () => PERSON,
    newWorkbookId: () => 'ab'.repeat(16),
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    current: (id) => Promise.resolve(open.get(id) ?? null),
  });
  const rows = () => batch.state().files.flatMap(rowsOf);
  return { batch, examiner, open, verdicts, rows };
}

const BAD = sourceOf('坏.xlsx', new TextEncoder().encode('no workbook'));
const GONE: Source = {
  name: '没了.xlsx',
  size: 1,
  disk: null,
  bytes: () => Promise.reject(new Error('NotFoundError')),
};

describe('many files under review', () => {
  it('are one line for each table, and one for a file that has none or cannot be read', async () => {
    const { batch, rows } = batchOn();
    await batch.add([
      book('sichuan-nine-tables'),
      BAD,
      book('project-list'),
      GONE,
      book('department-overall-reported'),
    ]);
    expect(batch.state().isRunning).toBe(false);
    const counted = new Map<string, number>();
    for (const { file } of rows()) counted.set(file.name, (counted.get(file.name) ?? 0) + 1);
    expect([...counted.values()]).toEqual([9, 1, 1, 1, 1]);
    expect(rows().flatMap(({ why, file }) => (why ? [[file.name, why.id]] : []))).toEqual([
      ['坏.xlsx', expect.stringContaining('file.')],
      ['project-list.xlsx', expect.stringContaining('.')],
      ['没了.xlsx', 'file.unreadable'],
    ]);
    const last = rows().at(-1);
    expect(last).toMatchObject({ total: 93.95, score: 95.43, unit: '天津市滨榆工业创新局' });
  });

  it('go on behind a file that costs the examiner, and can be stopped and gone on with', async () => {
    const { batch, examiner } = batchOn();
    examiner.breaksOn = 'hubei-20-80.xlsx';
    const adding = batch.add([book('hubei-20-80'), book('sichuan-project'), book('chongqing-forest')]);
    const leave = batch.subscribe(() => {
      if (batch.state().files[1]?.result) batch.stop();
    });
    await adding;
    leave();
    expect(batch.state().files.map(({ result }) => result && (result.error?.id ?? 'read'))).toEqual([
      'workbench.fault',
      'read',
      null,
    ]);
    await batch.run();
    expect(batch.state().files[2]?.result?.evaluations).toHaveLength(1);
  });

  it('have their state again when the same bytes come another day, whatever they are called', async () => {
    const verdicts = new MemoryVerdicts();
    const first = batchOn(verdicts);
    await first.batch.add([book('sichuan-project'), book('hubei-20-80')]);
    await first.batch.decide([0], 'returned');
    const again = batchOn(verdicts);
    await again.batch.add([book('hubei-20-80'), book('sichuan-project', '改名.xlsx')]);
    expect(again.batch.state().files.map(({ state }) => state)).toEqual(['open', 'returned']);
  });

  it('keep what was decided while they waited, and say where nothing can be kept', async () => {
    const { batch, verdicts } = batchOn();
    const adding = batch.add([book('hubei-20-80'), book('sichuan-project')]);
    await batch.decide([1], 'passed');
    await adding;
    expect(batch.state().files[1]?.state).toBe('passed');
    expect([...verdicts.kept.values()].map(({ state }) => state)).toEqual(['passed']);
    verdicts.refuses = true;
    await batch.decide([0], 'returned');
    expect(batch.state()).toMatchObject({
      isKeepingRefused: true,
      files: [{ state: 'returned' }, { state: 'passed' }],
    });
  });
});

describe('a kind of finding that is accepted in many files', () => {
  const NAMES = ['sichuan-nine-tables', 'department-overall-reported', 'regional-transfer-blank'];

  it('is accepted everywhere at once, counts so, is found again, and can be taken back', async () => {
    const { batch, rows, verdicts } = batchOn();
    await batch.add(NAMES.map((name) => book(name)));
    const [kind] = openKinds(batch.state().files);
    if (!kind) throw new Error('nothing is open');
    const before = rows().map(({ counts }) => counts);
    expect(await batch.acceptKind(kind, ' 已核实 ', [0, 1, 2])).toBe(kind.count);
    const after = rows().map(({ counts }) => counts);
    const accepted = after.reduce((sum, counts) => sum + counts.accepted, 0);
    expect(accepted).toBe(kind.count);
    expect(openKinds(batch.state().files)).not.toContainEqual(expect.objectContaining(kind));
    const again = batchOn(verdicts);
    await again.batch.add(NAMES.map((name) => book(name)));
    expect(again.rows().map(({ counts }) => counts)).toEqual(after);
    const { check, severity, count } = kind;
    expect(again.batch.withdrawable([0, 1, 2])).toEqual([{ check, severity, count }]);
    expect(again.batch.withdrawable([])).toEqual([]);
    expect(await again.batch.withdrawKind(kind, [0, 1, 2])).toBe(kind.count);
    expect(again.rows().map(({ counts }) => counts)).toEqual(before);
  });

  it('goes into the file as the person’s own when it is opened, and into the archive; the file given stays as it is', async () => {
    const { batch } = batchOn();
    const source = book('sichuan-nine-tables');
    await batch.add([source, book('hubei-20-80'), BAD, book('hubei-20-80')]);
    const [kind] = openKinds(batch.state().files);
    if (!kind) throw new Error('nothing is open');
    await batch.acceptKind(kind, '已核实', [0]);
    const { changes = [] } = (await batch.toOpen(0)) ?? {};
    expect(changes.map((change) => change.kind)).toEqual(['setting', 'setting']);
    const opened = valueOf(valueOf(openXlsx(await source.bytes())).apply(changes));
    const believed = { person: PERSON, everybody: false };
    const kept = valueOf(evaluateFile(opened, null, believed)).accepted;
    expect(kept.length).toBe(batch.state().files[0]?.result?.findings.filter(({ accepted }) => accepted).length);
    expect(new Set(kept.map(({ by, note, check }) => [by, note, check].join()))).toEqual(
      new Set([`审核人,已核实,${kind.check}`]),
    );
    const stranger = { person: newPerson(new Uint8Array(PERSON_BYTES).fill(9), '他人'), everybody: false };
    expect(valueOf(evaluateFile(opened, null, stranger)).accepted).toEqual([]);
    const { zip, missing } = await batch.archive(() => undefined);
    expect(missing).toEqual([]);
    const entries = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(Object.keys(entries)).toEqual([
      'sichuan-nine-tables.xlsx',
      'hubei-20-80.xlsx',
      '坏.xlsx',
      'hubei-20-80(2).xlsx',
    ]);
    expect(entries['hubei-20-80.xlsx']).toEqual(bookBytes('hubei-20-80'));
    const signed = valueOf(openXlsx(entries['sichuan-nine-tables.xlsx'] ?? new Uint8Array()));
    expect(valueOf(evaluateFile(signed, null, believed)).accepted.length).toBe(kept.length);
    expect(await source.bytes()).toEqual(bookBytes('sichuan-nine-tables'));
  });
});

describe('a file that is opened from the page', () => {
  it('is looked at anew with what it holds, and as it was given when its changes are given up', async () => {
    const { batch, open, rows } = batchOn();
    await batch.add([book('department-overall-reported')]);
    const given = rows()[0]?.total;
    batch.opened(0, 'a');
    await batch.refresh(); // nothing was written into it
    expect(batch.state().files[0]).toMatchObject({ isChanged: false, openId: 'a' });
    open.set('a', bookBytes('department-overall-blank'));
    await batch.refresh();
    expect([rows()[0]?.total, rows()[0]?.file.isChanged]).toEqual([93.43, true]);
    await batch.closing('a', false);
    expect([rows()[0]?.total, rows()[0]?.file.isChanged, rows()[0]?.file.openId]).toEqual([given, false, null]);
    batch.opened(0, 'a');
    await batch.closing('a', true);
    expect([rows()[0]?.total, rows()[0]?.file.openId]).toEqual([93.43, null]);
  });

  it('is followed by the next that is not reviewed, those with errors first', async () => {
    const { batch } = batchOn();
    await batch.add(
      ['department-overall-reported', 'ningxia-transfer', 'hubei-20-80', 'anhui-numbered-names'].map((name) =>
        book(name),
      ),
    );
    const { files } = batch.state();
    const order: (string | undefined)[] = [];
    let after: number | null = null;
    for (let round = 0; round < 5; round++) {
      const next = nextToReview(batch.state().files, after);
      order.push(next?.name);
      if (!next) break;
      after = next.key;
      await batch.decide([next.key], 'passed');
    }
    expect(order).toEqual([
      'ningxia-transfer.xlsx',
      'anhui-numbered-names.xlsx',
      'department-overall-reported.xlsx',
      'hubei-20-80.xlsx',
      undefined,
    ]);
    expect(nextToReview(files, 3)?.name).toBe('ningxia-transfer.xlsx'); // round again
  });
});

describe('files of a folder', () => {
  it('are called by their way from there, in the lines and in the archive', async () => {
    const { batch } = batchOn();
    await batch.add([
      { ...book('hubei-20-80', '自评表.xlsx'), path: '甲/自评表.xlsx' },
      { ...book('sichuan-project', '自评表.xlsx'), path: '乙/自评表.xlsx' },
    ]);
    expect(batch.state().files.map(({ name }) => name)).toEqual(['甲/自评表.xlsx', '乙/自评表.xlsx']);
    const { zip } = await batch.archive(() => undefined);
    expect(Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())))).toEqual([
      '甲/自评表.xlsx',
      '乙/自评表.xlsx',
    ]);
  });
});

describe('what is made of all files', () => {
  it('is one list with states and the bad file, and one summary', async () => {
    const { batch } = batchOn();
    await batch.add([book('department-overall-reported'), BAD, book('sichuan-nine-tables')]);
    await batch.decide([0], 'passed');
    const list = valueOf(valueOf(openXlsx(valueOf(await batch.list('xlsx', 'zh')))).book());
    expect(list.sheets.map(({ name }) => name)).toEqual(['概况', '整改清单']);
    const texts = Array.from({ length: 18 }, (_, row) =>
      Array.from({ length: 16 }, (_column, column) => list.sheets[0]?.shownAt(row, column).text ?? '').join('|'),
    );
    expect(texts.find((line) => line.includes('department-overall-reported.xlsx'))).toMatch(/^1\|通过\|/);
    expect(texts.find((line) => line.includes('坏.xlsx'))).toMatch(/^2\|未审\|/);
    const summary = valueOf(valueOf(openXlsx(valueOf(await batch.summary('zh')))).book());
    expect(summary.sheets[0]?.name).toBe('汇总');
    expect(valueOf(await batch.list('docx', 'en')).length).toBeGreaterThan(5_000);
  });
});

describe('the lines', () => {
  it('are filtered, found and ordered; what is not known stands last both ways', async () => {
    const { batch, rows } = batchOn();
    await batch.add([
      book('hubei-20-80'),
      BAD,
      book('ningxia-transfer'),
      book('chongqing-forest'),
      book('department-overall-reported'),
    ]);
    const names = (view: Partial<typeof WHOLE_VIEW>) =>
      shownRows(rows(), { ...WHOLE_VIEW, ...view }).map(({ file }) => file.name.replace('.xlsx', ''));
    expect(names({ filter: 'error' })).toEqual(['ningxia-transfer']);
    expect(names({ filter: 'unread' })).toEqual(['坏']);
    expect(names({ search: '滨榆' })).toEqual(['department-overall-reported']);
    expect(names({ search: ' HUBEI ' })).toEqual(['hubei-20-80']);
    const up = names({ order: 'total' });
    const down = names({ order: 'total', isDescending: true });
    expect(up.slice(0, 3)).toEqual(['department-overall-reported', 'chongqing-forest', 'hubei-20-80']);
    expect(down.slice(0, 3)).toEqual(['hubei-20-80', 'chongqing-forest', 'department-overall-reported']);
    expect(up.slice(3)).toEqual(down.slice(3));
    expect(names({ order: 'name' })[0]).toBe('坏'); // Chinese names before Latin ones, as zh-CN orders them
  });
});

describe('a figure that is not sure', () => {
  it('says why beside the total, and can be asked for', async () => {
    const { batch, rows } = batchOn();
    await batch.add(['chongqing-forest', 'sichuan-nine-tables', 'shanghai-settlement'].map((name) => book(name)));
    const doubts = rows().map((row) => row.doubts.map(({ id }) => id));
    expect(doubts[0]).toEqual(['scoring.doubt-points']);
    expect(doubts[1]).toEqual(['layout.low-confidence', 'scoring.total-open']);
    expect(doubts.at(-1)).toEqual([]);
    const unsure = shownRows(rows(), { ...WHOLE_VIEW, filter: 'unsure' });
    expect(unsure).toEqual(rows().filter((row) => row.doubts.length > 0));
  });
});

describe('the archive', () => {
  it('gives every file its own name, whatever its case', () => {
    expect(distinctNames(['a.xlsx', 'A.xlsx', 'a(2).xlsx', 'b', 'b'])).toEqual([
      'a.xlsx',
      'A(2).xlsx',
      'a(2)(2).xlsx',
      'b',
      'b(2)',
    ]);
  });

  it('asks for one file at a time, and leaves out what cannot be had', async () => {
    let inHand = 0;
    const item = (name: string, bytes: Uint8Array | null) => ({
      name,
      bytes: async () => {
        expect(++inHand).toBe(1);
        await Promise.resolve();
        inHand--;
        return bytes;
      },
    });
    const done: number[] = [];
    const zip = await zipped([item('一.xlsx', Uint8Array.of(1)), item('二.xlsx', null)], (count) => done.push(count));
    expect(Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())))).toEqual(['一.xlsx']);
    expect(done).toEqual([1, 2]);
  });
});

describe('what is kept of another day', () => {
  it.each([
    [undefined, NO_VERDICT],
    ['passed', NO_VERDICT],
    [{ state: 'gone', accepted: [{ check: 1 }] }, NO_VERDICT],
    [
      { state: 'passed', accepted: 'all' },
      { state: 'passed', accepted: [] },
    ],
  ])('is read from %j, damaged or not', (record, verdict) => {
    expect(readVerdict(record)).toEqual(verdict);
  });
});
