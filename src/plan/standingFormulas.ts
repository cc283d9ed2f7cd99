import { NAME_WORDS } from '../lexicon/inputNames';
import { formatAddress, quoteSheet } from '../model';
import type { Book, CellChange } from '../model';

/** A name of ours that is looked for on another sheet than the formula's own: '自评表'!指标值. */
const ELSEWHERE = new RegExp(`!(?:${NAME_WORDS.join('|')})`);

/** The formulas of a workbook as they will stand once `planned` is written. They are gathered in one pass, when first asked for. */
export class StandingFormulas {
  private gathered: { readonly bySheet: ReadonlyMap<string, string[]>; readonly reaching: readonly string[] } | null =
    null;

  constructor(
    private readonly book: Book,
    private readonly planned: readonly CellChange[],
  ) {}

  /** Those that look for names on a sheet: all of its own, and those of other sheets that mention it. */
  lookingOn(sheet: string): string[] {
    this.gathered ??= this.gather();
    const prefixes = [`${quoteSheet(sheet)}!`, `${sheet}!`];
    const reaching = this.gathered.reaching.filter((formula) => prefixes.some((prefix) => formula.includes(prefix)));
    return [...(this.gathered.bySheet.get(sheet) ?? []), ...reaching];
  }

  private gather(): { bySheet: Map<string, string[]>; reaching: string[] } {
    const bySheet = new Map<string, string[]>();
    const written = new Set(this.planned.map((change) => `${change.sheet}!${formatAddress(change.address)}`));
    for (const sheet of this.book.sheets) {
      const formulas: string[] = [];
      for (let row = 0; row < sheet.rowCount; row++) {
        for (let column = 0; column < sheet.rowEnd(row); column++) {
          const { formula } = sheet.cellAt(row, column);
          if (formula !== null && !written.has(`${sheet.name}!${formatAddress({ row, column })}`))
            formulas.push(formula);
        }
      }
      bySheet.set(sheet.name, formulas);
    }
    for (const { sheet, after } of this.planned) {
      if (after.formula !== null) bySheet.get(sheet)?.push(after.formula);
    }
    return { bySheet, reaching: [...bySheet.values()].flat().filter((formula) => ELSEWHERE.test(formula)) };
  }
}
