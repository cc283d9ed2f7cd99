import type { Address } from '../model/address';
import { columnName, formatAbsolute, quoteSheet } from '../model/address';
import type { DefinedName } from '../model/book';
import type { PercentSign } from './textNumber';
import { textNumberFormula, thisRowCell } from './textNumber';

/** A name of ours within a formula. */
const NAME_TOKEN = /[\u3400-\u9fff]+(?:_[A-Z0-9]+)*/g;

/** What a name stands for; the word is the name itself. */
export type InputRole = 'target' | 'actual' | 'points' | 'budget' | 'executed';

const WORDS: Readonly<Record<InputRole, { readonly word: string; readonly percent: PercentSign }>> = {
  target: { word: '指标值', percent: 'hundredth' },
  actual: { word: '完成值', percent: 'hundredth' },
  points: { word: '分值', percent: 'ignored' },
  budget: { word: '预算数', percent: 'hundredth' },
  executed: { word: '执行数', percent: 'hundredth' },
};

/** The words of all roles, for recognising names of ours. */
export const NAME_WORDS: readonly string[] = Object.values(WORDS).map(({ word }) => word);

/** How "%" counts where a name of this role reads a text. */
export function percentSignOf(role: InputRole): PercentSign {
  return WORDS[role].percent;
}

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
  readonly role: InputRole;
  readonly column: number;
  /** The one row it names; null where it names the cell of whatever row uses it. */
  readonly row: number | null;
  readonly name: string;
  readonly existing: Existing | null;
  lastRow: number;
}

/** A name of ours that an earlier writing left behind. */
interface Existing {
  readonly formula: string;
  readonly lastRow: number;
}

/**
 * The defined names of one sheet: hands out the name of a role for a column, one for all rows, and knows the definitions at the end.
 * A cell of another row than the formula's (a target merged over several rows) gets a name of its own: 指标值_E16.
 * The first column of a role gets the plain word (指标值), further ones a suffix (指标值_2). A name that somebody else defined is
 * never touched: the next suffix is taken, also where a name of the whole workbook would be hidden on this sheet.
 */
export class SheetNames {
  private readonly entries: Entry[] = [];
  private readonly taken: ReadonlyMap<string, DefinedName>;

  constructor(
    private readonly sheet: string,
    existing: readonly DefinedName[],
  ) {
    this.taken = new Map(
      existing
        .filter((name) => name.sheet === null || name.sheet === sheet)
        .map((name) => [name.name.toUpperCase(), name]),
    );
  }

  /** The name under which the formula in row `fromRow` finds the number of the cell `input`. */
  nameFor(role: InputRole, input: Address, fromRow: number): string {
    const row = input.row === fromRow ? null : input.row;
    const known = this.entries.find((e) => e.role === role && e.column === input.column && e.row === row);
    if (known) {
      known.lastRow = Math.max(known.lastRow, input.row);
      return known.name;
    }
    const entry = this.allocate(role, input, row);
    this.entries.push(entry);
    return entry.name;
  }

  /** The definitions of the names that these formulas use. */
  definitions(formulas: readonly string[]): NameDefinition[] {
    const used = new Set(formulas.flatMap((formula) => formula.match(NAME_TOKEN) ?? []));
    const entries = this.entries.filter((entry) => used.has(entry.name));
    return entries.map((entry) => {
      const { existing, name } = entry;
      const covered = existing !== null && existing.lastRow >= entry.lastRow;
      const formula = covered ? existing.formula : definition(this.sheet, entry, roundUp(entry.lastRow));
      return { sheet: this.sheet, name, formula, before: existing?.formula ?? null };
    });
  }

  private allocate(role: InputRole, input: Address, row: number | null): Entry {
    const stem = row === null ? WORDS[role].word : `${WORDS[role].word}_${columnName(input.column)}${row + 1}`;
    for (let count = 1; ; count++) {
      const name = count === 1 ? stem : `${stem}_${count}`;
      if (this.entries.some((entry) => entry.name === name)) continue;
      const place = { role, column: input.column, row };
      const found = this.taken.get(name.toUpperCase());
      const existing = found ? this.recognise(found, place) : null;
      if (found && !existing) continue;
      return { ...place, name, existing, lastRow: input.row };
    }
  }

  /** The name as one of ours for this very place, whatever rows it covers; null when it is anything else. */
  private recognise(found: DefinedName, place: Place): Existing | null {
    if (found.sheet !== this.sheet) return null;
    const lastRow = Number(/\$[A-Z]{1,3}\$1:\$[A-Z]{1,3}\$(\d+)/.exec(found.formula)?.[1] ?? 1) - 1;
    const quoted = found.formula.replaceAll(/(?<=[(,])[^'"(),!]+!\$/g, (text) => `${quoteSheet(text.slice(0, -2))}!$`);
    return quoted === definition(this.sheet, place, lastRow) ? { formula: found.formula, lastRow } : null;
  }
}

type Place = Pick<Entry, 'role' | 'column' | 'row'>;

function definition(sheet: string, { role, column, row }: Place, lastRow: number): string {
  const cell =
    row === null
      ? thisRowCell(sheet, { top: 0, bottom: lastRow, left: column, right: column })
      : `${quoteSheet(sheet)}!${formatAbsolute({ row, column })}`;
  return textNumberFormula(cell, WORDS[role].percent);
}

function roundUp(row: number): number {
  return Math.ceil((row + 1 + ROOM) / STEP) * STEP - 1;
}
