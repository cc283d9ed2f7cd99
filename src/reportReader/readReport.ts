import { readFacts } from './read/facts';
import { figuresOf } from './read/figures';
import { readIndicators } from './read/indicators';
import {
  readCounts,
  readCutOffs,
  readDenials,
  readGrades,
  readLevelScores,
  readOverWording,
  readScores,
  readUnmet,
} from './read/marks';
import { readExecution } from './read/money';
import { outlineOf } from './read/outline';
import { passagesOf } from './read/passages';
import { readNoProblems } from './read/problems';
import { readGrowth, readShares, wholesOf } from './read/ratios';
import { sectionsOf } from './read/sections';
import type { Sentence } from './read/sentences';
import { sentencesOf, stated } from './read/sentences';
import { readBalance, readSums, readTotals } from './read/sums';
import type { FaultyStatement, Figure, Statement, StatementOf } from './statement';

/**
 * The statements of a report: indicator lines, money, scores, counts, sums, shares, growth, and quantities with a name.
 * `paragraphs` are as the file has them (lines of a text, paragraphs of a document); a row of a table has tabs between its cells.
 * Places count the paragraphs from 1. A mere listing of numbers gives nothing.
 */
export function readReport(paragraphs: readonly string[]): Statement[] {
  const passages = passagesOf(paragraphs);
  const sections = sectionsOf(passages);
  const outlines = outlineOf(passages);
  const sentences = passages.flatMap((passage, index) => {
    const [section, outline] = [sections[index], outlines[index]];
    return section && outline ? sentencesOf(passage, section, outline, figuresOf(passage)) : [];
  });
  const sums = sentences.flatMap((sentence) => [
    ...readSums(sentence),
    ...readTotals(sentence),
    ...readBalance(sentence),
  ]);
  const wholes = wholesOf(sentences);
  const figured: Statement[] = [
    ...sentences.flatMap((sentence) => [
      ...readIndicators(sentence),
      ...readShares(sentence, wholes),
      ...readGrowth(sentence),
      ...readScores(sentence),
      ...readLevelScores(sentence),
      ...readCounts(sentence),
    ]),
    ...readExecution(sentences, sums),
  ];
  const used = new Set(figured.filter(ownsFigures).flatMap(figuresIn));
  const statements: Statement[] = [
    ...figured,
    ...sums,
    ...sentences.flatMap((sentence) => [
      ...readFacts(sentence, used),
      ...readGrades(sentence),
      ...readUnmet(sentence),
      ...readCutOffs(sentence),
      ...readOverWording(sentence),
      ...readDenials(sentence),
      ...readFaulty(sentence),
    ]),
    ...readNoProblems(passages, sections),
  ];
  return statements.sort((a, b) => a.place.paragraph - b.place.paragraph);
}

/** Which statements take their figures as their own; what the others tell is told again as a quantity, or read behind these. */
const OWNS_FIGURES = {
  indicator: true,
  execution: true,
  share: true,
  growth: true,
  score: true,
  count: true,
  sum: false,
  'level-score': false,
  grade: false,
  fact: false,
  faulty: false,
  'no-problems': false,
  unmet: false,
  'cut-off': false,
  'over-wording': false,
  denial: false,
} as const satisfies Readonly<Record<Statement['kind'], boolean>>;

type OwnerKind = {
  [Kind in Statement['kind']]: (typeof OWNS_FIGURES)[Kind] extends true ? Kind : never;
}[Statement['kind']];

const ownsFigures = (statement: Statement): statement is StatementOf<OwnerKind> => OWNS_FIGURES[statement.kind];

/** The figures that a statement takes as its own: they are no quantities beside it. */
function figuresIn(statement: StatementOf<OwnerKind>): Figure[] {
  switch (statement.kind) {
    case 'indicator':
      return [statement.target, statement.actual, statement.rate].filter((one) => one !== null);
    case 'execution':
      return [...statement.executed, ...(statement.rate ? [statement.rate] : [])];
    case 'share':
      return [statement.rate];
    case 'growth':
      return [statement.rate, ...(statement.change ? [statement.change] : [])];
    case 'score':
      return [statement.score];
    case 'count':
      return [statement.figure];
  }
}

/** Numbers that cannot be read as they stand, where a unit shows that they are meant as numbers. */
function readFaulty(sentence: Sentence): FaultyStatement[] {
  return sentence.figures
    .filter(({ fault, unit }) => fault !== null && unit !== null)
    .map((figure) => ({ kind: 'faulty', figure, place: figure.place, ...stated(sentence) }));
}
