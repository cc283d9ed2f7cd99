import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { done } from '../../src/hosts/host';
import { openXlsx } from '../../src/hosts/xlsx/open';
import type { Change } from '../../src/model/change';
import type { Autosave, GridArea, Source } from '../../src/workbench/app/ports';
import { Workbench } from '../../src/workbench/app/workbench';
import { LocalFile, readOpened } from '../../src/workbench/file/workFile';
import { at, valueOf } from '../hosts/contract';
import { MemoryGrid } from './memoryGrid';

const NAME = '项目支出绩效自评表';
const SAMPLE = new Uint8Array(readFileSync(path.resolve(import.meta.dirname, `../../examples/${NAME}.xlsx`)));
const SOURCE: Source = {
  name: `${NAME}.xlsx`,
  size: SAMPLE.length,
  bytes: () => Promise.resolve(SAMPLE),
  disk: null,
};

/** Keeps what it is told, one thing after the other, as the browser's database does; `slow` holds the next one up. */
class MemoryAutosave implements Autosave {
  bytes: Uint8Array | null = null;
  batches: (readonly Change[])[] = [];
  isBroken = false;
  private last: Promise<void> = Promise.resolve();

  slow(until: Promise<void>): void {
    this.last = this.last.then(() => until);
  }
  begin(_id: string, _name: string, bytes: Uint8Array): Promise<void> {
    return this.next(() => {
      [this.bytes, this.batches] = [bytes, []];
    });
  }
  add(_id: string, batch: readonly Change[]): Promise<void> {
    return this.next(() => void this.batches.push(batch));
  }
  drop(): Promise<void> {
    return this.next(() => {
      [this.bytes, this.batches] = [null, []];
    });
  }
  all() {
    return Promise.resolve([]);
  }

  private next(work: () => void): Promise<void> {
    this.last = this.last.then(work);
    return this.isBroken ? Promise.reject(new Error('QuotaExceededError')) : this.last;
  }
}

/** A workbench without a page; its files are shown by `area`. */
function workbenchOn(area: GridArea) {
  const autosave = new MemoryAutosave();
  const downloads: Uint8Array[] = [];
  const reported: unknown[] = [];
  const workbench = new Workbench({
    area,
    autosave,
    open: (bytes) => {
      const file = valueOf(openXlsx(bytes));
      const work = new LocalFile(file, valueOf(readOpened(file)));
      return { result: Promise.resolve(done(work)), cancel: () => undefined };
    },
    download: (_, bytes) => void downloads.push(bytes),
    newId: () => 'a',
    report: (fault) => void reported.push(fault),
  });
  return { workbench, autosave, downloads, reported };
}

/** The sample, open in it, with one actual changed. */
async function withUnsaved() {
  let grid: MemoryGrid | null = null;
  const { workbench, autosave, downloads, reported } = workbenchOn({
    open: (_, book) => {
      grid = new MemoryGrid(book);
      return Promise.resolve(Object.assign(grid, { focus: () => undefined, dispose: () => undefined }));
    },
  });
  await workbench.open([SOURCE]);
  const type = async (text: string) => {
    grid?.type(NAME, at('F13'), { value: text });
    await workbench.host('a')?.read();
  };
  await type('7项');
  const isDirty = () => workbench.state().files[0]?.isDirty;
  return { workbench, autosave, downloads, reported, type, isDirty };
}

/** Saves while the autosave is busy until it is let go. */
function slowly(autosave: MemoryAutosave, workbench: Workbench) {
  let letGo: () => void = () => undefined;
  autosave.slow(new Promise((resolve) => (letGo = resolve)));
  return { letGo: () => letGo(), saving: workbench.download('a') };
}

describe('a file that is saved', () => {
  it('is kept from then on as it was saved, and nothing written before is brought back', async () => {
    const { workbench, autosave, downloads, isDirty } = await withUnsaved();
    expect({ isDirty: isDirty(), batches: autosave.batches.length }).toEqual({ isDirty: true, batches: 1 });
    await workbench.download('a');
    expect(autosave.bytes).toEqual(downloads[0]);
    expect({ isDirty: isDirty(), batches: autosave.batches.length }).toEqual({ isDirty: false, batches: 0 });
  });

  it('counts as unsaved until the old work is let go of, so that leaving asks', async () => {
    const { workbench, autosave, downloads, isDirty } = await withUnsaved();
    const { letGo, saving } = slowly(autosave, workbench);
    await expect.poll(() => downloads.length).toBe(1);
    expect({ isDirty: isDirty(), batches: autosave.batches.length }).toEqual({ isDirty: true, batches: 1 });
    letGo();
    await saving;
    expect({ isDirty: isDirty(), batches: autosave.batches.length }).toEqual({ isDirty: false, batches: 0 });
  });

  it('is unsaved where something was written meanwhile, and that is kept', async () => {
    const { workbench, autosave, downloads, type, isDirty } = await withUnsaved();
    const { letGo, saving } = slowly(autosave, workbench);
    await expect.poll(() => downloads.length).toBe(1);
    await type('8项');
    letGo();
    await saving;
    expect(autosave.bytes).toEqual(downloads[0]);
    expect({ isDirty: isDirty(), batches: autosave.batches.length }).toEqual({ isDirty: true, batches: 1 });
  });

  it('is saved, and says so, where the browser keeps nothing', async () => {
    const { workbench, autosave, downloads, reported, isDirty } = await withUnsaved();
    autosave.isBroken = true;
    await workbench.download('a');
    expect({ downloads: downloads.length, isDirty: isDirty(), reported: reported.length }).toEqual({
      downloads: 1,
      isDirty: false,
      reported: 1,
    });
    expect(workbench.state().message?.note).toMatchObject({ id: 'workbench.saved' });
  });
});

describe('a file that the spreadsheet cannot show', () => {
  it('is refused with a sentence, and is not being opened for ever', async () => {
    const { workbench, reported } = workbenchOn({ open: () => Promise.reject(new Error('the grid does not start')) });
    await workbench.open([SOURCE]);
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
