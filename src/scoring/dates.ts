import { compareDates } from '../quantity';
import type { DateQuantity, NumberQuantity, Quantity } from '../quantity';
import { note } from '../texts/note';
import type { Judgement } from './judgement';
import { MET, inWords, unlike, unsure } from './judgement';

/**
 * A target date against a date, the number of a month, or words: earlier or on time is met. A deadline merely repeated in the actual
 * proves nothing, nor does 已完成 without a date. `tableYear` is the year of the table, for dates that name none.
 */
export function judgeDates(target: DateQuantity, actual: Quantity, tableYear: number | null): Judgement {
  const isWords = actual.kind === 'qualitative';
  switch (compareDates(target, actual, tableYear)) {
    case 'in-time':
      return isWords || (actual.kind === 'date' && actual.done) ? { ...MET, status: 'qualitative' } : MET;
    case 'late':
      return inWords(note(isWords ? 'scoring.unmet' : 'scoring.late'), 'under');
    case 'unknown':
      return unclear(target, actual);
  }
}

function unclear(target: DateQuantity, actual: Quantity): Judgement {
  if (actual.kind === 'date') {
    const isCopy = actual.operator !== null && !actual.done;
    return unsure(note(isCopy ? 'scoring.date-copied' : 'scoring.date-unclear'));
  }
  if (actual.kind !== 'qualitative') return unlike(target, actual);
  return actual.verdict === 'partly'
    ? inWords(note('scoring.partly'), 'under')
    : unsure(note('scoring.done-without-date'));
}

/** "≤12" with the unit 月 beside a date: the month by whose end it was to be done. null for any other number. */
export function asMonth(target: NumberQuantity): DateQuantity | null {
  const { text, pieces, remarks, value, unit, operator } = target;
  const isMonth = unit === '月' && Number.isInteger(value) && value >= 1 && value <= 12;
  if (!isMonth || operator === '>=' || operator === '>') return null;
  return {
    kind: 'date',
    text,
    pieces,
    remarks,
    date: { year: null, month: value, day: null },
    operator: '<=',
    done: false,
  };
}
