import type { Address, Sheet } from '../model';
import { append, formatAddress, least } from '../model';
import { formatNumber } from '../quantity';
import { note } from '../texts/note';
import type { TableSubject } from './check';
import type { Finding } from './finding';
import { SEVERITIES } from './finding';
import { causesOf } from './causes';
import { putContent } from './lib/repair';
import type { Figures, Relation } from './relations';
import { relationsOf } from './relations';

/**
 * The findings with each fault told once: at the cell that is wrong, with those that would not be there without it as its followers.
 *
 * A cell is called wrong where one figure in it settles at least two findings, takes no agreement away from others, and no other cell
 * does as much. Where several cells do, nobody is blamed; findings that all of them settle are still one. Of tables alone.
 */
export function oneFaultEach(findings: readonly Finding[], subjects: readonly TableSubject[]): Finding[] {
  const faults = new Faults(findings);
  for (const subject of subjects) {
    for (const [cause, follower] of causesOf(faults.open(), subject)) faults.follow(cause, follower);
    new TableFaults(subject, faults).settle();
  }
  return faults.all();
}

const gravest = (findings: readonly Finding[]): Finding['severity'] =>
  SEVERITIES.find((severity) => findings.some((one) => one.severity === severity)) ?? 'info';

/** Findings and what follows from which. */
class Faults {
  private readonly followers = new Map<Finding, Finding[]>();
  private readonly followed = new Map<Finding, Finding>();
  private readonly list: Finding[];

  constructor(findings: readonly Finding[]) {
    this.list = [...findings];
  }

  /** Those that follow from no other. */
  open(): Finding[] {
    return this.list.filter((one) => !this.followed.has(one));
  }

  /** A finding that no check made, for a cell at which none stood. */
  add(finding: Finding): void {
    this.list.push(finding);
  }

  /** The same in other words. */
  replace(finding: Finding, other: Finding): void {
    this.list[this.list.indexOf(finding)] = other;
    this.followers.set(other, this.followers.get(finding) ?? []);
  }

  follow(cause: Finding, follower: Finding): void {
    if (cause === follower || this.followed.has(follower) || this.followed.has(cause)) return;
    this.followed.set(follower, cause);
    const own = this.followers.get(follower) ?? [];
    this.followers.set(cause, [...(this.followers.get(cause) ?? []), follower, ...own]);
  }

  all(): Finding[] {
    return this.open().map((one) => {
      const followers = this.followers.get(one) ?? [];
      return followers.length === 0 ? one : { ...one, severity: gravest([one, ...followers]), followers };
    });
  }
}

/** A figure for a cell, and the findings that it settles. */
interface Settling {
  readonly at: Address;
  readonly value: number;
  /** The relation that says the figure. */
  readonly by: Relation | null;
  readonly settles: readonly Finding[];
}

class TableFaults {
  private readonly relations: readonly Relation[];
  private readonly figures: ReadonlyMap<string, number>;
  private readonly ofCell = new Map<string, Relation[]>();
  private readonly found = new Map<Relation, Finding[]>();
  private readonly atCell = new Map<string, Finding[]>();
  private readonly sheet: Sheet;

  constructor(
    subject: TableSubject,
    private readonly faults: Faults,
  ) {
    this.sheet = subject.sheet;
    const { figures, relations } = relationsOf(subject);
    this.figures = figures;
    for (const finding of faults.open()) {
      // A hint is no fault that another could have brought about.
      if (finding.severity === 'info') continue;
      if (finding.place.kind !== 'cell' || finding.place.sheet !== this.sheet.name) continue;
      const key = formatAddress(finding.place.address);
      if (figures.has(key)) this.atCell.set(key, [...(this.atCell.get(key) ?? []), finding]);
    }
    this.relations = relations.filter((relation) => {
      const own = this.findingsOf(relation);
      this.found.set(relation, own);
      // What the form does otherwise, and no check minds, says nothing.
      return relation.holds(this.read) ? own.length === 0 : own.length > 0;
    });
    for (const relation of this.relations) {
      for (const at of relation.cells) {
        const key = formatAddress(at);
        this.ofCell.set(key, [...(this.ofCell.get(key) ?? []), relation]);
      }
    }
  }

  private readonly read: Figures = (at) => this.figures.get(formatAddress(at)) ?? null;

  /** The findings in which the checks say that the relation does not hold. */
  private findingsOf({ checks, at }: Relation): Finding[] {
    return at.flatMap((cell) =>
      (this.atCell.get(formatAddress(cell)) ?? []).filter(({ check }) => checks.includes(check)),
    );
  }

  settle(): void {
    const candidates = this.candidates().sort((a, b) => b.settles.length - a.settles.length);
    const told = new Set<Finding>();
    for (const one of candidates) {
      if (one.settles.some((finding) => told.has(finding))) continue;
      const rivals = candidates.filter((other) => isRival(one, other));
      const isSure = rivals.length === 0 || (this.isFoundAt(one) && !rivals.some((other) => this.isFoundAt(other)));
      this.blame(one, isSure);
      one.settles.forEach((finding) => told.add(finding));
    }
    this.settleTogether();
  }

  /** Every figure for a cell that settles two findings or more. */
  private candidates(): Settling[] {
    const known = new Map<string, Settling>();
    const consider = (at: Address, value: number | null, by: Relation | null): void => {
      if (value === null || !Number.isFinite(value) || value < 0) return;
      const key = `${formatAddress(at)} ${formatNumber(value, 9)}`;
      if (known.has(key)) return;
      const settles = this.settledBy(at, value);
      if (settles.length > 1) known.set(key, { at, value, by, settles });
    };
    for (const relation of this.relations) {
      if (this.found.get(relation)?.length) {
        for (const at of relation.cells) consider(at, relation.solve(at, this.read), relation);
      }
    }
    for (const finding of [...this.atCell.values()].flat()) {
      if (finding.place.kind === 'cell') consider(finding.place.address, rightFigure(finding), null);
    }
    return [...known.values()];
  }

