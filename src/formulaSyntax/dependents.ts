import type { Range } from '../model';
import { contains } from '../model';

/** A rectangle of cells of the sheet with that number. */
export interface SheetRange {
  readonly sheet: number;
  readonly range: Range;
}

/** A formula for the graph: where its results stand, and all places it reads. */
export interface FormulaNode {
  readonly at: SheetRange;
  readonly reads: readonly SheetRange[];
  /** It reads what its text does not tell. */
  readonly anything: boolean;
}

/** Up to this many cells a read area is looked up cell by cell. */
const SMALL = 32;

const cellKey = (row: number, column: number) => row * 16_384 + column;
const sizeOf = ({ top, left, bottom, right }: Range) => (bottom - top + 1) * (right - left + 1);

function intersects(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Who reads the cells of one sheet: small areas by cell, large ones as a list in which equal areas stand once. */
class Readers {
  private readonly cells = new Map<number, number[]>();
  private readonly areas = new Map<string, { readonly range: Range; readonly formulas: number[] }>();

  add(range: Range, formula: number): void {
    if (sizeOf(range) > SMALL) {
      const key = `${range.top} ${range.left} ${range.bottom} ${range.right}`;
      const known = this.areas.get(key);
      if (known) known.formulas.push(formula);
      else this.areas.set(key, { range, formulas: [formula] });
      return;
    }
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const key = cellKey(row, column);
        const known = this.cells.get(key);
        if (known) known.push(formula);
        else this.cells.set(key, [formula]);
      }
    }
  }

  of(range: Range, found: (formula: number) => void): void {
    if (sizeOf(range) <= this.cells.size) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) {
          this.cells.get(cellKey(row, column))?.forEach(found);
        }
      }
    } else {
      for (const [key, formulas] of this.cells) {
        if (contains(range, { row: Math.floor(key / 16_384), column: key % 16_384 })) formulas.forEach(found);
      }
    }
    for (const [key, area] of this.areas) {
      if (!intersects(area.range, range)) continue;
      area.formulas.forEach(found);
      this.areas.delete(key); // all its readers are known now
    }
  }
}

/**
 * The formulas whose results are no longer true when cells change: those that read a changed cell, directly or through
 * others, and those that may read any cell. `from` names formulas that are known to be untrue already (their names changed).
 */
export function dependents(
  formulas: readonly FormulaNode[],
  changed: readonly SheetRange[],
  from: readonly number[],
): Set<number> {
  const readers = new Map<number, Readers>();
  formulas.forEach((formula, index) => {
    for (const { sheet, range } of formula.reads) {
      const known = readers.get(sheet) ?? new Readers();
      readers.set(sheet, known);
      known.add(range, index);
    }
  });
  const stale = new Set<number>();
  const queue: SheetRange[] = [...changed];
  const mark = (index: number) => {
    const formula = formulas[index];
    if (!formula || stale.has(index)) return;
    stale.add(index);
    queue.push(formula.at);
  };
  from.forEach(mark);
  formulas.forEach(({ anything }, index) => {
    if (anything) mark(index);
  });
  for (let place = queue.pop(); place; place = queue.pop()) readers.get(place.sheet)?.of(place.range, mark);
  return stale;
}
