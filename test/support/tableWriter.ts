import type { ExpectedBudgetRow, ExpectedIndicator, ExpectedTable, IndicatorRole } from './expectedTable';
import { writeDecoy, writeEnd, writeFunds, writeHead } from './tableBlocks';
import type { GridWriter, PlacedColumn, PlannedColumn, PlannedIndicator, PlannedLevel2, TablePlan } from './tablePlan';
import { cellName } from './tablePlan';

function place(columns: readonly PlannedColumn[], first: number): PlacedColumn[] {
  let at = first;
  return columns.map((column) => {
    const placed = { ...column, at };
    at += column.width;
    return placed;
  });
}

/** The column behind the last one. */
function endOf(columns: readonly PlacedColumn[], left: number): number {
  const last = columns.at(-1);
  return last ? last.at + last.width : left;
}

/** Writes a planned table from a row and column on; says where it ended and what is true of it. */
export function writeTable(
  writer: GridWriter,
  plan: TablePlan,
  top: number,
  left: number,
): { end: number; truth: ExpectedTable } {
  const columns = place(plan.columns, left + (plan.side === null ? 0 : 1));
  const area = { left, width: Math.max(endOf(columns, left) - left, 9) };
  const head = writeHead(writer, plan, top, area);
  const budget: ExpectedBudgetRow[] = [];
  let row = head.end;
  const funds = (isAfter: boolean): number =>
    plan.funds && plan.fundsAfter === isAfter ? writeFunds(writer, plan.funds, row, area, budget) : row;
  row = funds(false);
  for (const decoy of plan.decoys) row = writeDecoy(writer, decoy, row, area);
  if (plan.blankRows) row++;
  const body = new Body(writer, plan, columns, left);
  row = body.write(row);
  const own = head.total ? undefined : body.writeTotal(row);
  if (own) row++;
  const total = head.total ?? own;
  row = funds(true);
  row = writeEnd(writer, plan, row, area);
  const ownScore = own?.score && plan.filled ? body.sum : null;
  const totalScore = head.total ? 96.5 : ownScore;
  return { end: row, truth: { indicators: body.indicators, budget, totalScore, ...(total ? { total } : {}) } };
}

const GROUPED: readonly string[] = ['operator', 'target', 'unit'];
const LEVELLED: readonly string[] = ['level1', 'level2', 'name'];

/** The header and the rows under it. */
class Body {
  readonly indicators: ExpectedIndicator[] = [];
  private total = 0;

  constructor(
    private readonly writer: GridWriter,
    private readonly plan: TablePlan,
    private readonly columns: readonly PlacedColumn[],
    private readonly left: number,
  ) {}

  get sum(): number {
    return Math.round(this.total * 100) / 100;
  }

  /** Writes everything from a row on; gives the row after it. */
  write(top: number): number {
    const { plan } = this;
    const level1 = this.find('level1');
    const level2 = this.find('level2');
    let count = 0;
    let sideTop = top;
    let row = this.header(top);
    for (const group of plan.groups) {
      let groupTop = row;
      for (const part of group.level2s) {
        let levelTop = row;
        for (const planned of part.rows) {
          if (plan.pageBreak === count && !part.shared) {
            this.label(level2, part.level2, levelTop, row);
            this.label(level1, group.level1, groupTop, row);
            this.side(sideTop, row);
            sideTop = row;
            row = this.header(row);
            groupTop = levelTop = row;
          }
          count++;
          this.row(planned, row++, part, levelTop);
        }
        this.label(level2, part.level2, levelTop, row);
      }
      this.label(level1, group.level1, groupTop, row);
      if (group.subtotal !== null && (level1 || level2)) this.subtotal(group.subtotal, row++);
    }
    this.side(sideTop, row);
    return plan.blankRows ? row + 1 : row;
  }

  /** The row of the total, where the plan has one and there is a column for it. */
  writeTotal(row: number): ExpectedTable['total'] {
    const { writer, plan } = this;
    const points = this.find('points');
    const score = this.find('score');
    if (plan.total === null || (!points && !score)) return undefined;
    this.totalLabel(plan.total, row, Math.min(points?.at ?? Infinity, score?.at ?? Infinity));
    if (points) writer.put(row, points.at, '100', 1, points.width);
    if (score) writer.put(row, score.at, plan.filled ? String(this.sum) : '', 1, score.width);
    return {
      row,
      score: score ? cellName(row, score.at) : null,
      ...(points ? { points: cellName(row, points.at) } : {}),
    };
  }

  /** `figure`: the column of the first figure beside it. */
  private totalLabel(text: string, row: number, figure: number): void {
    const { writer, plan, left } = this;
    const name = this.find('name');
    if (plan.totalLabel === 'merged') writer.put(row, left, text, 1, figure - left);
    else writer.put(row, plan.totalLabel === 'name' && name ? name.at : left, text);
  }

  private find(role: PlannedColumn['role']): PlacedColumn | undefined {
    return this.columns.find((column) => column.role === role);
  }

