import { describe, expect, it } from 'vitest';
import type { DiskOutcome } from '../../src/workbench/app/ports';
import { MemoryAutosave } from './memoryAutosave';
import { settled, source, Visit } from './visit';

/** The sample, open, with one actual changed. */
async function withUnsaved(autosave = new MemoryAutosave(), outcome: DiskOutcome = 'written') {
  const visit = new Visit(autosave);
  const yes = () => Promise.resolve(true);
  const disk = { mayWrite: yes, isUnchanged: yes, write: () => Promise.resolve(outcome) };
  await visit.workbench.open([source(disk)]);
  await visit.type('F13', '7项');
  await settled(visit);
  return { visit, autosave, workbench: visit.workbench };
}

/** What the sample holds in a cell. */
async function original(address: string) {
  const visit = new Visit(new MemoryAutosave());
  await visit.workbench.open([source()]);
  return visit.cell(address);
}

describe('a file that is handed to the browser', () => {
  it('is said to be handed over, not to be saved, and stays kept with all its work', async () => {
    const { visit, autosave, workbench } = await withUnsaved();
    expect({ isDirty: visit.view?.isDirty, steps: autosave.steps.length }).toEqual({ isDirty: true, steps: 1 });
    await workbench.download(visit.id);
    expect(visit.said).toBe('workbench.handed');
    expect({ isDirty: visit.view?.isDirty, steps: autosave.steps.length }).toEqual({ isDirty: false, steps: 0 });
    expect(visit.view?.isSaved).toBe(false); // so it can still be written back
    const { works } = await autosave.all();
    expect(works).toMatchObject([{ kind: 'handed', bytes: visit.downloads[0]?.bytes }]);
  });

  it.each(['reloaded', 'closed first'])('is offered again when the page is %s, and is the same work', async (how) => {
    const { visit, autosave, workbench } = await withUnsaved();
    if (how === 'reloaded') await workbench.download(visit.id);
    else await workbench.downloadAndClose(visit.id);
    const next = new Visit(autosave);
    expect(await next.workbench.restore()).toBe(false);
    const [offered] = next.workbench.state().kept;
    expect(offered).toMatchObject({ canOpen: true, hasOriginal: true });
    await next.workbench.openKept(offered?.id ?? '');
    expect(await next.cell('F13')).toBe('7项');
    expect(next.view?.isDirty).toBe(false);
    expect(next.workbench.state().kept).toEqual([]);
  });

  it('is offered as it was opened, and no more when it was thrown away', async () => {
    const { visit, autosave, workbench } = await withUnsaved();
    const { id } = visit;
    await workbench.downloadAndClose(id);
    await workbench.downloadOriginal(id);
    expect(visit.downloads[1]?.bytes).toEqual(await source().bytes());
    await workbench.throwAway(id);
    expect(workbench.state().kept).toEqual([]);
    expect(autosave.files.size).toBe(0);
  });

  it.each([
    [30, 1],
    [31, 0],
  ])('is there after %i days: %i', async (days, count) => {
    let now = 0;
    const { visit, autosave, workbench } = await withUnsaved(new MemoryAutosave(() => now));
    await workbench.download(visit.id);
    now = days * 24 * 60 * 60 * 1000;
    const next = new Visit(autosave);
    await next.workbench.restore();
    expect({ offered: next.workbench.state().kept.length, kept: autosave.files.size }).toEqual({
      offered: count,
      kept: count,
    });
  });

  it('comes back as it was handed over when what was written after that is given up', async () => {
    const { visit, autosave, workbench } = await withUnsaved();
    const { id } = visit;
    await workbench.download(id);
    await visit.type('F13', '8项');
    expect(visit.view?.isDirty).toBe(true);
    await workbench.close(id);
    const next = new Visit(autosave);
    await next.workbench.restore();
    await next.workbench.openKept(id);
    expect(await next.cell('F13')).toBe('7项');
  });

  it.each([
    ['closed', ''],
    ['closed after a reload', 'reload'],
    ['closed after a reload and more work', 'reload and work'],
  ])('comes back as it was handed over also where a later keeping had failed: %s', async (_, how) => {
    const { visit, autosave, workbench } = await withUnsaved();
    const { id } = visit;
    await workbench.download(id);
    let failures = 1;
    autosave.fails = () => failures-- > 0;
    await visit.type('F14', '8项');
    await settled(visit);
    await visit.type('F15', '9项');
    await settled(visit);
    let last = visit;
    if (how !== '') {
      last = new Visit(autosave);
      await last.workbench.restore();
      expect(await last.cell('F15')).toBe('9项');
    }
    if (how.endsWith('work')) {
      await last.type('F16', '6项');
      await settled(last);
    }
    await last.workbench.close(id);
    const next = new Visit(autosave);
    expect(await next.workbench.restore()).toBe(false);
    await next.workbench.openKept(id);
    expect([await next.cell('F13'), await next.cell('F14')]).toEqual(['7项', await original('F14')]);
    expect(await next.cell('F15')).toBe(await original('F15'));
    expect(next.view?.isDirty).toBe(false);
  });

  it('is not brought back over what was written back into the file later', async () => {
    const { visit, autosave, workbench } = await withUnsaved();
    await workbench.download(visit.id);
    await visit.type('F13', '8项');
    await settled(visit);
    await workbench.writeBack(visit.id);
    await workbench.close(visit.id);
    expect(autosave.files.size).toBe(0);
  });

  it('keeps what is written meanwhile', async () => {
    const { visit, autosave, workbench } = await withUnsaved();
    let letGo: () => void = () => undefined;
    autosave.slow(new Promise((resolve) => (letGo = resolve)));
    const saving = workbench.download(visit.id);
    await expect.poll(() => visit.downloads.length).toBe(1);
    await visit.type('F13', '8项');
    letGo();
    expect(await saving).toBe(false); // so it is not closed
    await settled(visit);
    expect(visit.view?.isDirty).toBe(true);
    const next = new Visit(autosave);
    expect(await next.workbench.restore()).toBe(true);
    expect(await next.cell('F13')).toBe('8项');
  });

  it('stays unsaved, is not closed, and says so, where the browser keeps nothing', async () => {
    const { visit, autosave, workbench } = await withUnsaved();
    autosave.fails = () => true;
    await workbench.downloadAndClose(visit.id);
    expect(visit.downloads).toHaveLength(1);
    expect(visit.view).toMatchObject({ isDirty: true, isUnkept: true });
    expect(visit.said).toBe('workbench.handed-not-kept');
  });
});

