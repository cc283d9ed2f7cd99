/** What passed between the add-in and a real Excel while the workflow ran. */
export interface Recording {
  readonly format: 'jxzp-office-recording';
  readonly version: 1;
  /** When, on what, in which Excel: for people. */
  readonly made: string;
  readonly platform: string;
  readonly excelVersion: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly entries: readonly Entry[];
}

export type Entry = StepEntry | ExchangeEntry | AnswerEntry;

/** The workflow went on to another step; a manual one was done by the person. */
export interface StepEntry {
  readonly kind: 'step';
  readonly id: string;
}

/** What a question came to: as the client gave it, or as the person said; for people. */
export interface AnswerEntry {
  readonly kind: 'answer';
  readonly id: string;
  readonly value: unknown;
  readonly error: string | null;
}

export interface ExchangeEntry {
  readonly kind: 'exchange';
  readonly flags: number;
  /** The request and the response as they went over the wire. */
  readonly request: unknown;
  /** null where Excel refused the request as a whole. */
  readonly response: unknown;
  readonly error: { readonly code: number; readonly message: string } | null;
}

/** The function of the client through which every request goes, and what it hands to its callback. */
interface RichApi {
  executeRichApiRequestAsync(message: readonly unknown[], callback: (result: RichApiResult) => void): void;
}
interface RichApiResult {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: number; readonly message: string };
}

const BODY = 4;
const FLAGS = 6;

/** OSF.DDA of the client's page. */
export interface ClientNamespace {
  RichApi: RichApi;
}

/** Listens in on the client (whose files stay as they are): every request and its response go into `entries`. */
export function listenIn(client: ClientNamespace, entries: Entry[]): void {
  const { RichApi: api } = client;
  const listening: RichApi['executeRichApiRequestAsync'] = (message, callback) => {
    const request: unknown = JSON.parse(String(message[BODY]));
    const flags = Number(message[FLAGS]);
    api.executeRichApiRequestAsync(message, (result) => {
      entries.push({ kind: 'exchange', flags, request, response: bodyOf(result), error: result.error ?? null });
      callback(result);
    });
  };
  // The function itself cannot be replaced, the object that carries it can.
  client.RichApi = Object.create(api, { executeRichApiRequestAsync: { value: listening } }) as RichApi;
}

/** A long body comes in pieces. */
function bodyOf(result: RichApiResult): unknown {
  const body = result.value?.data[2];
  if (body === undefined) return null;
  return JSON.parse(Array.isArray(body) ? body.join('') : String(body));
}
