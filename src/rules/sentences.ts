import type { SentenceId } from '../texts/catalogue';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { citation, isStated, sourceOf } from './citation';
import type { ExecutionEarning } from './executionRule';
import type { RatioLimit } from './limits';
import { lowExecutionOf } from './lowExecution';
import {
  downFrom,
  earns,
  from,
  groupName,
  joined,
  lostParts,
  percent,
  pointsOfGroups,
  stepsUp,
  whichRows,
} from './phrases';
import type { RuleSet } from './ruleSet';
import type { RuleName, RuleSource } from './ruleSource';
import { RULES } from './ruleSource';

/** One rule of a set for a person. */
export interface RuleSentence {
  readonly rule: RuleName;
  /** What the rule is about: 等级. */
  readonly name: Note;
  /** What it says, one sentence. */
  readonly says: Note;
  /** Where it stands: a citation, 参照 …, or that no document is cited. */
  readonly source: Note;
  /** What the makers of the set are not sure of. For the rules screen alone. */
  readonly doubt: RuleSource['doubt'];
}

/** A rule set for a person. */
export interface RuleSetInWords {
  /** In the order of RULES. What the set leaves open but the program then does all the same stands here too, as assumed. */
  readonly sentences: readonly RuleSentence[];
  /** Names of the rules that the set leaves open and nothing is done about. */
  readonly open: readonly Note[];
}

/** Every rule of the set as one sentence with its source, made from the data alone. */
export function inWords(ruleSet: RuleSet): RuleSetInWords {
  const sentences: RuleSentence[] = [];
  const open: Note[] = [];
  for (const rule of RULES) {
    const says = isStated(ruleSet, rule) || ACTS.has(rule) ? SAYS[rule](ruleSet) : null;
    const name = ruleName(rule);
    if (says === null) open.push(name);
    else sentences.push({ rule, name, says, source: citation(ruleSet, rule), doubt: sourceOf(ruleSet, rule).doubt });
  }
  return { sentences, open };
}

/** The same as lines: 名称：句子（出处）, without the doubts; what is left open in the last one. */
export function linesOf(ruleSet: RuleSet): readonly Note[] {
  const { sentences, open } = inWords(ruleSet);
  const lines = sentences.map(({ name, says, source }) => note('rule-set.line', { name, says, source }));
  return open.length === 0 ? lines : [...lines, namesOpen(open)];
}

/** That nothing is ruled of these matters. */
export const namesOpen = (open: readonly Note[]): Note =>
  note('rule-set.open', { names: joined(open, 'rule-set.list') });

/** What a rule is about. */
const ruleName = (rule: RuleName): Note => note(`rule-set.name-${rule}`);

/** Rules that hold in one way also where the set says nothing of them (src/scoring, src/checks). */
const ACTS: ReadonlySet<RuleName> = new Set<RuleName>([
  'comparison.zeroTarget',
  'execution.base',
  'execution.earning',
  'reasons.missed',
  'reasons.lowExecution',
  'reasons.lostPoints',
]);

type Saying = (ruleSet: RuleSet) => Note | null;