  private side(top: number, end: number): void {
    if (this.plan.side !== null && end > top) this.writer.put(top, this.left, this.plan.side, end - top);
  }

  private label(column: PlacedColumn | undefined, text: string, from: number, to: number): void {
    if (!column || to <= from) return;
    const { levelStyle } = this.plan;
    if (levelStyle === 'merged') this.writer.put(from, column.at, text, to - from, column.width);
    else {
      const end = levelStyle === 'repeated' ? to : from + 1;
      for (let row = from; row < end; row++) this.writer.put(row, column.at, text, 1, column.width);
    }
  }

  private over(title: string | null, roles: readonly string[], row: number): readonly PlacedColumn[] {
    const under = title === null ? [] : this.columns.filter((column) => roles.includes(column.role));
    const [first] = under;
    const last = under.at(-1);
    if (title !== null && first && last) this.writer.put(row, first.at, title, 1, last.at + last.width - first.at);
    return under;
  }

  private header(top: number): number {
    const { plan, columns } = this;
    let row = top;
    const [first] = columns;
    const last = columns.at(-1);
    if (plan.banner !== null && first && last) {
      this.writer.put(row++, first.at, plan.banner, 1, last.at + last.width - first.at);
    }
    const under = [...this.over(plan.targetGroup, GROUPED, row), ...this.over(plan.levelGroup, LEVELLED, row)];
    const height = under.length > 0 ? 2 : 1;
    for (const column of columns) {
      if (column.role === 'gap') continue;
      const lower = under.includes(column);
      this.writer.put(row + (lower ? 1 : 0), column.at, column.title, lower ? 1 : height, column.width);
    }
    return row + height;
  }

  private subtotal(text: string, row: number): void {
    const first = this.columns.find((column) => column.role === 'level1' || column.role === 'level2');
    if (first) this.writer.put(row, first.at, text, 1, first.width);
    for (const column of this.columns) {
      if (column.role === 'points' || column.role === 'score') this.writer.put(row, column.at, '30', 1, column.width);
    }
  }

  /** The texts of one row by role. */
  private texts(planned: PlannedIndicator): Record<string, string> {
    const { plan } = this;
    const texts: Record<string, string> = { name: planned.name };
    if (planned.kind === 'placeholder' || planned.kind === 'emptyLevel') return texts;
    const unit = this.find('unit') ? '' : planned.unit;
    const operator = this.find('operator') || planned.operator === '定性' ? '' : planned.operator;
    texts['number'] = String(this.indicators.length + 1);
    texts['operator'] = planned.operator;
    texts['unit'] = planned.unit;
    texts['target'] = `${operator}${planned.target}${unit}`;
    texts['actual'] = plan.filled ? `${planned.actual}${unit}` : '';
    texts['completion'] = plan.filled ? '100.00%' : '';
    texts['other'] = '见附件';
    if (planned.kind === 'child') return texts;
    texts['points'] =
      `${planned.points}${plan.pointsSuffix === '.00' && planned.points % 1 !== 0 ? '' : plan.pointsSuffix}`;
    texts['score'] = plan.filled ? String(planned.score) : '';
    texts['reason'] = plan.filled ? planned.reason : '';
    return texts;
  }

  private row(planned: PlannedIndicator, row: number, part: PlannedLevel2, partTop: number): void {
    const texts = this.texts(planned);
    const cells = this.rowCells(texts, row, part, partTop);
    if (planned.kind === 'placeholder' || planned.kind === 'emptyLevel') return;
    const [first] = part.rows;
    const scored = part.shared && first ? first : planned;
    const own = planned.kind === 'indicator';
    if (own && (!part.shared || row === partTop)) this.total += scored.score;
    const printed = (role: 'target' | 'actual' | 'reason'): string =>
      cells[role] === undefined ? '' : (texts[role] ?? '');
    this.indicators.push({
      row,
      name: planned.name,
      target: printed('target'),
      actual: printed('actual'),
      weight: cells.points === undefined || !own ? null : scored.points,
      score: cells.score === undefined || !this.plan.filled || !own ? null : scored.score,
      reason: printed('reason'),
      cells,
    });
  }

  /** Writes the texts of a row into its columns; where points and score are shared, into the first row of its part alone. */
  private rowCells(
    texts: Readonly<Record<string, string>>,
    row: number,
    part: PlannedLevel2,
    partTop: number,
  ): Partial<Record<IndicatorRole, string>> {
    const cells: Partial<Record<IndicatorRole, string>> = {};
    for (const { role, at, width } of this.columns) {
      if (role === 'level1' || role === 'level2' || role === 'gap') continue;
      const shared = part.shared && (role === 'points' || role === 'score');
      if (!shared || row === partTop) {
        this.writer.put(row, at, texts[role] ?? '', shared ? part.rows.length : 1, width);
      }
      if (role !== 'number' && role !== 'other') cells[role] = cellName(row, at);
    }
    return cells;
  }
}
