import type { HostError } from '../../src/hosts/host';
import { openXlsx } from '../../src/hosts/xlsx/open';
import type { Change } from '../../src/model/change';
import { LocalFile, readOpened } from '../../src/workbench/file/workFile';
import { WorkbenchHost } from '../../src/workbench/host';
import { valueOf } from '../hosts/contract';
import { MemoryGrid } from './memoryGrid';

/** A workbook in the workbench, without a page. */
export function workOn(bytes: Uint8Array) {
  const file = valueOf(openXlsx(bytes));
  const opened = valueOf(readOpened(file));
  const grid = new MemoryGrid(opened.book);
  const work = new LocalFile(file, opened);
  const written: (readonly Change[])[] = [];
  const refusals: HostError[] = [];
  const host = new WorkbenchHost(work, grid, {
    written: (changes) => void written.push(changes),
    refused: (error) => void refusals.push(error),
  });
  return { host, grid, work, written, refusals };
}
