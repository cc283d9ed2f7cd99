import type { OutlinePart } from '../outline';
import { section, sentence } from '../outline';
import { barParts } from '../parts/bars';
import { deviationParts } from '../parts/deviations';
import { conclusionParts, measureParts, problemParts } from '../parts/findings';
import { goalResultParts } from '../parts/goals';
import { countParts, indicatorParts } from '../parts/indicators';
import { budgetParts, executionParts, unspentParts } from '../parts/money';
import { goalWordParts, managementParts } from '../parts/unitWords';
import { scoreParts } from '../parts/scores';
import { useParts } from '../parts/uses';
import type { ReportSource } from '../source';

/** The text behind Guangdong's scoring form: four chapters. */
export function guangdongOutline(source: ReportSource): OutlinePart[] {
  return [
    section(
      'report.g1',
      section(
        'report.g1-spending',
        budgetParts(source),
        executionParts(source),
        unspentParts(source),
        managementParts(source, []),
      ),
      section(
        'report.g1-goals',
        goalResultParts(source),
        goalWordParts(source),
        conclusionParts(source),
        countParts(source),
        indicatorParts(source),
        barParts(source),
        scoreParts(source),
      ),
      section('report.g1-uses', useParts(source)),
    ),
    section('report.g2', problemParts(source), deviationParts(source)),
    section('report.g3', measureParts(source)),
    section('report.g4', sentence('report.gap-expiring')),
  ];
}
