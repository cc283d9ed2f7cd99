import { compose, gap, joined, mainMoney } from '../../narrative';
import type { OutlinePart, OutlineSection } from '../outline';
import { paragraph, section, sentence } from '../outline';
import { barParts } from '../parts/bars';
import { deviationParts } from '../parts/deviations';
import { conclusionParts, measureParts, problemParts, scoreSentence } from '../parts/findings';
import { doneParts, goalParts } from '../parts/goals';
import { countParts, indicatorLines, indicatorParts } from '../parts/indicators';
import { amountOf, executionParts, rateOf, spendingNotes, unspentParts } from '../parts/money';
import { goalWordParts, managementParts } from '../parts/unitWords';
import { scoreParts } from '../parts/scores';
import type { ReportSource } from '../source';
import { amountUnitOf, projectOf } from '../source';

/** One project by itself. */
export function projectOutline(source: ReportSource): OutlinePart[] {
  return [
    section('report.p1', sentence('report.gap-background'), goalParts(source)),
    section(
      'report.p2',
      section('report.p2-money', executionParts(source), unspentParts(source), managementParts(source, [])),
      section(
        'report.p2-results',
        doneParts(source),
        goalWordParts(source),
        countParts(source),
        indicatorParts(source),
        barParts(source),
        scoreParts(source),
      ),
    ),
    section(
      'report.p3',
      section('report.p3-deviations', deviationParts(source)),
      section('report.p3-problems', problemParts(source)),
      section('report.p3-measures', measureParts(source)),
    ),
    section('report.p4', conclusionParts(source)),
  ];
}

/** One project among several: 1. how the goals were met, 2. problems and measures. */
export function projectSection(source: ReportSource): OutlineSection {
  return section(
    [projectOf(source)],
    section(
      'report.l1',
      moneyLine(source),
      spendingNotes(source),
      managementParts(source, []),
      doneParts(source),
      goalWordParts(source),
      scoreSentence(source),
      indicatorLines(source),
    ),
    section('report.l2', deviationParts(source), problemParts(source), measureParts(source)),
  );
}

/** 本项目年度预算30万元，实际支出21.62万元，预算执行率72.07%。 */
function moneyLine(source: ReportSource): OutlinePart[] {
  const main = mainMoney(source.evaluation);
  const budget = main && amountOf(source, main, 'budget');
  const initial = main && amountOf(source, main, 'initial');
  const executed = main && amountOf(source, main, 'executed');
  const rate = main && rateOf(source, main);
  const asked = compose('report.list-budget-open', { unit: amountUnitOf(source) });
  const spent = executed
    ? compose('report.list-spent', { executed })
    : compose('report.list-spent-open', { hint: gap('实际支出'), unit: amountUnitOf(source) });
  return paragraph(
    joined([
      budget
        ? compose('report.list-budget', { budget })
        : initial
          ? compose('report.list-initial', { initial })
          : asked,
      spent,
      rate ? compose('report.list-rate', { rate }) : [],
      compose('report.list-end'),
    ]),
  );
}
