import type { Address, Book, Cell, Sheet } from '../model';
import { findSheet, formatAddress } from '../model';
import type { Evaluation } from '../scoring';
import { addUp, compareNumbers } from '../scoring';
import { isPlainSum, readsOtherSheets, referencesIn, relativeForm, tokenize } from '../formulaSyntax';
import type { TableSubject } from './check';
import type { ComputedCell } from './lib/computed';
import { commonForm, computedColumns, FEWEST_FORMULAS } from './lib/computed';
import { rowsElsewhere } from './lib/otherRows';
import { summedCells, totalSum } from './lib/summed';
import { executionCells, scoreCells } from './lib/totals';

/** In what way a cell is otherwise than a sound column of formulas has it. */
export const ODDITIES = [
  'constant',
  'literal',
  'other-row',
  'unlike',
  'range-short',
  'text',
  'external',
  'stale',
  'always-full',
] as const;
export type Oddity = (typeof ODDITIES)[number];

/** Cells of a column whose formulas are copies of one another. */
export interface FormulaGroup {
  /** As it stands in the first of its cells; null for typed figures. */
  readonly formula: string | null;
  /** The formula as every cell of the group has it: references told from the cell's own row and column. */
  readonly relative: string | null;
  readonly cells: readonly Address[];
  /** Why it stands out; none where it does not. */
  readonly oddities: readonly Oddity[];
}

/** The formulas for one kind of figure in one column of a table. */
export interface FormulaColumn {
  readonly sheet: string;
  readonly role: ComputedCell['role'] | 'execution-score' | 'total';
  /** Odd ones first, else the commonest. */
  readonly groups: readonly FormulaGroup[];
  /** Nothing in it stands out. */
  readonly isSound: boolean;
}

/**
 * The formulas of a table's rates, completions, scores and total, column by column, grouped by their relative form: one look tells whether
 * a column is sound. Columns without a formula are left out: a table may be typed throughout.
 */
export function formulaView(subject: TableSubject): FormulaColumn[] {
  const columns = computedColumns(subject).flatMap((column) => {
    const [first] = column;
    return first ? [viewOf(subject, first.role, column)] : [];
  });
  const single = [...executionScores(subject), ...totalOf(subject)];
  return [...columns, ...single].filter(({ groups }) =>
    groups.some(({ formula, oddities }) => formula !== null || oddities.includes('text')),
  );
}

/** The same for all tables of a workbook, which these are the evaluations of. */
export function formulasOf(book: Book, evaluations: readonly Evaluation[]): FormulaColumn[] {
  return evaluations.flatMap((evaluation) => {
    const sheet = findSheet(book, evaluation.table.sheet);
    return sheet ? formulaView({ book, sheet, table: evaluation.table, evaluation }) : [];
  });
}

function viewOf(subject: TableSubject, role: FormulaColumn['role'], column: readonly ComputedCell[]): FormulaColumn {
  const common = commonForm(column);
  const isColumn = common !== null && common.count >= FEWEST_FORMULAS;
  return columnOf(
    subject.sheet,
    role,
    column.flatMap((one) => {
      const { at, cell } = one;
      const odd = formulaOddities(subject.sheet, at, cell);
      if (cell.formula === null) {
        if (typeof cell.value === 'number' && isColumn) odd.push('constant');
        return cell.value === null ? [] : [{ at, cell, odd }];
      }
      if (rowsElsewhere(subject, one).length > 0) odd.push('other-row');
      else if (isColumn && !one.isOwn && relativeForm(cell.formula, at) !== common.form) odd.push('unlike');
      if (role === 'score' && !one.isOwn && readsPointsAlone(subject, one)) odd.push('always-full');
      if (!one.isOwn && hasCopiedFigure(subject, one)) odd.push('literal');
      return [{ at, cell, odd }];
    }),
  );
}

interface Seen {
  readonly at: Address;
  readonly cell: Cell;
  readonly odd: readonly Oddity[];
}

/** Cells of one relative form and the same oddities together. */
function columnOf(sheet: Sheet, role: FormulaColumn['role'], cells: readonly Seen[]): FormulaColumn {
  const groups = new Map<
    string,
    { formula: string | null; relative: string | null; cells: Address[]; odd: Set<Oddity> }
  >();
  for (const { at, cell, odd } of cells) {
    const relative = cell.formula === null ? null : relativeForm(cell.formula, at);
    const key = JSON.stringify([relative, odd]);
    const group = groups.get(key) ?? { formula: cell.formula, relative, cells: [], odd: new Set(odd) };
    group.cells.push(at);
    groups.set(key, group);
  }
  const list = [...groups.values()]
    .map(({ odd, ...group }): FormulaGroup => ({ ...group, oddities: ODDITIES.filter((one) => odd.has(one)) }))
    .sort((a, b) => Number(b.oddities.length > 0) - Number(a.oddities.length > 0) || b.cells.length - a.cells.length);
  return { sheet: sheet.name, role, groups: list, isSound: list.every(({ oddities }) => oddities.length === 0) };
}

/** What can be odd about any cell. */
function formulaOddities(sheet: Sheet, at: Address, { formula, value }: Cell): Oddity[] {
  if (formula === null) return typeof value === 'string' && /^\s*[=＝]/.test(value) ? ['text'] : [];
  const odd: Oddity[] = [];
  if (readsOtherBooks(formula)) odd.push('external');
  if (isStale(sheet, at, formula)) odd.push('stale');
  return odd;
}

