import type { Address, DefinedName } from '../model';
import type { Earlier, InputRole } from './nameSet';
import { cellEnding, NAME_TOKEN, NameSet, setOf } from './nameSet';

/** A defined name that formulas of a sheet rest on, and what stands there now (null: it must be made). */
export interface NameDefinition {
  readonly sheet: string;
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  readonly before: string | null;
}

/** Rows below the table that a name covers at least, so that added rows are covered too, and the step its end is rounded up to. */
const ROOM = 50;
const STEP = 100;

interface Entry {
  readonly set: NameSet;
  readonly column: number;
  /** The one row it names; null where it names the cell of whatever row uses it. */
  readonly row: number | null;
  readonly earlier: Earlier;
  lastRow: number;
}

/**
 * The defined names of one sheet: hands out the name of a role for a column, one for all rows, and knows the definitions at the end.
 * Behind each stand the names of the steps that it is read by (指标值原文, 指标值文本 …).
 * A cell of another row than the formula's (a target merged over several rows) gets a name of its own: 指标值_E16.
 * The first column of a role gets the plain word (指标值), further ones a suffix (指标值_2). A name that somebody else defined is
 * never touched: the next suffix is taken, also where a name of the whole workbook would be hidden on this sheet.
 */
export class SheetNames {
  private readonly entries: Entry[] = [];
  private readonly existing: ReadonlyMap<string, DefinedName>;

  /** `names` are those of the whole workbook. */
  constructor(
    private readonly sheet: string,
    private readonly names: readonly DefinedName[],
  ) {
    const seen = names.filter((name) => name.sheet === null || name.sheet === sheet);
    // A name of the sheet hides one of the workbook.
    seen.sort((a, b) => Number(a.sheet !== null) - Number(b.sheet !== null));
    this.existing = new Map(seen.map((name) => [name.name.toUpperCase(), name]));
  }

  /** The name under which the formula in row `fromRow` finds the number of the cell `input`. */
  nameFor(role: InputRole, input: Address, fromRow: number): string {
    return this.setFor(role, input, fromRow).name('number');
  }

  /** The name of the words beside that number. */
  wordsFor(role: 'target' | 'actual', input: Address, fromRow: number): string {
    return this.setFor(role, input, fromRow).name('words');
  }

  private setFor(role: InputRole, input: Address, fromRow: number): NameSet {
    const row = input.row === fromRow ? null : input.row;
    const known = this.entries.find((e) => e.set.role === role && e.column === input.column && e.row === row);
    const entry = known ?? this.allocate(role, input, row);
    if (known) known.lastRow = Math.max(known.lastRow, input.row);
    else this.entries.push(entry);
    return entry.set;
  }

  /** The definitions of the names that these formulas use, those first that others build on. */
  definitions(formulas: readonly string[]): NameDefinition[] {
    const used = mentionedIn(formulas);
    return this.entries.filter(({ set }) => used.has(set.name('number'))).flatMap((entry) => this.defined(entry));
  }

  /**
   * Names of ours from an earlier writing that nothing uses any more, those first that build on others. `own` are formulas that are
   * known to stand on the sheet; `all`, asked for only where those leave a name unused, are the formulas of the workbook that look for
   * names on this sheet.
   */
  unused(own: readonly string[], all: () => readonly string[]): NameDefinition[] {
    const left = unusedBy(own, this.earlierSets());
    if (left.length === 0) return [];
    const isOurs = ({ sheet, name }: DefinedName): boolean => {
      const set = sheet === null ? null : setOf(sheet, name);
      return set !== null && (sheet !== this.sheet || set.earlier(this.existing) !== 'taken');
    };
    const theirs = this.names.filter((name) => !isOurs(name)).map(({ formula }) => formula);
    return unusedBy([...all(), ...theirs], left).flatMap(({ set, found }) =>
      [...found]
        .map(([step, formula]) => ({ sheet: this.sheet, name: set.name(step), formula, before: formula }))
        .reverse(),
    );
  }

  private defined({ set, column, row, earlier: { place, found }, lastRow }: Entry): NameDefinition[] {
    const covers = place !== null && place.first <= lastRow && place.last >= lastRow;
    const wanted = set.formulas(covers ? place : { column, row, first: 0, last: roundUp(lastRow) });
    return set.steps.map((step) => {
      const before = found.get(step) ?? null;
      // A host may write the same formula another way: that stays.
      const formula = before !== null && (step !== 'cell' || covers) ? before : (wanted.get(step) ?? '');
      return { sheet: this.sheet, name: set.name(step), formula, before };
    });
  }

  private allocate(role: InputRole, input: Address, row: number | null): Entry {
    const stem = row === null ? '' : cellEnding(input.column, row);
    for (let count = 1; ; count++) {
      const set = new NameSet(this.sheet, role, count === 1 ? stem : `${stem}_${count}`);
      if (this.entries.some((entry) => entry.set.name('number') === set.name('number'))) continue;
      const earlier = set.earlier(this.existing);
      if (earlier === 'taken' || !isFor(earlier, input.column, row)) continue;
      return { set, column: input.column, row, earlier, lastRow: input.row };
    }
  }

  /** What earlier writings left on this sheet. */
  private earlierSets(): EarlierSet[] {
    const sets = new Map<string, NameSet>();
    for (const { name, sheet } of this.existing.values()) {
      const set = sheet === null ? null : setOf(sheet, name);
      if (set) sets.set(set.name('number'), set);
    }
    return [...sets.values()].flatMap((set) => {
      const earlier = set.earlier(this.existing);
      return earlier === 'taken' ? [] : [{ set, found: earlier.found }];
    });
  }
}

interface EarlierSet {
  readonly set: NameSet;
  readonly found: Earlier['found'];
}

function unusedBy(formulas: readonly string[], sets: readonly EarlierSet[]): EarlierSet[] {
  if (sets.length === 0) return [];
  const used = mentionedIn(formulas);
  return sets.filter(({ set }) => !set.steps.some((step) => used.has(set.name(step))));
}

/** Whether names that were left are those of this very place. Without the first of them they are of none yet. */
function isFor({ place }: Earlier, column: number, row: number | null): boolean {
  return place === null || (place.column === column && place.row === row);
}

function mentionedIn(formulas: readonly string[]): ReadonlySet<string> {
  return new Set(formulas.flatMap((formula) => formula.match(NAME_TOKEN) ?? []));
}

function roundUp(row: number): number {
  return Math.ceil((row + 1 + ROOM) / STEP) * STEP - 1;
}
