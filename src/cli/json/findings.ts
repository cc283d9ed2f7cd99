import type { Finding } from '../../checks';
import { spell } from '../../checks';
import { formatAddress } from '../../model';
import type { Voice } from '../say';
import type { FormulaColumnJson } from './formulas';

/** Where a finding is, in the contract's words: a cell of a sheet, or words in a paragraph of the report. */
export type PlaceJson =
  | { readonly sheet: string; readonly cell: string }
  | { readonly place: { readonly paragraph: number; readonly words: string } };

/** A finding as the contract writes it, its keys in the contract's order. */
export type FindingJson = { readonly check: string; readonly severity: Finding['severity'] } & PlaceJson & {
    readonly found: string;
    readonly expected: string;
    readonly message: string;
    readonly source: string;
    /** Only where others follow from it: what was found because of this cell, none of them a finding of its own. */
    readonly followers?: readonly FindingJson[];
    /** Only where the person let it stand: under whose name, and why. */
    readonly accepted?: { readonly by: string; readonly note: string };
  };

/** One file's entry in the JSON of check; `error` is there only where the file could not be checked. */
export interface CheckedFileJson {
  readonly file: string;
  readonly error?: string;
  readonly findings: readonly FindingJson[];
  /** Only where a table has formulas: what its scores, rates and total are computed by. */
  readonly formulas?: readonly FormulaColumnJson[];
}

export function findingJson(finding: Finding, voice: Voice): FindingJson {
  const { language, note } = voice;
  const { check, severity, place, found, expected, message, source, followers } = finding;
  return {
    check,
    severity,
    ...(place.kind === 'cell'
      ? { sheet: place.sheet, cell: formatAddress(place.address) }
      : { place: { paragraph: place.paragraph, words: place.words } }),
    found: spell(found, language),
    expected: spell(expected, language),
    message: note(message),
    source: note(source),
    ...(followers.length === 0 ? {} : { followers: followers.map((one) => findingJson(one, voice)) }),
  };
}
