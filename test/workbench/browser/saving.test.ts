import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { findSheet } from '../../../src/model/book';
import { valueOf } from '../../hosts/contract';
import { Bench, BROWSER_ABSENT } from './page';
import type { WorkbenchPage } from './page';

const NAME = '项目支出绩效自评表';
const SAMPLE = path.resolve(import.meta.dirname, `../../../examples/${NAME}.xlsx`);

/** What a person does when the browser asks whether the page may write, and what the disk does. */
type Disk = 'allowed' | 'denied' | 'broken' | 'short';

/**
 * Puts a file of the browser's own private folder in the place of one on the person's disk: the choosers of the browser cannot be
 * worked by a test, the handles that they give are real ones.
 */
async function onDisk(work: WorkbenchPage, bytes: Uint8Array, disk: Disk): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64');
  await work.page.evaluate(
    async ({ name, content, answer }) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name, { create: true });
      const stream = await handle.createWritable();
      await stream.write(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
      await stream.close();
      const asked: string[] = [];
      Object.assign(handle, {
        queryPermission: () => Promise.resolve('prompt'),
        requestPermission: () => {
          asked.push('write');
          return Promise.resolve(answer === 'denied' ? 'denied' : 'granted');
        },
        ...(answer === 'broken'
          ? { createWritable: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }
          : {}),
      });
      if (answer === 'short') {
        const { createWritable } = handle;
        const half = async () => {
          const real = await createWritable.call(handle);
          return { write: (data: Uint8Array<ArrayBuffer>) => real.write(data.slice(0, 99)), close: () => real.close() };
        };
        Object.assign(handle, { createWritable: half });
      }
      Object.assign(window, { asked, showOpenFilePicker: () => Promise.resolve([handle]) });
      Object.assign(DataTransferItem.prototype, { getAsFileSystemHandle: () => Promise.resolve(handle) });
    },
    { name: `${NAME}.xlsx`, content: base64, answer: disk },
  );
}

/** What lies on the disk now. */
async function readDisk(work: WorkbenchPage): Promise<Uint8Array> {
  const numbers = await work.page.evaluate(async (name) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  }, `${NAME}.xlsx`);
  return new Uint8Array(numbers);
}

/** Another program writes the file. */
async function touchDisk(work: WorkbenchPage): Promise<void> {
  await work.page.evaluate(async (name) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
    const stream = await handle.createWritable({ keepExistingData: true });
    await stream.write({ type: 'write', position: 40, data: 'other' });
    await stream.close();
  }, `${NAME}.xlsx`);
}

describe.skipIf(BROWSER_ABSENT !== null)('writing back into the file on disk', () => {
  let bench: Bench;
  let sample: Uint8Array;
  beforeAll(async () => {
    bench = await Bench.start();
    sample = new Uint8Array(await readFile(SAMPLE));
  });
  afterAll(() => bench.stop());

  const edited = async (disk: Disk, how: 'chosen' | 'dropped' = 'chosen'): Promise<WorkbenchPage> => {
    const work = await bench.open();
    await onDisk(work, sample, disk);
    if (how === 'chosen') await work.page.getByRole('button', { name: '打开' }).first().click();
    else await work.drop(`${NAME}.xlsx`, sample);
    await work.read();
    expect(await writeBack(work).isDisabled()).toBe(true);
    await work.type('F13', '5项');
    await expect.poll(() => writeBack(work).isEnabled()).toBe(true);
    return work;
  };
  const writeBack = (work: WorkbenchPage) => work.page.getByRole('banner').getByRole('button', { name: '写回原文件' });
  const confirm = (work: WorkbenchPage) => work.page.getByRole('dialog').getByRole('button', { name: '写回原文件' });
  /** As long as a question fades out, the page behind it is hidden from who looks by role: to be waited for. */
  const unsaved = (work: WorkbenchPage) => work.page.getByRole('img', { name: '有未保存的改动' });
  const asked = (work: WorkbenchPage) => work.page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  const cellOn = (bytes: Uint8Array) => findSheet(valueOf(valueOf(openXlsx(bytes)).book()), NAME)?.cellAt(12, 5).value;

  it.each(['chosen', 'dropped'] as const)(
    'a file that was %s: after a question, and again after a further edit',
    async (how) => {
      const work = await edited('allowed', how);
      await writeBack(work).click();
      expect(await readDisk(work)).toEqual(sample); // not before the person says so
      await confirm(work).click();
      await work.page.getByText('已写回').waitFor();
      expect(await asked(work)).toEqual(['write']);
      expect(cellOn(await readDisk(work))).toBe('5项');
      await work.page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await unsaved(work).count()).toBe(0);
      await work.type('F13', '6项');
      await writeBack(work).click();
      await confirm(work).click();
      await expect.poll(async () => cellOn(await readDisk(work))).toBe('6项');
      await work.close();
    },
  );

  it('nothing, when the question is answered with no', async () => {
    const work = await edited('allowed');
    await writeBack(work).click();
    await work.page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    expect(await readDisk(work)).toEqual(sample);
    await work.close();
  });

  it('nothing, when another program changed it meanwhile', async () => {
    const work = await edited('allowed');
    await touchDisk(work);
    const other = await readDisk(work);
    expect(other).not.toEqual(sample);
    await writeBack(work).click();
    await confirm(work).click();
    await work.page.getByText('被别的程序改过、移走或删除').waitFor();
    expect(await readDisk(work)).toEqual(other);
    await unsaved(work).waitFor();
    await work.close();
  });

  it.each([
    ['denied', '没有得到写入'],
    ['broken', '没能写回'],
  ] as const)('nothing, and says so, when writing is %s', async (disk, sentence) => {
    const work = await edited(disk);
    await writeBack(work).click();
    await confirm(work).click();
    await work.page.getByText(sentence).waitFor();
    expect(await readDisk(work)).toEqual(sample);
    await unsaved(work).waitFor();
    await work.close();
  });

  it('is not said to be done when less arrived than was written', async () => {
    const work = await edited('short');
    await writeBack(work).click();
    await confirm(work).click();
    await work.page.getByText('磁盘上的文件也已不是打开时的样子').waitFor();
    await unsaved(work).waitFor();
    await work.close();
  });

  it('nothing, when the same file was changed and written back in another window', async () => {
    const work = await edited('allowed');
    const second = await work.another();
    await onDisk(second, sample, 'allowed');
    await second.page.getByRole('button', { name: '打开' }).first().click();
    await second.read();
    await second.type('F13', '6项');
    await writeBack(second).click();
    await confirm(second).click();
    await second.page.getByText('已写回').waitFor();
    await writeBack(work).click();
    await confirm(work).click();
    await work.page.getByText('被别的程序改过、移走或删除').waitFor();
    expect(cellOn(await readDisk(work))).toBe('6项');
    await unsaved(work).waitFor();
    await work.close();
  });

  it('is not offered for the sample, which lies on no disk', async () => {
    const work = await bench.open({ search: '?sample' });
    await work.read();
    expect(await writeBack(work).count()).toBe(0);
    await work.close();
  });
});
