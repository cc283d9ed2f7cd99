import type { OutlinePart } from '../outline';
import { section, sentence } from '../outline';
import { barParts } from '../parts/bars';
import { deviationParts } from '../parts/deviations';
import { conclusionParts, measureParts, problemParts } from '../parts/findings';
import { goalResultParts } from '../parts/goals';
import { countParts, indicatorParts } from '../parts/indicators';
import { balanceParts, budgetParts, executionParts } from '../parts/money';
import { goalWordParts, managementParts } from '../parts/unitWords';
import { scoreParts } from '../parts/scores';
import type { ReportSource } from '../source';

/** All that a department spends: four chapters, as departments' published reports have them. */
export function departmentOutline(source: ReportSource): OutlinePart[] {
  return [
    section(
      'report.d1',
      section('report.d1-structure', sentence('report.gap-structure')),
      section('report.d1-functions', sentence('report.gap-functions')),
      section('report.d1-staff', sentence('report.gap-staff')),
    ),
    section(
      'report.d2',
      section('report.d2-income', budgetParts(source), sentence('report.gap-income')),
      section('report.d2-spending', executionParts(source), sentence('report.gap-spending')),
      section('report.d2-balance', balanceParts(source), managementParts(source, [])),
    ),
    section(
      'report.d3',
      section('report.d3-goals', goalResultParts(source), goalWordParts(source)),
      section('report.d3-indicators', countParts(source), indicatorParts(source), barParts(source), scoreParts(source)),
      section('report.d3-deviations', deviationParts(source)),
      section('report.d3-use', sentence('report.gap-use')),
    ),
    section(
      'report.d4',
      section('report.d4-conclusion', conclusionParts(source)),
      section('report.d4-problems', problemParts(source)),
      section('report.d4-measures', measureParts(source)),
    ),
  ];
}
