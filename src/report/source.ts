import { withoutCode, sentenceLine } from '../text';
import { findSheet } from '../model';
import type { Book, Sheet, CellRef } from '../model';
import type { Facts, Passage, Span } from '../narrative';
import { figure, gap, readGaps, tableFacts, textOf, words } from '../narrative';
import type { Evaluation } from '../scoring';
import type { FoundText, Goal } from '../layout';
import { goalsOf, projectName } from '../layout';

/** One evaluated table with what its sheet says besides. */
export interface ReportSource {
  readonly evaluation: Evaluation;
  readonly sheet: Sheet;
  readonly facts: Facts;
  readonly project: FoundText | null;
  readonly goals: readonly Goal[];
}

/** The evaluations with their sheets, in order; one whose sheet is not in the book is left out. */
export function sourcesOf(evaluations: readonly Evaluation[], book: Book): ReportSource[] {
  return evaluations.flatMap((evaluation) => {
    const sheet = findSheet(book, evaluation.table.sheet);
    if (!sheet) return [];
    const { table } = evaluation;
    const facts = tableFacts(evaluation);
    return [{ evaluation, sheet, facts, project: projectName(sheet, table), goals: goalsOf(sheet, table) }];
  });
}

/** The year with 年度, or a gap. */
export const yearOf = ({ evaluation }: ReportSource): Span =>
  evaluation.table.year === null ? gap('年度') : words(`${evaluation.table.year}年度`);

/** The year with 年度 where it is known: what is left out in a sentence, a title asks for. */
export const knownYearOf = (source: ReportSource): Passage =>
  source.evaluation.table.year === null ? [] : [yearOf(source)];

/** The unit that evaluates itself, or a gap. */
export const unitOf = ({ evaluation }: ReportSource): Span =>
  evaluation.table.unit === null ? gap('单位名称') : words(withoutCode(sentenceLine(evaluation.table.unit)));

/** The unit before words that begin with 部门: 某某局部门 is not said twice. */
export function departmentOf(source: ReportSource): Span {
  const unit = unitOf(source);
  return unit.kind === 'text' ? words(unit.text.replace(/部门$/, '')) : unit;
}

/** The project or fund, or a gap. */
export const projectOf = ({ project }: ReportSource): Span =>
  project ? figure(project.text.replace(PROJECT_CODE, ''), 'written', [project.cell]) : gap('项目名称');

/** The code that a budget system puts before a project's name: 51000021R000000019951-工资性支出. */
const PROJECT_CODE = /^[0-9A-Za-z]{10,}\s*[-—－]\s*(?=\S)/;

/** The project in a title that begins with the year: the year is not said twice. */
export function projectAfterYear(source: ReportSource): Span {
  const { year } = source.evaluation.table;
  const span = projectOf(source);
  if (year === null || span.kind === 'gap') return span;
  return { ...span, text: span.text.replace(new RegExp(`^${year}年度?(?=.)`), '') };
}

/** The unit that all of these tables are of; a gap where they are of several. */
export function commonUnitOf(sources: readonly [ReportSource, ...ReportSource[]]): Span {
  const [first, ...others] = sources;
  return others.every(({ evaluation }) => evaluation.table.unit === first.evaluation.table.unit)
    ? unitOf(first)
    : gap('单位名称');
}

/** 万元, as the table says; empty where it does not. */
export const amountUnitOf = ({ evaluation }: ReportSource): string => evaluation.table.amountUnit ?? '';

/** A text of a cell, word for word, with its open slots as gaps. */
export function quoted(text: string, cell: CellRef): Passage {
  return readGaps(text).map((span) => (span.kind === 'text' ? figure(span.text, 'written', [cell]) : span));
}

/** The place that a unit belongs to (青岛市 of 青岛市财政局、青岛市科技局); a gap where its name does not begin with one. */
export function placeOf(source: ReportSource): Span {
  const match = PLACE.exec(textOf([unitOf(source)]));
  return match?.[1] ? words(match[1]) : gap('地区');
}

const PLACE = /^([\u4e00-\u9fff]{2,7}?(?:省|自治区|自治州|地区|市|盟|县|区|旗))(?=[\u4e00-\u9fff])/;
