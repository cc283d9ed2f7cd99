import path from 'node:path';
import type { Outcome } from '../hosts';
import { done } from '../hosts';
import { newXlsx } from '../hosts/xlsx';
import type { FindingList, ListSource } from '../rectification';
import { findingList, findingSheets } from '../rectification';
import type { Language } from '../texts/note';
import type { Keeping } from './writeOutput';
import { writeOutput } from './writeOutput';

/** Writes what was found in these files as a list for the unit: a workbook, or a Word file where the name ends in .docx. */
export async function writeFindingList(
  sources: readonly ListSource[],
  output: string,
  language: Language,
  keeping: Keeping,
): Promise<Outcome<void>> {
  const list = findingList(sources.map((source) => ({ ...source, link: { file: linkTo(source.file ?? '', output) } })));
  const bytes = /\.docx$/i.test(output) ? await docxOf(list, language) : xlsxOf(list, language);
  if (!bytes.ok) return bytes;
  const files = sources.flatMap(({ file }) => file ?? []);
  return writeOutput(output, bytes.value, files, keeping);
}

/** The way from the folder of one file to another, with "/"; a full path where there is no way (another drive). */
export function linkTo(file: string, from: string): string {
  return path
    .relative(path.dirname(path.resolve(from)), path.resolve(file))
    .split(path.sep)
    .join('/');
}

function xlsxOf(list: FindingList, language: Language): Outcome<Uint8Array> {
  const made = newXlsx(findingSheets(list, language));
  return made.ok ? done(made.value.bytes()) : made;
}

async function docxOf(list: FindingList, language: Language): Promise<Outcome<Uint8Array>> {
  const { findingDocx } = await import('../rectification/docx');
  return done(await findingDocx(list, language));
}
