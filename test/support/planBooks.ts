import { planScore } from '../../src/plan/planScore';
import type { PlanOptions, ScorePlan } from '../../src/plan/planned';
import type { XlsxFile } from '../../src/hosts/xlsx/file';
import { recognise } from '../../src/layout';
import { formatAddress } from '../../src/model/address';
import type { Book } from '../../src/model/book';
import type { CellValue } from '../../src/model/cell';
import type { Change } from '../../src/model/change';
import { DEFAULT_RULE_SET } from '../../src/rules';
import { evaluate } from '../../src/scoring';
import { open } from './chain';
import type { MinimalName, MinimalSheet, MinimalValue } from './minimalXlsx';
import { minimalXlsx } from './minimalXlsx';

/** Small standard tables for tests of the plan, and what a plan says in short. */
export const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const MONEY = [null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];

export interface Content {
  readonly money?: readonly (readonly MinimalValue[])[];
  readonly rows: readonly (readonly MinimalValue[])[];
  readonly total?: MinimalValue;
}

/**
 * A standard table: title in row 1; with money, its header in row 2, amounts in D and E, points F, rate G, score H; then the
 * indicators: target D, actual E, points F, score G. `rows` are target, actual, points and, where one is typed, the score.
 */
export function table({ money = [], rows, total = null }: Content, name = '自评表'): MinimalSheet {
  const funds = money.map((cells, index): MinimalValue[] => [
    null,
    index === 0 ? '年度资金总额' : '其中：财政拨款',
    ...cells,
  ]);
  return {
    name,
    rows: [
      [`项目支出绩效自评表`],
      ...(money.length > 0 ? [MONEY, ...funds] : []),
      HEADER,
      ...rows.map((cells, index): MinimalValue[] => [
        index === 0 ? '产出指标' : null,
        index === 0 ? '数量指标' : null,
        `完成事项${index}`,
        ...cells,
      ]),
      ['总分', null, null, null, null, null, total],
    ],
  };
}

export const book = (sheets: readonly MinimalSheet[], names: readonly MinimalName[] = []): XlsxFile =>
  open(minimalXlsx(sheets, names));

/** What a plan writes into cells, by address (with the sheet, where it is ours). */
export function written(plan: ScorePlan, table = 0): Record<string, string | CellValue> {
  return Object.fromEntries(
    (plan.perTable[table]?.cells ?? []).map(({ sheet, change }) => [
      `${sheet === null ? '' : `${sheet}!`}${formatAddress(change.address)}`,
      change.after.formula ?? change.after.value,
    ]),
  );
}

/** The names in changes that formulas of cells use; those of the steps behind them are left out. */
export const names = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) =>
    change.kind === 'name' && !STEP_NAME.test(change.name) ? [`${change.sheet ?? ''}!${change.name}`] : [],
  );
const STEP_NAME = /(?:原文|文字|文本|无逗号|起点|位数|数字|疑点|分段|样式|[年月日]|首日)(?:_|$)/;

/** What a formula counts as long as the words beside both numbers stay; `ends` are the endings of the names of target and actual. */
export const inTheseWords = (target: string, actual: string, counted: string, ends = ['', '']): string => {
  const [wanted, found] = [`指标值文字${ends[0] ?? ''}`, `完成值文字${ends[1] ?? ''}`];
  return `IF(AND(${wanted}="${target}",OR(${found}="${actual}",${found}="#")),${counted},NA())`;
};

/** The plan for a book whose tables are scored by the default rule set. */
export function planOf(read: Book, options: PlanOptions): ScorePlan {
  return planScore(
    recognise(read).map((table) => evaluate(table, DEFAULT_RULE_SET)),
    read,
    options,
  );
}
