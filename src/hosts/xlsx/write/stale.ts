import type { Address, CellRef, Range } from '../../../model';
import { sameAddress } from '../../../model';
import type { FormulaNode, SheetRange } from '../../../formulaSyntax';
import { dependents, Resolver } from '../../../formulaSyntax';
import type { Draft } from './draft';

/** What was written: cells by sheet name, and defined names. */
export interface Written {
  readonly cells: ReadonlyMap<string, readonly Address[]>;
  /** Of these: what they show is what they showed before. */
  readonly kept: readonly CellRef[];
  readonly names: readonly string[];
}

export interface Stale {
  /** By sheet name. */
  readonly cells: ReadonlyMap<string, readonly Range[]>;
  /** The sheets whose contents the results of these cells rest on, their own among them. */
  readonly restsOn: readonly string[];
}

/**
 * The cells whose cached results are no longer true after `written`: every formula of the workbook that depends on it, directly or through
 * others. The written cells themselves are not among them.
 */
export function staleCells(draft: Draft, written: Written): Stale {
  const workbook = draft.workbook();
  const indexes = workbook.sheets.map(({ part }) => (part === null ? null : draft.index(part)));
  const resolver = new Resolver({
    sheets: workbook.sheets.map(({ name }) => name),
    names: workbook.names,
    tables: indexes.flatMap((index, sheet) => (index?.tables ?? []).map(({ name, range }) => ({ name, sheet, range }))),
  });
  const fresh = new Map(
    [...written.cells].map(([sheet, cells]) => [sheet, new Set(cells.map(({ row, column }) => `${row} ${column}`))]),
  );
  const formulas = indexes.flatMap((index, sheet) =>
    (index?.formulas.all() ?? []).map(({ row, column, tag, text }) => {
      const own = { top: row, left: column, bottom: row, right: column };
      const spread = tag.kind === 'array' || tag.kind === 'dataTable';
      const at: SheetRange = { sheet, range: spread ? (tag.range ?? own) : own };
      const formula = resolver.formula(text, at);
      // What a data table, or a formula whose text is lost, reads cannot be told.
      return tag.kind === 'dataTable' || text === '' ? { ...formula, anything: true } : formula;
    }),
  );
  const isKept = (sheet: string, at: Address): boolean =>
    written.kept.some((one) => one.sheet === sheet && sameAddress(one.address, at));
  const names = new Set(written.names.map((name) => name.toLowerCase()));
  const renamed = formulas.flatMap((formula, index) =>
    [...formula.names].some((name) => names.has(name)) ? index : [],
  );
  const changed = workbook.sheets.flatMap(({ name }, sheet) =>
    (written.cells.get(name) ?? [])
      .filter((at) => !isKept(name, at))
      .map(({ row, column }) => ({
        sheet,
        range: { top: row, left: column, bottom: row, right: column },
      })),
  );
  const stale = new Map<string, Range[]>();
  for (const index of dependents(formulas, changed, renamed)) {
    const at = formulas[index]?.at;
    const sheet = at && workbook.sheets[at.sheet]?.name;
    if (!at || sheet === undefined || fresh.get(sheet)?.has(`${at.range.top} ${at.range.left}`)) continue;
    const ranges = stale.get(sheet);
    if (ranges) ranges.push(at.range);
    else stale.set(sheet, [at.range]);
  }
  const own = workbook.sheets.flatMap(({ name }, index) => (stale.has(name) ? index : []));
  const restsOn = new Set(sheetsRead(formulas, own, workbook.sheets.length));
  return { cells: stale, restsOn: workbook.sheets.flatMap(({ name }, index) => (restsOn.has(index) ? name : [])) };
}

/** The sheets from which the formulas of some sheets take what they show, directly or through others. */
function sheetsRead(formulas: readonly FormulaNode[], from: readonly number[], count: number): Iterable<number> {
  const reads = new Map<number, Set<number>>();
  for (const { at, reads: places, anything } of formulas) {
    const own = reads.get(at.sheet) ?? new Set<number>();
    reads.set(at.sheet, own);
    for (const { sheet } of places) own.add(sheet);
    if (anything) for (let sheet = 0; sheet < count; sheet++) own.add(sheet);
  }
  const found = new Set(from);
  // A set that grows while it is gone through is gone through to its end.
  for (const sheet of found) reads.get(sheet)?.forEach((other) => found.add(other));
  return found;
}