const SAYS: Readonly<Record<RuleName, Saying>> = {
  points: ({ points: { total, indicators } }) => {
    if (total === null) {
      return indicators === null ? note('rule-set.points-any') : note('rule-set.points-indicators', { indicators });
    }
    return indicators === null
      ? note('rule-set.points-total', { total })
      : note('rule-set.points-both', { total, indicators });
  },
  groups: ({ groups }) =>
    groups &&
    note(`rule-set.groups-${groups.force}`, {
      alternatives: joined(groups.alternatives.map(alternative), 'rule-set.then'),
    }),
  rowPoints: ({ rowPoints }) =>
    rowPoints &&
    closed(
      rowPoints.map(({ which, maximum }) => note('rule-set.row-points', { rows: whichRows(which, true), maximum })),
    ),
  'comparison.atLeast': () => note('rule-set.at-least'),
  'comparison.atMost': ({ comparison: { atMost } }) => {
    const formula = note(atMost.notMet === 'A/B' ? 'rule-set.formula-a-b' : 'rule-set.formula-2-b-a');
    return atMost.zeroFrom === null
      ? note('rule-set.at-most', { formula })
      : note('rule-set.at-most-zero', { formula, times: atMost.zeroFrom });
  },
  'comparison.equal': ({ comparison: { equal } }) =>
    note(`rule-set.equal-${equal.side}`, { deviation: note(`rule-set.equal-deviation-${equal.deviation}`) }),
  'comparison.zeroTarget': ({ comparison: { zeroTarget } }) => {
    const earned = note(`rule-set.zero-${zeroTarget?.earns ?? 'met-or-not'}`);
    const figure = zeroTarget?.reasonFrom ?? null;
    return figure === null ? earned : note('rule-set.zero-reason', { earned, figure });
  },
  rows: ({ rows }) =>
    rows &&
    closed(
      rows.map(({ which, earning }, index) =>
        note('rule-set.row', { rows: whichRows(which, index === 0), earning: earns(earning) }),
      ),
    ),
  rounding: ({ rounding }) => note('rule-set.rounding', { rounding: rounded(rounding) }),
  'execution.points': ({ execution: { points } }) =>
    points === null ? note('rule-set.execution-as-printed') : note('rule-set.execution-points', { points }),
  'execution.base': ({ execution: { base } }) =>
    note('rule-set.execution-base', {
      executed: note(`rule-set.executed-${base?.executed ?? 'paid'}`),
      budget: note(`rule-set.budget-${base?.budget ?? 'year'}`),
    }),
  'execution.earning': executionEarning,
  executionCaps: ({ executionCaps }) =>
    executionCaps &&
    closed(executionCaps.map(({ rateBelow, maximum }) => note('rule-set.cap', { rate: percent(rateBelow), maximum }))),
  overThreshold: ({ overThreshold: { ratio, inclusive } }) =>
    note('rule-set.over', { limit: from(percent(ratio), inclusive) }),
  underThreshold: ({ underThreshold }) =>
    underThreshold &&
    note('rule-set.under', { limit: downFrom(percent(underThreshold.ratio), underThreshold.inclusive) }),
  attentionFrom: ({ attentionFrom }) =>
    attentionFrom && note('rule-set.attention', { limit: from(percent(attentionFrom.ratio), attentionFrom.inclusive) }),
  overDeduction: ({ overDeduction }) => overDeduction && deduction(overDeduction),
  deductionColumn: ({ deductionColumn }) =>
    deductionColumn && note('rule-set.deduction-column', { floor: deductionColumn.floor }),
  bands: ({ bands }) => note('rule-set.bands', { bands: joined(bands.map(band), 'rule-set.and') }),
  qualitative: ({ qualitative }) =>
    qualitative &&
    note('rule-set.qualitative', {
      reason: note(`rule-set.qualitative-${qualitative.reason ?? 'no-reason'}`),
      shares: qualitative.shares
        ? note('rule-set.qualitative-shares', {
            partly: percent(qualitative.shares.partly),
            unmet: percent(qualitative.shares.unmet),
          })
        : note('rule-set.qualitative-person'),
    }),
  grades: ({ grades }) =>
    grades.length === 0
      ? note('rule-set.grades-none')
      : note('rule-set.grades', {
          grades: joined(
            grades.map(({ name, from: points, inclusive }) =>
              note(inclusive ? 'rule-set.grade-from' : 'rule-set.grade-above', { points, name }),
            ),
            'rule-set.and',
          ),
        }),
  split: ({ split: { decimals, levels } }) => note(levels ? 'rule-set.split-levels' : 'rule-set.split', { decimals }),
  leftOut: ({ leftOut }) =>
    leftOut &&
    note(leftOut.emptyAdjusted ? 'rule-set.left-out' : 'rule-set.left-out-none', {
      rescaled:
        leftOut.rescaleTo === null
          ? note('rule-set.not-rescaled')
          : note('rule-set.rescaled', { points: leftOut.rescaleTo }),
    }),
  'reasons.missed': ({ reasons }) => {
    const missed = reasons?.missed ?? null;
    if (missed === null) return note('rule-set.missed-all');
    return note('rule-set.missed-far', { limit: from(percent(missed.ratio), missed.inclusive) });
  },
  'reasons.lowExecution': (ruleSet) => {
    const limits = lowExecutionOf(ruleSet);
    if (limits.length === 0) return note('rule-set.low-never');
    const each = limits.map(({ below, weight }) => note(`rule-set.low-${weight}`, { rate: percent(below) }));
    return note('rule-set.low', { limits: joined(each, 'rule-set.and') });
  },
  'reasons.adjustment': ({ reasons }) => {
    const adjustment = reasons?.adjustment ?? null;
    if (adjustment === null) return null;
    if (adjustment.ratio === 0) return note('rule-set.adjustment-any');
    return note('rule-set.adjustment', { limit: from(percent(adjustment.ratio), adjustment.inclusive) });
  },
  'reasons.lostPoints': ({ reasons }) =>
    note((reasons?.lostPoints ?? true) ? 'rule-set.lost-points' : 'rule-set.lost-points-not'),
};

