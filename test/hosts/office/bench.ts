import { openXlsx } from '../../../src/hosts/xlsx/open';
import type { OfficeHost } from '../../../src/hosts/office/officeHost';
import { officeHost } from '../../../src/hosts/office/officeHost';
import { ExcelHost } from '../../excel-host/excelHost';
import { useExcel } from '../../excel-host/loadClient';
import type { Profile } from '../../excel-host/profile';
import type { StoredBook } from '../../stored-workbook/book';
import { fromBook } from '../../stored-workbook/fromBook';
import type { Bench } from '../contract';
import { valueOf } from '../contract';

/** An Excel of ours with the adapter on it. */
export interface Excel {
  readonly excel: ExcelHost;
  readonly host: OfficeHost;
}

/** `timers`: what waits for its time to come; without it nothing ever does. */
export async function startExcel(book: StoredBook, profile: Profile, timers: (() => void)[] = []): Promise<Excel> {
  const excel = new ExcelHost(book, profile);
  await useExcel(excel);
  const host = officeHost((callback) => {
    timers.push(callback);
    return () => timers.splice(0, timers.length, ...timers.filter((one) => one !== callback));
  });
  return { excel, host };
}

export function startFile(bytes: Uint8Array, profile: Profile): Promise<Excel> {
  return startExcel(fromBook(valueOf(valueOf(openXlsx(bytes)).book())), profile);
}

export function officeBench(profile: Profile): Bench {
  let book: StoredBook | null = null;
  return {
    title: profile.title,
    // The stand-in computes nothing.
    keepsResults: false,
    beside: () =>
      Promise.resolve({
        settings: [...(book?.settings ?? [])],
        sheets: book?.sheets.map(({ rowHeights, highlights }) => [[...rowHeights], highlights]),
      }),
    async open(bytes) {
      const { excel, host } = await startFile(bytes, profile);
      book = excel.book;
      return { host, type: (sheet, address, entered) => excel.type(sheet, address, entered) };
    },
  };
}
