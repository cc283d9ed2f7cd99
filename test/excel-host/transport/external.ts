import type { ExcelHost } from '../excelHost';

/**
 * Calls of the desktop Excel that we answer, by their numbers in the client (its debug file: OSF.DDA.MethodDispId). The workbook's file
 * comes in three: a copy is made (handle and size), slices of it are given (bytes and size), it is let go of.
 */
const DISPATCH = { richApi: 93, fileCopy: 77, fileSlice: 80, fileRelease: 81, commandCompleted: 94 } as const;
const RICH_API_MESSAGE = 33;
/** A button of the ribbon was pressed: its id, its function, and what the function gets, as JSON. */
const COMMAND_INVOKED = 39;
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
  /**
   * The person presses a button of the ribbon. Gives the code that the add-in completes the command with: 0 when its function was
   * called and has said that it is done. Excel starts the add-in's page for the first click; when it then hands the click over is not
   * documented. Here it does so as soon as the client listens, which is the earliest that can be (AppCommandManager in the client's
   * debug file: a function that is not associated by then is answered with an error, and the click is lost; office-js#5176).
   */
  press(name: string): Promise<number>;
}

/**
 * Excel's own themes as GetOfficeThemeInfo hands them over: colours as numbers 0xRRGGBB. The client makes the text of a colour of every
 * property, `isDarkTheme` included (its debug file: OfficeThemeManager.getOfficeTheme, convertIntToCssHexColor): false arrives as
 * "#000000", true as "#000001". What is kept for 5 seconds there is asked for again after them. Which colours a theme has is Excel's
 * affair and was not seen here; that white is light and black is dark is all that counts.
 */
export const THEMES = {
  light: {
    primaryFontColor: 0x262626,
    primaryBackgroundColor: 0xe6e6e6,
    secondaryFontColor: 0x444444,
    secondaryBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x000000,
    controlBackgroundColor: 0xffffff,
    isDarkTheme: false,
    themeId: 3,
  },
  dark: {
    primaryFontColor: 0xf0f0f0,
    primaryBackgroundColor: 0x0a0a0a,
    secondaryFontColor: 0xe1e1e1,
    secondaryBackgroundColor: 0x212121,
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    isDarkTheme: true,
    themeId: 2,
  },
  /** Excel names none, as on the web. */
  none: {},
} as const;

export type ThemeName = keyof typeof THEMES;

/** Where the transport finds the Excel to talk to; a test may put another in its place. */
export type CurrentHost = () => ExcelHost;

/** Makes the object; it must stand in `window.external` before office.js runs. */
export function createExternal(host: CurrentHost, locale = 'zh-cn'): External {
  const handlers = new Set<EventHandler>();
  const ribbon = createRibbon();
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
      if (dispid === DISPATCH.commandCompleted) {
        ribbon.completed(String(params[0]), Number(params[1]));
        callback(vbArray([OK]));
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
      if (dispid === COMMAND_INVOKED) ribbon.listen(handler);
    },
    UnregisterEvent(_dispid, _target, callback) {
      handlers.clear();
      callback(vbArray([OK]));
    },
    press: ribbon.press,
  };
}

/** Clicks on the ribbon: handed over when the client listens, ended when the add-in says so. */
function createRibbon() {
  const waiting: VBArray[] = [];
  const open = new Map<string, (code: number) => void>();
  let handler: EventHandler | null = null;
  const handOver = (): void => {
    if (handler) for (const click of waiting.splice(0)) handler(COMMAND_INVOKED, click);
  };
  return {
    listen(listener: EventHandler): void {
      handler = listener;
      handOver();
    },
    press(name: string): Promise<number> {
      const id = `click${open.size + 1}`;
      waiting.push(vbArray([id, name, JSON.stringify({ source: { id: name } })]));
      const ended = new Promise<number>((resolve) => open.set(id, resolve));
      handOver();
      return ended;
    },
    completed(id: string, code: number): void {
      open.get(id)?.(code);
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
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[host().theme]),
    GetSettings: () => ({ Read: () => [], Write: () => undefined }),
  };
}
