import type { Address } from '../../model';
import { columnName, formatAddress, formatRange } from '../../model';
import type { Quantity } from '../../quantity';
import type { BudgetResult, Evaluation, IndicatorResult, UnreadRule, Written } from '../../scoring';
import { isOwnTotal, roundLikeExcel } from '../../scoring';
import type { Columns, Form } from '../../layout';
import { mainSection } from '../../layout';
import type { Voice } from '../say';
import type {
  BudgetJson,
  CellName,
  ColumnKey,
  FormJson,
  IndicatorJson,
  QuantityJson,
  TableJson,
  WrittenJson,
} from './contract';
import { COLUMN_KEYS } from './contract';

/** A table under its rule set, as the contract writes it. Sentences are in the person's language. */
export function tableJson(evaluation: Evaluation, { text, note }: Voice, fixed: ReadonlySet<number>): TableJson {
  const { table, total } = evaluation;
  return {
    sheet: table.sheet,
    range: formatRange(table.range),
    title: table.title,
    layout: table.layout,
    confidence: table.confidence,
    unit: table.unit,
    year: table.year,
    amountUnit: table.amountUnit,
    rules: evaluation.ruleSet.id,
    columns: columnLetters(mainSection(table)?.columns ?? {}),
    budget: evaluation.budget.map(budgetJson),
    indicators: evaluation.indicators.map((result) => ({
      ...indicatorJson(result, note),
      ...(fixed.has(result.indicator.row) ? { fixed: true as const } : {}),
    })),
    total: {
      cell: cellName(table.total?.cells.score ?? null),
      points: tidy(total.points),
      score: tidy(total.score),
      entered: tidy(isOwnTotal(evaluation) ? null : (table.total?.entered ?? null)),
      shown: tidy(total.shown.inCell),
      open: { rows: total.openRows, points: tidy(total.openPoints) },
    },
    conclusion: { cell: cellName(table.conclusion?.cell ?? null) },
    problems: evaluation.problems.map((problem) => {
      const sentence = note(problem.note);
      const cell = cellName(problem.address);
      return cell === null ? sentence : text('cli.problem-at', { cell, text: sentence });
    }),
    project: table.project && { code: table.project.code, name: table.project.name },
    printedRules: printedRules(evaluation),
  };
}

function printedRules({ printed: { used, unread } }: Evaluation): TableJson['printedRules'] {
  const json =
    (isUsed: boolean) =>
    ({ cell, row, sentence }: UnreadRule) => ({
      cell: formatAddress(cell),
      row: row === null ? null : row + 1,
      text: sentence,
      used: isUsed,
    });
  return [...used.map(json(true)), ...unread.map(json(false))];
}

/** A form of the budget cycle as the contract writes it. */
export function formJson({ sheet, range, kind, why, confidence }: Form, { note }: Voice): FormJson {
  return { sheet, range: formatRange(range), kind, why: note(why), confidence };
}

function columnLetters(columns: Columns): TableJson['columns'] {
  const letter = (key: ColumnKey): [ColumnKey, string | null] => {
    const mapping = columns[key];
    return [key, mapping ? columnName(mapping.column) : null];
  };
  return Object.fromEntries(COLUMN_KEYS.map(letter)) as TableJson['columns'];
}

function budgetJson({ row, rate, points, score, entered, written }: BudgetResult): BudgetJson {
  return {
    label: row.label,
    cells: {
      budget: cellName(row.cells.budget),
      executed: cellName(row.cells.executed),
      rate: cellName(row.cells.rate),
      points: cellName(row.cells.points),
      score: cellName(row.cells.score),
    },
    budget: tidy(row.budget),
    executed: tidy(row.executed),
    rate: fraction(rate),
    points: tidy(points),
    score: tidy(score),
    entered: { rate: tidy(entered.rate), score: tidy(entered.score) },
    ...writtenJson(written),
  };
}

function indicatorJson(result: IndicatorResult, sayNote: Voice['note']): IndicatorJson {
  const { indicator } = result;
  const { cells } = indicator;
  const target = quantityJson(indicator.target);
  return {
    row: indicator.row + 1,
    cells: {
      name: cellName(cells.name),
      target: cellName(cells.target),
      actual: cellName(cells.actual),
      points: cellName(cells.points),
      score: cellName(cells.score),
      reason: cellName(cells.reason),
    },
    path: [...indicator.path],
    name: indicator.name,
    target: { text: target.text, kind: target.kind, operator: operatorOf(indicator.target), ...valueOf(target) },
    actual: quantityJson(indicator.actual),
    points: tidy(result.points?.value ?? indicator.points?.value ?? null),
    completion: fraction(result.completion),
    score: tidy(result.score),
    entered: { score: tidy(result.entered) },
    ...writtenJson(result.written),
    deviation: result.deviation,
    needsReason: result.needsReason,
    hasReason: result.hasReason,
    status: result.status,
    why: result.why === null ? null : sayNote(result.why),
  };
}

const writtenJson = (written: Written | null): { written?: WrittenJson } =>
  written ? { written: { value: tidy(written.value), stale: written.stale } } : {};

const valueOf = ({ value, unit }: QuantityJson): Pick<QuantityJson, 'value' | 'unit'> => ({ value, unit });

function quantityJson(quantity: Quantity): QuantityJson {
  const { text, kind } = quantity;
  return { text, kind, value: tidy(valueIn(quantity)), unit: unitIn(quantity) };
}

/** The one number of a quantity: the value, by how much it changed, the place in an order. */
function valueIn(quantity: Quantity): number | null {
  if (quantity.kind === 'rank') return quantity.place;
  return quantity.kind === 'number' || quantity.kind === 'change' ? quantity.value : null;
}

function unitIn(quantity: Quantity): string | null {
  if (quantity.kind === 'number' || quantity.kind === 'change') return quantity.unit;
  return quantity.kind === 'range' || quantity.kind === 'unit-only' ? quantity.unit : null;
}

function operatorOf(quantity: Quantity): string | null {
  const hasOperator = quantity.kind === 'number' || quantity.kind === 'date' || quantity.kind === 'change';
  return hasOperator ? quantity.operator : null;
}

function cellName(address: Address | null): CellName {
  return address === null ? null : formatAddress(address);
}

/** Without the dust of binary fractions (0.1 + 0.2): 15 digits are what Excel keeps. */
export function tidy(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(15));
}

/** Rates and completions: a fraction with five decimals. */
function fraction(value: number | null): number | null {
  return value === null ? null : roundLikeExcel(value, 5);
}
