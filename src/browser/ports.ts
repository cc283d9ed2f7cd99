import type { Outlet, PanePorts, PersonStore } from '../taskpane/door';
import { download } from './download';

/**
 * Store, outlet and chance of a page in a browser. `partition` keeps apart what Office keeps apart (Office.context.partitionKey).
 * `canDownload`: whether the program around the page saves what a link with `download` offers.
 */
export function browserPorts(options: { readonly partition?: string; readonly canDownload: boolean }): PanePorts {
  return { store: storeIn(options.partition ?? ''), outlet: outletOf(options.canDownload), random };
}

const random = (length: number): Uint8Array => window.crypto.getRandomValues(new Uint8Array(length));

function storeIn(partition: string): PersonStore {
  const place = (key: string) => `${partition}jxzp.${key}`;
  return {
    get: (key) => attempt(() => window.localStorage.getItem(place(key)), null),
    set: (key, text) =>
      attempt(() => {
        if (text === null) window.localStorage.removeItem(place(key));
        else window.localStorage.setItem(place(key), text);
        return true;
      }, false),
  };
}

/** Storage throws where it is forbidden or full. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

function outletOf(canDownload: boolean): Outlet {
  return {
    canDownload,
    download,
    copy: async (html, text) => copyByEvent(html, text) || copyByClipboard(html, text),
  };
}

/**
 * First choice: what a copy event is given stays as it is. The clipboard's own interface cleans the HTML, which costs it its fonts
 * and borders, all the more under our content security policy.
 */
function copyByEvent(html: string, text: string): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isPut = true;
  };
  document.addEventListener('copy', put);
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isDone && isPut;
}

async function copyByClipboard(html: string, text: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
