import type { DefinedName } from '../../model/book';
import { quoteSheet } from '../../model/address';
import { replaceNames } from './words';

/** A defined name with the word that it has in the grid. */
export interface GridName extends DefinedName {
  readonly word: string;
}

/**
 * Univer knows one name of a kind in a workbook, Excel one for each sheet and one for all. The first to come keeps its word; a
 * sheet's own of the same name gets another one in the grid (指标值 → 指标值_2 on the second sheet), and formulas are translated both
 * ways.
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

  /** Adds or renews a name and gives its entry, the formula in the grid's words. */
  set(name: DefinedName): GridName {
    const key = keyOf(name.sheet, name.name);
    const word = this.entries.get(key)?.word ?? this.freeWord(name);
    this.entries.set(key, { ...name, word });
    return { ...name, word, formula: this.toGrid(name.formula, name.sheet) };
  }

  delete(sheet: string | null, name: string): void {
    this.entries.delete(keyOf(sheet, name));
  }

  /** The names as the grid has them, their formulas too. */
  list(): readonly GridName[] {
    return [...this.entries.values()].map((one) => ({ ...one, formula: this.toGrid(one.formula, one.sheet) }));
  }

  /** A formula of the file in the grid's words, as it stands on that sheet. Univer does not find names behind a quoted sheet. */
  toGrid(formula: string, sheet: string | null): string {
    if (this.entries.size === 0) return formula;
    return replaceNames(formula, (named, word) => {
      if (named !== null) return this.entries.get(keyOf(named, word))?.word;
      return (this.entries.get(keyOf(sheet, word)) ?? this.entries.get(keyOf(null, word)))?.word;
    });
  }

  /** A formula of the grid in the file's words, as it stands on that sheet. */
  toFile(formula: string, sheet: string): string {
    const names = new Map([...this.entries.values()].map((entry) => [entry.word.toLowerCase(), entry]));
    if (names.size === 0) return formula;
    return replaceNames(formula, (named, word) => {
      const entry = named === null ? names.get(word.toLowerCase()) : undefined;
      if (!entry) return undefined;
      const isNear = entry.sheet === sheet || entry.sheet === null;
      return isNear ? entry.name : `${quoteSheet(entry.sheet ?? '')}!${entry.name}`;
    });
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
