import type { Address, Range } from '../../src/model/address';
import { rangeOf } from '../../src/model/address';
import type { ClientModel } from './clientModel';
import { Faults } from './faults';
import { clientModel } from './installedClient';
import { Interpreter } from './interpreter';
import { startWorld } from './members/all';
import { define } from './members/define';
import type { Profile } from './profile';
import type { Request, Response } from './wire';
import { ExcelError, RequestFlag, TransportError } from './wire';
import type { StoredBook, StoredSheet } from '../stored-workbook/book';
import type { ThemeName } from './transport/external';
import type { World } from './world';
import type { Calculator } from '../stored-workbook/enter';

/** An answer as the transports hand it on: the body, or the code of an error of the request as a whole. */
export type Answer =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly code: number; readonly message: string };

/** An event as it goes to the client. */
export interface HostEvent {
  readonly eventType: number;
  readonly targetId: string;
  readonly message: string;
}

/** What went over the wire since the last reset. */
export interface Counters {
  /** Round trips that the add-in asked for. */
  syncs: number;
  /** Round trips in which the client only lets go of ranges it kept; it makes one after most Excel.run. */
  cleanups: number;
  /** Requests that the pane be shown: they go to the window, not to the workbook. */
  shown: number;
  requestBytes: number;
  responseBytes: number;
}

const MOST_COPIES = 2;
const WORKSHEET_CHANGED = 10;
/** The client's own number for worksheets.onSelectionChanged (excel debug script: eventType 14). */
const SELECTION_CHANGED = 14;
/** The target of events of the whole workbook, as the client names it. */
const WORKBOOK_TARGET = 'Workbook';
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Our stand-in for Excel: a workbook that answers what the real Office.js client asks. */
export class ExcelHost {
  readonly faults = new Faults();
  readonly counters: Counters = { syncs: 0, cleanups: 0, shown: 0, requestBytes: 0, responseBytes: 0 };
  private readonly world: World;
  private readonly interpreter: Interpreter;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly trail: { readonly request: Request; readonly response: Response }[] = [];

  constructor(
    readonly book: StoredBook,
    readonly profile: Profile,
    model: ClientModel = clientModel(),
  ) {
    this.world = startWorld(book);
    const started = define<null>('Microsoft.InternalService.AddinInternalService', {
      methods: { NotifyActionHandlerReady: () => null },
    });
    const runtime = define<ExcelHost>('AppRuntimeService', {
      methods: {
        SetAppRuntimeState(host, [state]) {
          host.isPaneShown = state === 'Visible';
          return null;
        },
      },
    });
    this.interpreter = new Interpreter(model, profile, {
      workbook: this.world.make.workbook(book),
      kept: (reference) => {
        const object = this.world.references.get(reference);
        if (!object) throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
        return object;
      },
      service: (name) => {
        if (name === 'Microsoft.InternalService.AddinInternalService') return started(null);
        return name === 'Microsoft.AppRuntime.AppRuntimeService' ? runtime(this) : null;
      },
    });
  }

  /** What formulas that are entered give; without it they show #N/A. */
  set calculator(calculator: Calculator) {
    this.world.calculator = calculator;
  }

  /** The states that Excel is in; each lasts. */
  get conditions(): World['conditions'] {
    return this.world.conditions;
  }

  /** What a calculation makes of a sheet: after every entry, in manual mode only when it is asked for. */
  set recalculate(recalculate: (sheet: StoredSheet) => void) {
    this.world.recalculate = recalculate;
  }

  /** Once, right after the client has entered something: what a macro of the workbook does then. */
  onceEntered(macro: (sheet: StoredSheet) => void): void {
    this.world.macros.push(macro);
  }

  /** What GetOfficeThemeInfo gives (transport/external.ts). */
  theme: ThemeName = 'light';

  /** Office.addin.showAsTaskpane was asked for, and the pane stands beside the sheet. */
  isPaneShown = false;

  /** The file as Excel would save it now; null: this Excel gives none. */
  file: (() => Uint8Array) | null = null;
  /** Copies of the file that were asked for and not let go of. */
  copies = 0;
  private copied: Uint8Array | null = null;

  /** Makes a copy of the file for slices. Its size; null where there is none. */
  copyFile(): Promise<number | null> {
    // Office.File.closeAsync: no more than two documents are in memory, or getFileAsync fails.
    if (this.file === null || this.copies >= MOST_COPIES) return Promise.resolve(null);
    this.copied = this.file();
    this.copies++;
    return Promise.resolve(this.copied.length);
  }

  fileSlice(offset: number, length: number): Promise<number[] | null> {
    return Promise.resolve(this.copied ? [...this.copied.subarray(offset, offset + length)] : null);
  }

  releaseFile(): void {
    this.copies--;
  }

