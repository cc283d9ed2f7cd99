// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { openNewWorkbook, workbookFile } from '../../../src/hosts/office';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import { openInExcel } from '../../stored-workbook/xlsxFile';
import { LTSC_2021 } from '../../excel-host/profile';
import { bookBytes } from '../../support/books';
import { valueOf } from '../contract';
import { startExcel } from './bench';

/* The workbook as a file, through the real Office.js client on our stand-in. */

const open = async (name = 'standard-form-2020') => {
  const file = openInExcel(bookBytes(name));
  const { excel } = await startExcel(file.book, LTSC_2021);
  return { excel, file };
};

describe('the file of the workbook', () => {
  it('comes in slices, whole, and is let go of', async () => {
    const { excel } = await open();
    const bytes = Uint8Array.from({ length: 2_500_000 }, (_, index) => (index * 31) % 251);
    excel.file = () => bytes;
    for (let time = 0; time < 3; time++) {
      // The comparison of long lists by `toEqual` takes minutes.
      expect(Buffer.compare(valueOf(await workbookFile()), bytes)).toBe(0);
    }
    expect(excel.copies).toBe(0);
  });

  it('is refused with what Excel says where there is none', async () => {
    await open();
    expect(await workbookFile()).toMatchObject({ ok: false, error: { note: { id: 'office.no-file' } } });
  });

  it('is let go of where a slice does not come', async () => {
    const { excel } = await open();
    excel.file = () => new Uint8Array(100);
    excel.fileSlice = () => Promise.resolve(null);
    expect(await workbookFile()).toMatchObject({ ok: false, error: { note: { id: 'office.no-file' } } });
    expect(excel.copies).toBe(0);
  });

  it('is refused where slices do not make up the file', async () => {
    const { excel } = await open();
    excel.file = () => new Uint8Array(100);
    excel.fileSlice = () => Promise.resolve([1, 2, 3]);
    expect((await workbookFile()).ok).toBe(false);
    expect(excel.copies).toBe(0);
  });
});

describe('a new workbook', () => {
  it('is opened with these bytes', async () => {
    const { excel } = await open();
    const bytes = bookBytes('rich');
    valueOf(await openNewWorkbook(bytes));
    expect(excel.opened).toEqual([bytes]);
    expect(openXlsx(excel.opened[0] ?? new Uint8Array()).ok).toBe(true);
  });

  it('is refused with what Excel says', async () => {
    const { excel } = await open();
    expect(await openNewWorkbook(new Uint8Array([1, 2, 3]))).toMatchObject({
      ok: false,
      error: { note: { id: 'office.no-new-workbook' } },
    });
    excel.faults.breakAt(({ Name }) => Name === 'Open', 'NotImplemented', 'not here');
    const refused = await openNewWorkbook(bookBytes('rich'));
    expect(refused.ok ? '' : refused.error.note.args['detail']).toMatch(/NotImplemented/);
  });
});
