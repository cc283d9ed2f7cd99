import type { Answer } from '../excelHost';

/** What the page around the add-in must offer: the way to the Excel that answers. */
export interface WacParent {
  excelQuery(body: string, flags: number): Promise<Answer>;
  /** Set by serveWac: hands an event of the workbook on to the add-in. */
  excelEvent?: (eventType: number, targetId: string, message: string) => void;
}

export interface WacOptions {
  readonly sets: Readonly<Record<string, string>>;
  readonly locale: string;
}

/** The address under which Excel on the web opens an add-in in a frame of its page. */
export function wacFrameUrl(addin: string, parentOrigin: string, locale = 'zh-CN'): string {
  const info = `Excel$Web$16.00$${locale}$telemetry$isNotDialog$disableLogging$0`;
  return `${addin}?_host_Info=${encodeURIComponent(info)}#&_serializer_version=1&_xdm_Info=conversation|jxzp|${parentOrigin}`;
}

/**
 * Plays the page of Excel on the web: answers the messages of the add-in in its frame. It runs in that page and so refers to
 * nothing outside itself; `page.evaluate(serveWac, options)` puts it there.
 */
export function serveWac({ sets, locale }: WacOptions): void {
  interface Message {
    readonly _messageType: number;
    readonly _actionName: string;
    readonly _actionType: number;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data: {
      readonly DdaMethod?: { readonly DispatchId: number };
      readonly ArrayData?: readonly unknown[];
    } | null;
  }
  const REQUEST = 0;
  const REGISTER_EVENT = 1;
  const RICH_API = 93;
  const FOR_CALLING = 0;
  const FOR_EVENTING = 1;
  const parent = window as unknown as WacParent;
  const context = {
    _id: 'jxzp',
    _appName: 16, // Excel on the web
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://localhost/book.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'jxzp',
    _appInstanceId: 'jxzp',
    _appDomains: [],
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: '16.0.18000.40000',
    _initialDisplayMode: 0,
  };
  window.addEventListener('message', (event) => {
    if (typeof event.data !== 'string' || !event.source) return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== REQUEST) return;
    const target = event.source as Window;
    const send = (responseType: number, correlation: number, data: unknown): void => {
      const response = {
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: correlation,
        _origin: location.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      };
      target.postMessage(JSON.stringify(response), event.origin);
    };
    const reply = (data: unknown): void => send(FOR_CALLING, message._correlationId, data);
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      reply(context);
    } else if (message._actionType === REGISTER_EVENT) {
      if (message._actionName === 'richApiMessage') {
        parent.excelEvent = (type, id, text) =>
          send(FOR_EVENTING, 0, { ArrayData: [[65_536, type, id, text, '', false]] });
      }
      reply({ Error: 0 });
    } else if (message._data?.DdaMethod?.DispatchId === RICH_API) {
      const array = message._data.ArrayData ?? [];
      void parent.excelQuery(String(array[4]), Number(array[6])).then((answer) => {
        if (answer.ok) reply({ Error: 0, Version: 1, Data: [200, [], answer.body] });
        else reply({ Error: answer.code, Version: 1 });
      });
    } else {
      reply({ Error: 5001, Version: 1 });
    }
  });
}