  /** The workbooks that the add-in opened as new ones. */
  get opened(): readonly Uint8Array[] {
    return this.world.opened;
  }

  /** Requests and responses since the last reset, for a look at what was asked. */
  get log(): readonly { readonly request: Request; readonly response: Response }[] {
    return this.trail;
  }

  resetCounters(): void {
    Object.assign(this.counters, { syncs: 0, cleanups: 0, shown: 0, requestBytes: 0, responseBytes: 0 });
    this.trail.length = 0;
  }

  /** Answers one batch (the text of a ProcessQuery request) with its flags. */
  async processQuery(body: string, flags: number): Promise<Answer> {
    const request = JSON.parse(body) as Request;
    this.count(request, body);
    if (this.faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.delay));
    const refusal = this.faults.takeRefusal(request);
    if (refusal !== null) return { ok: false, code: refusal, message: 'refused' };
    const limit = this.profile.payloadLimit;
    if (limit !== null && bytesOf(body) > limit) {
      return { ok: false, code: TransportError.requestTooLarge, message: 'The request is too large.' };
    }
    if (this.faults.isEditing) {
      if ((flags & RequestFlag.delayForCellEdit) === 0) {
        return { ok: false, code: TransportError.invalidCallInContext, message: 'Excel is in cell-editing mode.' };
      }
      await this.faults.editEnds();
    }
    return this.answer(request, limit);
  }

  private answer(request: Request, limit: number | null): Answer {
    this.faults.beforeRequest(request);
    const response = this.interpreter.run(request, (action, index) => {
      this.faults.beforeAction(action, index);
      this.conditions.beforeAction(action, request);
    });
    this.trail.push({ request, response });
    const body = JSON.stringify(response);
    this.counters.responseBytes += bytesOf(body);
    for (const edit of this.world.edits.splice(0)) this.signal(edit.sheet, edit.area, 'Local', 'ThisLocalAddin');
    if (limit !== null && bytesOf(body) > limit) {
      return { ok: false, code: TransportError.responseTooLarge, message: 'The response is too large.' };
    }
    return { ok: true, body };
  }

  private count(request: Request, body: string): void {
    const own = request.Actions.filter((action) => action.ActionType === 3 && action.Name === '_RemoveReference');
    const other = request.Actions.some((action) => action.ActionType !== 1 && !own.includes(action));
    const ready = request.Actions.some((action) => action.Name === 'NotifyActionHandlerReady');
    const shows = request.Actions.some((action) => action.Name === 'SetAppRuntimeState');
    if (own.length > 0 && !other) this.counters.cleanups++;
    else if (shows) this.counters.shown++;
    else if (!ready) this.counters.syncs++;
    this.counters.requestBytes += bytesOf(body);
  }

  /** Where the transports listen for what happens in the workbook. */
  onEvent(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A person enters something into a cell, in this Excel. */
  type(sheet: string, address: Address, entered: string | number): void {
    this.edit(this.book.sheet(sheet), address, entered, 'Local');
  }

  /** Another person enters something into the same workbook, elsewhere. */
  coAuthor(sheet: string, address: Address, entered: string | number): void {
    this.edit(this.book.sheet(sheet), address, entered, 'Remote');
  }

  private edit(sheet: StoredSheet, address: Address, entered: string | number, source: 'Local' | 'Remote'): void {
    this.world.enter(sheet, address, entered, 'typing');
    this.signal(sheet, rangeOf(address), source, 'Unknown');
  }

  /** A person inserts or deletes rows; what becomes of the cells the test says itself. */
  shiftRows(sheet: StoredSheet, area: Range, changeType: 'RowInserted' | 'RowDeleted'): void {
    this.signal(sheet, area, 'Local', 'Unknown', changeType);
  }

  /** A person goes to a cell. */
  goTo(sheetName: string, address: string): void {
    const sheet = this.world.book.findSheet(sheetName);
    if (!sheet || !this.world.listening.has('selected') || this.conditions.losesEvents) return;
    const message = JSON.stringify({ address, worksheetId: sheet.id });
    for (const listener of this.listeners)
      listener({ eventType: SELECTION_CHANGED, targetId: WORKBOOK_TARGET, message });
  }

  private signal(
    sheet: StoredSheet,
    area: Range,
    source: 'Local' | 'Remote',
    triggerSource: string,
    changeType = 'RangeEdited',
  ): void {
    if (!this.world.listening.has('changed') || this.conditions.losesEvents) return;
    const object = this.world.range(sheet, area);
    const message = JSON.stringify({
      address: String(object.get('Address')).split('!').at(-1),
      changeType,
      worksheetId: sheet.id,
      source,
      triggerSource,
      referenceId: this.world.keep(object),
      shiftDirection: 'None',
    });
    for (const listener of this.listeners)
      listener({ eventType: WORKSHEET_CHANGED, targetId: WORKBOOK_TARGET, message });
  }
}
