import { compareDates } from '../quantity';
import type { DateQuantity, Quantity } from '../quantity/quantity';
import { note } from '../texts/note';
import type { Judgement } from './judgement';
import { MET, inWords, unsure } from './judgement';

/**
 * A target date against a date or words: earlier or on time is met. A deadline merely repeated in the actual proves nothing,
 * nor does 已完成 without a date. `tableYear` is the year of the table, for dates that name none.
 */
export function judgeDates(
  target: DateQuantity,
  actual: Extract<Quantity, { kind: 'date' | 'qualitative' }>,
  tableYear: number | null,
): Judgement {
  const saysDone = actual.kind === 'qualitative' || actual.done;
  switch (compareDates(target, actual, tableYear)) {
    case 'in-time':
      return saysDone ? { ...MET, status: 'qualitative' } : MET;
    case 'late':
      return inWords(note(actual.kind === 'qualitative' ? 'scoring.unmet' : 'scoring.late'), 'under');
    case 'unknown':
      return unclear(actual);
  }
}

function unclear(actual: Extract<Quantity, { kind: 'date' | 'qualitative' }>): Judgement {
  if (actual.kind === 'date') {
    const isCopy = actual.operator !== null && !actual.done;
    return unsure(note(isCopy ? 'scoring.date-copied' : 'scoring.date-unclear'));
  }
  return actual.verdict === 'partly'
    ? inWords(note('scoring.partly'), 'under')
    : unsure(note('scoring.done-without-date'));
}
