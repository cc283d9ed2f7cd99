import type { Book } from '../../../../src/model/book';

/** Sentences worded for these tests, with figures and phrasings as reports have them; what all checks find in them. */
export interface ReportCase {
  readonly name: string;
  readonly report: readonly string[];
  /** "check: found → expected", in reading order; beside a workbook "check 2: found → expected", with the paragraph. */
  readonly finds: readonly string[];
  /** The workbook beside the report; absent: none. */
  readonly against?: Book;
}

/** A case of one paragraph. */
export const one = (name: string, text: string, ...finds: readonly string[]): ReportCase => ({
  name,
  report: [text],
  finds,
});

/** A list of projects, each with its own money and problems. */
export const projects = (...bodies: readonly (readonly [string, string, string])[]): string[] =>
  bodies.flatMap(([title, told, problems], index) => [
    `（${'一二三四五六七八'.charAt(index)}）${title}`,
    '1.绩效目标实现情况',
    told,
    '2.存在的问题和下一步改进措施',
    problems,
  ]);
