import type { HostErrorCode, Outcome } from '..';
import type { SentenceId } from '../../texts/catalogue';
import { note } from '../../texts/note';
import {
  attempt,
  Fault,
  FFLATE,
  kindOf,
  kindOfPackage,
  LIMITS,
  Package,
  partKey,
  readArchive,
  unpack,
} from '../../ooxml';
import { XlsxFile } from './file';
import { readWorkbook } from './workbook';
import type { Archive, Codec, Limits } from '../../ooxml';

export interface OpenOptions {
  /** How to pack and unpack; fflate where none is given. */
  readonly codec?: Codec;
  readonly limits?: Partial<Limits>;
}

/**
 * Opens an .xlsx (or .xlsm, .xltx) file from its bytes. Anything else — another kind of file, a damaged, encrypted,
 * oversized or hostile one — gives one sentence that says what it is and what to do.
 */
export function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): Outcome<XlsxFile> {
  const limits = { ...LIMITS, ...options.limits };
  const codec = options.codec ?? FFLATE;
  return attempt(() => {
    if (bytes.length === 0) throw new Fault('not-a-workbook', note('file.empty'));
    if (bytes.length > limits.fileBytes) throw tooLarge(bytes.length, limits.fileBytes);
    if (!isZip(bytes)) throw otherKind(kindOf(bytes));
    const archive = readArchive(bytes, limits);
    const parts = new Package(archive, codec, limits);
    if (!parts.has('_rels/.rels') || !parts.has('[Content_Types].xml') || parts.has('xl/workbook.bin')) {
      throw otherKind(kindOfPackage(parts.names().map(partKey), mimetype(archive, codec, limits)));
    }
    if (!parts.relationships('').some(({ kind, part }) => kind === 'officeDocument' && part?.startsWith('xl/'))) {
      const kind = kindOfPackage(parts.names().map(partKey), '');
      if (kind !== 'file.other-kind') throw otherKind(kind);
    }
    return new XlsxFile(parts, readWorkbook(parts));
  });
}

export function tooLarge(bytes: number, limit: number): Fault {
  const mb = (size: number) => Math.ceil(size / (1024 * 1024));
  return new Fault('too-large', note('file.too-large', { size: mb(bytes), limit: mb(limit) }));
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 7;
}

function otherKind(id: SentenceId): Fault {
  const code: HostErrorCode = id === 'file.encrypted' ? 'encrypted' : 'not-a-workbook';
  return new Fault(code, note(id));
}

/** OpenDocument packages begin with an entry that names their kind. */
function mimetype(archive: Archive, codec: Codec, limits: Limits): string {
  const entry = archive.entries.find(({ name, size }) => name === 'mimetype' && size < 200);
  return entry ? new TextDecoder().decode(unpack(archive, entry, codec, limits)) : '';
}
