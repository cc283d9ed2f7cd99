/** The JSON that the Office.js client and Excel exchange ("ProcessQuery"), as the client of this package's version writes it. */

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Bits of the request's flags. */
export const RequestFlag = { write: 1, delayForCellEdit: 64 } as const;

/** Codes of errors that concern a request as a whole; the client turns them into names of its own. */
export const TransportError = {
  invalidCallInContext: 5004, // InvalidOperationInCellEditMode
  requestTooLarge: 5103, // RequestPayloadSizeLimitExceeded
  responseTooLarge: 5104, // ResponsePayloadSizeLimitExceeded
} as const;

/** Arguments of a method; an object among them is named by its path in ReferencedObjectPathIds (0: a plain value). */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex: number;
}

export interface Response {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: WireError;
}

/** An error that Excel would report for one action; the actions before it stay done. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
  }
}

/** The stand-in does not know how Excel answers here: it says which member, and a test that needs it must teach it. */
export function notTaught(what: string): ExcelError {
  return new ExcelError('HostNotImplemented', `the stand-in for Excel does not know ${what}`);
}

/** The client asked for what its own model does not have, or has above the requirement set: a fault of the add-in. */
export function misused(what: string): ExcelError {
  return new ExcelError('ApiNotFound', what);
}
