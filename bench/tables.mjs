/** Workbooks to measure on: tables of 60 rows in the form of the sample, no two with the same figures. */
import { SheetBuilder } from '../examples/workbook.mjs';

export const ROWS = 60;
const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const FUNDS = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];

/** How a row's target and actual are written; `n` varies the figures. */
const WRITTEN = [
  (n) => [`≥${n}项`, `${n + (n % 7)}项`],
  (n) => [`≤${n}.5万元`, `${n}.25万元`],
  (n) => ['≥90%', `${88 + (n % 12)}%`],
  (n) => ['2024年12月31日前', `2024年${1 + (n % 12)}月20日`],
  (n) => [`${n}次以上`, `${n - (n % 3)}次`],
  () => ['稳步提升', '稳步提升'],
];

/** The `number`th table; two of the same number are the same. */
export function tableSheet(number, name = `自评表${number}`) {
  const sheet = new SheetBuilder({ name, widths: [10, 12, 15, 31, 18, 18, 9, 11, 33], headerRow: 7 });
  const style = () => 'center';
  sheet.put('A1:I1', '项目支出绩效自评表', 'title');
  sheet.put('A2', '项目名称', 'label');
  sheet.put('B2:I2', `第${number}个项目`, 'left');
  sheet.put('A3:A5', '项目资金（万元）', 'label');
  sheet.put('B3:C3', null, 'label');
  sheet.putRow(3, 'D', FUNDS, style);
  sheet.put('B4:C4', '年度资金总额', 'left');
  sheet.putRow(4, 'D', [1000 + number, 1000 + number, 900 + (number % 90), 10, null, null], style);
  sheet.put('B5:C5', '其他资金', 'left');
  sheet.putRow(5, 'D', [0, 0, 0, '—', null, '—'], style);
  sheet.put('A7', '绩效指标', 'label');
  sheet.putRow(7, 'B', HEADER, () => 'label');
  for (let index = 0; index < ROWS; index++) {
    const row = 8 + index;
    const [target, actual] = WRITTEN[index % WRITTEN.length](10 + ((number * 31 + index * 17) % 500));
    sheet.putRow(row, 'B', ['产出指标', '数量指标', `指标名称${index + 1}`, target, actual, 1.5, null, null], style);
  }
  sheet.put(`A${8 + ROWS}:F${8 + ROWS}`, '总分', 'label');
  sheet.putRow(8 + ROWS, 'G', [100, null, null], style);
  return sheet;
}
