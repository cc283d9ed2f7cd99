import type { Passage, Span } from '../../narrative';
import { compose, figure, gap, joined, LOW_EXECUTION } from '../../narrative';
import { amountText } from '../../narrative/values';
import { formatPercent } from '../../quantity/format';
import { note, say } from '../../texts/note';
import type { Part, Section } from '../outline';
import { paragraph, section } from '../outline';
import { ended } from '../parts/goals';
import type { ListedNumber, ListedProject, ProjectList } from '../projectList';
import { quoted } from '../source';

/** Decimals to which printed and computed rates are held against each other: a tenth of a percent is a rounding. */
const RATE_TOLERANCE = 0.0005;

/** Each project of a list: how its goals were met, problems and measures. */
export function projectListOutline(list: ProjectList): Part[] {
  return list.projects.map((project) => sectionOf(list, project));
}

function sectionOf(list: ProjectList, project: ListedProject): Section {
  return section(
    [figure(project.name.text, 'written', [project.name.cell])],
    section('report.l1', paragraph(money(list, project)), paragraph(achieved(project))),
    section('report.l2', paragraph(problems(project))),
  );
}

function money(list: ProjectList, { budget, planned, executed, rate }: ListedProject): Passage {
  const unit = list.amountUnit ?? '';
  const amount = ({ value, cell }: ListedNumber): Span => figure(`${amountText(value)}${unit}`, 'written', [cell]);
  const computed = budget && executed && budget.value !== 0 ? executed.value / budget.value : null;
  const cells = budget && executed ? [budget.cell, executed.cell] : [];
  const shown = computed ?? rate?.value ?? null;
  const rateSpan =
    computed !== null
      ? figure(formatPercent(computed), 'rate', cells)
      : rate && figure(formatPercent(rate.value), 'written', [rate.cell]);
  const differs = computed !== null && rate !== null && Math.abs(computed - rate.value) > RATE_TOLERANCE;
  const printed = rate ? formatPercent(rate.value) : '';
  return joined([
    compose('report.list-budget', { budget: budget ? amount(budget) : gap('年度预算') }),
    planned ? compose('report.list-planned', { planned: amount(planned) }) : [],
    executed
      ? compose('report.list-spent', { executed: amount(executed) })
      : compose('report.list-spent-open', { unit }),
    shown !== null && rateSpan ? compose('report.list-rate', { rate: rateSpan }) : [],
    differs ? [gap(say(note('report.hint-rate', { printed })))] : [],
    compose('report.list-end'),
  ]);
}

function achieved({ achieved: found }: ListedProject): Passage {
  return found ? quoted(ended(found.text), found.cell) : compose('report.list-achieved');
}

function problems({ problems: found, budget, executed, rate }: ListedProject): Passage {
  if (found) return quoted(ended(found.text), found.cell);
  const computed = budget && executed && budget.value !== 0 ? executed.value / budget.value : (rate?.value ?? null);
  if (computed === null || computed >= LOW_EXECUTION) return compose('report.list-problems');
  const cells = budget && executed ? [budget.cell, executed.cell] : rate ? [rate.cell] : [];
  const how = budget && executed ? 'rate' : 'written';
  return compose('report.list-slow', { rate: figure(formatPercent(computed), how, cells) });
}
