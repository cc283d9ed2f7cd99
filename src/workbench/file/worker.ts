import type { Outcome } from '../../hosts';
import { done, refused } from '../../hosts';
import type { XlsxFile } from '../../hosts/xlsx';
import { note } from '../../texts/note';
import { MOST_SHEETS } from './limits';
import { openWithin, tooManySheets } from './within';
import type { WorkerMessage, Reply, Request, OpeningStep, SentOpened } from './protocol';
import { contentOf, packBook } from './protocol';
import { openOld, READ_ONLY } from './oldFile';
import type { Opened } from './workFile';
import { carryOut, readOpened, sentOut, writeInto } from './workFile';
import type { Sheet } from '../../model';

/** The worker that a file is worked on in: it opens, writes and packs, so that the page never stands still. One file each. */

let file: XlsxFile | null = null;
/** The bytes of an old workbook, which is read and never written. */
let old: Uint8Array | null = null;
/** The sheets that the page has. */
let known: readonly Sheet[] = [];

const send = (message: WorkerMessage, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
const step = (name: OpeningStep) => send({ kind: 'step', step: name });

async function open({ bytes, changes }: Extract<Request, { kind: 'open' }>): Promise<Outcome<SentOpened>> {
  step('unpack');
  const opened = openWithin(bytes);
  if (!opened.ok) {
    if (opened.error.note.id !== READ_ONLY.id) return opened;
    const read = await openOld(bytes, changes.length);
    if (!read.ok) return read;
    const { length: count } = read.value.book.sheets;
    if (count > MOST_SHEETS) return tooManySheets(count);
    old = bytes;
    return sent(read.value);
  }
  const { file: current, undone } = carryOut(opened.value, changes);
  step('read');
  const book = current.book();
  if (!book.ok) return book;
  step('look');
  const read = readOpened(current, undone);
  if (!read.ok) return read;
  file = current;
  return sent(read.value);
}

function sent(opened: Opened): Outcome<SentOpened> {
  known = opened.book.sheets;
  step('show');
  // One at a time: taking in a large sheet holds the page up for a moment, and between two it can do other things.
  for (const sheet of known) send({ kind: 'sheet', sheet: contentOf(sheet) });
  return done({ ...opened, book: packBook(opened.book, known) });
}

/** An old workbook keeps nothing of ours and takes nothing in. */
function answerOld({ kind }: Request, bytes: Uint8Array): Reply {
  if (kind === 'setting') return done(null);
  return kind === 'bytes' ? done(bytes) : refused('refused', READ_ONLY);
}

async function answer(request: Request): Promise<Reply> {
  if (request.kind === 'open') return open(request);
  if (old) return answerOld(request, old);
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
    case 'sent-out':
      return sentOut(file, request.changes);
    case 'setting':
      return file.setting(request.key);
    case 'bytes':
      return done(file.bytes());
  }
}

/** Replies go out in the order of the questions. */
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<Request>) => {
  last = last.then(() => reply(data));
};

async function reply(request: Request): Promise<void> {
  try {
    send({ kind: 'reply', reply: await answer(request) });
  } catch (fault) {
    console.error(fault);
    send({ kind: 'fault', error: { code: 'failed', note: note('workbench.fault') } });
  }
}