  /** The findings that go with this figure in the cell; none where another agreement goes as well. */
  private settledBy(at: Address, value: number): Finding[] {
    const key = formatAddress(at);
    const figures: Figures = (cell) => (formatAddress(cell) === key ? value : this.read(cell));
    const settled: Finding[] = [];
    for (const relation of this.ofCell.get(key) ?? []) {
      const holds = relation.holds(figures);
      const own = this.found.get(relation) ?? [];
      if (own.length === 0 && !holds) return [];
      if (holds) append(settled, own);
    }
    // One that says itself what should stand there goes too.
    const said = (this.atCell.get(key) ?? []).filter((one) => rightFigure(one) === value);
    return [...new Set([...settled, ...said])];
  }

  private isFoundAt({ at, settles }: Settling): boolean {
    return (this.atCell.get(formatAddress(at)) ?? []).some((one) => settles.includes(one));
  }

  private blame(one: Settling, isSure: boolean): void {
    const open = one.settles.filter((finding) => this.faults.open().includes(finding));
    const [first] = open;
    if (!first || open.length < 2) return;
    if (!isSure) return open.forEach((finding) => this.faults.follow(mostNarrow(open, this.found), finding));
    const own = (this.atCell.get(formatAddress(one.at)) ?? []).find((finding) => open.includes(finding));
    const cause = own ? this.withFigure(own, one) : this.madeFrom(first, one, open);
    if (own && cause !== own) this.faults.replace(own, cause);
    else if (!own) this.faults.add(cause);
    for (const finding of open) if (finding !== own) this.faults.follow(cause, finding);
  }

  /** A finding that says only a limit, with the figure that everything else comes down to. */
  private withFigure(own: Finding, { at, value, by }: Settling): Finding {
    if (typeof own.expected === 'string' || by === null) return own;
    return { ...own, expected: formatNumber(value, 6), repair: own.repair ?? this.repair(at, value) };
  }

  private madeFrom(first: Finding, { at, value, by }: Settling, open: readonly Finding[]): Finding {
    const grave = open.filter(({ severity }) => severity === gravest(open));
    const like = grave.find(({ check }) => by?.checks.includes(check)) ?? grave[0] ?? first;
    const found = this.sheet.shownAt(at.row, at.column).text.trim();
    const cells = new Set(open.flatMap(({ place }) => (place.kind === 'cell' ? [formatAddress(place.address)] : [])));
    const expected = formatNumber(value, 6);
    return {
      ...like,
      place: { kind: 'cell', sheet: this.sheet.name, address: at },
      found,
      expected,
      message: note('check.one-cell', { found, cells: [...cells].join('、'), value: expected }),
      repair: this.repair(at, value),
    };
  }

  /** Only a typed number that is the figure itself is replaced: one in another unit, or a formula, is for a person. */
  private repair(at: Address, value: number): Finding['repair'] {
    const cell = this.sheet.cellAt(at.row, at.column);
    if (cell.formula !== null || cell.value !== this.read(at)) return null;
    return putContent(this.sheet, at, { value, formula: null });
  }

  /** With all that is known to be right put in at once: what agrees then followed from those cells together. */
  private settleTogether(): void {
    const open = this.faults.open();
    const right = new Map<string, { readonly value: number; readonly finding: Finding }>();
    for (const finding of open) {
      const value = rightFigure(finding);
      if (value === null || finding.place.kind !== 'cell' || finding.place.sheet !== this.sheet.name) continue;
      const key = formatAddress(finding.place.address);
      if (this.figures.has(key) && !right.has(key)) right.set(key, { value, finding });
    }
    for (const relation of this.relations) {
      const own = (this.found.get(relation) ?? []).filter((one) => open.includes(one));
      const places = relation.at.map(formatAddress);
      const others = relation.cells.map(formatAddress).filter((key) => right.has(key) && !places.includes(key));
      const causes = others.map((key) => right.get(key)?.finding);
      const cause = others.length > 1 ? open.find((one) => causes.includes(one)) : undefined;
      if (!cause || own.length === 0) continue;
      const figures: Figures = (at) => {
        const key = formatAddress(at);
        return (others.includes(key) ? right.get(key)?.value : undefined) ?? this.read(at);
      };
      if (relation.holds(figures)) own.forEach((one) => this.faults.follow(cause, one));
    }
  }
}

/** Another cell that settles as much of the same. */
const isRival = (one: Settling, other: Settling): boolean =>
  formatAddress(one.at) !== formatAddress(other.at) &&
  other.settles.length === one.settles.length &&
  other.settles.some((finding) => one.settles.includes(finding));

/** Of findings that nobody can be blamed for alone the one about the fewest cells: it says best where to look. */
function mostNarrow(open: readonly Finding[], found: ReadonlyMap<Relation, readonly Finding[]>): Finding {
  const width = (finding: Finding): number =>
    least([...found].flatMap(([relation, own]) => (own.includes(finding) ? [relation.cells.length] : [])));
  return [...open].sort((a, b) => width(a) - width(b))[0] as Finding;
}

/** The figure that a finding says should stand in its cell; null where it says none. Rates are fractions. */
function rightFigure({ expected }: Finding): number | null {
  if (typeof expected !== 'string') return null;
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(expected)?.[1];
  if (percent !== undefined) return Number(percent) / 100;
  return /^\d+(?:\.\d+)?$/.test(expected) ? Number(expected) : null;
}
