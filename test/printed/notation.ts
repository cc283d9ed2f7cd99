import type { Figure, Limit, PrintedEarning, PrintedRule, Reading, Worth } from '../../src/printed';

/** A reading in the short notation of texts.ts. */
export function written({ rules, unread }: Reading): string {
  return [...rules.map(ruleText), ...unread.map(() => '-')].join('; ');
}

function ruleText(rule: PrintedRule): string {
  switch (rule.rule) {
    case 'rows': {
      const { group, target } = rule.scope;
      const who = group ?? target ?? 'all';
      return `rows ${who} ${earningText(rule.earning)}${fullText(rule.full)}`;
    }
    case 'execution.earning':
      return `execution ${earningText(rule.earning)}${fullText(rule.full)}`;
    case 'overDeduction':
      return `over ${limit('>', rule.from)} ${rule.off.kind === 'share' ? `${round(rule.off.amount * 100)}%` : `${rule.off.amount}p`}`;
    case 'overThreshold':
      return `over-threshold ${limit('>', rule.from)}`;
    case 'reasons.lowExecution':
      return `low-execution <${rule.below}`;
    case 'executionCaps':
      return `caps <${rule.below}:${rule.maximum}`;
    case 'comparison.atMost':
      return `at-most ${rule.notMet}`;
    case 'bands':
      return `bands ${rule.reached} ${rule.partly}`;
    case 'rounding':
      return `rounding ${rule.decimals}`;
    case 'grades':
      return `grades ${rule.grades.map((grade) => `${grade.name}${limit('>', grade)}`).join(' ')}`;
  }
}

function earningText(earning: PrintedEarning): string {
  switch (earning.kind) {
    case 'proportion': {
      const { zeroBelow, fullFrom, of, doubtAt } = earning;
      const parts = [
        of === 'actual' ? 'actual' : '',
        'prop',
        fullFrom ? `full${limit('>', fullFrom)}` : '',
        zeroBelow ? `zero${limit('<', zeroBelow)}` : '',
        ...doubtAt.map((at) => `?${at}`),
      ];
      return parts.filter((part) => part !== '').join(' ');
    }
    case 'all-or-nothing':
      return 'all';
    case 'steps': {
      const steps = earning.steps.map((step) => `${step.inclusive ? '>=' : '>'}${figure(step)}:${worth(step.worth)}`);
      const doubts = earning.doubtAt.map((at) => ` ?${at}`).join('');
      return `steps ${earning.of} ${steps.join(' ')} else ${worth(earning.otherwise)}${doubts}`;
    }
    case 'loss': {
      const { side, of, from, per, amount, loses, counted } = earning;
      const start = `${of === 'completion' ? 'completion ' : ''}${from ? figure(from) : 'target'}`;
      const off = loses === 'points' ? `${amount}p` : `${round(amount * 100)}%`;
      return `loss ${side} ${start} per ${figure(per)} ${off} ${counted ?? '?'}`;
    }
    case 'deviation':
      return `deviation ${earning.steps.map((step) => `${step.within}%:${worth(step.worth)}`).join(' ')}`;
  }
}

const round = (value: number): number => Number(value.toFixed(6));
const figure = ({ value, unit }: Figure): string => `${value}${unit ?? ''}`;
const limit = (sign: '<' | '>', { value, inclusive }: Limit): string => `${sign}${inclusive ? '=' : ''}${value}`;
const fullText = (full: number | null): string => (full === null ? '' : ` =${full}`);

function worth(value: Worth): string {
  switch (value.kind) {
    case 'points':
      return `${value.points}p`;
    case 'lost':
      return `-${value.points}p`;
    case 'share':
      return value.share === 1 ? 'full' : value.share === 0 ? '0' : `${round(value.share * 100)}%`;
  }
}
