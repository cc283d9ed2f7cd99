import { done } from '../../hosts';
import { openNewWorkbook, workbookFile } from '../../hosts/office';
import type { CopyMaker } from '../../taskpane/door';
import { note } from '../../texts/note';

/**
 * Copies of the workbook in Excel: its file is taken as Excel would save it, worked on as a file, and opened as a new workbook. Not every
 * Excel gives the file or opens one; then the person can have the same done in the workbook itself.
 */
export const copyMaker: CopyMaker = {
  canBeInPlace: true,
  async begin() {
    const bytes = await workbookFile();
    if (!bytes.ok) return bytes;
    const { openXlsx } = await import(/* webpackChunkName: "file" */ '../../hosts/xlsx');
    const file = openXlsx(bytes.value);
    if (!file.ok) return file;
    const book = file.value.book();
    if (!book.ok) return book;
    return done({
      book: book.value,
      handOver: async (changes) => {
        const copy = file.value.sentOut(changes);
        if (!copy.ok) return copy;
        const opened = await openNewWorkbook(copy.value.bytes());
        return opened.ok ? done(note('sending.opened')) : opened;
      },
    });
  },
};
