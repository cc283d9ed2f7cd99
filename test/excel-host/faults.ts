import type { Action, Request } from './wire';
import { ExcelError } from './wire';

/** What can go wrong in a real Excel, switched on by a test. */
export class Faults {
  /** Milliseconds each answer takes. */
  delay = 0;
  private editing = false;
  private waiting: (() => void)[] = [];
  private readonly refusals: { readonly code: number; readonly when: (request: Request) => boolean }[] = [];
  private readonly before: ((request: Request) => boolean)[] = [];
  private readonly breaks: ((action: Action, index: number) => ExcelError | null)[] = [];

  /** The person is typing in a cell: requests fail, or wait when the client asked for that. */
  beginEdit(): void {
    this.editing = true;
  }

  endEdit(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  get isEditing(): boolean {
    return this.editing;
  }

  editEnds(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Once, the first request for which `when` is true is refused as a whole with a code of wire.ts: TransportError. */
  refuse(code: number, when: (request: Request) => boolean = () => true): void {
    this.refusals.push({ code, when });
  }

  takeRefusal(request: Request): number | null {
    const at = this.refusals.findIndex(({ when }) => when(request));
    return at < 0 ? null : (this.refusals.splice(at, 1)[0]?.code ?? null);
  }

  /** Once, before the first request for which `when` is true, something else happens (a co-author's change …). */
  once(when: (request: Request) => boolean, happen: () => void): void {
    this.before.push((request) => {
      if (!when(request)) return false;
      happen();
      return true;
    });
  }

  /** Once, at the first action for which `when` is true, Excel reports an error: the sync fails half way. */
  breakAt(
    when: (action: Action, index: number) => boolean,
    code = 'GeneralException',
    message = 'internal error',
  ): void {
    this.breaks.push((action, index) => (when(action, index) ? new ExcelError(code, message) : null));
  }

  beforeRequest(request: Request): void {
    const at = this.before.findIndex((happens) => happens(request));
    if (at >= 0) this.before.splice(at, 1);
  }

  beforeAction(action: Action, index: number): void {
    for (const [at, breaks] of this.breaks.entries()) {
      const error = breaks(action, index);
      if (!error) continue;
      this.breaks.splice(at, 1);
      throw error;
    }
  }
}

/** true for a request that changes the workbook's cells, names, formats, sheets or settings. */
export function isWriting(request: Request): boolean {
  return request.Actions.some((action) => action.ActionType === 4 || action.Name === 'Delete');
}
