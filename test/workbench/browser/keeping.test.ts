import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bench, BROWSER_ABSENT } from './page';
import type { WorkbenchPage } from './page';

const NAME = '项目支出绩效自评表.xlsx';
const SAMPLE = path.resolve(import.meta.dirname, `../../../examples/${NAME}`);

const unsaved = (work: WorkbenchPage) => work.page.getByRole('img', { name: '有未保存的改动' });
const notKept = (work: WorkbenchPage) => work.page.getByText('没有留底，请现在下载');
/** The pane shows what a row was to be and what it came to. */
const shows = (work: WorkbenchPage, actual: string) => work.pane.getByText(`≥10项 → ${actual}`).waitFor();

/** Leaves the page and comes back, whatever it asks. */
async function reload(work: WorkbenchPage): Promise<void> {
  work.page.once('dialog', (dialog) => void dialog.accept());
  await work.page.reload();
}

/** What is kept in the browser's database, as its own interface tells: whole states and steps. */
function keptSteps(work: WorkbenchPage): Promise<number> {
  return work.page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('jxzp-workbench', 1);
        request.onerror = () => reject(new Error('not opened'));
        request.onsuccess = () => {
          const count = request.result.transaction('batches').objectStore('batches').count();
          count.onsuccess = () => {
            request.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}

describe.skipIf(BROWSER_ABSENT !== null)('work under faults of the browser', () => {
  let bench: Bench;
  let sample: Uint8Array;
  beforeAll(async () => {
    bench = await Bench.start();
    sample = new Uint8Array(await readFile(SAMPLE));
  });
  afterAll(() => bench.stop());

  it.each([
    ['grants it', 'resolve'],
    ['refuses it', 'reject'],
    ['cannot be asked', 'throw'],
  ])(
    'asks once not to be cleared, when there is work to keep, and keeps it where the browser %s',
    async (_, answer) => {
      const work = await bench.open();
      await work.page.addInitScript((how) => {
        const asked = { times: 0 };
        Object.assign(window, { asked });
        navigator.storage.persist = () => {
          asked.times++;
          if (how === 'throw') throw new TypeError('no');
          return how === 'resolve' ? Promise.resolve(true) : Promise.reject(new Error('refused'));
        };
      }, answer);
      await work.page.reload();
      const times = () => work.page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
      await work.openFile(NAME, sample);
      expect(await times()).toBe(0);
      await work.type('F13', '7项');
      await expect.poll(() => keptSteps(work)).toBe(1);
      await work.type('F14', '8项');
      await expect.poll(() => keptSteps(work)).toBe(2);
      expect(await times()).toBe(1);
      await work.close();
    },
  );

  it('a download that the browser refuses loses nothing: the work is offered again', async () => {
    const work = await bench.open({ acceptDownloads: false });
    await work.openFile(NAME, sample);
    await work.type('F13', '7项');
    await unsaved(work).waitFor();
    await work.page.getByRole('button', { name: '下载', exact: true }).click();
    await work.page.getByText('交给浏览器下载').waitFor();
    await expect.poll(() => unsaved(work).count()).toBe(0);
    await reload(work);
    await work.page.getByRole('button', { name: '留底' }).click();
    await work.page.getByRole('button', { name: `打开“${NAME}”` }).click();
    await work.read();
    await shows(work, '7项');
    await work.close();
  });

  it('storage that is full is told at once; what is kept when there is room again is all of it', async () => {
    const work = await bench.open();
    await work.openFile(NAME, sample);
    await work.page.evaluate(() => {
      const { add, put } = IDBObjectStore.prototype;
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { add: full, put: full });
      Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
    });
    await work.type('F13', '7项');
    await notKept(work).waitFor();
    await unsaved(work).waitFor();
    await work.page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
    await work.type('F14', '5次');
    await notKept(work).waitFor({ state: 'detached' });
    await reload(work);
    await work.page.getByText('上次没有保存的改动已经恢复').waitFor();
    await shows(work, '7项');
    await work.close();
  });

  it('a browser that lets the page store nothing is told of, in the language that is chosen, and all else works', async () => {
    const work = await bench.open({
      before: () => {
        const refuse = () => {
          throw new DOMException('denied', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
        Object.defineProperty(IDBFactory.prototype, 'open', { value: refuse });
        Object.defineProperty(navigator.locks, 'request', {
          value: () => Promise.reject(new DOMException('denied', 'SecurityError')),
        });
      },
    });
    await work.page.getByText('浏览器不让这个页面在本机留底').waitFor();
    await work.openFile(NAME, sample);
    await work.type('F13', '7项');
    await notKept(work).waitFor();
    await shows(work, '7项');
    expect((await work.download()).length).toBeGreaterThan(1000);
    await unsaved(work).waitFor(); // nobody knows whether that arrived, and nothing is kept
    work.page.once('dialog', (dialog) => void dialog.accept());
    await work.page.getByRole('button', { name: 'English' }).click();
    await work.page.getByText('The browser keeps nothing for this page').waitFor();
    await work.close();
  });

  it('a spoilt record costs only itself', async () => {
    const work = await bench.open();
    await work.openFile(NAME, sample);
    await work.type('F13', '7项');
    await expect.poll(() => keptSteps(work)).toBe(1);
    await work.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('jxzp-workbench', 1);
          request.onsuccess = () => {
            const transaction = request.result.transaction('files', 'readwrite');
            transaction.objectStore('files').put({ id: 'a', name: '坏.xlsx' });
            transaction.oncomplete = () => resolve();
          };
        }),
    );
    await reload(work);
    await work.read();
    await shows(work, '7项');
    await work.page.getByRole('button', { name: '留底' }).click();
    await work.page.getByText('“坏.xlsx”的留底已损坏').waitFor();
    await work.close();
  });

  it.each(['put', 'add'] as const)(
    'a page that is gone in the middle of %s brings back a state that there was',
    async (method) => {
      const work = await bench.open();
      await work.openFile(NAME, sample);
      await work.type('F13', '7项');
      await expect.poll(() => keptSteps(work)).toBe(1);
      await work.page.evaluate((name) => {
        const own = IDBObjectStore.prototype[name];
        IDBObjectStore.prototype[name] = function (this: IDBObjectStore, value: unknown) {
          const request = own.call(this, value);
          document.title = 'in the middle';
          const until = performance.now() + 200;
          while (performance.now() < until); // the transaction is open, and the page does not get on
          return request;
        };
      }, method);
      if (method === 'put') await work.page.getByRole('button', { name: '下载', exact: true }).click();
      else await work.type('F13', '8项');
      // Not page.reload, which would let the page finish: its process is ended, as in a crash.
      const second = await work.another();
      await work.page.close({ runBeforeUnload: false });
      await second.page.reload();
      const offered = second.page.getByRole('button', { name: '留底' });
      const back = second.pane.getByText(/≥10项 → [78]项/);
      await expect.poll(async () => (await offered.count()) + (await back.count())).toBeGreaterThan(0);
      if (await offered.isVisible()) {
        await offered.click();
        await second.page.getByRole('button', { name: `打开“${NAME}”` }).click();
      }
      await back.first().waitFor();
      await second.close();
    },
  );
});