describe('a file that is written back', () => {
  it.each([
    ['written', 'workbench.written-back', false],
    ['untouched', 'workbench.write-back-failed', true],
    ['unsure', 'workbench.write-back-unsure', true],
  ] as const)('%s: says %s', async (outcome, sentence, isDirty) => {
    const { visit, autosave, workbench } = await withUnsaved(undefined, outcome);
    await workbench.writeBack(visit.id);
    expect(visit.said).toBe(sentence);
    expect(visit.view).toMatchObject({ isDirty, isSaved: !isDirty });
    const next = new Visit(autosave);
    expect(await next.workbench.restore()).toBe(isDirty);
    expect(next.workbench.state().kept).toEqual([]);
  });
});

describe('a file that the spreadsheet cannot show', () => {
  it('is refused with a sentence, and is not being opened for ever', async () => {
    const area = { open: () => Promise.reject(new Error('the grid does not start')) };
    const { workbench, reported } = new Visit(new MemoryAutosave(), area);
    await workbench.open([source()]);
    const { files, openings, message } = workbench.state();
    expect({ files: files.length, openings: openings.length, reported: reported.length }).toEqual({
      files: 0,
      openings: 0,
      reported: 1,
    });
    expect(message).toMatchObject({
      severity: 'error',
      note: { id: 'workbench.file-refused' },
      reason: { id: 'workbench.fault' },
    });
  });
});
