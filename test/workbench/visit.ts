import { readFileSync } from 'node:fs';
import path from 'node:path';
import { done } from '../../src/hosts/host';
import { openXlsx } from '../../src/hosts/xlsx/open';
import type { DiskFile, GridArea, Source } from '../../src/workbench/app/ports';
import { Workbench } from '../../src/workbench/app/workbench';
import { carryOut, LocalFile, readOpened } from '../../src/workbench/file/workFile';
import { at, valueOf } from '../hosts/contract';
import { findSheet } from '../../src/model/book';
import type { MemoryAutosave } from './memoryAutosave';
import { MemoryGrid } from './memoryGrid';

export const NAME = '项目支出绩效自评表';
export const SAMPLE = new Uint8Array(readFileSync(path.resolve(import.meta.dirname, `../../examples/${NAME}.xlsx`)));

export const source = (disk: DiskFile | null = null, name = `${NAME}.xlsx`): Source => ({
  name,
  size: SAMPLE.length,
  bytes: () => Promise.resolve(SAMPLE),
  disk,
});

let ids = 0;

/** One visit to a workbench without a page. What is kept lies in the autosave, which the next visit is given too. */
export class Visit {
  readonly downloads: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  readonly reported: unknown[] = [];
  readonly workbench: Workbench;
  private readonly grids = new Map<string, MemoryGrid>();

  constructor(autosave: MemoryAutosave, area?: GridArea) {
    this.workbench = new Workbench({
      area: area ?? {
        open: (id, book) => {
          const grid = new MemoryGrid(book);
          this.grids.set(id, grid);
          return Promise.resolve(Object.assign(grid, { focus: () => undefined, dispose: () => undefined }));
        },
      },
      autosave,
      open: (bytes, batches) => {
        const opened = openXlsx(bytes, { limits: {} });
        if (!opened.ok) return { result: Promise.resolve(opened), cancel: () => undefined };
        const { file, undone } = carryOut(opened.value, batches);
        const work = new LocalFile(file, valueOf(readOpened(file, undone)));
        return { result: Promise.resolve(done(work)), cancel: () => undefined };
      },
      download: (name, bytes) => void this.downloads.push({ name, bytes }),
      newId: () => `file-${++ids}`,
      now: () => autosave.now(),
      report: (fault) => void this.reported.push(fault),
    });
  }

  /** The file in front. */
  get id(): string {
    return this.workbench.state().current ?? 'none';
  }
  get view() {
    return this.workbench.state().files.find(({ id }) => id === this.id);
  }
  get said() {
    return this.workbench.state().message?.note.id;
  }

  /** A person enters something into the file in front; resolves when the file holds it. */
  async type(address: string, text: string): Promise<void> {
    this.grids.get(this.id)?.type(NAME, at(address), { value: text });
    await this.workbench.host(this.id)?.read();
  }

  async cell(address: string) {
    const book = await this.workbench.host(this.id)?.read();
    const { row, column } = at(address);
    return book?.ok ? findSheet(book.value, NAME)?.cellAt(row, column).value : undefined;
  }
}

/** Until all that was asked of the autosave is done. */
export const settled = async (visit: Visit): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  await visit.workbench.host(visit.id)?.read();
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};
