import type { Language } from '../../texts/note';
import type { RuleSet } from '../../rules';
import type { WriteMode } from '../arguments';
import type { ListSource } from '../../rectification';
import type { RecordTexts } from '../records/folder';
import type { Keeping } from '../writeOutput';
import type { Believed } from '../../owner';
import type { FindingCounts } from '../checkCommand';

/** What to do with one file. Plain data: it is sent to workers. */
export interface Job {
  /** Path as shown to the person. */
  readonly file: string;
  /** null: only look (inspect), or check. */
  readonly score: ScoreOrder | null;
  readonly check?: CheckOrder;
  /** Whose decisions in the file count. */
  readonly believed: Believed;
  readonly form: Form;
}

export interface CheckOrder {
  /** null: the one proposed for each table's layout. */
  readonly ruleSet: RuleSet | null;
  /** The file of the job is a report, to be held against the tables of these workbooks. */
  readonly workbooks?: readonly string[];
  /** A report beside the workbook of the job: what it explains is not asked for again. `tellsOfOthers`: other workbooks stand beside it too. */
  readonly besides?: { readonly report: string; readonly tellsOfOthers: boolean };
  /** The formulas of the tables are shown to a person too; the JSON has them anyway. */
  readonly showsFormulas?: boolean;
  /** The findings themselves are wanted too, for a list. */
  readonly listed?: boolean;
  /** Rows for the data files are wanted too. */
  readonly recorded?: boolean;
}

export interface ScoreOrder {
  readonly output: string;
  readonly keeping: Keeping;
  /** null: the one proposed for each table's layout. */
  readonly ruleSet: RuleSet | null;
  readonly write: WriteMode;
  readonly workingPaper: boolean;
  readonly highlight: boolean;
  readonly draftReasons: boolean;
}

/** How the result is put: JSON, or lines for a person. */
export interface Form {
  readonly kind: 'json' | 'lines';
  readonly language: Language;
  readonly columns: number;
  readonly coloured: boolean;
}

/** What came of it. */
export interface JobResult {
  /** One sentence when the file could not be done; nothing was written then. */
  readonly error: string | null;
  /** The file's part of the output, in the form asked for. */
  readonly body: string;
  /** The file could be read, but its output was kept back from what stands there. */
  readonly keptBack?: boolean;
  readonly tables: number;
  /** How many findings there are of each severity, where the file was checked. */
  readonly findings?: FindingCounts;
  /** What was found, where the order asks for it. */
  readonly listed?: ListSource;
  /** Rows for the data files, where the order asks for them. */
  readonly records?: RecordTexts;
  /** What a person should know of the file though it was done. */
  readonly remarks: readonly string[];
}

export type RunJob = (job: Job) => Promise<JobResult>;
