import type { Outcome } from '../../hosts';
import { done } from '../../hosts';
import { note } from '../../texts/note';
import { oldLook } from './oldLook';
import type { Opened } from './workFile';

/** The sentence about a file that is read and never written: how to save it as one that is. */
export const READ_ONLY = note('file.xls');

/**
 * Opens an old workbook (.xls, or an .et that is the same) to be read. Its reader is heavy and comes when the first such file does.
 * `kept`: how many steps of an earlier visit were to be carried out, of which none can be.
 */
export async function openOld(bytes: Uint8Array, kept: number): Promise<Outcome<Opened>> {
  const { openXls } = await import(/* webpackChunkName: "old-workbooks" */ '../../hosts/xls');
  const file = openXls(bytes);
  if (!file.ok) return file;
  const book = file.value.book();
  if (!book.ok) return book;
  return done({
    book: book.value,
    look: oldLook(book.value),
    problems: [...file.value.problems(), READ_ONLY],
    extension: null,
    undone: Array.from({ length: kept }, (_, place) => place),
    readOnly: READ_ONLY,
  });
}
