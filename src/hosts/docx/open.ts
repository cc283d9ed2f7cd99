import { note } from '../../texts/note';
import type { SentenceId } from '../../texts/catalogue';
import type { Outcome } from '..';
import { done } from '..';
import { attempt, Fault, FFLATE, kindOf, LIMITS, Package, readArchive } from '../../ooxml';
import type { Codec, Limits } from '../../ooxml';
import { listsOfStyles, numberingOf } from './numbering';
import { paragraphsOf } from './paragraphs';
import { linesOf } from './text';

export interface ReportFileOptions {
  /** How to unpack; fflate where none is given. */
  readonly codec?: Codec;
  readonly limits?: Partial<Limits>;
}

/** A report as a person has it: the name of its file, and its paragraphs. */
export interface ReportFile {
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** Reads a dropped or chosen report file: what it holds decides, not how its name ends. Needs no platform. */
export function readReportFile(name: string, bytes: Uint8Array, options?: ReportFileOptions): Outcome<ReportFile> {
  const read = readReportBytes(bytes, options);
  return read.ok ? done({ name, paragraphs: read.value }) : read;
}

/**
 * The paragraphs of a report file (.docx, .txt, .md) from its bytes: of a document those that are not empty, with a row of a table
 * as one of them, and the notes behind them; of a text its lines as they are. Another kind of file, or a damaged one, gives one sentence.
 */
export function readReportBytes(bytes: Uint8Array, options: ReportFileOptions = {}): Outcome<string[]> {
  const limits = { ...LIMITS, ...options.limits };
  return attempt(() => {
    if (bytes.length === 0) throw new Fault('not-a-workbook', note('report-file.empty'));
    if (bytes.length > limits.fileBytes) throw new Fault('too-large', note('report-file.too-large'));
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const paragraphs = isZip ? fromDocument(bytes, options.codec ?? FFLATE, limits) : fromText(bytes);
    if (paragraphs.every((one) => one.trim() === '')) throw new Fault('not-a-workbook', note('report-file.empty'));
    return paragraphs;
  });
}

function fromDocument(bytes: Uint8Array, codec: Codec, limits: Limits): string[] {
  try {
    const parts = new Package(readArchive(bytes, limits), codec, limits);
    const main = parts.relationships('').find(({ kind, part }) => kind === 'officeDocument' && part !== null)?.part;
    if (!main || !/^word\//.test(main)) throw new Fault('not-a-workbook', note('report-file.other-kind'));
    const partsOf = (kind: string): string => {
      const part = parts.relationships(main).find((one) => one.kind === kind)?.part;
      return part && parts.has(part) ? parts.text(part) : '';
    };
    const lists = { numbering: numberingOf(partsOf('numbering')), ofStyles: listsOfStyles(partsOf('styles')) };
    return [main, 'footnotes', 'endnotes'].flatMap((one) =>
      paragraphsOf(one === main ? parts.text(main) : partsOf(one), lists),
    );
  } catch (fault) {
    // The sentences of a workbook would send the person to Excel.
    if (fault instanceof Fault && fault.error.code === 'damaged')
      throw new Fault('damaged', note('report-file.damaged'));
    if (fault instanceof Fault && fault.error.code === 'encrypted')
      throw new Fault('encrypted', note('report-file.encrypted'));
    if (fault instanceof Fault && fault.error.code === 'too-large')
      throw new Fault('too-large', note('report-file.too-large'));
    throw fault;
  }
}

const KINDS: Readonly<Partial<Record<SentenceId, SentenceId>>> = {
  'file.pdf': 'report-file.pdf',
  'file.word': 'report-file.doc',
  'file.encrypted': 'report-file.encrypted',
  'file.html': 'report-file.html',
};

function fromText(bytes: Uint8Array): string[] {
  const kind = kindOf(bytes);
  const lines = kind === 'file.text' || kind === 'file.html' ? linesOf(bytes) : null;
  if (
    lines === null ||
    (kind === 'file.html' && /^\s*<(?:!doctype|html|\?xml)/i.test(lines.find((one) => one.trim() !== '') ?? ''))
  ) {
    throw new Fault('not-a-workbook', note(KINDS[kind] ?? 'report-file.other-kind'));
  }
  return lines;
}
