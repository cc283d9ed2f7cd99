import type { DefinedName } from '../../model';
import { quoteSheet } from '../../model';
import { askedOf, replaceNames } from '../../formulaSyntax';

/** A defined name with the word that it has in the grid. */
export interface GridName extends DefinedName {
  readonly word: string;
}

/**
 * Univer knows one name of a kind in a workbook, Excel one for each sheet and one for all. The first to come keeps its word; a
 * sheet's own of the same name gets another one in the grid (指标值 → 指标值_2 on the second sheet), and formulas are translated both
 * ways.
 *
 * A name that uses other names is written out in the grid with LET, each of them once: Univer reckons a name again wherever it
 * stands, which for ours, that rest on one another eight deep, takes a minute instead of a second.
 */
export class GridNames {
  private readonly entries = new Map<string, GridName>();

  constructor(
    names: readonly DefinedName[],
    /** The sheets' names; one that is added later has no place among them. */
    private readonly sheets: readonly string[],
  ) {
    for (const name of names) this.set(name);
  }

  /** Adds or renews a name. */
  set(name: DefinedName): void {
    const key = keyOf(name.sheet, name.name);
    this.entries.set(key, { ...name, word: this.entries.get(key)?.word ?? this.freeWord(name) });
  }

  delete(sheet: string | null, name: string): void {
    this.entries.delete(keyOf(sheet, name));
  }

  /** The names as the grid has them, their formulas too. */
  list(): readonly GridName[] {
    return [...this.entries.values()].map((one) => ({ ...one, formula: this.writtenOut(one.formula, one.sheet) }));
  }

  /** A formula of the file in the grid's words, as it stands on that sheet. Univer does not find names behind a quoted sheet. */
  toGrid(formula: string, sheet: string | null): string {
    if (this.entries.size === 0) return formula;
    return replaceNames(formula, (named, word) => this.entryFor(sheet, named, word)?.word);
  }

  /**
   * The formula of a conditional format in the grid's words, seen from the cell `first`. Univer has no names there whose row is
   * that of the cell, so they are written out, and ROW() says whose row it means.
   */
  toCondition(formula: string, sheet: string, first: string): string {
    const text = formula.startsWith('=') ? formula.slice(1) : formula;
    return `=${askedOf(first, this.writtenOut(text, sheet))}`;
  }

  /** A formula of the grid in the file's words, as it stands on that sheet. */
  toFile(formula: string, sheet: string): string {
    const names = new Map([...this.entries.values()].map((entry) => [entry.word.toLowerCase(), entry]));
    if (names.size === 0) return formula;
    return replaceNames(formula, (named, word) => {
      const entry = named === null ? names.get(word.toLowerCase()) : undefined;
      if (!entry) return undefined;
      const isNear = entry.sheet === null || entry.sheet === sheet;
      return isNear ? entry.name : `${quoteSheet(entry.sheet)}!${entry.name}`;
    });
  }

  /** A formula with the names that it uses, and those that they use, put before it: LET(let_1,formula,…,formula). */
  private writtenOut(formula: string, sheet: string | null): string {
    const parts = new Map<string, { readonly variable: string; readonly text: string }>();
    const visit = (text: string, from: string | null, open: readonly string[]): string =>
      replaceNames(text, (named, word) => {
        const entry = this.entryFor(from, named, word);
        if (!entry || open.includes(entry.word)) return entry?.word; // a name that leads to itself is an error, as in Excel
        const known = parts.get(entry.word);
        if (known) return known.variable;
        const inner = visit(entry.formula, entry.sheet, [...open, entry.word]);
        const variable = `let_${parts.size + 1}`;
        parts.set(entry.word, { variable, text: inner });
        return variable;
      });
    const result = visit(formula, sheet, []);
    const bindings = [...parts.values()].map(({ variable, text }) => `${variable},${text},`);
    return bindings.length === 0 ? result : `LET(${bindings.join('')}${result})`;
  }

  private entryFor(from: string | null, named: string | null, word: string): GridName | undefined {
    if (named !== null) return this.entries.get(keyOf(named, word));
    return this.entries.get(keyOf(from, word)) ?? this.entries.get(keyOf(null, word));
  }

  private freeWord({ name, sheet }: DefinedName): string {
    const used = new Set([...this.entries.values()].map(({ word }) => word.toLowerCase()));
    if (!used.has(name.toLowerCase())) return name;
    let word = `${name}_${this.sheets.indexOf(sheet ?? '') + 1}`;
    while (used.has(word.toLowerCase())) word += '_';
    return word;
  }
}

function keyOf(sheet: string | null, name: string): string {
  return `${sheet ?? ''}!${name.toLowerCase()}`;
}
