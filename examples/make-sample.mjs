/**
 * Makes the sample table beside this file: the national form of a project's self-evaluation (项目支出绩效自评表), filled in up to the
 * point where this program takes over: rates, scores, total and reasons are empty. The figures are those of a published table,
 * the sentences are our own. `node examples/make-sample.mjs [file]` gives the same bytes each time.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packWorkbook, SheetBuilder } from './workbook.mjs';

const FIRST = 13;
const sheet = new SheetBuilder({
  name: '项目支出绩效自评表',
  widths: [10, 12, 15, 31, 18, 18, 9, 11, 33],
  headerRow: FIRST - 1,
});

sheet.put('A1:I1', '项目支出绩效自评表', 'title');
sheet.put('A2:I2', '（2024年度）', 'subtitle');
sheet.put('A3', '项目名称', 'label');
sheet.put('B3:I3', '科技成果转化与区域协同创新服务', 'left');
sheet.put('A4', '主管部门', 'label');
sheet.put('B4:D4', '某市科学技术局', 'left');
sheet.put('E4', '实施单位', 'label');
sheet.put('F4:I4', '某市科技创新服务中心', 'left');

// Money: initial budget, budget of the whole year, executed, points. Rate and score are left to the program.
const FUNDS = [
  ['年度资金总额', 20139, 20139, 9786.74, 10],
  ['其中：当年财政拨款', 7139, 7139, 3262.09, '—'],
  ['上年结转资金', 0, 0, 0, '—'],
  ['其他资金', 13000, 13000, 6524.65, '—'],
];
sheet.put('A5:A9', '项目资金\n（万元）', 'label');
sheet.put('B5:C5', null, 'label');
sheet.putRow(5, 'D', ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'], () => 'label');
FUNDS.forEach(([label, ...figures], index) => {
  const row = 6 + index;
  sheet.put(`B${row}:C${row}`, label, 'left');
  sheet.putRow(
    row,
    'D',
    [...figures, null, index === 0 ? null : '—'],
    (n) => ['money', 'money', 'money', 'center', 'percent', 'center'][n],
  );
});

sheet.put('A10:A11', '年度总体\n目标', 'label');
sheet.put('B10:D10', '预期目标', 'label');
sheet.put('E10:I10', '实际完成情况', 'label');
sheet.put(
  'B11:D11',
  '建好成果转化服务网络，全年转化成果不少于10项，支持创新载体不少于12个，培训一批技术经纪人，带动社会资金投入，服务对象总体满意。',
  'left',
);
sheet.put(
  'E11:I11',
  '全年转化成果11项，支持创新载体19个，培训技术经纪人37人次，服务平台按期升级上线；社会资金到位偏慢，带动比例没有达到预期。',
  'left',
);

// Second level, name, target, actual, points. The level is written in the first row of its group.
const OUTPUT = [
  ['数量指标', '转化科技成果数量', '≥10项', '11项', 8],
  ['', '支持区域创新载体项目数量', '≥12个', '19个', 7],
  ['', '支持科技型中小企业数量', '≥8家', '7家', 7],
  ['', '培训技术经纪人数量', '≥28人次', '37人次', 8],
  ['质量指标', '资金拨付及时率', '≥95%', '100%', 5],
  ['时效指标', '服务平台升级完成时间', '2024年12月31日前', '2024年11月20日', 5],
  ['成本指标', '服务平台升级费用', '≤50万元', '47.68万元', 10],
];
const BENEFIT = [
  ['经济效益指标', '促进技术合同成交额', '≥799万元', '3952.95万元', 10],
  ['', '带动社会投入与引导资金投入比例', '≥2', '1.07', 10],
  ['可持续影响指标', '区域科技创新能力', '稳步提升', '稳步提升', 10],
];
const SATISFACTION = [['服务对象满意度指标', '被服务对象满意度', '≥90%', '满意', 10]];
const LEVELS = [
  ['产出指标', OUTPUT],
  ['效益指标', BENEFIT],
  ['满意度指标', SATISFACTION],
];

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析\n及改进措施',
];
sheet.putRow(12, 'B', HEADER, () => 'label');
let row = FIRST;
for (const [level, indicators] of LEVELS) {
  sheet.put(`B${row}:B${row + indicators.length - 1}`, level, 'center');
  indicators.forEach(([second, ...values], index) => {
    if (second !== '') {
      const next = indicators.findIndex(([other], place) => place > index && other !== '');
      sheet.put(`C${row}:C${row + (next < 0 ? indicators.length : next) - index - 1}`, second, 'center');
    }
    sheet.putRow(row, 'D', [...values, null, null], (n) => (n === 0 || n === 5 ? 'left' : 'center'));
    row++;
  });
}
sheet.put(`A12:A${row - 1}`, '绩效指标', 'label');
sheet.put(`A${row}:F${row}`, '总分', 'label');
sheet.putRow(row, 'G', [100, null, null], (n) => (n === 2 ? 'left' : 'center'));

sheet.heights = { 1: 36, 2: 20, 11: 76, 12: 34 };
for (let r = FIRST; r <= row; r++) sheet.heights[r] = 30;

const file = process.argv[2] ?? fileURLToPath(new URL('./项目支出绩效自评表.xlsx', import.meta.url));
writeFileSync(file, packWorkbook([sheet]));
