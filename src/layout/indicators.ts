import type { Address } from '../model';
import { readQuantity } from '../quantity';
import type { Quantity, ReadingContext } from '../quantity';
import { note } from '../texts/note';
import type { ColumnMapping, Indicator, IndicatorCells, LevelCell, WrittenNumber } from './table';
import type { Header } from './header';
import { isPlaceholder } from './labels';
import { deductionAt } from './deductions';
import { readLevels } from './levels';
import { compact } from '../text';
import { pointsInText, readPoints, readRate } from './numbers';
import type { SheetRows } from './rows';

/** The indicators of one section: the rows that were taken, each with its cells, levels and readings. */
export function readIndicators(
  sheet: SheetRows,
  header: Header,
  rows: readonly number[],
  headings: readonly number[],
): Indicator[] {
  const levels = readLevels(sheet, header, rows, headings);
  const indicators = rows.map((row) => readIndicator(sheet, header, row, levels.get(row) ?? []));
  return withParents(indicators);
}

function readIndicator(sheet: SheetRows, header: Header, row: number, levels: readonly LevelCell[]): Indicator {
  const { columns } = header;
  const at = (mapping: ColumnMapping | undefined): Address | null => cellOf(sheet, mapping, row);
  const name = nameOf(sheet, header, row, levels);
  const adjusted = at(columns.adjustedTarget);
  const cells: IndicatorCells = {
    name: name.cell,
    operator: at(columns.operator),
    target: adjusted && isFilled(sheet, adjusted) ? adjusted : at(columns.target),
    unit: at(columns.unit),
    actual: at(columns.actual),
    points: at(columns.points),
    score: at(columns.score),
    reason: at(columns.reason),
    completion: at(columns.completion),
    coefficient: at(columns.coefficient),
  };
  const beside = {
    operatorText: cells.operator && textAt(sheet, cells.operator),
    unitText: cells.unit && textAt(sheet, cells.unit),
  };
  const score = cells.score && readPoints(sheet.at(cells.score.row, cells.score.column));
  const deduction = deductionAt(sheet, header, row);
  return {
    row,
    cells,
    levels,
    path: levels.map((level) => level.text),
    name: name.text,
    target: quantityAt(sheet, cells.target, { role: 'target', ...beside }),
    actual: quantityAt(sheet, cells.actual, { role: 'actual', ...beside }),
    points: cells.points ? readPoints(sheet.at(cells.points.row, cells.points.column)) : pointsOfName(name),
    pointsRows: rowsOf(sheet, cells.points, row),
    scoreRows: rowsOf(sheet, cells.score, row),
    entered: {
      score: score ? score.value : null,
      completion: cells.completion && readRate(sheet.at(cells.completion.row, cells.completion.column)),
    },
    reason: cells.reason ? textAt(sheet, cells.reason) : '',
    ...(deduction ? { deduction } : {}),
    parentRow: null,
    nature: natureOf(name.text, levels),
    why: note('layout.row-has-values', { name: name.text }),
  };
}

/** The cell a title's column gives in a row: the first filled one under the title, else the leftmost. */
function cellOf(sheet: SheetRows, mapping: ColumnMapping | undefined, row: number): Address | null {
  if (!mapping) return null;
  for (let column = mapping.column; column <= mapping.lastColumn; column++) {
    const { address, shown } = sheet.at(row, column);
    if (shown.trim() !== '') return address;
  }
  return sheet.at(row, mapping.column).address;
}

function isFilled(sheet: SheetRows, cell: Address): boolean {
  const text = textAt(sheet, cell);
  return text !== '';
}

function textAt(sheet: SheetRows, cell: Address): string {
  return sheet.at(cell.row, cell.column).shown.trim();
}

function quantityAt(sheet: SheetRows, cell: Address | null, context: ReadingContext): Quantity {
  if (cell === null) return { kind: 'none', text: '', pieces: [], remarks: [] };
  return readQuantity(sheet.at(cell.row, cell.column).cell, context);
}

