import type { Indicator, SelfEvaluationTable } from '../layout';
import type { AlikeQuestion, Choice, Choices } from '../scoring';
import type { Answer } from '../settings/data';
import { rowOfIndicator, standing } from './decidedRows';

/** The answer for that row of a table, with the texts it is about. */
export function answerFor(indicator: Indicator, choice: Choice): Answer {
  return { ...rowOfIndicator(indicator), choice };
}

/** The answers that still hold, at the rows where they hold now; a row whose answer is dropped asks anew. */
export function standingAnswers(table: SelfEvaluationTable, answers: readonly Answer[]): Answer[] {
  return standing(table.indicators.map(rowOfIndicator), answers);
}

/** The answers with one more; an earlier one for the same row is replaced. `choice` null takes it back. */
export function withAnswer(answers: readonly Answer[], indicator: Indicator, choice: Choice | null): Answer[] {
  const others = answers.filter((answer) => answer.row !== indicator.row);
  return choice === null ? others : [...others, answerFor(indicator, choice)];
}

/**
 * The answers with those to a question that many rows ask alike: each row has its own, so that one of them can be changed later, and each
 * stands as long as its own row says what it said. Rows that are no longer in the table are left out.
 */
export function withAlikeAnswer(
  answers: readonly Answer[],
  table: SelfEvaluationTable,
  question: AlikeQuestion,
): Answer[] {
  return question.rows.reduce<Answer[]>(
    (all, { row, choice }) => {
      const indicator = table.indicators.find((one) => one.row === row);
      return indicator ? withAnswer(all, indicator, choice) : all;
    },
    [...answers],
  );
}

/** The answers as scoring takes them. */
export function choicesOf(answers: readonly Answer[]): Choices {
  return Object.fromEntries(answers.map(({ row, choice }) => [row, choice]));
}
