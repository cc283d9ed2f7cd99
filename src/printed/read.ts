import { COMPLETION_RATE, EXECUTION_RATE, SPEAKS_OF_EARNING } from '../lexicon/printedRules';
import type { About, Earned } from './earning';
import { earnedBy } from './earning';
import { readBands, readGrades } from './lists';
import { normaliseRule, sentencesOf, withoutNumbers } from './normalise';
import type { Limit, Place, PrintedRule, Reading, Scope } from './rule';
import type { Bound, Item, ScopeWord } from './item';
import { scan } from './scan';

/** Longer texts are no rule; who writes more explains. */
const LONGEST = 600;

/**
 * The rules that a text of a form states. A scoring standard beside a row is read as a whole, notes sentence by sentence. One reading or
 * none: a text of which some stretch is not known, or that could be meant in two ways, gives no rule and stands in `unread`. A sentence of
 * the notes that does not speak of points gives neither.
 */
export function readRuleText(text: string, place: Place): Reading {
  if (place.kind === 'row') return readStandard(text, place.name);
  const sentences = place.kind === 'note' ? sentencesOf(text) : [text];
  const readings = sentences.map((sentence) => readSentence(sentence, place.kind === 'note'));
  return {
    rules: readings.flatMap(({ rules }) => rules),
    unread: readings.flatMap(({ unread }) => unread),
  };
}

const NOTHING: Reading = { rules: [], unread: [] };

function readStandard(text: string, name: string): Reading {
  const sentence = text.trim();
  if (sentence === '') return NOTHING;
  const rules =
    sentence.length > LONGEST ? null : rulesOf(withoutNumbers(normaliseRule(sentence)), { name, isExecution: false });
  return rules && rules.length > 0
    ? { rules: rules.map((rule) => ({ ...rule, sentence })), unread: [] }
    : { rules: [], unread: [sentence] };
}

function readSentence(sentence: string, isNote: boolean): Reading {
  const plain = normaliseRule(sentence);
  if (sentence.length > LONGEST) return NOTHING;
  const rules = isNote ? rulesOfNote(plain) : rulesOfHead(plain);
  if (rules !== null) return { rules: rules.map((rule) => ({ ...rule, sentence })), unread: [] };
  return isNote && SPEAKS_OF_EARNING.test(plain) ? { rules: [], unread: [sentence] } : NOTHING;
}

/** “得分(执行率×10)”: only a formula of the execution rate is a rule there. */
function rulesOfHead(plain: string): PrintedRule[] | null {
  const [, inside] = /^(?:自评|执行率)?得分[(:=]?(.+?)\)?$/.exec(plain) ?? [];
  const items = inside === undefined ? null : scan(inside);
  const [only] = items ?? [];
  if (items?.length !== 1 || only?.is !== 'proportion' || only.of === 'inverse') return null;
  const isOfMoney = only.of === 'execution' || /^执行率/.test(plain);
  const earning = { kind: 'proportion', zeroBelow: null, fullFrom: null, of: 'unsaid', doubtAt: [] } as const;
  return isOfMoney ? [{ rule: 'execution.earning', earning, full: only.full }] : null;
}

function rulesOfNote(plain: string): PrintedRule[] | null {
  const list = readGrades(plain) ?? readBands(plain);
  return list ? [list] : rulesOf(plain, null);
}

/** The rules of a sentence; `row`: the row beside which it stands, null in notes. null where it is not understood. */
function rulesOf(plain: string, row: About | null): PrintedRule[] | null {
  const items = scan(plain);
  if (items === null) return null;
  const rest = items.filter(({ is }) => is !== 'scope');
  const scopes = items.flatMap((item) => (item.is === 'scope' ? [item.scope] : []));
  const special = dutiesOf(rest) ?? inverseOf(items);
  if (special !== null) return row === null || special.every(({ rule }) => rule === 'overDeduction') ? special : null;
  return ruleOfScope(rest, scopes, row);
}

/** Limits and duties that are no way of earning points. */
function dutiesOf(items: readonly Item[]): PrintedRule[] | null {
  const [first, second] = items;
  if (items.length === 1 && first?.is === 'rounding') return [{ rule: 'rounding', decimals: first.decimals }];
  if (items.length !== 2 || !first || !second) return null;
  if (second.is === 'total-at-most' && first.is === 'range' && isOfExecution(first) && first.low === null && first.high)
    return first.high.belongs === 'yes'
      ? null
      : [{ rule: 'executionCaps', below: first.high.value, maximum: second.points }];
  return second.is === 'reason-due' ? reasonOf(first) : null;
}

const isOfExecution = (item: Extract<Item, { is: 'range' }>): boolean =>
  new RegExp(`^(?:${EXECUTION_RATE})$`).test(item.subject);

function reasonOf(first: Item): PrintedRule[] | null {
  if (first.is === 'over') return [{ rule: 'overThreshold', from: limitOf(first.from) }];
  if (first.is === 'beyond')
    return [{ rule: 'overThreshold', from: { value: 100 + first.within, inclusive: first.inclusive } }];
  if (first.is !== 'range') return null;
  if (isOfExecution(first)) {
    return first.low === null && first.high && first.high.belongs !== 'yes'
      ? [{ rule: 'reasons.lowExecution', below: first.high.value }]
      : null;
  }
  const isAbove = first.low !== null && first.high === null && first.low.value > 100 && first.low.unit === '%';
  return isAbove && first.low ? [{ rule: 'overThreshold', from: limitOf(first.low) }] : null;
}

const limitOf = ({ value, belongs }: Bound): Limit => ({ value, inclusive: belongs !== 'no' });

