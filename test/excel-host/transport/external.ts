import type { ExcelHost } from '../excelHost';

/**
 * Calls of the desktop Excel that we answer, by their numbers in the client (its debug file: OSF.DDA.MethodDispId). The workbook's file
 * comes in three: a copy is made (handle and size), slices of it are given (bytes and size), it is let go of.
 */
const DISPATCH = { richApi: 93, fileCopy: 77, fileSlice: 80, fileRelease: 81 } as const;
const RICH_API_MESSAGE = 33;
const EVENT_CATEGORY = 65_536;
const OK = 0;
const INTERNAL_ERROR = 5001;
const EXCEL_APP_TYPE = 1;

/** Arrays cross the border to the desktop Excel as "VBArray" objects. */
interface VBArray {
  toArray(): unknown[];
  dimensions(): number;
}

function vbArray(items: unknown[]): VBArray {
  return { toArray: () => items, dimensions: () => 1 };
}

type Callback = (result: VBArray | number, code?: number) => void;
type EventHandler = (dispid: number, payload: VBArray) => void;

/** `window.external` as Excel on Windows gives it to an add-in. */
export interface External {
  GetHostInfo(): string;
  GetContext(): Record<string, () => unknown>;
  GetLoggingAllowed(): boolean;
  Execute(dispid: number, params: readonly unknown[], callback: Callback): void;
  RegisterEvent(dispid: number, target: string, handler: EventHandler, callback: Callback): void;
  UnregisterEvent(dispid: number, target: string, callback: Callback): void;
}

/** Where the transport finds the Excel to talk to; a test may put another in its place. */
export type CurrentHost = () => ExcelHost;

/** Makes the object; it must stand in `window.external` before office.js runs. */
export function createExternal(host: CurrentHost, locale = 'zh-cn'): External {
  const handlers = new Set<EventHandler>();
  const listened = new WeakSet<ExcelHost>();
  const listen = (): void => {
    const current = host();
    if (listened.has(current)) return;
    listened.add(current);
    current.onEvent((event) => {
      if (host() !== current) return;
      const entry = vbArray([EVENT_CATEGORY, event.eventType, event.targetId, event.message, '', false]);
      // As in Excel the event comes after the answer to the request that caused it.
      setTimeout(() => {
        for (const handler of handlers) handler(RICH_API_MESSAGE, vbArray([entry]));
      }, 0);
    });
  };
  return {
    GetHostInfo: () => `_host_Info=Excel$Win32$16.01$${locale}$telemetry$isNotDialog$disableLogging$0`,
    GetContext: () => contextOf(host, locale),
    GetLoggingAllowed: () => false,
    Execute(dispid, params, callback) {
      if (dispid === DISPATCH.fileCopy || dispid === DISPATCH.fileSlice || dispid === DISPATCH.fileRelease) {
        void answerFile(host(), dispid, params, callback);
        return;
      }
      if (dispid !== DISPATCH.richApi) {
        callback(INTERNAL_ERROR);
        return;
      }
      listen();
      const message = params[0] as readonly unknown[];
      const body = message[4];
      const flags = message[6];
      void host()
        .processQuery(String(body), Number(flags))
        .then((answer) => {
          if (answer.ok) callback(vbArray([OK, vbArray([200, vbArray([]), answer.body])]));
          else callback(vbArray([answer.code, answer.message]));
        })
        .catch((fault: unknown) => {
          // A fault of the stand-in itself: said aloud, and answered, so that no test waits for nothing.
          console.error(fault);
          callback(vbArray([INTERNAL_ERROR, String(fault)]));
        });
    },
    RegisterEvent(dispid, _target, handler, callback) {
      if (dispid === RICH_API_MESSAGE) {
        listen();
        handlers.add(handler);
      }
      callback(vbArray([OK]));
    },
    UnregisterEvent(_dispid, _target, callback) {
      handlers.clear();
      callback(vbArray([OK]));
    },
  };
}

/** COMPRESSED among the types of file that the client asks for. */
const COMPRESSED = 5;

/** The common API's file of the workbook. `fileSlice` gives null where this Excel gives no file. */
async function answerFile(
  host: ExcelHost,
  dispid: number,
  params: readonly unknown[],
  callback: Callback,
): Promise<void> {
  if (dispid === DISPATCH.fileRelease) {
    host.releaseFile();
    callback(vbArray([OK]));
    return;
  }
  const [first, offset, length] = params.map(Number);
  if (dispid === DISPATCH.fileCopy) {
    const size = first === COMPRESSED ? await host.copyFile() : null;
    callback(size === null ? vbArray([INTERNAL_ERROR, 'no file']) : vbArray([OK, vbArray([1, size])]));
    return;
  }
  const bytes = await host.fileSlice(offset ?? 0, length ?? 0);
  callback(
    bytes === null ? vbArray([INTERNAL_ERROR, 'no slice']) : vbArray([OK, vbArray([vbArray(bytes), bytes.length])]),
  );
}

function contextOf(host: CurrentHost, locale: string): Record<string, () => unknown> {
  return {
    GetAppType: () => EXCEL_APP_TYPE,
    GetSolutionRef: () => 'jxzp',
    GetSolutionToken: () => '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\book.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSupportedMatrix: () => JSON.stringify(host().profile.sets),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify({ isDarkTheme: false, bodyBackgroundColor: '#FFFFFF' }),
    GetSettings: () => ({ Read: () => [], Write: () => undefined }),
  };
}
