import type { Action, Request } from './wire';
import { ActionType, ExcelError } from './wire';

/** How long all settings of a workbook may be together: "only 2MB maximum" (office-js issue 621). The exact size is not known. */
const SETTINGS_LIMIT = 2 * 1024 * 1024;

/**
 * The states of daily work in which Excel refuses what it otherwise does. Each lasts until the test ends it. Where a state is only
 * known from reports, and what Excel answers in it was not seen by us, it is marked [unverified].
 */
export class Conditions {
  /**
   * Another workbook has the focus. Which members fail with which word: "API limitations when the active workbook switches"
   * (learn.microsoft.com, Excel add-ins: troubleshooting); sheet.names: office-js issue 6365; names.add: issue 2078.
   */
  inFront = true;
  /** The person has selected several sheets: "strange errors", "sometimes General Error" (office-js issue 2266) [unverified]. */
  sheetsSelected = false;
  /** Opened read-only: Workbook.readOnly, and every writing is denied [unverified: on the desktop Excel may let it pass]. */
  readOnly = false;
  /** The protected view of files from elsewhere: every writing is denied, and nothing says why [unverified]. */
  protectedView = false;
  /** One for all open workbooks; whichever was opened first sets it. */
  calculation: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  settingsLimit = SETTINGS_LIMIT;
  /** mergeUndoGroup ends in an error that goes away without the option (office-js issues 6255 and 6711). */
  undoGroupsFail = false;
  /** No event for a choice from a list in Excel on the web (office-js issues 3888 and 4066). */
  losesEvents = false;
  /** By so many points `Range.height` of a merge is off (office-js issue 5548: 216 points summed, another figure returned). */
  mergeHeightOff = 0;
  /** Whether the client runs with mergeUndoGroup at the moment: an option of the run, which the client of the package does not send. */
  isGrouped = false;

  /** Says no to what is forbidden at the moment. */
  beforeAction(action: Action, request: Request): void {
    if (!isWritingAction(action, request)) return;
    if (this.readOnly || this.protectedView) {
      throw new ExcelError('AccessDenied', 'You cannot perform the requested operation.');
    }
    if (this.sheetsSelected || (this.undoGroupsFail && this.isGrouped)) throw internalError();
  }

  /** `needFront`: what Excel says of this member while another workbook is in front. */
  needFront(code: 'InvalidSelection' | 'ItemNotFound' | 'GeneralException', member: string): void {
    if (this.inFront) return;
    throw new ExcelError(code, MESSAGES[code], member);
  }
}

const MESSAGES = {
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemNotFound: "The requested resource doesn't exist.",
  GeneralException: 'There was an internal error while processing the request.',
} as const;

function internalError(): ExcelError {
  return new ExcelError('GeneralException', MESSAGES.GeneralException);
}

/** true for an action that changes the workbook. */
function isWritingAction(action: Action, request: Request): boolean {
  if (action.ActionType === ActionType.setProperty || action.Name === 'Delete') return true;
  return action.ActionType === ActionType.instantiate && request.ObjectPaths[action.ObjectPathId]?.Name === 'Add';
}
