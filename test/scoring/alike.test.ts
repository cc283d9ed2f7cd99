import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/decisions';
import { choicesOf, withAlikeAnswer, withAnswer } from '../../src/decisions';
import { findRuleSet } from '../../src/rules';
import type { AlikeQuestion, Evaluation } from '../../src/scoring';
import { alikeQuestions, evaluate } from '../../src/scoring';
import { readWorkbookFile } from '../../src/hosts/xlsx/node';
import { bookPath } from '../support/books';
import { evaluateBook, value } from '../support/chain';
import type { Part } from '../support/tables';
import { row, table } from '../support/tables';

const RULES = findRuleSet('national-2020') ?? expect.fail();
const evaluated = (...parts: Part[]): Evaluation => evaluate(table(...parts), RULES);
const said = (questions: readonly AlikeQuestion[]): string[] =>
  questions.map(({ kind, rows }) => `${kind}: ${rows.map((one) => one.row).join(' ')}`);

/** Targets in words with one number, none of which is read by itself. */
const SENTENCES: readonly (readonly [target: string, actual: string])[] = [
  ['扶持本地加工企业，新建车间12间', '13间'],
  ['全区招商到位资金突破6亿元', '6.4亿元'],
  ['推进老旧小区治理，惠及住户800户', '760户'],
];

describe('questions that many rows ask alike', () => {
  it('targets in words that hold one number are one question, and each row keeps an answer of its own', () => {
    const before = evaluated(...SENTENCES.map(([target, actual]) => row(target, actual, 10)), row('≥5场', '5场', 10));
    const questions = alikeQuestions(before);
    expect(said(questions)).toEqual(['number-in-words: 0 1 2']);
    const [question] = questions;
    if (!question) expect.fail('no question');
    expect(question.question.args).toMatchObject({ rows: 3, text: SENTENCES[0]?.[0] });
    const answers = withAlikeAnswer([], before.table, question);
    expect(answers.map((one) => [one.row, one.actual])).toEqual(SENTENCES.map(([, actual], index) => [index, actual]));
    const after = evaluate(before.table, RULES, choicesOf(answers));
    expect(after.indicators.map(({ score }) => score)).toEqual([10, 10, 9.5, 10]);
    expect(alikeQuestions(after)).toEqual([]);
    const [first] = before.table.indicators;
    if (!first) expect.fail('no row');
    expect(withAnswer(answers, first, null)).toHaveLength(2);
  });

  it('a single such row is asked by itself', () => {
    expect(alikeQuestions(evaluated(row('扶持本地加工企业，新建车间12间', '13间', 10)))).toEqual([]);
  });

  it('what its words leave open, and what the answer would not settle, is in no group', () => {
    const asked = evaluated(
      ...SENTENCES.map(([target, actual]) => row(target, actual, 10)),
      row('引进专家团队30支左右帮助企业', '28支', 10),
      row('扶持本地加工企业，新建车间12间', '效果明显', 10),
      row('推进老旧小区治理，惠及住户800户', '95%', 10),
      row('压缩开支，办公费用20万元', '21万元', 10, { nature: 'cost' }),
    );
    expect(said(alikeQuestions(asked))).toEqual(['number-in-words: 0 1 2']);
  });

  it('several numbers on both sides are another question', () => {
    const asked = evaluated(
      row('建设园区3个，入驻企业40家', '3，38', 10),
      row('建设园区3个，入驻企业40家', '2，41', 10),
      row('扶持本地加工企业，新建车间12间', '13间', 10),
    );
    expect(said(alikeQuestions(asked))).toEqual(['parts: 0 1']);
  });

  it('two questions settle most of a department’s table of targets in words', async () => {
    const file = value(await readWorkbookFile(bookPath('sichuan-nine-tables')));
    const evaluation = evaluateBook(value(file.book()))[0] ?? expect.fail('no table');
    const questions = alikeQuestions(evaluation);
    expect(said(questions)).toEqual(['number-in-words: 13 16 17 18 22 24 25 26', 'parts: 15 20']);
    const answers = questions.reduce<Answer[]>((all, one) => withAlikeAnswer(all, evaluation.table, one), []);
    const after = evaluate(evaluation.table, evaluation.ruleSet, choicesOf(answers));
    expect([evaluation.total.openRows, after.total.openRows]).toEqual([14, 4]);
  });
});
