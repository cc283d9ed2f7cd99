import {
  countRows,
  hasTotal,
  joined,
  scorePassage,
  executionPassage,
  measurePassage,
  problemPassage,
  problemsOf,
} from '../../narrative';
import type { OutlinePart } from '../outline';
import { paragraph, sentence } from '../outline';
import type { ReportSource } from '../source';
import { resultCounts } from './indicators';
import { belowParts } from './unitWords';

/** Total and grade (or what is open), execution, and how many indicators were met. */
export function conclusionParts(source: ReportSource): OutlinePart[] {
  const { evaluation } = source;
  const counts = countRows(evaluation);
  const score = hasTotal(evaluation) ? scorePassage(evaluation) : [];
  const results = counts.all.length === 0 ? [] : resultCounts(source, counts);
  return paragraph(joined([score, executionPassage(evaluation), results]));
}

/** Total and grade alone, where money and counts are told beside it. */
export function scoreSentence({ evaluation }: ReportSource): OutlinePart[] {
  return hasTotal(evaluation) ? paragraph(scorePassage(evaluation)) : [];
}

/** The problems that the figures show, those that the unit names below its indicators, and room for others. */
export function problemParts(source: ReportSource): OutlinePart[] {
  const { evaluation } = source;
  const problems = problemsOf(evaluation, countRows(evaluation));
  const told = belowParts(source, 'problem');
  const open = problems.length === 0 ? 'report.problems-other' : 'report.problems-cause';
  return [
    ...paragraph(problemPassage(evaluation, problems)),
    ...told,
    ...(told.length > 0 ? [] : sentence(open)),
    ...belowParts(source, 'other'),
  ];
}

/** What will be done about them: as the unit says below its indicators, else what follows from the figures, and room for more. */
export function measureParts(source: ReportSource): OutlinePart[] {
  const { evaluation } = source;
  const told = belowParts(source, 'measure');
  if (told.length > 0) return told;
  const measures = measurePassage(problemsOf(evaluation, countRows(evaluation)));
  return [...paragraph(measures), ...sentence(measures.length === 0 ? 'report.measures-open' : 'report.measures-more')];
}

/** Problems, their cause and measures in one place, as the transfer-payment report has them. */
export function problemAndMeasureParts(source: ReportSource): OutlinePart[] {
  const { evaluation } = source;
  const problems = problemsOf(evaluation, countRows(evaluation));
  const told = belowParts(source, 'problem');
  return [
    ...paragraph(problemPassage(evaluation, problems)),
    ...told,
    ...(told.length > 0 ? [] : sentence(problems.length > 0 ? 'report.problems-cause' : 'report.problems-other')),
    ...measureParts(source),
  ];
}
