import type { OutlinePart } from '../outline';
import { section, sentence } from '../outline';
import { barParts } from '../parts/bars';
import { deviationParts } from '../parts/deviations';
import { conclusionParts, measureParts, problemParts } from '../parts/findings';
import { doneParts, goalParts } from '../parts/goals';
import { countParts, indicatorParts } from '../parts/indicators';
import { budgetParts, executionParts, unspentParts } from '../parts/money';
import { goalWordParts, managementParts } from '../parts/unitWords';
import { scoreParts } from '../parts/scores';
import type { ReportSource } from '../source';

/** A special fund: six chapters, as the annexes of departments' reports have them. */
export function fundOutline(source: ReportSource): OutlinePart[] {
  return [
    section(
      'report.f1',
      section('report.f1-background', sentence('report.gap-background')),
      section('report.f1-budget', budgetParts(source), sentence('report.gap-allocation')),
      section('report.f1-goals', goalParts(source)),
    ),
    section(
      'report.f2',
      section('report.f2-purpose', sentence('report.gap-purpose')),
      section('report.f2-method', sentence('report.gap-method')),
      section('report.f2-organisation', sentence('report.gap-organisation')),
    ),
    section(
      'report.f3',
      section('report.f3-decision', sentence('report.gap-decision')),
      section(
        'report.f3-execution',
        executionParts(source),
        unspentParts(source),
        managementParts(source, sentence('report.gap-managed')),
      ),
      section(
        'report.f3-results',
        doneParts(source),
        goalWordParts(source),
        countParts(source),
        indicatorParts(source),
        barParts(source),
        scoreParts(source),
      ),
      section('report.f3-deviations', deviationParts(source)),
    ),
    section('report.f4', conclusionParts(source)),
    section('report.f5', problemParts(source)),
    section('report.f6', measureParts(source)),
  ];
}
