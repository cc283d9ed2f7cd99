import type { SelfEvaluationTable } from '../../layout';
import type { Address, Book } from '../../model';
import { contains, formatAddress, findSheet } from '../../model';
import type { Acceptance, AcceptedPlace } from '../../settings/data';
import type { Note } from '../../texts/note';
import type { Finding, Wording } from '../finding';

/** Where findings come from: the tables of a workbook, or a report, told by the name of its file. */
export type Origin =
  { readonly book: Book; readonly tables: readonly SelfEvaluationTable[] } | { readonly report: string };

/** What a finding is remembered by: everything of an acceptance besides the person's part in it. */
export type Identity = Omit<Acceptance, 'alone' | 'note'>;

const identities = new WeakMap<Origin, WeakMap<Finding, Identity>>();

/** Worked out once for a finding of an origin, which never change. Refuses (RangeError) a finding that is not of this origin. */
export function identityOf(finding: Finding, origin: Origin): Identity {
  const known = identities.get(origin) ?? new WeakMap<Finding, Identity>();
  identities.set(origin, known);
  const identity = known.get(finding) ?? makeIdentity(finding, origin);
  known.set(finding, identity);
  return identity;
}

function makeIdentity(finding: Finding, origin: Origin): Identity {
  const { check, place } = finding;
  if (place.kind === 'text') {
    if (!('report' in origin)) throw new RangeError('a finding of a report is told by its file');
    const { paragraph, words } = place;
    return {
      check,
      place: { kind: 'text', report: origin.report, paragraph, words },
      says: saysOf(finding),
      basis: [],
    };
  }
  if (!('book' in origin)) throw new RangeError('a finding of a table is told by its workbook');
  const cell = formatAddress(place.address);
  return {
    check,
    place: { kind: 'cell', sheet: place.sheet, cell },
    says: saysOf(finding, cell),
    basis: basisOf(origin.book, origin.tables, place.sheet, place.address),
  };
}

/** The same finding at the same place. */
export function keyOf(identity: Identity): string {
  return JSON.stringify([matterOf(identity), identity.place]);
}

/** The same finding wherever it stands on its sheet or in its report. */
export function matterOf({ check, place, says, basis }: Identity): string {
  const where = place.kind === 'cell' ? [place.sheet] : [place.report, place.words];
  return JSON.stringify([check, place.kind, where, says, basis]);
}

/** The check and the place, whatever is said there. */
export function spotOf({ check, place }: { readonly check: string; readonly place: AcceptedPlace }): string {
  return JSON.stringify([check, place]);
}

/** Its own cell, named in a sentence, is left out: it is no other finding when a row was put in above it. */
function saysOf({ found, expected, message, source, followers }: Finding, cell: string | null = null): string {
  const plain = (wording: Wording | Note): unknown =>
    typeof wording === 'string'
      ? wording
      : [wording.id, Object.entries(wording.args).map(([slot, value]) => [slot, value === cell ? '' : value])];
  // What follows is accepted with it; more that follows later is something else, and was not.
  const also = followers.map((one) => [one.check, plain(one.found), plain(one.expected)]);
  return JSON.stringify([...[found, expected, message, source].map(plain), ...also]);
}

/** The text of the cell, and of the cells that say what its row is about. Scores are left out: writing them answers nothing. */
function basisOf(book: Book, tables: readonly SelfEvaluationTable[], name: string, at: Address): string[] {
  const sheet = findSheet(book, name);
  if (!sheet) throw new RangeError('the finding is not of this book');
  const here = tables.filter((table) => table.sheet === name && contains(table.range, at));
  const rows = here.flatMap(({ indicators, budget }) => [
    ...indicators
      .filter(({ row }) => row === at.row)
      .map(({ cells: c }) => [c.name, c.operator, c.target, c.unit, c.actual, c.points, c.reason]),
    ...budget.filter(({ row }) => row === at.row).map(({ cells: c }) => [c.initial, c.budget, c.executed, c.points]),
  ]);
  return [at, ...rows.flat()].map((cell) => (cell ? sheet.shownAt(cell.row, cell.column).text.trim() : ''));
}
