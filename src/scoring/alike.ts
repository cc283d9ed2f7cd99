import { AFTER_NUMBER, BEFORE_NUMBER } from '../lexicon/numberWords';
import { anyOf } from '../lexicon/words';
import type { Quantity } from '../quantity';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import type { Choice, Evaluation, IndicatorResult } from './evaluation';
import { judge } from './judge';

/** One open row of a group, and the answer that it gets where the whole group is answered. */
export interface AlikeRow {
  /** Zero-based. */
  readonly row: number;
  readonly choice: Choice;
}

/** Open rows of a table that ask the same in other words: one answer settles all of them. */
export interface AlikeQuestion {
  readonly kind: 'number-in-words' | 'parts';
  /** The question, as a person is asked it. */
  readonly question: Note;
  /** In their order; never fewer than two. */
  readonly rows: readonly AlikeRow[];
}

/** Why a target in words is asked about though it holds one number. */
const NUMBER_IN_WORDS: readonly string[] = ['quantity.declared-qualitative', 'quantity.sentence-with-number'];

/**
 * The questions of a table that many rows ask alike: targets in words with one number in each (to be held against it), and several numbers on
 * both sides (to be compared one by one). Only rows that the answer settles, and whose text says nothing else of its number (左右 and bare
 * numbers of costs are asked singly), are in a group. The rows stay open until a person answers.
 */
export function alikeQuestions(evaluation: Evaluation): readonly AlikeQuestion[] {
  const open = evaluation.indicators.filter(({ basis, status }) => basis === null && status === 'ambiguous');
  const answered = (answer: (result: IndicatorResult) => Choice | null): readonly AlikeRow[] =>
    open.flatMap((result) => {
      const choice = answer(result);
      return choice !== null && isSettledBy(evaluation, result, choice) ? [{ row: result.indicator.row, choice }] : [];
    });
  const questions: AlikeQuestion[] = [
    ofRows('number-in-words', answered(numberInWords), evaluation),
    ofRows('parts', answered(partByPart), evaluation),
  ];
  return questions.filter(({ rows }) => rows.length > 1);
}

function ofRows(kind: AlikeQuestion['kind'], rows: readonly AlikeRow[], { indicators }: Evaluation): AlikeQuestion {
  const first = indicators.find(({ indicator }) => indicator.row === rows[0]?.row);
  const slots = { rows: rows.length, text: first?.indicator.target.text.trim() ?? '' };
  return {
    kind,
    question: note(kind === 'parts' ? 'scoring.alike-parts' : 'scoring.alike-number-in-words', slots),
    rows,
  };
}

/** 约40支, 40支左右. */
const ABOUT = new RegExp(`${anyOf(BEFORE_NUMBER.about)}\\d|\\d[^\\d]{0,4}${anyOf(AFTER_NUMBER.about)}`);

function numberInWords({ indicator: { target, nature }, why }: IndicatorResult): Choice | null {
  const proposal = oneNumber(target, why);
  if (proposal === null || ABOUT.test(target.text) || (proposal.operator === null && nature === 'cost')) return null;
  const { value, unit, operator } = proposal;
  return { kind: 'reading', target: { value, unit, operator: operator ?? '>=' } };
}

/** The number in a target that is asked about for no other reason than its words. */
function oneNumber(target: Quantity, why: Note | null) {
  const isAsked = target.kind === 'ambiguous' && why === target.reason && NUMBER_IN_WORDS.includes(why.id);
  return isAsked ? target.proposal : null;
}

const partByPart = ({ why }: IndicatorResult): Choice | null =>
  why?.id === 'scoring.several' ? { kind: 'parts' } : null;

function isSettledBy({ table }: Evaluation, { indicator, ruleSet }: IndicatorResult, choice: Choice): boolean {
  return judge(indicator, { ruleSet, tableYear: table.year, choice }).basis !== null;
}
