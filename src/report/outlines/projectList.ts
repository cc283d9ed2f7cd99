import type { Passage, Span } from '../../narrative';
import {
  compose,
  figure,
  gap,
  joined,
  words,
  amountOf,
  decimalsOf,
  fixedText,
  inQuotes,
  percentText,
} from '../../narrative';
import { DEFAULT_RULE_SET, lowExecutionLimit } from '../../rules';
import { note, say } from '../../texts/note';
import { withoutNoise } from '../../scoring';
import type { OutlinePart, OutlineSection } from '../outline';
import { paragraph, section, sentence } from '../outline';
import { ended } from '../parts/goals';
import type { ListedNumber, ListedProject, ProjectList } from '../../layout';
import { quoted } from '../source';

/** Decimals to which printed and computed rates are held against each other: a tenth of a percent is a rounding. */
const RATE_TOLERANCE = 0.0005;

/** A list prints no rule of its own: the line is that of the default rule set. */
const LOW = lowExecutionLimit(DEFAULT_RULE_SET) ?? 0;

/** Each project of a list: how its goals were met, problems and measures; what the list says nothing of is asked for once, at the end. */
export function projectListOutline(list: ProjectList): OutlinePart[] {
  const untold = list.projects.filter((project) => problems(project).length === 0);
  const count = countOf(untold);
  return [
    ...sentence('report.list-basis'),
    ...paragraph(overview(list)),
    ...list.projects.map((project) => sectionOf(list, project)),
    ...(untold.length > 0 ? [section('report.l2', paragraph(compose('report.list-untold', { count })))] : []),
  ];
}

/** How many projects there are, their amounts where the list has them all, and which of them spent slowly. */
function overview(list: ProjectList): Passage {
  const { projects, amountUnit } = list;
  const amounts = (found: readonly (ListedNumber | null)[]): readonly ListedNumber[] =>
    found.flatMap((one) => (one ? [one] : []));
  const budgets = amounts(projects.map(({ budget }) => budget));
  const spent = amounts(projects.map(({ executed }) => executed));
  const sum = (added: readonly ListedNumber[]): Span => {
    const total = withoutNoise(added.reduce((all, { value }) => all + value, 0));
    const cells = added.map(({ cell }) => cell);
    return figure(`${fixedText(total, decimalsIn(list))}${amountUnit ?? ''}`, 'sum', cells);
  };
  const low = projects.filter((project) => (rateOf(project) ?? 1) < LOW);
  const names = joined(low.map(({ name }) => compose('narrative.names-one', { name: inQuotes(nameOf(name)) })));
  const isAllSpent = spent.length === projects.length;
  return joined([
    compose('report.list-all', { count: countOf(projects) }),
    budgets.length === projects.length ? compose('report.list-sum', { budget: sum(budgets) }) : [],
    isAllSpent ? compose('report.list-spent-all', { executed: sum(spent) }) : [],
    isAllSpent ? [] : spentOfSome(projects, sum),
    [words('。')],
    low.length > 0
      ? compose('report.list-low', {
          limit: figure(percentText(LOW), 'rule', []),
          count: countOf(low),
          names,
        })
      : [],
  ]);
}

/** The money of the projects that give both amounts, side by side: a total over others too would make a rate that is none. */
function spentOfSome(projects: readonly ListedProject[], sum: (added: readonly ListedNumber[]) => Span): Passage {
  const both = projects.filter(({ budget, executed }) => budget !== null && executed !== null);
  if (both.length === 0) return [];
  const of = (side: 'budget' | 'executed') => sum(both.flatMap((project) => project[side] ?? []));
  const rest = countOf(projects.filter((project) => !both.includes(project)));
  return compose('report.list-spent-some', {
    count: countOf(both),
    budget: of('budget'),
    executed: of('executed'),
    rest,
  });
}

const nameOf = ({ text, cell }: ListedProject['name']): Span => figure(text, 'written', [cell]);

function countOf(projects: readonly ListedProject[]): Span {
  return figure(
    String(projects.length),
    'count',
    projects.map(({ name }) => name.cell),
  );
}

/** As the amounts give it, else as printed. */
function rateOf({ budget, executed, rate }: ListedProject): number | null {
  return budget && executed && budget.value !== 0 ? executed.value / budget.value : (rate?.value ?? null);
}

function sectionOf(list: ProjectList, project: ListedProject): OutlineSection {
  const results = [...paragraph(money(list, project)), ...paragraph(achieved(project))];
  const found = paragraph(problems(project));
  // One heading alone would part nothing from nothing.
  const parts = found.length === 0 ? results : [section('report.l1', results), section('report.l2', found)];
  return section([nameOf(project.name)], parts);
}

/** All amounts of a list are written alike. */
const decimalsIn = ({ projects }: ProjectList): number =>
  decimalsOf(
    projects.flatMap(({ budget, planned, executed }) => [budget, planned, executed].flatMap((one) => one?.value ?? [])),
  );

function money(list: ProjectList, project: ListedProject): Passage {
  const { budget, planned, executed, unreadable } = project;
  const unit = list.amountUnit ?? '';
  const decimals = decimalsIn(list);
  const amount = ({ value, cell }: ListedNumber): Span =>
    figure(`${amountOf(value, decimals)}${unit}`, 'written', [cell]);
  const spentHint = unreadable ? say(note('report.hint-unreadable', { text: unreadable.text })) : '实际支出';
  return joined([
    compose('report.list-budget', { budget: budget ? amount(budget) : gap('年度预算') }),
    planned ? compose('report.list-planned', { planned: amount(planned) }) : [],
    executed
      ? compose('report.list-spent', { executed: amount(executed) })
      : compose('report.list-spent-open', { hint: gap(spentHint), unit }),
    ratePassage(project),
    compose('report.list-end'),
  ]);
}

/** The rate of the amounts, with a gap where another one is printed; the printed one where the amounts give none. */
function ratePassage({ budget, executed, rate: printed }: ListedProject): Passage {
  if (!budget || !executed || budget.value === 0) {
    return printed
      ? compose('report.list-rate', { rate: figure(percentText(printed.value), 'written', [printed.cell]) })
      : [];
  }
  const computed = executed.value / budget.value;
  const rate = figure(percentText(computed), 'rate', [budget.cell, executed.cell]);
  const differs = printed !== null && Math.abs(computed - printed.value) > RATE_TOLERANCE;
  const hint = differs ? [gap(say(note('report.hint-rate', { printed: percentText(printed.value) })))] : [];
  return joined([compose('report.list-rate', { rate }), hint]);
}

function achieved({ achieved: found }: ListedProject): Passage {
  return found ? quoted(ended(found.text), found.cell) : compose('report.list-achieved');
}

/** What the list says of problems and measures, or that little was spent, with slots for the cause; nothing where it says neither. */
function problems(project: ListedProject): Passage {
  const { problems: found, budget, executed, rate } = project;
  if (found) return quoted(ended(found.text), found.cell);
  const computed = rateOf(project);
  if (computed === null || computed >= LOW) return [];
  const cells = budget && executed ? [budget.cell, executed.cell] : rate ? [rate.cell] : [];
  const how = budget && executed ? 'rate' : 'written';
  return compose('report.list-slow', { rate: figure(percentText(computed), how, cells) });
}
