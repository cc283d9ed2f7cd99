import { compose, overLimit } from '../../narrative';
import type { OutlinePart } from '../outline';
import { section, sentence } from '../outline';
import { barParts } from '../parts/bars';
import { deviationParts } from '../parts/deviations';
import { problemAndMeasureParts } from '../parts/findings';
import { doneParts, goalParts } from '../parts/goals';
import { countParts, indicatorParts } from '../parts/indicators';
import { arrivalParts, budgetParts, executionParts, unspentParts } from '../parts/money';
import { belowParts, goalWordParts, managementParts } from '../parts/unitWords';
import { targetParts } from '../parts/targets';
import { scoreParts } from '../parts/scores';
import type { ReportSource } from '../source';

/** Transfer payments to a region, six chapters: the outline of the ministry's notice, as published reports follow it. */
export function regionalOutline(source: ReportSource): OutlinePart[] {
  const { inclusive } = source.evaluation.ruleSet.overThreshold;
  const causes = inclusive ? 'report.r4-causes' : 'report.r4-causes-beyond';
  return [
    section(
      'report.r1',
      section('report.r1-given', budgetParts(source), sentence('report.gap-documents')),
      section(
        'report.r1-passed-on',
        section('report.r1-money', sentence('report.gap-passed-on')),
        section('report.r1-goals', goalParts(source), targetParts(source)),
      ),
    ),
    section(
      'report.r2',
      section('report.r2-duties', sentence('report.gap-duties')),
      section('report.r2-money', sentence('report.gap-money-rules')),
      section('report.r2-projects', sentence('report.gap-projects')),
    ),
    section(
      'report.r3',
      section(
        'report.r3-money',
        section('report.r3-arrived', arrivalParts(source)),
        section('report.r3-executed', executionParts(source), unspentParts(source)),
        section('report.r3-managed', managementParts(source, sentence('report.gap-managed'))),
      ),
      section('report.r3-goals', doneParts(source), goalWordParts(source)),
      section(
        'report.r3-indicators',
        countParts(source),
        indicatorParts(source),
        sentence('report.gap-data-sources'),
        barParts(source),
        scoreParts(source),
      ),
    ),
    section(
      'report.r4',
      section(compose(causes, { limit: overLimit(source.evaluation) }), deviationParts(source)),
      section('report.r4-problems', problemAndMeasureParts(source)),
    ),
    section(
      'report.r5',
      section('report.r5-use', sentence('report.gap-use')),
      section('report.r5-publish', sentence('report.gap-publish')),
    ),
    section(
      'report.r6',
      section('report.r6-audit', sentence('report.gap-audit')),
      section('report.r6-experience', sentence('report.gap-experience')),
      belowParts(source, 'other'),
    ),
  ];
}
