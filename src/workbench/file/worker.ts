import type { Outcome } from '../../hosts';
import { done, refused } from '../../hosts';
import type { XlsxFile } from '../../hosts/xlsx';
import { openXlsx } from '../../hosts/xlsx';
import { note } from '../../texts/note';
import { MOST_SHEETS } from './limits';
import type { WorkerMessage, Reply, Request, OpeningStep, SentOpened } from './protocol';
import { contentOf, packBook } from './protocol';
import { carryOut, readOpened, writeInto } from './workFile';
import type { Sheet } from '../../model';

/** The worker that a file is worked on in: it opens, writes and packs, so that the page never stands still. One file each. */

let file: XlsxFile | null = null;
/** The sheets that the page has. */
let known: readonly Sheet[] = [];

const send = (message: WorkerMessage, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
const step = (name: OpeningStep) => send({ kind: 'step', step: name });

function open({ bytes, changes }: Extract<Request, { kind: 'open' }>): Outcome<SentOpened> {
  step('unpack');
  const opened = openXlsx(bytes, { limits: {} });
  if (!opened.ok) return opened;
  const count = opened.value.inspect((_, workbook) => workbook.sheets.length);
  if (count.ok && count.value > MOST_SHEETS) {
    return refused('too-large', note('workbench.too-many-sheets', { count: count.value, limit: MOST_SHEETS }));
  }
  const { file: current, undone } = carryOut(opened.value, changes);
  step('read');
  const book = current.book();
  if (!book.ok) return book;
  step('look');
  const read = readOpened(current, undone);
  if (!read.ok) return read;
  file = current;
  known = read.value.book.sheets;
  step('show');
  // One at a time: taking in a large sheet holds the page up for a moment, and between two it can do other things.
  for (const sheet of known) send({ kind: 'sheet', sheet: contentOf(sheet) });
  return done({ ...read.value, book: packBook(read.value.book, known) });
}

function answer(request: Request): Reply {
  if (request.kind === 'open') return open(request);
  if (!file) return refused('failed', note('workbench.not-open'));
  switch (request.kind) {
    case 'apply': {
      const written = writeInto(file, request.changes);
      if (!written.ok) return written;
      file = written.value.file;
      const { book, look } = written.value;
      const packed = packBook(book, known);
      known = book.sheets;
      return done({ book: packed, look });
    }
    case 'setting':
      return file.setting(request.key);
    case 'bytes':
      return done(file.bytes());
  }
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
  try {
    send({ kind: 'reply', reply: answer(data) });
  } catch (fault) {
    console.error(fault);
    send({ kind: 'fault', error: { code: 'failed', note: note('workbench.fault') } });
  }
};