/** Several clauses as one sentence. */
const closed = (clauses: readonly Note[]): Note =>
  note('rule-set.sentence', { clauses: joined(clauses, 'rule-set.then') });

type Rounding = RuleSet['rounding'];
const rounded = ({ decimals, mode }: Rounding): Note => note(`rule-set.rounded-${mode}`, { decimals });

type Alternative = NonNullable<RuleSet['groups']>['alternatives'][number];

/** 有产出和效益、没有成本的：产出 50 分，效益 30 分. */
function alternative({ present, absent, points }: Alternative): Note {
  const conditions = [
    ...(present.length > 0 ? [note('rule-set.has', { groups: joined(present.map(groupName), 'rule-set.list') })] : []),
    ...(absent.length > 0
      ? [note('rule-set.has-not', { groups: joined(absent.map(groupName), 'rule-set.list') })]
      : []),
  ];
  const all = pointsOfGroups(points);
  return conditions.length === 0
    ? all
    : note('rule-set.alternative', { when: joined(conditions, 'rule-set.and'), points: all });
}

function executionEarning({ execution: { earning, rounding } }: RuleSet): Note {
  const end = rounded(rounding);
  if (earning?.kind === 'steps') {
    return note('rule-set.execution-steps', { steps: stepsUp(earning.steps, percent), rounding: end });
  }
  const limits = [
    ...(earning?.zeroBelow ? [limited('rule-set.zero-below', downFrom, earning.zeroBelow)] : []),
    ...(earning?.kind === 'linear' && earning.fullFrom ? [limited('rule-set.full-from', from, earning.fullFrom)] : []),
  ];
  if (earning?.kind === 'loss') return executionLoss(earning, limits, end);
  if (limits.length === 0) return note('rule-set.execution-linear', { rounding: end });
  return note('rule-set.execution-linear-limits', { limits: joined(limits, 'rule-set.and'), rounding: end });
}

const limited = (id: SentenceId, say: typeof from, { ratio, inclusive }: RatioLimit): Note =>
  note(id, { limit: say(percent(ratio), inclusive) });

function executionLoss(
  { from: start, per, ...lost }: Extract<ExecutionEarning, { kind: 'loss' }>,
  limits: readonly Note[],
  rounding: Note,
): Note {
  const said = { start: percent(start), per: points(per), ...lostParts(lost), rounding };
  return limits.length === 0
    ? note('rule-set.execution-loss', said)
    : note('rule-set.execution-loss-limits', { ...said, limits: joined(limits, 'rule-set.and') });
}

/** A difference of rates in percent points: 0.01 → "1". */
const points = (fraction: number): number => Number((fraction * 100).toPrecision(12));

function deduction(rule: NonNullable<RuleSet['overDeduction']>): Note {
  switch (rule.kind) {
    case 'points':
      return note('rule-set.deduct-points', { limit: from(percent(rule.from), rule.inclusive), points: rule.points });
    case 'share':
      return note('rule-set.deduct-share', {
        limit: from(percent(rule.from), rule.inclusive),
        share: percent(rule.share),
      });
    case 'steps': {
      const steps = rule.steps.map((step) =>
        note('rule-set.deduct-step', { limit: from(percent(step.from), step.inclusive), share: percent(step.share) }),
      );
      return note('rule-set.deduct-steps', { steps: joined(steps, 'rule-set.and') });
    }
    case 'per':
      return note(`rule-set.deduct-per-${rule.counted}`, {
        limit: from(percent(rule.from), rule.inclusive),
        from: percent(rule.from),
        per: percent(rule.per),
        points: rule.points,
      });
  }
}

/** 达成年度指标 80%（含）至 100%: where a band begins, and where the one before it does. */
function band({ name, from: share, inclusive }: RuleSet['bands'][number], index: number, all: RuleSet['bands']): Note {
  const above = all[index - 1];
  const low = note(inclusive ? 'rule-set.end-included' : 'rule-set.end-excluded', { figure: percent(share) });
  // The limit belongs to this band where the upper one leaves it out.
  const isTopIncluded = above === undefined || !above.inclusive;
  const high = note(isTopIncluded ? 'rule-set.end-included' : 'rule-set.end-excluded', {
    figure: percent(above?.from ?? 1),
  });
  return note('rule-set.band', { name: note('rule-set.both', { zh: name.zh, en: name.en }), low, high });
}
