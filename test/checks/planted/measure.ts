import type { Finding } from '../../../src/checks';
import { formatAddress } from '../../../src/model/address';
import { say } from '../../../src/texts/note';
import { Random } from '../../fuzz/random';
import { replaceCell } from '../../support/applyChanges';
import type { Base } from './bases';
import { findingsOfSheet } from './bases';
import type { Fault, FaultKind } from './fault';
import { contentOf } from './fault';
import { INDICATOR_FAULTS } from './indicators';
import { MONEY_FAULTS } from './money';
import { ROW_FAULTS } from './rows';

export const FAULT_KINDS: readonly FaultKind[] = [...ROW_FAULTS, ...INDICATOR_FAULTS, ...MONEY_FAULTS];

/** What came of one fault. */
export interface Planted {
  readonly base: Base;
  readonly fault: Fault;
  /** Said at a cell that is wrong. */
  readonly isFound: boolean;
  /** Said, but at another cell. */
  readonly isElsewhere: boolean;
  /** New errors and warnings that say something true, and those that do not. */
  readonly right: number;
  readonly stray: readonly Finding[];
  readonly all: readonly Finding[];
}

const placed = ({ place }: Finding): string => (place.kind === 'cell' ? formatAddress(place.address) : place.words);
const key = (finding: Finding): string => `${finding.check} ${placed(finding)} ${finding.severity}`;

const says = ({ check, followers }: Finding, checks: readonly string[]): boolean =>
  [check, ...followers.map((one) => one.check)].some((name) => checks.includes(name));

/** Plants it and hears what the program says of the table that it did not say before. */
export function plant(base: Base, kind: FaultKind, fault: Fault): Planted {
  const sheet = fault.put.reduce(
    (one, [at, what]) => replaceCell(one, one.anchorAt(at.row, at.column), contentOf(what)),
    base.sheet,
  );
  const known = new Set(base.findings.map(key));
  const all = findingsOfSheet(sheet).filter((finding) => !known.has(key(finding)));
  // What follows from a fault is said with it: at its own cell, under the check of the cell that is to blame.
  const told = all.filter((finding) => says(finding, kind.checks));
  const wrong = new Set(fault.at.map(formatAddress));
  const grave = all.filter(({ severity }) => severity !== 'info');
  const stray = grave.filter((finding) => !says(finding, [...kind.checks, ...(kind.also ?? [])]));
  const isFound = told.some((finding) => [finding, ...finding.followers].some((one) => wrong.has(placed(one))));
  return {
    base,
    fault,
    isFound,
    isElsewhere: !isFound && told.length > 0,
    right: grave.length - stray.length,
    stray,
    all,
  };
}

/** `count` faults of the kind at places chosen by chance, every way used in turn; fewer where the tables have no more places. */
export function plantMany(bases: readonly Base[], kind: FaultKind, count: number, seed: string): Planted[] {
  const random = new Random(seed, kind.title);
  const planted: Planted[] = [];
  for (let tried = 0; bases.length > 0 && planted.length < count && tried < 60 * count; tried++) {
    const way = kind.ways[tried % kind.ways.length];
    const base = random.of(bases);
    const fault = way?.(base, random);
    if (fault) planted.push(plant(base, kind, fault));
  }
  return planted;
}

/** One line for a person who wants to know what was missed or said too much. */
export function tell({ base, fault, all }: Planted): string {
  const put = fault.put
    .slice(0, 4)
    .map(([at, what]) => `${formatAddress(at)}=${typeof what === 'object' ? JSON.stringify(what) : String(what)}`);
  const said = all
    .slice(0, 6)
    .map((one) => `${one.severity} ${one.check} ${placed(one)} ${say(one.message).slice(0, 60)}`);
  return `${base.name} [${base.evaluation.placeSet.id}] ${put.join(' ')}\n      ${said.join('\n      ') || '(nothing)'}`;
}