const readsOtherBooks = (formula: string): boolean =>
  tokenize(formula).some(
    (token) => (token.kind === 'area' || token.kind === 'name') && token.sheets?.external === true,
  );

/** Whether a sum or a quotient of two cells shows another figure than its cells give. Other formulas are not computed here. */
function isStale(sheet: Sheet, { row, column }: Address, formula: string): boolean {
  const { value } = sheet.cellAt(row, column);
  if (typeof value !== 'number') return false;
  const now = resultOf(sheet, formula);
  return now !== null && compareNumbers(Math.round(now * 1e6) / 1e6, Math.round(value * 1e6) / 1e6) !== 0;
}

const QUOTIENT = /^=\s*\$?[A-Z]{1,3}\$?\d+\s*\/\s*\$?[A-Z]{1,3}\$?\d+\s*$/;

function resultOf(sheet: Sheet, formula: string): number | null {
  const references = referencesIn(formula);
  if (QUOTIENT.test(formula)) {
    const [above, below] = references.map(({ range }) => sheet.cellAt(range.top, range.left).value);
    return typeof above === 'number' && typeof below === 'number' && below !== 0 ? above / below : null;
  }
  if (!isPlainSum(formula) || /ROUND/i.test(formula)) return null;
  const numbers = references.flatMap(({ range }) => numbersIn(sheet, range));
  return addUp(numbers);
}

function numbersIn(sheet: Sheet, range: { top: number; left: number; bottom: number; right: number }): number[] {
  const numbers: number[] = [];
  for (let row = range.top; row <= Math.min(range.bottom, sheet.rowCount - 1); row++) {
    for (let column = range.left; column <= Math.min(range.right, sheet.columnCount - 1); column++) {
      const { value } = sheet.cellAt(row, column);
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers;
}

/** A score that reads the points of its row and nothing else: it is full whatever was done. */
function readsPointsAlone({ sheet, table }: TableSubject, { cell, rows }: ComputedCell): boolean {
  const read = referencesIn(cell.formula ?? '').map(({ range }) => sheet.anchorAt(range.top, range.left));
  const points = table.indicators
    .filter(({ row }) => row >= rows.first && row <= rows.last)
    .flatMap(({ cells, points: own }) => [cells.points, own?.cell ?? null])
    .flatMap((one) => (one ? [formatAddress(sheet.anchorAt(one.row, one.column))] : []));
  const formula = cell.formula ?? '';
  const isMore = readsOtherSheets(formula) || tokenize(formula).some(({ kind }) => kind === 'name' || kind === 'table');
  return (
    read.length > 0 &&
    !isMore &&
    ownNumbers(formula).length === 0 &&
    read.every((one) => points.includes(formatAddress(one)))
  );
}

/** A number of its own in a formula that is what a cell of its row says: it stays when the cell changes. 0, 1 and 100 are no copies. */
function hasCopiedFigure({ sheet, table }: TableSubject, { cell, inputs, rows }: ComputedCell): boolean {
  const formula = cell.formula ?? '';
  const own = inputs.flatMap((at) => (at ? [sheet.shownAt(at.row, at.column).value] : []));
  const quantities = table.indicators
    .filter(({ row }) => row >= rows.first && row <= rows.last)
    .flatMap(({ target, actual }) => [target, actual])
    .flatMap((one) => (one.kind === 'number' ? [one.value] : []));
  return ownNumbers(formula).some((value) => own.includes(value) || quantities.includes(value));
}

const USUAL = [0, 1, 2, 100];

/** The numbers that stand in a formula itself, but for those that most formulas have. */
const ownNumbers = (formula: string): number[] =>
  tokenize(formula)
    .filter(({ kind }) => kind === 'number')
    .map(({ start, end }) => Number(formula.slice(start, end)))
    .filter((value) => !USUAL.includes(value));

function executionScores({ sheet, evaluation }: TableSubject): FormulaColumn[] {
  const seen = evaluation.budget.flatMap(({ row: { cells } }): Seen[] => {
    const at = cells.score;
    if (at === null) return [];
    const cell = sheet.cellAt(at.row, at.column);
    return cell.value === null && cell.formula === null ? [] : [{ at, cell, odd: formulaOddities(sheet, at, cell) }];
  });
  return seen.length === 0 ? [] : [columnOf(sheet, 'execution-score', seen)];
}

/** The total, and whether its sum passes over a score. */
function totalOf(subject: TableSubject): FormulaColumn[] {
  const { sheet, table, evaluation } = subject;
  const at = table.total?.cells.score ?? null;
  if (at === null) return [];
  const cell = sheet.cellAt(at.row, at.column);
  if (cell.value === null && cell.formula === null) return [];
  const odd = formulaOddities(sheet, at, cell);
  if (totalSum(subject) !== null) {
    const summed = summedCells(subject);
    const scores = [...(scoreCells(evaluation) ?? []), ...executionCells(evaluation)];
    const isLeftOut = scores.some(({ address, entered }) => entered !== null && !summed.has(formatAddress(address)));
    if (isLeftOut) odd.push('range-short');
  }
  return [columnOf(sheet, 'total', [{ at, cell, odd }])];
}
