import type { ICommandService, IDisposable } from '@univerjs/core';
import { CanceledError, CommandType } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Cells } from './cells';
import { rowsOf } from './cells';

/** Marks what we write into the grid ourselves. */
export const OWN = 'jxzp';

/** Mutations that change what a cell holds, or only what is seen of the sheet. All others would be lost when saving. */
const ALLOWED = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.empty',
  'sheet.mutation.set.numfmt',
  'sheet.mutation.remove.numfmt',
]);

interface Params {
  readonly unitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Cells;
}

/**
 * Keeps a person from changing in the grid what is not saved: rows, columns, merges, sheets, formatting. What comes with pasted cells
 * besides their contents and number formats is left out; everything else is refused, and `refuse` told.
 */
export function limitEdits(commands: ICommandService, unitId: string, refuse: () => void): IDisposable {
  return commands.beforeCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || !command.id.startsWith('sheet.mutation.')) return;
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== unitId || params.trigger === OWN || options?.onlyLocal) return;
    const isAllowed =
      command.id === SetRangeValuesMutation.id ? keepContents(params.cellValue ?? {}) : ALLOWED.has(command.id);
    if (isAllowed) return;
    refuse();
    throw new CanceledError();
  });
}

/** Takes the formatting out of cells that are about to be written; false when nothing else is in them. */
function keepContents(cells: Cells): boolean {
  let hasContent = false;
  for (const [, columns] of rowsOf(cells)) {
    for (const cell of Object.values(columns)) {
      if (cell && 's' in cell) {
        const format = typeof cell.s === 'object' ? cell.s?.n : null;
        if (format) cell.s = { n: format };
        else delete cell.s;
      }
      hasContent ||= cell === null || Object.keys(cell).length > 0;
    }
  }
  return hasContent;
}
