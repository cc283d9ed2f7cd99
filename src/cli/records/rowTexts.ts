import type { SortedFindings } from '../../checks';
import type { SignedAcceptance } from '../../decisions';
import type { ReviewedFile } from '../../ledger';
import { unreadFile, whyNoTable } from '../../ledger';
import { note } from '../../texts/note';
import type { Voice } from '../say';
import { csvOf } from './csv';
import type { RecordTexts } from './folder';
import type { RecordedFile } from './lists';
import { recordsOf } from './lists';

/** The rows of a workbook for the data files. */
export function recordTexts(reviewed: ReviewedFile, voice: Voice): RecordTexts {
  return textsOf({ ...reviewed, why: whyNoTable(reviewed) }, voice);
}

/** The rows of a report: it has findings and no table. */
export function reportTexts(
  file: string,
  { open, accepted }: SortedFindings<SignedAcceptance>,
  voice: Voice,
): RecordTexts {
  const findings = [
    ...open.map((finding) => ({ finding, accepted: null })),
    ...accepted.map(({ finding, acceptance: { by, note: words } }) => ({ finding, accepted: { by, note: words } })),
  ];
  return textsOf({ ...unreadFile(file, note('summary.no-table')), error: null, findings, why: null }, voice);
}

function textsOf(file: RecordedFile, voice: Voice): RecordTexts {
  const { files, tables, indicators, funds, findings } = recordsOf(file, voice);
  return {
    files: csvOf(files),
    tables: csvOf(tables),
    indicators: csvOf(indicators),
    funds: csvOf(funds),
    findings: csvOf(findings),
  };
}
