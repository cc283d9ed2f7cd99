import { evaluateFile } from '../../decisions';
import type { KeptWorkbook } from '../../decisions';
import type { Outcome } from '../../hosts';
import { done, refused } from '../../hosts';
import { newXlsx } from '../../hosts/xlsx';
import type { ReviewedFile } from '../../ledger';
import { acceptanceChanges, reviewFile, unreadFile } from '../../ledger';
import { findingList, findingSheets } from '../../rectification';
import { summaryBook } from '../../summary';
import { note } from '../../texts/note';
import { READ_ONLY } from '../file/oldFile';
import { openWithin } from '../file/within';
import type { AcceptRequest, Answers, ExamineRequest, ListRequest, Request, SummaryRequest } from './protocol';

/** Answers a question about a file. Nothing of the file stays behind: the cells are let go with the answer. */
export function answerTo(request: Request): Promise<Answers[Request['kind']]> {
  switch (request.kind) {
    case 'examine':
      return examine(request);
    case 'accept':
      return Promise.resolve(changesFor(request));
    case 'sign':
      return Promise.resolve(signed(request));
    case 'list':
      return listFile(request);
    case 'summary':
      return Promise.resolve(summaryFile(request));
  }
}

/** A file with what is found in it; the person's own acceptances hold, those in the file and those beside it. */
async function examine({ file, bytes, person, accepted }: ExamineRequest): Promise<ReviewedFile> {
  const workbook = await opened(bytes);
  if (!workbook.ok) return unreadFile(file, workbook.error.note);
  const evaluated = evaluateFile(workbook.value, null, { person, everybody: false });
  if (!evaluated.ok) return unreadFile(file, evaluated.error.note);
  const beside = accepted.map((one) => ({ ...one, by: person.name }));
  return reviewFile(file, { ...evaluated.value, accepted: [...evaluated.value.accepted, ...beside] });
}

async function opened(bytes: Uint8Array): Promise<Outcome<KeptWorkbook>> {
  const file = openWithin(bytes);
  if (file.ok || file.error.note.id !== READ_ONLY.id) return file;
  const { openXls } = await import(/* webpackChunkName: "old-workbooks" */ '../../hosts/xls');
  return openXls(bytes);
}

function changesFor({ bytes, accepted, person, newId }: Omit<AcceptRequest, 'kind'>): Answers['accept'] {
  const file = openWithin(bytes);
  // An old workbook takes nothing in; what was accepted stays in the person's own store.
  if (!file.ok) return file.error.note.id === READ_ONLY.id ? done([]) : file;
  return acceptanceChanges(file.value, accepted, person, newId);
}

function signed(request: Omit<AcceptRequest, 'kind'>): Outcome<Uint8Array> {
  const changes = changesFor(request);
  if (!changes.ok) return changes;
  if (changes.value.length === 0) return done(request.bytes);
  const file = openWithin(request.bytes);
  const written = file.ok ? file.value.apply(changes.value) : file;
  return written.ok ? done(written.value.bytes()) : written;
}

async function listFile({ format, sources, language }: ListRequest): Promise<Outcome<Uint8Array>> {
  const list = findingList(sources);
  if (format === 'docx') {
    const { findingDocx } = await import(/* webpackChunkName: "word" */ '../../rectification/docx');
    return done(new Uint8Array(await findingDocx(list, language)));
  }
  const made = newXlsx(findingSheets(list, language));
  return made.ok ? done(made.value.bytes()) : made;
}

function summaryFile({ inputs, language }: SummaryRequest): Outcome<Uint8Array> {
  const { summary, sheets } = summaryBook(inputs, language);
  if (summary.rows.length === 0) return refused('refused', note('summary.nothing'));
  const made = newXlsx(sheets);
  return made.ok ? done(made.value.bytes()) : made;
}