/** “反向指标得分=权重×A/B”, with or without what it says of the others. */
function inverseOf(items: readonly Item[]): PrintedRule[] | null {
  const at = items.findIndex((item) => item.is === 'proportion' && item.of === 'inverse');
  const before = items[at - 1];
  if (at < 0 || before?.is !== 'scope' || before.scope.kind !== 'upper') return null;
  const others = items.filter((_, index) => index !== at && index !== at - 1);
  const isUsual = others.every(
    (item) =>
      item.is === 'nothing-new' ||
      (item.is === 'scope' && item.scope.kind !== 'execution') ||
      (item.is === 'proportion' && item.of === 'row'),
  );
  return isUsual ? [{ rule: 'comparison.atMost', notMet: 'A/B' }] : null;
}

/** More than the target costs points: “完成率超过130%的，扣1分”. */
function overIn(items: readonly Item[]): { readonly rule: PrintedRule | null; readonly rest: readonly Item[] } {
  const at = items.findIndex((item) => item.is === 'over' || isFarAbove(item));
  const condition = items[at];
  const off = items[at + 1];
  if (!condition || off?.is !== 'earns' || (off.worth.kind !== 'lost' && off.worth.kind !== 'share'))
    return { rule: null, rest: items };
  const bound = condition.is === 'over' ? condition.from : condition.is === 'range' ? condition.low : null;
  const amount = off.worth.kind === 'lost' ? off.worth.points : 1 - off.worth.share;
  if (bound === null || amount <= 0) return { rule: null, rest: items };
  return {
    rule: {
      rule: 'overDeduction',
      from: limitOf(bound),
      off: { kind: off.worth.kind === 'lost' ? 'points' : 'share', amount: Number(amount.toFixed(9)) },
    },
    rest: items.filter((_, index) => index !== at && index !== at + 1),
  };
}

const isFarAbove = (item: Item): boolean =>
  item.is === 'range' &&
  item.high === null &&
  item.low !== null &&
  item.low.unit === '%' &&
  item.low.value > 100 &&
  COMPLETION.test(item.subject);
const COMPLETION = new RegExp(`^(?:${COMPLETION_RATE})$`);

function ruleOfScope(items: readonly Item[], scopes: readonly ScopeWord[], row: About | null): PrintedRule[] | null {
  const isExecution = row === null && (scopes.some(({ kind }) => kind === 'execution') || speaksOfExecution(items));
  if (isExecution) return ofExecution(items);
  return ofRows(items, scopes, row);
}

function ofRows(items: readonly Item[], scopes: readonly ScopeWord[], row: About | null): PrintedRule[] | null {
  const { rule, rest } = overIn(items);
  const more = rule ? [rule] : [];
  if (rest.every((item, index) => saysNothing(item, rest[index - 1]) || (item.is === 'met' && rule !== null))) {
    return row !== null && rule === null ? null : more;
  }
  const scope = scopeOf(scopes, rest, row);
  const name = scope?.group === 'satisfaction' ? '满意度' : (row?.name ?? '');
  const earned = scope && earnedBy(rest, { name, isExecution: false });
  const isClear = earned !== null && (row !== null || !isLoose(earned.earning, scopes));
  return scope && isClear ? [{ rule: 'rows', scope, ...earned }, ...more] : null;
}

function ofExecution(items: readonly Item[]): PrintedRule[] | null {
  if (items.every((item, index) => saysNothing(item, items[index - 1]))) return [];
  const earned = earnedBy(items, { name: '', isExecution: true });
  return earned && [{ rule: 'execution.earning', ...earned }];
}

/** Beside a rule, that the points are 10 or that who meets the target gets them all. */
const saysNothing = (item: Item, before: Item | undefined): boolean =>
  item.is === 'full' ||
  item.is === 'nothing-new' ||
  (item.is === 'earns' && before?.is === 'met' && item.worth.kind === 'share' && item.worth.share === 1);

function speaksOfExecution(items: readonly Item[]): boolean {
  return items.some(
    (item) =>
      ((item.is === 'range' || item.is === 'loss') && EXECUTION.test(item.subject)) ||
      (item.is === 'proportion' && item.of === 'execution'),
  );
}
const EXECUTION = new RegExp(`^(?:${EXECUTION_RATE})$`);

/** In a note without a word for whom it is, only what speaks of the completion of rows is for all of them. */
function isLoose(earning: Earned['earning'], scopes: readonly ScopeWord[]): boolean {
  if (earning.kind === 'steps' || earning.kind === 'proportion') return earning.of === 'unsaid' && hasLimit(earning);
  return scopes.length === 0;
}

const hasLimit = (earning: Earned['earning']): boolean =>
  earning.kind === 'steps' || (earning.kind === 'proportion' && (earning.zeroBelow ?? earning.fullFrom) !== null);

/** The rows that a sentence is for; null where it names several kinds. */
function scopeOf(scopes: readonly ScopeWord[], items: readonly Item[], row: About | null): Scope | null {
  const [first, ...more] = scopes;
  const subjects = items.flatMap((item) => (item.is === 'range' || item.is === 'loss' ? [item.subject] : []));
  const isSatisfaction = subjects.some((subject) => subject.endsWith('满意度'));
  if (more.some((one) => one.kind !== 'all')) return null;
  if (first === undefined && row !== null) return { group: null, target: null };
  if (first === undefined) return { group: isSatisfaction ? 'satisfaction' : null, target: null };
  switch (first.kind) {
    case 'group':
      return { group: first.group, target: null };
    case 'number':
      return { group: null, target: 'number' };
    case 'all':
      return { group: null, target: null };
    case 'execution':
    case 'upper':
    case 'lower':
      return null;
  }
}
