import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { Acceptance, Decisions, JournalStep } from './data';

/** What of the person's own speaks of sheets. */
interface OfSheets {
  readonly decisions: Decisions;
  readonly accepted: readonly Acceptance[];
  readonly steps: readonly JournalStep[];
}

/**
 * One sentence for the sheets that something kept speaks of and that the workbook has not: renamed or deleted, nobody can tell. What is
 * kept of them stays, and counts again as soon as a sheet has that name. null: there are none. `sheets`: the names in the workbook.
 */
export function goneSheets({ decisions, accepted, steps }: OfSheets, sheets: readonly string[]): Note | null {
  const spoken = [
    ...Object.keys(decisions.tables).map((key) => key.replace(/#\d+$/, '')),
    ...decisions.corrections.map(({ sheet }) => sheet),
    ...accepted.flatMap(({ place }) => (place.kind === 'cell' ? [place.sheet] : [])),
    ...steps.flatMap(({ changes }) => changes.flatMap((change) => (change.kind === 'cell' ? [change.sheet] : []))),
  ];
  const there = new Set(sheets);
  const gone = [...new Set(spoken)].filter((sheet) => !there.has(sheet));
  return gone.length === 0 ? null : note('kept.sheets-gone', { sheets: gone.join('、') });
}
