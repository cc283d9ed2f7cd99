import type { ExpectedBudgetRow, ExpectedTable } from './expectedTable';
import type { Decoy, FundPlan, FundTexts, GridWriter, TablePlan } from './tablePlan';
import { cellName } from './tablePlan';

/** Where a block begins and how wide the form is. */
export interface Place {
  readonly left: number;
  readonly width: number;
}

/** Title, year and label/value rows; says where the total stands if the head holds it. */
export function writeHead(
  writer: GridWriter,
  plan: TablePlan,
  top: number,
  { left, width }: Place,
): { end: number; total: ExpectedTable['total'] } {
  let row = top;
  let total: ExpectedTable['total'];
  writer.put(row++, left, plan.title, 1, width);
  if (plan.year) writer.put(row++, left, '(2024年度)', 1, width);
  if (plan.headTotal !== null) {
    writer.put(row, left, '填报日期:2025年3月1日', 1, 4);
    writer.put(row, left + 4, plan.headTotal, 1, 2);
    writer.put(row, left + 6, '96.5', 1, width - 6);
    total = { row, score: cellName(row, left + 6) };
    row++;
  }
  if (plan.pairedLabels) {
    writer.put(row, left, '主管部门', 1, 2);
    writer.put(row, left + 2, '清溪县财政局', 1, 2);
    writer.put(row, left + 4, '实施单位', 1, 2);
    writer.put(row++, left + 6, '清溪县国库集中支付中心', 1, width - 6);
  }
  for (const [label, value] of plan.labels) {
    writer.put(row, left, label, 1, 2);
    writer.put(row++, left + 2, value, 1, width - 2);
  }
  return { end: row, total };
}

export function writeFunds(
  writer: GridWriter,
  funds: FundPlan,
  top: number,
  { left }: Place,
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

function writeGoals(writer: GridWriter, top: number, { left, width }: Place): number {
  const half = Math.floor((width - 1) / 2);
  writer.put(top, left, '年度总体目标', 2);
  writer.put(top, left + 1, '预期目标', 1, half);
  writer.put(top, left + 1 + half, '实际完成情况', 1, width - 1 - half);
  writer.put(top + 1, left + 1, '按计划完成全年任务。', 1, half);
  writer.put(top + 1, left + 1 + half, '全年任务已完成，得到好评。', 1, width - 1 - half);
  return top + 2;
}

const TASKS: readonly (readonly string[])[] = [
  ['任务名称', '主要内容', '预算金额', '执行金额', '完成情况'],
  ['任务1', '设备购置', '86.5', '80.2', '已完成'],
  ['任务2', '业务培训', '12', '12', '已完成'],
];
const MANAGEMENT: readonly (readonly string[])[] = [
  ['', '情况说明', '存在问题和改进措施'],
  ['分配科学性', '分配合理', '无'],
  ['使用规范性', '专款专用', ''],
];

function writeRows(
  writer: GridWriter,
  top: number,
  left: number,
  side: string,
  rows: readonly (readonly string[])[],
): number {
  writer.put(top, left, side, rows.length);
  rows.forEach((texts, index) => texts.forEach((text, column) => writer.put(top + index, left + 1 + column, text)));
  return top + rows.length;
}

export function writeDecoy(writer: GridWriter, decoy: Decoy, top: number, place: Place): number {
  switch (decoy) {
    case 'goals':
      return writeGoals(writer, top, place);
    case 'tasks':
      return writeRows(writer, top, place.left, '年度主要任务', TASKS);
    case 'management':
      return writeRows(writer, top, place.left, '资金管理情况', MANAGEMENT);
    case 'note':
      writer.put(top, place.left, '注:执行率低于80%的须在偏差原因中说明。', 1, place.width);
      return top + 1;
  }
}

const LIST: readonly (readonly string[])[] = [
  ['序号', '单位名称', '补助标准(元/人)', '人数', '补助金额', '备注'],
  ['1', '第一培训学校', '2600', '842', '218.92', ''],
  ['2', '第二培训学校', '2600', '900', '234.00', ''],
];

/** Notes, signatures and what else stands under the indicators. */
export function writeEnd(writer: GridWriter, plan: TablePlan, top: number, { left, width }: Place): number {
  let row = top;
  for (const [label, text] of plan.closing) {
    writer.put(row, left, label, 1, 2);
    writer.put(row++, left + 2, text, 1, width - 2);
  }
  for (const ending of plan.endings) writer.put(row++, left, ending, 1, width);
  if (!plan.listBelow) return row;
  row++;
  for (const texts of LIST) {
    texts.forEach((text, column) => writer.put(row, left + column, text));
    row++;
  }
  return row;
}
