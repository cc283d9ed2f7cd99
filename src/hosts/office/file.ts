import { note } from '../../texts/note';
import type { Outcome } from '..';
import { done, refused } from '..';
import { detailOf, officeCode } from './errors';

/*
 * The workbook as a file, and a file as a new workbook. Office.js: Office.Document.getFileAsync (requirement set CompressedFile 1.1),
 * Excel.createWorkbook (ExcelApi 1.8); which Excels have the first is told in the reference of getFileAsync ("Supported FileTypes, by
 * platform"): Windows and Mac, and not, or not everywhere, the web and the iPad. Tried against our stand-in for Excel only.
 */

/** The longest slice that every Excel gives (64 KB on the iPad) would be many calls; 4 MB is the most elsewhere. */
const SLICE = 1024 * 1024;

/** The file of the workbook as it stands, whether saved or not. Refused where this Excel gives none. */
export async function workbookFile(): Promise<Outcome<Uint8Array>> {
  if (!Office.context.requirements.isSetSupported('CompressedFile', '1.1')) {
    return refused('unsupported', note('office.no-file', { detail: 'CompressedFile 1.1' }));
  }
  try {
    const file = await resultOf<Office.File>((callback) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, callback),
    );
    try {
      return done(await bytesOf(file));
    } finally {
      // Excel keeps two of them at the most.
      await resultOf((callback: Callback<void>) => file.closeAsync(callback)).catch(() => undefined);
    }
  } catch (error) {
    return refused('failed', note('office.no-file', { detail: detailOf(error) }));
  }
}

async function bytesOf(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let length = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const given = await resultOf<{ readonly data: unknown }>((callback) => file.getSliceAsync(index, callback));
    const slice = Uint8Array.from(given.data as ArrayLike<number>);
    bytes.set(slice, length); // throws where the slices are more than the file
    length += slice.length;
  }
  if (length !== file.size) throw new Error(`${length} of ${file.size} bytes`);
  return bytes;
}

/** Opens these bytes as a new workbook that nobody has saved yet, in a window of its own. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<Outcome<void>> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return done(undefined);
  } catch (error) {
    // Only what Office.js says; a mistake of ours goes on.
    if (officeCode(error) === null) throw error;
    return refused('failed', note('office.no-new-workbook', { detail: detailOf(error) }));
  }
}

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** A result of the common API, which calls back; rejects with what Office says. */
function resultOf<T>(ask: (callback: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${error.code}: ${error.message}`));
    });
  });
}

/** So many bytes are turned into letters at once: each is an argument of a call. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(Array.from(bytes.subarray(at, at + PIECE), (byte) => String.fromCharCode(byte)).join(''));
  }
  return btoa(pieces.join(''));
}
