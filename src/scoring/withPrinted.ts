import type { Indicator, SelfEvaluationTable } from '../layout';
import { formatAddress } from '../model';
import type { PrintedRule } from '../printed';
import type { Earning, RuleName, RuleSet, RuleSource } from '../rules';
import { earningFor, executionFor, figuresOf } from './asPrinted';
import type { FoundRule, UnreadRule } from './printedRules';
import { rulesPrintedIn } from './printedRules';
import { isOne } from './rowRule';

/** What the figures of a table are for a printed rule. */
export interface PrintedContext {
  /** The rows as they are read, a person's readings included. */
  readonly indicators: readonly Indicator[];
  readonly points: ReadonlyMap<number, { readonly value: number }>;
  /** The execution rate (a fraction), and its points. */
  readonly execution: { readonly rate: number | null; readonly points: number | null };
}

/** A rule set with what the table itself prints. */
export interface PrintedSet {
  /** For the table: the rules of the place, and over them those printed. */
  readonly ruleSet: RuleSet;
  /** Rows that have a rule of their own, printed beside them or in a note. */
  readonly rows: ReadonlyMap<number, RuleSet>;
  /** The rules that are used, in the order of the table. */
  readonly used: readonly FoundRule[];
  /** What was not understood, said in several ways, or cannot be applied to these figures. */
  readonly unread: readonly UnreadRule[];
}

/**
 * The rules for this table: where it prints one, that one, each with the cell as its source. One reading or none: a matter of which two
 * notes say different things stays as the rule set has it, and both are named in `unread`.
 */
export function withPrinted(table: SelfEvaluationTable, ruleSet: RuleSet, context: PrintedContext): PrintedSet {
  const { rules, unread } = rulesPrintedIn(table);
  if (rules.length === 0) return { ruleSet, rows: new Map(), used: [], unread };
  const ofTable = withTableRules(table, ruleSet, rules, context);
  const ofRows = rowSets(table.sheet, ofTable.ruleSet, rules, context);
  const used = [...ofTable.used, ...ofRows.used];
  const isUsed = (rule: FoundRule): boolean => used.includes(rule);
  const left = rules.filter((rule) => !isUsed(rule)).map(({ cell, sentence, row }) => ({ cell, sentence, row }));
  return {
    ruleSet: ofTable.ruleSet,
    rows: ofRows.rows,
    used: rules.filter(isUsed),
    unread: [...unread, ...left],
  };
}

/** Rules that change the set of the whole table, one field after the other. */
function withTableRules(
  table: SelfEvaluationTable,
  ruleSet: RuleSet,
  rules: readonly FoundRule[],
  { execution }: PrintedContext,
): { readonly ruleSet: RuleSet; readonly used: readonly FoundRule[] } {
  const used: FoundRule[] = [];
  let changed = ruleSet;
  for (const found of rules) {
    if (found.row !== null || isContradicted(found, rules)) continue;
    const next = changedBy(changed, found.rule, execution);
    if (next === null) continue;
    changed = withSource(next, found, table.sheet);
    used.push(found);
  }
  return { ruleSet: changed, used };
}

/** Whether another note says something else of the same matter. Caps add to one another. */
function isContradicted({ rule }: FoundRule, rules: readonly FoundRule[]): boolean {
  if (rule.rule === 'executionCaps' || rule.rule === 'rows') return false;
  return rules.some(
    (other) =>
      other.row === null && other.rule.rule === rule.rule && JSON.stringify(other.rule) !== JSON.stringify(rule),
  );
}

/** The set with one printed rule in it; null where the rule is no matter of the whole set, or cannot be said in its terms. */
function changedBy(set: RuleSet, rule: PrintedRule, execution: PrintedContext['execution']): RuleSet | null {
  switch (rule.rule) {
    case 'rows':
      return null;
    case 'execution.earning': {
      const earning = executionFor(rule.earning, rule.full, execution);
      return earning && { ...set, execution: { ...set.execution, earning } };
    }
    case 'overDeduction':
      return { ...set, overDeduction: deductionOf(rule) };
    case 'overThreshold':
      return { ...set, overThreshold: { ratio: rule.from.value / 100, inclusive: rule.from.inclusive } };
    case 'reasons.lowExecution': {
      const lowExecution = [{ below: rule.below / 100, weight: 'warning' as const }];
      const reasons = set.reasons ?? { missed: null, lowExecution: null, adjustment: null, lostPoints: true };
      return { ...set, reasons: { ...reasons, lowExecution } };
    }
    case 'executionCaps':
      return { ...set, executionCaps: withCap(set, { rateBelow: rule.below / 100, maximum: rule.maximum }) };
    case 'comparison.atMost':
      return { ...set, comparison: { ...set.comparison, atMost: { notMet: rule.notMet, zeroFrom: null } } };
    case 'bands':
      return withBands(set, rule);
    case 'rounding': {
      const rounding = { decimals: rule.decimals, mode: 'half-up' as const };
      return { ...set, rounding, execution: { ...set.execution, rounding } };
    }
    case 'grades':
      return { ...set, grades: rule.grades.map(({ name, value, inclusive }) => ({ name, from: value, inclusive })) };
  }
}

