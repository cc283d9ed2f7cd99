import type { Book } from '../../src/model/book';
import { bookOf, gridSheet } from '../support/gridSheet';

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

/** A small national standard form: money block, seven rows of every kind, total. Row 8 of the sheet is the first indicator. */
export const FORM: readonly (readonly string[])[] = [
  ['项目支出绩效自评表', '', '', '', '', '', '', ''],
  ['项目名称', '社区服务项目', '', '', '实施单位', '某街道办事处', '', ''],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', '100', '100', '90', '10', '', ''],
  ['', '其中：财政拨款', '100', '100', '90', '', '', ''],
  ['年度总体目标', '预期目标', '', '', '实际完成情况', '', '', ''],
  HEADER,
  ['产出指标', '数量指标', '开展活动次数', '≥10次', '12次', '10', '', ''],
  ['', '数量指标', '服务居民人次', '≥1000人次', '2000人次', '10', '', ''],
  ['', '质量指标', '验收合格率', '≥95%', '76%', '20', '', ''],
  ['', '时效指标', '交易额', '≥1900亿元', '19574.亿元', '10', '', ''],
  ['效益指标', '社会效益', '居民生活改善', '明显改善', '有所改善', '20', '', ''],
  ['', '社会效益', '带动就业', '≥30人', '30人', '10', '', ''],
  ['满意度指标', '满意度', '居民满意度', '≥90%', '92%', '10', '', ''],
  ['总分', '', '', '', '', '100', '', ''],
];

export const SHEET = '自评表';

/** The workbook with that form, and a sheet that holds no table. */
export function formBook(grid: readonly (readonly string[])[] = FORM): Book {
  return bookOf(
    gridSheet(grid, { name: SHEET, kinds: 'numbers' }),
    gridSheet(
      [
        ['工资表', ''],
        ['张三', '5000'],
      ],
      { name: '工资' },
    ),
  );
}

/** Cells of the form that tests speak of. */
export const CELLS = {
  firstActual: { row: 7, column: 4 },
  firstScore: { row: 7, column: 6 },
  overReason: { row: 8, column: 7 },
} as const;
