import type { SentenceId } from '../texts/catalogue';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { Earning, GroupName, Which } from './earning';
import type { StepStart } from './limits';

/** Parts that several sentences of a rule set are made of. */

/** 0.8 → "80%". */
export const percent = (fraction: number): string => `${Number((fraction * 100).toPrecision(12))}%`;

/** The notes in one, each pair joined by the sentence of that id; `empty` where there is none. */
export function joined(
  notes: readonly Note[],
  by: 'rule-set.and' | 'rule-set.then' | 'rule-set.list' | 'rule-set.or',
): Note {
  const [first, ...others] = notes;
  if (!first) throw new RangeError('a sentence is joined of nothing');
  return others.reduce((before, next) => note(by, { before, next }), first);
}

/** A share or ratio from which on (itself included or not) something holds: 80% 及以上, 高于 80%. */
export const from = (figure: string, isIncluded: boolean): Note =>
  note(isIncluded ? 'rule-set.from' : 'rule-set.above', { figure });

/** A ratio down from which (itself included or not) something holds: 60% 及以下, 低于 60%. */
export const downFrom = (figure: string, isIncluded: boolean): Note =>
  note(isIncluded ? 'rule-set.down-from' : 'rule-set.below', { figure });

export const groupName = (group: GroupName): Note => note(`rule-set.group-${group}`);

/** 产出 50 分，效益、满意度共 40 分. */
export function pointsOfGroups(
  points: readonly { readonly groups: readonly GroupName[]; readonly points: number }[],
): Note {
  const each = points.map((one) =>
    note(one.groups.length > 1 ? 'rule-set.group-points-together' : 'rule-set.group-points', {
      groups: joined(one.groups.map(groupName), 'rule-set.list'),
      points: one.points,
    }),
  );
  return joined(each, 'rule-set.and');
}

/** The rows that a rule is for. `isFirst`: no rule before it took rows away. */
export function whichRows({ groups, names, target }: Which, isFirst: boolean): Note {
  const parts = [
    ...(groups ? [note('rule-set.which-group', { groups: joined(groups.map(groupName), 'rule-set.or') })] : []),
    ...(names ? [note('rule-set.which-name', { names: joined(names.map(quoted), 'rule-set.or') })] : []),
    ...(target ? [note(`rule-set.which-${target}`)] : []),
  ];
  if (parts.length > 0) return note('rule-set.which', { parts: joined(parts, 'rule-set.and') });
  return note(isFirst ? 'rule-set.which-every' : 'rule-set.which-others');
}

const quoted = (text: string): Note => note('rule-set.quoted', { text });

/** What a row earns that has a rule of its own. */
export function earns(earning: Earning): Note {
  switch (earning.kind) {
    case 'proportion': {
      const { zeroBelow, fullFrom } = earning;
      const above =
        zeroBelow === null
          ? note('rule-set.earns-proportion')
          : note('rule-set.earns-above-line', { line: downFrom(percent(zeroBelow.ratio), zeroBelow.inclusive) });
      if (fullFrom === null) return above;
      const full = note('rule-set.earns-full-from', { limit: from(percent(fullFrom.ratio), fullFrom.inclusive) });
      return joined([above, full], 'rule-set.and');
    }
    case 'all-or-nothing':
      return note('rule-set.earns-all-or-nothing');
    case 'completion':
      return note('rule-set.earns-completion', { steps: stepsUp(earning.steps, percent) });
    case 'actual': {
      const { unit } = earning;
      return note('rule-set.earns-actual', { steps: stepsUp(earning.steps, (figure) => `${figure}${unit ?? ''}`) });
    }
    case 'deviation': {
      const steps = earning.steps.map(({ within, share }) =>
        note('rule-set.step-within', { figure: percent(within), share: percent(share) }),
      );
      return note('rule-set.earns-deviation', { steps: joined(steps, 'rule-set.and') });
    }
    case 'loss':
      return loss(earning);
  }
}

/** Steps that are reached from a figure on, with the share that each earns. */
export function stepsUp(
  steps: readonly (StepStart & { readonly share: number })[],
  show: (figure: number) => string,
): Note {
  const all = steps.map((step) =>
    note(step.inclusive ? 'rule-set.step-from' : 'rule-set.step-above', {
      figure: show(step.from),
      share: percent(step.share),
    }),
  );
  return joined(all, 'rule-set.and');
}

const COUNTED: Readonly<Record<Extract<Earning, { kind: 'loss' }>['counted'], SentenceId>> = {
  whole: 'rule-set.counted-whole',
  begun: 'rule-set.counted-begun',
  exact: 'rule-set.counted-exact',
};

/** 扣 0.5 分，不满一档的不扣. */
export const lostParts = ({
  counted,
  loses,
  amount,
}: Pick<Extract<Earning, { kind: 'loss' }>, 'counted' | 'loses' | 'amount'>): { lost: Note; counted: Note } => ({
  lost: note(`rule-set.loses-${loses}`, { amount: loses === 'share' ? percent(amount) : amount }),
  counted: note(COUNTED[counted]),
});

function loss({ from: start, unit, per, ...lost }: Extract<Earning, { kind: 'loss' }>): Note {
  const inUnit = (figure: number): string => `${figure}${unit ?? ''}`;
  return note('rule-set.earns-loss', {
    start: start === null ? note('rule-set.the-target') : note('rule-set.figure', { figure: inUnit(start) }),
    per: inUnit(per),
    ...lostParts(lost),
  });
}