/** Several printed caps stand beside one another; the first of them takes the place of the set's. */
function withCap(
  set: RuleSet,
  cap: { readonly rateBelow: number; readonly maximum: number },
): RuleSet['executionCaps'] {
  const printed = set.sources?.executionCaps?.kind === 'cell' ? (set.executionCaps ?? []) : [];
  return [...printed, cap];
}

function deductionOf({ from, off }: Extract<PrintedRule, { rule: 'overDeduction' }>): RuleSet['overDeduction'] {
  const beyond = { from: from.value / 100, inclusive: from.inclusive };
  return off.kind === 'points'
    ? { kind: 'points', ...beyond, points: off.amount }
    : { kind: 'share', ...beyond, share: off.amount };
}

function withBands(set: RuleSet, { reached, partly }: Extract<PrintedRule, { rule: 'bands' }>): RuleSet | null {
  const [first, second, third, ...more] = set.bands;
  if (!first || !second || !third || more.length > 0) return null;
  return {
    ...set,
    bands: [
      { ...first, from: reached / 100, inclusive: true },
      { ...second, from: partly / 100, inclusive: true },
      third,
    ],
  };
}

/** The set with the cell of the rule as its source. */
function withSource(set: RuleSet, { rule, cell, sentence }: FoundRule, sheet: string): RuleSet {
  const source: RuleSource = {
    kind: 'cell',
    sheet,
    cell: formatAddress(cell),
    text: sentence.slice(0, LONGEST_SOURCE),
    doubt: null,
  };
  const name: RuleName = rule.rule;
  return { ...set, sources: { ...set.sources, [name]: source } };
}

const LONGEST_SOURCE = 200;

/** The sets of rows with a rule of their own: the cell beside the row outweighs the notes. */
function rowSets(
  sheet: string,
  ruleSet: RuleSet,
  rules: readonly FoundRule[],
  { indicators, points }: PrintedContext,
): { readonly rows: ReadonlyMap<number, RuleSet>; readonly used: readonly FoundRule[] } {
  const rows = new Map<number, RuleSet>();
  const used = new Set<FoundRule>();
  for (const indicator of indicators) {
    const own = rules.filter(({ row }) => row === indicator.row);
    const mine = own.length > 0 ? own : rules.filter(({ row, rule }) => row === null && isFor(rule, indicator));
    const set = setOfRow(sheet, ruleSet, mine, { indicator, points: points.get(indicator.row)?.value ?? null });
    if (set === null) continue;
    rows.set(indicator.row, set);
    for (const one of mine) used.add(one);
  }
  return { rows, used: [...used] };
}

function isFor(rule: PrintedRule, indicator: Indicator): boolean {
  if (rule.rule !== 'rows') return false;
  const { group, target } = rule.scope;
  return isOne(indicator, { groups: group === null ? null : [group], names: null, target });
}

const ALL_ROWS = { groups: null, names: null, target: null };

/** The set of one row; null where nothing is printed for it, or what is printed cannot be applied. */
function setOfRow(
  sheet: string,
  ruleSet: RuleSet,
  rules: readonly FoundRule[],
  { indicator, points }: { readonly indicator: Indicator; readonly points: number | null },
): RuleSet | null {
  if (rules.length === 0) return null;
  const earnings: Earning[] = [];
  let set = ruleSet;
  for (const found of rules) {
    const { rule } = found;
    if (rule.rule === 'rows') {
      const earning = earningFor(rule.earning, rule.full, figuresOf(indicator, points));
      if (earning === null) return null;
      earnings.push(earning);
      set = withSource({ ...set, rows: [{ which: ALL_ROWS, earning }] }, found, sheet);
    } else if (rule.rule === 'overDeduction') {
      set = withSource({ ...set, overDeduction: deductionOf(rule) }, found, sheet);
    } else {
      return null;
    }
  }
  const [first] = earnings;
  return earnings.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? set : null;
}
