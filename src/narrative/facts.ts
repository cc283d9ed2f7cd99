import { withoutCode, sentenceLine } from '../text';
import type { Evaluation, IndicatorResult } from '../scoring';
import { withoutNoise } from '../scoring';
import { amountText, rateText } from './figures';
import type { Span } from './passage';
import { figure, words } from './passage';
import type { SlotName } from './template';
import { actualSpan, completionSpan, differenceSpan, mainMoney, nameSpan, refs, targetSpan } from './values';

/** What fills the slots of templates; null where the table does not say it. */
export type Facts = Readonly<Partial<Record<SlotName, Span | null>>>;

/** The facts of the whole table: unit, year, money. */
export function tableFacts(evaluation: Evaluation): Facts {
  const { table } = evaluation;
  const money = moneyFacts(evaluation);
  return {
    年度: table.year === null ? null : words(String(table.year)),
    下一年度: table.year === null ? null : words(String(table.year + 1)),
    单位: table.unit === null ? null : words(withoutCode(sentenceLine(table.unit))),
    ...money,
  };
}

/** The facts of one row, besides those of its table. */
export function rowFacts(result: IndicatorResult, evaluation: Evaluation): Facts {
  const { sheet } = evaluation.table;
  return {
    ...tableFacts(evaluation),
    指标: nameSpan(sheet, result.indicator),
    指标值: targetSpan(sheet, result.indicator),
    完成值: actualSpan(sheet, result.indicator),
    完成率: completionSpan(evaluation, result),
    差额: differenceSpan(sheet, result),
  };
}

function moneyFacts(evaluation: Evaluation): Facts {
  const main = mainMoney(evaluation);
  if (!main) return {};
  const { sheet, amountUnit } = evaluation.table;
  const { budget, executed, cells } = main.row;
  const amountOf = (amount: number): string => `${amountText(amount, evaluation)}${amountUnit ?? ''}`;
  const both = refs(sheet, [cells.budget, cells.executed]);
  const rest = budget !== null && executed !== null ? withoutNoise(budget - executed) : null;
  return {
    预算数: budget === null ? null : figure(amountOf(budget), 'written', refs(sheet, [cells.budget])),
    执行数: executed === null ? null : figure(amountOf(executed), 'written', refs(sheet, [cells.executed])),
    执行率: main.rate === null ? null : figure(rateText(main.rate, evaluation), 'rate', both),
    金额: rest === null || rest <= 0 ? null : figure(amountOf(rest), 'difference', both),
  };
}
