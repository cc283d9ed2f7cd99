import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { note } from '../../texts/note';
import type { Outcome } from '..';
import { refused } from '..';
import { NODE_CODEC } from '../../ooxml/node';
import { LIMITS } from '../../ooxml';
import type { ReportFile } from './open';
import { readReportFile } from './open';

/** Reads the paragraphs of a report (.docx, .txt, .md) from disk. The size is looked at before anything is read. */
export async function readReportAt(path: string): Promise<Outcome<ReportFile>> {
  const file = basename(path);
  try {
    const kind = await stat(path); // before it is opened: a pipe would wait for a writer
    if (!kind.isFile()) return refused('not-a-workbook', note('report-file.other-kind'));
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat();
      if (found.size > LIMITS.fileBytes) return refused('too-large', note('report-file.too-large'));
      return readReportFile(file, new Uint8Array(await handle.readFile()), { codec: NODE_CODEC });
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return refused(
      'failed',
      note(code === 'ENOENT' || code === 'ENOTDIR' ? 'file.not-found' : 'file.unreadable', { file }),
    );
  }
}
