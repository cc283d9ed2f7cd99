import type { Address, Change, Sheet } from '../model';
import type { Note } from '../texts/note';
import type { Finding, Place, Severity, Wording } from './finding';

/** Where a check found something: a cell of a sheet, or words of a report. null is refused. */
export type Spot =
  { readonly sheet: Sheet; readonly address: Address | null } | { readonly paragraph: number; readonly words: string };

/** What a check reports. */
export interface Observation {
  readonly severity: Severity;
  readonly at: Spot;
  readonly found: Wording;
  readonly expected: Wording;
  readonly message: Note;
  readonly source: Note;
  readonly repair?: readonly Change[] | null;
}

/** What a check is handed to report with. */
export type Reporter = (observation: Observation) => void;

/** The part of a check that its reporter looks at. */
interface Declared {
  readonly name: string;
  readonly severities: readonly Severity[];
}

/**
 * The one place where findings are made. `into` collects them.
 * Refuses (RangeError, a mistake in the check) an observation without a cell or words, and a severity that the check did not declare.
 * A cell inside of a merge is named by the cell a person sees; the same thing found twice at one place is kept once.
 */
export function reporterFor(check: Declared, into: Finding[]): Reporter {
  const known = new Set<string>();
  return ({ severity, at, found, expected, message, source, repair = null }) => {
    if (!check.severities.includes(severity)) throw new RangeError(`${check.name} does not declare "${severity}"`);
    const place = placeOf(check, at);
    const key = JSON.stringify([place, found]);
    if (known.has(key)) return;
    known.add(key);
    into.push({ check: check.name, severity, place, found, expected, message, source, repair, followers: [] });
  };
}

function placeOf({ name }: Declared, at: Spot): Place {
  if ('paragraph' in at) {
    if (at.words === '' || at.paragraph < 1) throw new RangeError(`${name} reports a finding without a place`);
    return { kind: 'text', paragraph: at.paragraph, words: at.words };
  }
  if (at.address === null) throw new RangeError(`${name} reports a finding without a place`);
  const { row, column } = at.address;
  return { kind: 'cell', sheet: at.sheet.name, address: at.sheet.anchorAt(row, column) };
}
