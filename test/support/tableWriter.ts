import { columnName } from '../../src/model/address';
import type { ExpectedBudgetRow, ExpectedIndicator, ExpectedTable, IndicatorRole } from './expectedTable';

/** Puts texts into a growing grid, merging where a text covers more than one cell. */
export class GridWriter {
  readonly grid: string[][] = [];
  readonly merges: string[] = [];

  put(row: number, column: number, text: string, height = 1, width = 1): void {
    while (this.grid.length < row + height) this.grid.push([]);
    const line = this.grid[row] ?? [];
    while (line.length < column + width) line.push('');
    line[column] = text;
    if (height > 1 || width > 1) {
      this.merges.push(`${cellName(row, column)}:${cellName(row + height - 1, column + width - 1)}`);
    }
  }
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** One column of the indicator table; `other` and `gap` (no title, no content) carry no role. */
export interface PlannedColumn {
  readonly role: IndicatorRole | 'level1' | 'level2' | 'number' | 'other' | 'gap';
  readonly title: string;
  /** How many sheet columns it takes, merged on every row. */
  readonly width: number;
}

export interface PlannedIndicator {
  readonly kind: 'indicator' | 'placeholder' | 'emptyLevel';
  readonly name: string;
  readonly operator: string;
  readonly target: string;
  readonly unit: string;
  readonly actual: string;
  readonly points: number;
  readonly score: number;
  readonly reason: string;
}

export interface PlannedGroup {
  readonly level1: string;
  readonly level2s: readonly { readonly level2: string; readonly rows: readonly PlannedIndicator[] }[];
  readonly subtotal: string | null;
}

export interface FundPlan {
  readonly side: string;
  readonly columns: readonly { readonly role: keyof FundTexts; readonly title: string }[];
  readonly rows: readonly FundTexts[];
}

export interface FundTexts {
  readonly label: string;
  readonly initial: string;
  readonly budget: string;
  readonly executed: string;
  readonly rate: string;
  readonly points: string;
  readonly score: string;
}

export interface TablePlan {
  readonly title: string;
  readonly year: boolean;
  readonly labels: readonly (readonly [string, string])[];
  readonly funds: FundPlan | null;
  readonly goals: boolean;
  /** Text of a column in front of everything, merged down the indicators; null where the form has none. */
  readonly side: string | null;
  readonly columns: readonly PlannedColumn[];
  /** Title over operator, target and unit; null for a header of one row. */
  readonly targetGroup: string | null;
  /** A row over the whole header. */
  readonly banner: string | null;
  readonly levelStyle: 'merged' | 'repeated' | 'blank';
  readonly groups: readonly PlannedGroup[];
  readonly pointsSuffix: '' | '分' | '%';
  /** Repeat the header before this indicator (a printed page ends there); null for never. */
  readonly pageBreak: number | null;
  readonly blankRows: boolean;
  readonly total: string | null;
  readonly endings: readonly string[];
  readonly filled: boolean;
}

interface Placed extends PlannedColumn {
  readonly at: number;
}

function place(columns: readonly PlannedColumn[], first: number): Placed[] {
  let at = first;
  return columns.map((column) => {
    const placed = { ...column, at };
    at += column.width;
    return placed;
  });
}

/** Writes a planned table from a row and column on; says where it ended and what is true of it. */
export function writeTable(
  writer: GridWriter,
  plan: TablePlan,
  top: number,
  left: number,
): { end: number; truth: ExpectedTable } {
  const columns = place(plan.columns, left + (plan.side === null ? 0 : 1));
  const last = columns.at(-1);
  const width = Math.max((last ? last.at + last.width : left) - left, 9);
  let row = writeHead(writer, plan, top, left, width);
  const budget: ExpectedBudgetRow[] = [];
  if (plan.funds) row = writeFunds(writer, plan.funds, row, left, budget);
  if (plan.goals) row = writeGoals(writer, row, left, width);
  if (plan.blankRows) row++;
  const body = writeBody(writer, plan, columns, row, left);
  row = body.end;
  let total: ExpectedTable['total'];
  const points = columns.find((column) => column.role === 'points');
  const score = columns.find((column) => column.role === 'score');
  if (plan.total !== null && (points || score)) {
    writer.put(row, left, plan.total);
    if (points) writer.put(row, points.at, '100', 1, points.width);
    if (score) writer.put(row, score.at, plan.filled ? String(body.sum) : '', 1, score.width);
    total = {
      row,
      score: score ? cellName(row, score.at) : null,
      ...(points ? { points: cellName(row, points.at) } : {}),
    };
    row++;
  }
  for (const ending of plan.endings) writer.put(row++, left, ending, 1, width);
  const totalScore = total && score && plan.filled ? body.sum : null;
  return { end: row, truth: { indicators: body.indicators, budget, totalScore, ...(total ? { total } : {}) } };
}

function writeHead(writer: GridWriter, plan: TablePlan, top: number, left: number, width: number): number {
  let row = top;
  writer.put(row++, left, plan.title, 1, width);
  if (plan.year) writer.put(row++, left, '(2024年度)', 1, width);
  for (const [label, value] of plan.labels) {
    writer.put(row, left, label, 1, 2);
    writer.put(row++, left + 2, value, 1, width - 2);
  }
  return row;
}

function writeFunds(
  writer: GridWriter,
  funds: FundPlan,
  top: number,
  left: number,
  budget: ExpectedBudgetRow[],
): number {
  writer.put(top, left, funds.side, funds.rows.length + 1);
  funds.columns.forEach((column, index) => writer.put(top, left + 2 + index, column.title));
  funds.rows.forEach((texts, index) => {
    const row = top + 1 + index;
    writer.put(row, left + 1, texts.label);
    const cells: Record<string, string> = {};
    funds.columns.forEach((column, position) => {
      writer.put(row, left + 2 + position, texts[column.role]);
      cells[column.role] = cellName(row, left + 2 + position);
    });
    if (texts.budget === '') return;
    const has = (role: keyof FundTexts): string => (funds.columns.some((c) => c.role === role) ? texts[role] : '');
    budget.push({
      row,
      label: texts.label,
      budget: has('budget'),
      executed: has('executed'),
      rateReported: has('rate'),
      cells,
    });
  });
  return top + 1 + funds.rows.length;
}

function writeGoals(writer: GridWriter, top: number, left: number, width: number): number {
  const half = Math.floor((width - 1) / 2);
  writer.put(top, left, '年度总体目标', 2);
  writer.put(top, left + 1, '预期目标', 1, half);
  writer.put(top, left + 1 + half, '实际完成情况', 1, width - 1 - half);
  writer.put(top + 1, left + 1, '按计划完成全年任务。', 1, half);
  writer.put(top + 1, left + 1 + half, '全年任务已完成，得到好评。', 1, width - 1 - half);
  return top + 2;
}

const GROUPED: readonly string[] = ['operator', 'target', 'unit'];

function writeHeader(writer: GridWriter, plan: TablePlan, columns: readonly Placed[], top: number): number {
  let row = top;
  const first = columns[0];
  const last = columns.at(-1);
  if (plan.banner !== null && first && last) {
    writer.put(row++, first.at, plan.banner, 1, last.at + last.width - first.at);
  }
  const height = plan.targetGroup === null ? 1 : 2;
  const grouped = columns.filter((column) => plan.targetGroup !== null && GROUPED.includes(column.role));
  const [head] = grouped;
  const tail = grouped.at(-1);
  if (plan.targetGroup !== null && head && tail) {
    writer.put(row, head.at, plan.targetGroup, 1, tail.at + tail.width - head.at);
  }
  for (const column of columns) {
    const inGroup = grouped.includes(column);
    if (column.role === 'gap') continue;
    writer.put(row + (inGroup ? 1 : 0), column.at, column.title, inGroup ? 1 : height, column.width);
  }
  return row + height;
}

function writeBody(
  writer: GridWriter,
  plan: TablePlan,
  columns: readonly Placed[],
  top: number,
  left: number,
): { end: number; indicators: ExpectedIndicator[]; sum: number } {
  const indicators: ExpectedIndicator[] = [];
  let sum = 0;
  let count = 0;
  let sideTop = top;
  let row = writeHeader(writer, plan, columns, top);
  const level1 = columns.find((column) => column.role === 'level1');
  const level2 = columns.find((column) => column.role === 'level2');
  const label = (column: Placed | undefined, text: string, from: number, to: number): void => {
    if (!column || to <= from) return;
    if (plan.levelStyle === 'merged') writer.put(from, column.at, text, to - from, column.width);
    else
      for (let r = from; r < (plan.levelStyle === 'repeated' ? to : from + 1); r++)
        writer.put(r, column.at, text, 1, column.width);
  };
  const closeSide = (): void => {
    if (plan.side !== null && row > sideTop) writer.put(sideTop, left, plan.side, row - sideTop);
  };
  for (const group of plan.groups) {
    let groupTop = row;
    for (const { level2: text, rows } of group.level2s) {
      let levelTop = row;
      for (const planned of rows) {
        if (plan.pageBreak === count) {
          label(level2, text, levelTop, row);
          label(level1, group.level1, groupTop, row);
          closeSide();
          sideTop = row;
          row = writeHeader(writer, plan, columns, row);
          groupTop = levelTop = row;
        }
        count++;
        const found = writeRow(writer, plan, columns, planned, row, indicators.length + 1);
        if (found) {
          indicators.push(found);
          sum += found.score ?? 0;
        }
        row++;
      }
      label(level2, text, levelTop, row);
    }
    label(level1, group.level1, groupTop, row);
    if (group.subtotal !== null && (level1 || level2)) writeSubtotal(writer, columns, group.subtotal, row++);
  }
  closeSide();
  if (plan.blankRows) row++;
  return { end: row, indicators, sum: Math.round(sum * 100) / 100 };
}

function writeSubtotal(writer: GridWriter, columns: readonly Placed[], text: string, row: number): void {
  const first = columns.find((column) => column.role === 'level1' || column.role === 'level2');
  if (first) writer.put(row, first.at, text, 1, first.width);
  for (const column of columns) {
    if (column.role === 'points' || column.role === 'score') writer.put(row, column.at, '30', 1, column.width);
  }
}

function writeRow(
  writer: GridWriter,
  plan: TablePlan,
  columns: readonly Placed[],
  planned: PlannedIndicator,
  row: number,
  number: number,
): ExpectedIndicator | null {
  const texts: Record<string, string> = { name: planned.name };
  if (planned.kind === 'indicator') {
    const has = (role: string): boolean => columns.some((column) => column.role === role);
    texts['number'] = String(number);
    texts['operator'] = planned.operator;
    texts['unit'] = planned.unit;
    const written = /^[\d.]+$/.test(planned.target) && !has('operator') && planned.operator !== '定性';
    texts['target'] = `${written ? planned.operator : ''}${planned.target}${has('unit') ? '' : planned.unit}`;
    texts['actual'] = plan.filled ? `${planned.actual}${has('unit') ? '' : planned.unit}` : '';
    texts['points'] = `${planned.points}${plan.pointsSuffix}`;
    texts['score'] = plan.filled ? String(planned.score) : '';
    texts['reason'] = plan.filled ? planned.reason : '';
    texts['completion'] = plan.filled ? '100.00%' : '';
    texts['other'] = '见附件';
  }
  const cells: Partial<Record<IndicatorRole, string>> = {};
  for (const column of columns) {
    if (column.role === 'level1' || column.role === 'level2' || column.role === 'gap') continue;
    writer.put(row, column.at, texts[column.role] ?? '', 1, column.width);
    if (column.role !== 'number' && column.role !== 'other') cells[column.role] = cellName(row, column.at);
  }
  if (planned.kind !== 'indicator') return null;
  return {
    row,
    name: planned.name,
    target: cells.target === undefined ? '' : (texts['target'] ?? ''),
    actual: cells.actual === undefined ? '' : (texts['actual'] ?? ''),
    weight: cells.points === undefined ? null : planned.points,
    score: cells.score === undefined || !plan.filled ? null : planned.score,
    reason: cells.reason === undefined ? '' : (texts['reason'] ?? ''),
    cells,
  };
}
