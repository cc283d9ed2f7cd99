import type { Address } from '../../src/model/address';
import { formatAddress, parseAddress, parseRange } from '../../src/model/address';
import type { Cell } from '../../src/model/cell';
import { GENERAL } from '../../src/model/cell';
import { Sheet } from '../../src/model/sheet';

/** What a case puts into a cell: a text, a number, a formula with its result, or nothing. */
export type Content = string | number | null | { readonly formula: string; readonly value: string | number };

/**
 * The standard form, rightly filled. Cases name what differs by its cell: filled({ H6: '86%' }).
 *
 *       A            B        C          D         E          F          G    H       I
 *   6   项目资金     年度资金总额        年初 100  全年 100   执行 95    10   95%     9.5      (7-9: its parts)
 *  11   年度总体目标 预期目标                      实际完成情况
 *  13   绩效指标     产出     数量指标   培训场次  ≥20场      22场       20   20      reason
 *  19                满意度              …                                10   10
 *  20   总分                                                            100   99.5
 */
const STANDARD: readonly (readonly Content[])[] = [
  ['项目支出绩效自评表'],
  ['（2024年度）'],
  ['项目名称', '科普活动经费'],
  ['主管部门', '市科技局', null, null, '实施单位', '市科协'],
  ['项目资金（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', null, 100, 100, 95, 10, '95%', 9.5],
  [null, '其中：当年财政拨款', null, 80, 80, 76, '—', '95%', '—'],
  [null, '上年结转资金', null, 20, 20, 19, '—', '95%', '—'],
  [null, '其他资金', null, 0, 0, 0, '—', null, '—'],
  ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
  [null, '2024年开展科普培训，提高公众科学素质。', null, null, null, '培训全部开展，群众反映良好。'],
  [
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ],
  [null, '产出指标', '数量指标', '培训场次', '≥20场', '22场', 20, 20],
  [null, null, '质量指标', '培训合格率', '≥95%', '96%', 10, 10],
  [null, null, '时效指标', '培训完成时间', '2024年12月底前', '2024年11月', 10, 10],
  [null, null, '成本指标', '场均成本', '≤2万元', '1.8万元', 10, 10],
  [null, '效益指标', '社会效益指标', '受益群众', '≥500人次', '560人次', 20, 20],
  [null, null, '可持续影响指标', '长效机制', '建立健全', '达成预期指标', 10, 10],
  [null, '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '94%', 10, 10],
  ['总分', null, null, null, null, null, 100, 99.5],
];
const STANDARD_MERGES = 'A1:I1 A2:I2 B3:I3 A5:A9 A10:A11 B10:E10 B11:E11 F11:I11 A12:A19 B13:B16 B17:B18 A20:F20';

/** The same with columns for operator and unit, without money and reasons; rows 3-6 are indicators, their total in row 7. */
const WITH_UNITS: readonly (readonly Content[])[] = [
  ['项目绩效目标自评表（2024年度）'],
  ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分', '未完成原因分析'],
  ['产出指标', '数量指标', '扶持企业数', '≥', '50', '家', '52', '30', '30'],
  ['产出指标', '成本指标', '设备购置支出', '≤', '300', '万元', '296', '20', '20'],
  ['效益指标', '经济效益指标', '新增产值', '≥', '2', '亿元', '2.2', '30', '30'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥', '90', '%', '93', '20', '20'],
  ['合计', null, null, null, null, null, null, '100', '100'],
];

export type Changed = Readonly<Record<string, Content>>;

/** The standard form, rightly filled, with these cells changed. */
export function filled(changed: Changed = {}, name = '自评表'): Sheet {
  return sheetOf(STANDARD, changed, STANDARD_MERGES.split(' '), name);
}

/** The form with operator and unit columns, rightly filled, with these cells changed. */
export function withUnits(changed: Changed = {}, name = '自评表'): Sheet {
  return sheetOf(WITH_UNITS, changed, [], name);
}

/** A sheet of these rows with cells changed; cells beyond the rows are added. */
export function sheetOf(
  rows: readonly (readonly Content[])[],
  changed: Changed,
  merges: readonly string[],
  name: string,
): Sheet {
  const cells: (Cell | undefined)[][] = rows.map((row) => row.map(cellOf));
  for (const [at, content] of Object.entries(changed)) {
    const { row, column } = addressOf(at);
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length <= column) line.push(undefined);
    line[column] = cellOf(content);
  }
  return new Sheet({
    name,
    rows: cells,
    merges: merges.flatMap((text) => {
      const range = parseRange(text);
      return range ? [range] : [];
    }),
  });
}

/** The address of an A1 text. Throws for a text that is none: the case is wrong. */
export function addressOf(text: string): Address {
  const address = parseAddress(text);
  if (!address || formatAddress(address) !== text) throw new RangeError(`no cell: ${text}`);
  return address;
}

function cellOf(content: Content): Cell | undefined {
  if (content === null) return undefined;
  const { formula, value } = typeof content === 'object' ? content : { formula: null, value: content };
  return { value, formula, text: String(value), numberFormat: GENERAL, locked: true };
}
