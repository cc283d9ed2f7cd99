import type { Change, SettingChange } from '../../model/change';
import type { Step, StepSummary } from './state';
import { STEPS } from './state';

/** The setting of the workbook that keeps what was written, so that it can be taken back in a later session too. */
export const JOURNAL_KEY = 'jxzp.journal';

/** One writing: its changes in the order in which they were made, each with what stood there before. */
export interface JournalStep {
  readonly kind: Step;
  readonly changes: readonly Change[];
}

/** The longest text of the setting, in characters; older steps are given up first, the newest never. */
const LONGEST = 1_000_000;

/** Steps from the setting, oldest first. A damaged text gives none: without a sure record nothing is taken back. */
export function readJournal(text: string | null): readonly JournalStep[] {
  if (text === null) return [];
  try {
    const json: { version?: unknown; steps?: unknown } = JSON.parse(text);
    return json.version === 1 && Array.isArray(json.steps) ? json.steps.filter(isStep) : [];
  } catch {
    return [];
  }
}

function isStep(value: unknown): value is JournalStep {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, changes } = value as Partial<JournalStep>;
  return STEPS.some((step) => step === kind) && Array.isArray(changes);
}

function writeJournal(steps: readonly JournalStep[]): string | null {
  for (let from = 0; from < steps.length; from++) {
    const text = JSON.stringify({ version: 1, steps: steps.slice(from) });
    if (text.length <= LONGEST || from === steps.length - 1) return text;
  }
  return null;
}

/** The change that adds a step to the journal, to be applied together with the step's own changes. */
export function recordStep(journal: string | null, step: JournalStep): SettingChange {
  return { kind: 'setting', key: JOURNAL_KEY, before: journal, after: writeJournal([...readJournal(journal), step]) };
}

/** The change that takes the newest step out of the journal, to be applied together with its inverses. */
export function dropLastStep(journal: string | null): SettingChange {
  return { kind: 'setting', key: JOURNAL_KEY, before: journal, after: writeJournal(readJournal(journal).slice(0, -1)) };
}

export function countCells(changes: readonly Change[]): number {
  return changes.filter((change) => change.kind === 'cell').length;
}

/** What the pane shows of the steps. */
export function summarise(journal: string | null): StepSummary[] {
  return readJournal(journal).map(({ kind, changes }) => ({ kind, cells: countCells(changes) }));
}
