import type { DefinedName } from '../../model/book';
import { replaceWords } from './words';

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
    private readonly sheets: () => readonly string[],
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

  /** A formula of the file in the grid's words, as it stands on that sheet. */
  toGrid(formula: string, sheet: string | null): string {
    if (sheet === null || this.entries.size === 0) return formula;
    return replaceWords(formula, (word) => this.entries.get(keyOf(sheet, word))?.word);
  }

  /** A formula of the grid in the file's words. */
  toFile(formula: string, sheet: string): string {
    const names = new Map<string, string>();
    for (const { word, name, sheet: scope } of this.entries.values()) {
      if (word !== name && scope === sheet) names.set(word.toLowerCase(), name);
    }
    return names.size === 0 ? formula : replaceWords(formula, (word) => names.get(word.toLowerCase()));
  }

  private freeWord({ name, sheet }: DefinedName): string {
    const used = new Set([...this.entries.values()].map(({ word }) => word.toLowerCase()));
    if (!used.has(name.toLowerCase())) return name;
    let word = `${name}_${this.sheets().indexOf(sheet ?? '') + 1}`;
    while (used.has(word.toLowerCase())) word += '_';
    return word;
  }
}

function keyOf(sheet: string | null, name: string): string {
  return `${sheet ?? ''}!${name.toLowerCase()}`;
}
