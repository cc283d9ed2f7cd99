import { openXlsx } from '../../../src/hosts/xlsx/open';
import type { OfficeHost } from '../../../src/hosts/office/officeHost';
import { officeHost } from '../../../src/hosts/office/officeHost';
import { ExcelHost } from '../../excel-host/excelHost';
import { useExcel } from '../../excel-host/loadClient';
import type { Profile } from '../../excel-host/profile';
import { StoredBook } from '../../stored-workbook/book';
import { fromBook } from '../../stored-workbook/fromBook';
import type { HostError, Outcome } from '../../../src/hosts/host';
import type { Bench } from '../contract';
import { valueOf } from '../contract';

/** An Excel of ours with the adapter on it. */
export interface Excel {
  readonly excel: ExcelHost;
  readonly host: OfficeHost;
}

/** A workbook with one small form of these rows; null leaves a cell as it is. */
export function formOf(sheetName: string, rows: readonly (readonly (string | number | null)[])[]): StoredBook {
  const book = new StoredBook();
  const sheet = book.sheet('Sheet1');
  sheet.name = sheetName;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) Object.assign(sheet.cell(row, column), { value, text: String(value) });
    }),
  );
  return book;
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

const besideOf = (book: StoredBook | null): unknown => ({
  settings: [...(book?.settings ?? [])],
  sheets: book?.sheets.map(({ rowHeights, highlights }) => [[...rowHeights], highlights]),
});

export function officeBench(profile: Profile): Bench {
  let book: StoredBook | null = null;
  return {
    title: profile.title,
    // The stand-in computes nothing.
    keepsResults: false,
    beside: () => Promise.resolve(besideOf(book)),
    async open(bytes) {
      const { excel, host } = await startFile(bytes, profile);
      book = excel.book;
      return { host, type: (sheet, address, entered) => excel.type(sheet, address, entered) };
    },
  };
}

/**
 * The same in an Excel as it is on a desk: another workbook is in front, calculation is manual, the sheets are filtered, and sheets have
 * other ids in the next session. What is refused for the window in front is done again once the person has clicked on it: it holds only
 * if the refusal has left nothing behind.
 */
export function oddBench(profile: Profile): Bench {
  const plain = officeBench(profile);
  let excel: ExcelHost | null = null;
  const oddly = (running: ExcelHost): void => {
    running.conditions.inFront = false;
    running.conditions.calculation = 'Manual';
    for (const sheet of running.book.sheets) sheet.filter = 'A1:J200';
  };
  const start = async (book: StoredBook): Promise<Excel> => {
    const started = await startExcel(book, profile);
    excel = started.excel;
    oddly(excel);
    return { excel, host: clicking(started) };
  };
  return {
    ...plain,
    title: `${profile.title}, odd`,
    beside: () => Promise.resolve(besideOf(excel?.book ?? null)),
    async open(bytes) {
      const { excel: running, host } = await start(fromBook(valueOf(valueOf(openXlsx(bytes)).book())));
      return { host, type: (sheet, address, entered) => running.type(sheet, address, entered) };
    },
    async reopen() {
      if (!excel) throw new Error('nothing is open');
      excel.book.reopen();
      return { host: (await start(excel.book)).host, type: null };
    },
  };
}

/** The host with a person who clicks on the window of the workbook, and then does again what is offered. */
function clicking({ excel, host }: Excel): OfficeHost {
  const clicked = async <T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const first = await act();
    if (first.ok || !isElsewhere(first.error)) return first;
    excel.conditions.inFront = true;
    const again = await act();
    excel.conditions.inFront = false;
    return again;
  };
  return {
    ...host,
    read: (options) => clicked(() => host.read(options)),
    apply: (changes, options) => clicked(() => host.apply(changes, options)),
    select: (sheet, address) => clicked(() => host.select(sheet, address)),
  };
}

const isElsewhere = ({ note, remedy }: HostError): boolean =>
  remedy === 'again' && (note.id === 'office.elsewhere' || note.id === 'office.not-in-front');
