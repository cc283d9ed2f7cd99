import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/workbench/autosave/records';
import { MemoryAutosave } from './memoryAutosave';
import { NAME, SAMPLE, settled, source, Visit } from './visit';

/** A visit that typed these texts into F13, F14, F15 …, one step each. */
async function typed(texts: readonly string[], autosave = new MemoryAutosave(), disk = null) {
  const visit = new Visit(autosave);
  await visit.workbench.open([source(disk)]);
  for (const [index, text] of texts.entries()) await visit.type(`F${13 + index}`, text);
  await settled(visit);
  return { visit, autosave };
}

async function again(autosave: MemoryAutosave) {
  const visit = new Visit(autosave);
  await visit.workbench.restore();
  return visit;
}

describe('keeping that fails', () => {
  it('is told at once, and the next success keeps the whole state', async () => {
    const { visit, autosave } = await typed(['1项']);
    let failures = 1;
    autosave.fails = () => failures-- > 0;
    await visit.type('F14', '2项');
    await settled(visit);
    expect(visit.view).toMatchObject({ isDirty: true, isUnkept: true });
    await visit.type('F15', '3项');
    await settled(visit);
    expect(visit.view).toMatchObject({ isDirty: true, isUnkept: false });
    const next = await again(autosave);
    expect(next.said).toBe('workbench.restored');
    expect([await next.cell('F13'), await next.cell('F14'), await next.cell('F15')]).toEqual(['1项', '2项', '3项']);
  });

  it('leaves no hole, whichever attempts fail: what comes back is a state that there was, the last one if nothing was said', async () => {
    const sequences = fc.array(fc.record({ text: fc.constantFrom('1项', '2项', '3项', '4项'), fails: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(sequences, async (steps) => {
        const { visit, autosave } = await typed([]);
        const states = [await visit.cell('F13')];
        for (const { text, fails } of steps) {
          autosave.fails = () => fails;
          await visit.type('F13', text);
          await settled(visit);
          states.push(text);
        }
        const isUnkept = visit.view?.isUnkept;
        autosave.fails = () => false;
        const next = await again(autosave);
        const found = next.view ? await next.cell('F13') : states[0];
        expect(next.said === 'workbench.restored-partly').toBe(false);
        if (isUnkept) expect(states).toContain(found);
        else expect(found).toBe(states.at(-1));
      }),
      { seed: 20261130, numRuns: 40 },
    );
  });
});

describe('what was handed to the browser', () => {
  it('is never given up by closing, whatever keeping failed after it: what was handed comes back', async () => {
    const steps = fc.array(fc.record({ text: fc.constantFrom('1项', '2项', '3项'), fails: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (later) => {
        const { visit, autosave } = await typed(['7项']);
        const { id } = visit;
        await visit.workbench.download(id);
        for (const { text, fails } of later) {
          autosave.fails = () => fails;
          await visit.type('F13', text);
          await settled(visit);
        }
        autosave.fails = () => false;
        await visit.workbench.close(id);
        const next = await again(autosave);
        expect(next.workbench.state().kept).toMatchObject([{ id, canOpen: true }]);
        await next.workbench.openKept(id);
        expect(await next.cell('F13')).toBe('7项');
      }),
      { seed: 20261130, numRuns: 30 },
    );
  });
});

describe('records that are spoilt', () => {
  it('a step that is gone costs only itself; what is missing is named and the file as opened is offered', async () => {
    const { autosave } = await typed(['1项', '2项', '3项']);
    autosave.steps.splice(1, 1);
    const next = await again(autosave);
    expect(next.said).toBe('workbench.restored-partly');
    expect([await next.cell('F13'), await next.cell('F15')]).toEqual(['1项', '3项']);
    expect(await next.cell('F14')).not.toBe('2项');
    const { kept } = next.workbench.state();
    expect(kept).toMatchObject([{ canOpen: false, hasOriginal: true }]);
    await next.workbench.downloadOriginal(next.id);
    expect(next.downloads[0]?.bytes).toEqual(SAMPLE);
    // What came back is whole from now on.
    await next.type('F16', '4项');
    await settled(next);
    const third = await again(autosave);
    expect(third.said).toBe('workbench.restored');
    expect([await third.cell('F13'), await third.cell('F16')]).toEqual(['1项', '4项']);
  });

  it('a step that stands there twice does not hide that another is gone', async () => {
    const { autosave } = await typed(['1项', '2项', '3项']);
    const [first, , third] = autosave.steps;
    const [[id, row] = ['', null]] = autosave.files;
    expect(readRecord(id, row, [first, first, third])).toMatchObject({ work: { missing: 1, last: 3 } });
  });

  it('a step that builds on a missing one is named by its cell', async () => {
    const { visit, autosave } = await typed(['1项']);
    await visit.type('F13', '2项');
    await settled(visit);
    autosave.steps.shift();
    const next = await again(autosave);
    const { message } = next.workbench.state();
    expect(message?.note).toMatchObject({ id: 'workbench.restored-partly', args: { done: 0, lost: 2 } });
    expect(message?.reason).toMatchObject({ id: 'workbench.lost-cells', args: { cells: `${NAME}!F13` } });
  });

  it.each([
    ['no object', 7],
    ['no bytes', { id: 'bad', name: '坏.xlsx' }],
    ['a damaged handed state', { id: 'bad', name: '坏.xlsx', bytes: SAMPLE, opened: 1, handed: { bytes: 'PK' } }],
    ['bytes that are text', { id: 'bad', name: '坏.xlsx', bytes: 'PK', opened: 1 }],
    ['what the database cannot give', null],
  ])('a file record with %s: the other file comes back, and it can be thrown away', async (_, row) => {
    const { autosave } = await typed(['1项']);
    autosave.files.set('bad', row);
    const next = await again(autosave);
    expect(await next.cell('F13')).toBe('1项');
    expect(next.workbench.state().openings).toEqual([]);
    expect(next.workbench.state().kept).toMatchObject([{ id: 'bad', canOpen: false, since: null }]);
    await next.workbench.throwAway('bad');
    expect(next.workbench.state().kept).toEqual([]);
  });

  it.each([[[null]], [[{ kind: 'cell' }]], ['text'], [[{ kind: 'nothing' }]]])(
    'a step that holds %j costs only itself',
    async (batch) => {
      const { autosave } = await typed(['1项', '2项']);
      Object.assign(autosave.steps[0] ?? {}, { batch });
      const next = await again(autosave);
      expect(next.said).toBe('workbench.restored-partly');
      expect(await next.cell('F14')).toBe('2项');
    },
  );

  it('a file whose bytes are damaged is offered and costs no other', async () => {
    const { autosave } = await typed(['1项']);
    const row = { id: 'bad', name: '坏.xlsx', bytes: new Uint8Array(9), original: SAMPLE, kind: 'unsaved', opened: 0 };
    autosave.files.set('bad', row);
    const next = await again(autosave);
    expect(await next.cell('F13')).toBe('1项');
    expect(next.workbench.state().kept).toMatchObject([{ id: 'bad', hasOriginal: true }]);
    await next.workbench.downloadOriginal('bad');
    expect(next.downloads[0]?.bytes).toEqual(SAMPLE);
  });

  it('work of the first version, whose steps bear no number, comes back', async () => {
    const { autosave } = await typed(['1项', '2项']);
    for (const step of autosave.steps as { stand?: number }[]) delete step.stand;
    const [id] = autosave.files.keys();
    autosave.files.set(id ?? '', { id, name: '旧.xlsx', bytes: SAMPLE, opened: 5 });
    const next = await again(autosave);
    expect([next.said, await next.cell('F14')]).toEqual(['workbench.restored', '2项']);
  });
});

describe('a browser that keeps nothing', () => {
  it('is told at the start, and all else works', async () => {
    const autosave = new MemoryAutosave();
    autosave.isRefused = true;
    const { visit } = await typed([], autosave);
    expect(await visit.workbench.restore()).toBe(true);
    expect(visit.workbench.state().isKeepingRefused).toBe(true);
    await visit.type('F13', '1项');
    await settled(visit);
    expect(visit.view).toMatchObject({ isDirty: true, isUnkept: true });
    await visit.workbench.download(visit.id);
    expect(visit.downloads).toHaveLength(1);
    await visit.workbench.close(visit.id);
    expect(visit.workbench.state().files).toEqual([]);
  });
});
