import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import type { ExcelHost } from './excelHost';
import { clientFile } from './installedClient';
import { createExternal } from './transport/external';

let current: ExcelHost | null = null;
let booted: Promise<void> | null = null;

/**
 * Starts the real, unmodified Office.js client in this test's window (vitest's jsdom) against a host; in later calls only the
 * host changes. What the client knows of requirement sets is fixed by the first host of a test file.
 */
export async function useExcel(host: ExcelHost): Promise<void> {
  current = host;
  booted ??= boot();
  await booted;
}

function currentHost(): ExcelHost {
  if (!current) throw new Error('no Excel is running');
  return current;
}

async function boot(): Promise<void> {
  Object.defineProperty(window, 'external', { value: createExternal(currentHost), configurable: true });
  const place = document.createElement('script');
  place.setAttribute('src', 'https://localhost/office.debug.js');
  document.head.append(place);
  runScriptsThatAreAdded();
  run('office.debug.js');
  await Office.onReady();
  refuseWhatIsNotSupported();
  noteUndoGroups();
}

/** The loader adds <script> elements; jsdom fetches nothing, so their files are run from the package. */
function runScriptsThatAreAdded(): void {
  const appendChild = Node.prototype.appendChild;
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    const added = appendChild.call(this, node) as T;
    if (node instanceof HTMLScriptElement && node.src.startsWith('https://localhost/')) {
      setTimeout(() => {
        run(node.src.slice('https://localhost/'.length));
        node.dispatchEvent(new Event('load'));
      }, 0);
    }
    return added;
  };
}

function run(name: string): void {
  runInThisContext(readFileSync(clientFile(name), 'utf8'), { filename: name });
}

/** Makes the client itself refuse what is above the host's requirement sets (it ships with this check off). */
function refuseWhatIsNotSupported(): void {
  const extension = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  extension.CommonUtility._doApiNotSupportedCheck = true;
}

/**
 * The option mergeUndoGroup (ExcelApi 1.20) is younger than the client of the package, which drops it: what newer clients tell Excel,
 * the stand-in is told here.
 */
function noteUndoGroups(): void {
  const run = Excel.run as (...args: unknown[]) => Promise<unknown>;
  const noted = async (...args: unknown[]): Promise<unknown> => {
    const [options] = args;
    const isGrouped = typeof options === 'object' && options !== null && 'mergeUndoGroup' in options;
    const { conditions } = currentHost();
    const before = conditions.isGrouped;
    conditions.isGrouped = isGrouped && options.mergeUndoGroup === true;
    try {
      return await run(...args);
    } finally {
      conditions.isGrouped = before;
    }
  };
  Object.assign(Excel, { run: noted });
}