/**
 * The name: under its title, where it may stand beside a number of its own (指标1 | 设备完好率: the latter). Where the cell is
 * empty the level that lies across it is the name.
 */
function nameOf(
  sheet: SheetRows,
  header: Header,
  row: number,
  levels: readonly LevelCell[],
): { text: string; cell: Address } {
  const mapping = header.columns.name ?? header.columns.level2;
  const found: { text: string; cell: Address }[] = [];
  if (mapping) {
    for (let column = mapping.column; column <= mapping.lastColumn; column++) {
      const { address: cell, line: text } = sheet.at(row, column);
      if (text !== '' && !found.some((entry) => entry.cell.column === cell.column)) found.push({ text, cell });
    }
  }
  const best = found.find((entry) => !isPlaceholder(entry.text)) ?? found[0];
  if (best) return best;
  const column = mapping?.column ?? 0;
  const across = levels.find(({ cell }) => sheet.at(cell.row, cell.column).cover.right >= column);
  return across ? { text: across.text, cell: across.cell } : { text: '', cell: { row, column } };
}

/** Without a column of points the name may give them: 用户满意度(5分). */
function pointsOfName(name: { text: string; cell: Address }): WrittenNumber | null {
  const value = pointsInText(name.text);
  return value === null ? null : { ...name, value };
}

function rowsOf(sheet: SheetRows, cell: Address | null, row: number): { first: number; last: number } {
  if (!cell) return { first: row, last: row };
  const cover = sheet.at(cell.row, cell.column).cover;
  return { first: cover.top, last: cover.bottom };
}

function natureOf(name: string, levels: readonly LevelCell[]): Indicator['nature'] {
  const inner = levels.map((level) => compact(level.text)).reverse();
  for (const text of inner) {
    if (text.includes('成本')) return 'cost';
    if (text.includes('时效')) return 'time';
    if (text.includes('满意')) return 'satisfaction';
  }
  if (/满意(度|率)/.test(name)) return 'satisfaction';
  return /成本/.test(name) && inner.length === 0 ? 'cost' : 'other';
}

/**
 * Rows that begin with 其中 are parts of the row above them (★ 补助总数 / 其中：一类 / 二类 …); so are rows after them without that word
 * whose targets make up exactly what the first parts leave of the whole (培训 193 / 其中：线上 100 / 线下 93).
 */
function withParents(indicators: readonly Indicator[]): Indicator[] {
  let parent: Indicator | null = null;
  let following = 0;
  return indicators.map((indicator, index) => {
    const name = compact(indicator.name);
    if (/^其中[:：]?/.test(name)) {
      parent ??= indicators[index - 1] ?? null;
      following = parent ? partsAfter(indicators, indicators.indexOf(parent), index) : 0;
      return parent === null ? indicator : { ...indicator, parentRow: parent.row };
    }
    const isPart = following > 0 || /^[—–-]{1,2}\S|^[（(]\d+[)）]/.test(name);
    if (isPart && parent !== null) {
      following -= 1;
      return { ...indicator, parentRow: parent.row };
    }
    parent = null;
    return indicator;
  });
}

/** How many rows after `last` complete the targets of the parts between it and their parent to the parent's own; 0 where none do. */
function partsAfter(indicators: readonly Indicator[], parent: number, last: number): number {
  const amountAt = (index: number): number | null => {
    const indicator = indicators[index];
    const isSame = indicator?.path.join() === indicators[parent]?.path.join();
    return indicator?.target.kind === 'number' && isSame ? indicator.target.value : null;
  };
  let rest = amountAt(parent) ?? 0;
  for (let index = parent + 1; index <= last; index++) rest -= amountAt(index) ?? 0;
  for (let count = 1; rest > 0; count++) {
    const amount = amountAt(last + count);
    if (amount === null || amount <= 0) return 0;
    rest = Number((rest - amount).toPrecision(12));
    if (rest === 0) return count;
  }
  return 0;
}
