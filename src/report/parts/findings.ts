import type { Passage } from '../../narrative';
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

/** The problems that the figures show, and room for those that they do not. */
export function problemParts({ evaluation }: ReportSource): OutlinePart[] {
  const counts = countRows(evaluation);
  const problems = problemsOf(evaluation, counts);
  const found: Passage = problemPassage(evaluation, counts, problems);
  return [...paragraph(found), ...sentence(problems.length === 0 ? 'report.problems-other' : 'report.problems-cause')];
}

/** What will be done about them. */
export function measureParts({ evaluation }: ReportSource): OutlinePart[] {
  const measures = measurePassage(problemsOf(evaluation, countRows(evaluation)));
  return [...paragraph(measures), ...sentence(measures.length === 0 ? 'report.measures-open' : 'report.measures-more')];
}

/** Problems, their cause and measures in one place, as the transfer-payment report has them. */
export function problemAndMeasureParts(source: ReportSource): OutlinePart[] {
  const { evaluation } = source;
  const counts = countRows(evaluation);
  const problems = problemsOf(evaluation, counts);
  return [
    ...paragraph(problemPassage(evaluation, counts, problems)),
    ...(problems.length > 0 ? sentence('report.problems-cause') : []),
    ...measureParts(source),
  ];
}
