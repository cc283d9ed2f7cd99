import type { Range } from '../model';
import { contains, append } from '../model';
import type { FormulaNode, SheetRange } from './dependents';
import type { References } from './references';
import { rangeOfArea, reachOfArea, referencesOf } from './references';
import type { SheetPrefix } from './tokens';

/** What the formulas of a workbook can refer to. Sheets are counted in the order of their tabs. */
export interface Surroundings {
  readonly sheets: readonly string[];
  readonly names: readonly { readonly name: string; readonly sheet: string | null; readonly formula: string }[];
  readonly tables: readonly { readonly name: string; readonly sheet: number; readonly range: Range }[];
}

interface Reach {
  readonly reads: readonly SheetRange[];
  readonly anything: boolean;
  /** The defined names met on the way, in lower case. */
  readonly names: ReadonlySet<string>;
}

const EVERYWHERE: Reach = { reads: [], anything: true, names: new Set() };

/** Works out which cells formulas read: references resolved through sheets, names (scoped before global) and tables. */
export class Resolver {
  private readonly sheetIndex: ReadonlyMap<string, number>;
  private readonly names = new Map<string, string>();
  private readonly tables: ReadonlyMap<string, Surroundings['tables'][number]>;
  private readonly nameReach = new Map<string, Reach>();

  constructor(private readonly around: Surroundings) {
    this.sheetIndex = new Map(around.sheets.map((name, index) => [name.toLowerCase(), index]));
    for (const { name, sheet, formula } of around.names) {
      this.names.set(nameKey(name, sheet === null ? null : this.indexOf(sheet)), formula);
    }
    this.tables = new Map(around.tables.map((table) => [table.name.toLowerCase(), table]));
  }

  /** A formula of the graph, with the names it uses. */
  formula(text: string, at: SheetRange): FormulaNode & { readonly names: ReadonlySet<string> } {
    const { reads, anything, names } = this.resolve(referencesOf(text), at.sheet, at.range, false);
    return { at, reads, anything, names };
  }

  private resolve(found: References, sheet: number, range: Range | null, inName: boolean): Reach {
    const reads: SheetRange[] = [];
    const names = new Set<string>();
    let { anything } = found;
    for (const { sheets, area } of found.areas) {
      const where = inName ? reachOfArea(area) : rangeOfArea(area);
      for (const index of this.sheetsOf(sheets, sheet)) reads.push({ sheet: index, range: where });
    }
    for (const { sheets, name } of found.names) {
      names.add(name.toLowerCase());
      const reach = this.named(name, sheets === null ? sheet : this.indexOf(sheets.first), sheet);
      if (!reach) continue;
      append(reads, reach.reads);
      anything ||= reach.anything;
      reach.names.forEach((inner) => names.add(inner));
    }
    for (const name of found.tables) {
      const table = name === '' ? this.tableAround(sheet, range) : this.tables.get(name.toLowerCase());
      if (table) reads.push(table);
      else anything = true;
    }
    return { reads, anything, names };
  }

  /** What a name reaches; null when it is no name of the workbook (a function, a variable of LET). */
  private named(name: string, scope: number, sheet: number): Reach | null {
    const local = nameKey(name, scope);
    const key = this.names.has(local) ? local : nameKey(name, null);
    const text = this.names.get(key);
    if (text === undefined) {
      const table = this.tables.get(name.toLowerCase());
      return table ? { reads: [table], anything: false, names: new Set() } : null;
    }
    const cacheKey = `${key} ${sheet}`;
    const known = this.nameReach.get(cacheKey);
    if (known) return known;
    this.nameReach.set(cacheKey, EVERYWHERE); // a name that leads back to itself
    const reach = this.resolve(referencesOf(text), sheet, null, true);
    this.nameReach.set(cacheKey, reach);
    return reach;
  }

  private sheetsOf(prefix: SheetPrefix | null, own: number): number[] {
    if (!prefix) return [own];
    const first = this.indexOf(prefix.first);
    const last = this.indexOf(prefix.last);
    if (first < 0 || last < 0) return [];
    const from = Math.min(first, last);
    return Array.from({ length: Math.abs(last - first) + 1 }, (_, step) => from + step);
  }

  private indexOf(sheet: string): number {
    return this.sheetIndex.get(sheet.toLowerCase()) ?? -1;
  }

  private tableAround(sheet: number, range: Range | null): SheetRange | null {
    if (!range) return null;
    const corner = { row: range.top, column: range.left };
    return this.around.tables.find((table) => table.sheet === sheet && contains(table.range, corner)) ?? null;
  }
}

function nameKey(name: string, scope: number | null): string {
  return `${scope ?? '*'} ${name.toLowerCase()}`;
}
