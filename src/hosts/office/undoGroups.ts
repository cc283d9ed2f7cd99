import type { Outcome } from '..';
import type { Failed } from './apply';
import { UNDO_NOT_SUPPORTED, officeCode } from './errors';

type Write = (context: Excel.RequestContext) => Promise<Outcome<void> | Failed>;

/**
 * Runs a writing so that the person can undo it in one step where Excel can (ExcelApi 1.20). Some Excels claim that and then refuse the
 * option (UndoNotSupported, InvalidArgument), some end in an error of any name that goes away without it (office-js issues 6255 and
 * 6711). Where nothing of it stands it is tried once more without, and where that goes well the session stays without.
 */
export class UndoGroups {
  private isRefused = false;

  async run(write: Write): Promise<Outcome<void>> {
    if (this.isRefused || !Office.context.requirements.isSetSupported('ExcelApi', '1.20')) {
      return outcomeOf(await Excel.run(write));
    }
    const grouped = await this.grouped(write);
    if (grouped !== null && 'ok' in grouped) return grouped;
    const again = outcomeOf(await Excel.run(write));
    this.isRefused = again.ok || grouped === null;
    return again;
  }

  /** null when Excel would not group. */
  private async grouped(write: Write): Promise<Outcome<void> | Failed | null> {
    try {
      return await Excel.run({ mergeUndoGroup: true }, write);
    } catch (error) {
      const code = officeCode(error);
      if (code !== UNDO_NOT_SUPPORTED && code !== 'InvalidArgument') throw error;
      return null;
    }
  }
}

const outcomeOf = (written: Outcome<void> | Failed): Outcome<void> =>
  'ok' in written ? written : { ok: false, error: written.failed };
