import type { Finding } from '../../../src/checks';
import { checkTables } from '../../../src/checks';
import { openXlsx } from '../../../src/hosts/xlsx/open';
import type { Goal } from '../../../src/layout';
import { goalsOf } from '../../../src/layout';
import type { Sheet } from '../../../src/model/sheet';
import type { Evaluation } from '../../../src/scoring';
import { bookBytes, BOOKS, extraBooks } from '../../support/books';
import { evaluateBook } from '../../support/chain';
import { fixturesIn, OWN, PUBLISHED } from '../../support/corpus';
import { bookOf, gridSheet } from '../../support/gridSheet';
import { filled, withUnits } from '../forms';

/** A right table: nothing in its sheet is an error or must be looked at. Faults are planted in it one by one. */
export interface Base {
  readonly name: string;
  readonly sheet: Sheet;
  readonly evaluation: Evaluation;
  readonly goals: readonly Goal[];
  readonly findings: readonly Finding[];
}

/** What the program says of a workbook of this one sheet. */
export function findingsOfSheet(sheet: Sheet): Finding[] {
  const book = bookOf(sheet);
  const evaluations = evaluateBook(book);
  const tables = evaluations.map(({ table }) => table);
  return checkTables(book, tables, evaluations);
}

/** A form of a row or two is a sketch, and one without results is no table that anybody handed in. */
const isFilledIn = ({ indicators }: Evaluation): boolean =>
  indicators.filter(({ indicator }) => indicator.actual.text.trim() !== '').length >= 3;

function basesOf(sheet: Sheet, name: string): Base[] {
  const findings = findingsOfSheet(sheet);
  if (findings.some(({ severity }) => severity !== 'info')) return [];
  return evaluateBook(bookOf(sheet))
    .filter(isFilledIn)
    .map((evaluation) => {
      const { table } = evaluation;
      return { name, sheet, evaluation, goals: goalsOf(sheet, table), findings };
    });
}

const ofFixtures = (folder: string): Base[] =>
  fixturesIn(folder).flatMap(([name, { grid, merges, sheet }]) =>
    basesOf(gridSheet(grid, { merges, kinds: 'numbers', ...(sheet === undefined ? {} : { name: sheet }) }), name),
  );

const ofBooks = (names: readonly string[]): Base[] =>
  names.flatMap((name) => {
    const file = openXlsx(bookBytes(name));
    const book = file.ok ? file.value.book() : file;
    return book.ok ? book.value.sheets.flatMap((sheet) => basesOf(sheet, `${name}!${sheet.name}`)) : [];
  });

/** A department with several groups of people who are asked, and a plain total. */
const DEPARTMENT: readonly (readonly string[])[] = [
  ['部门整体支出绩效自评表（2024年度）'],
  ['部门名称', '某县文化馆', '', '', '', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '公益演出场次', '≥60场', '66场', '15', '15', ''],
  ['', '', '辅导文艺团队数', '≥12支', '13支', '15', '15', ''],
  ['', '质量指标', '演出节目验收合格率', '≥95%', '97%', '15', '15', ''],
  ['', '时效指标', '年度演出完成时间', '2024年11月底前', '2024年10月', '10', '10', ''],
  ['效益指标', '社会效益指标', '现场观众', '≥9000人次', '9800人次', '15', '15', ''],
  ['满意度指标', '服务对象满意度', '观众满意度', '≥90%', '95%', '10', '10', ''],
  ['', '', '学员满意度', '≥90%', '93%', '10', '10', ''],
  ['', '', '志愿者满意度', '≥90%', '96%', '10', '10', ''],
  ['总分', '', '', '', '', '100', '100', ''],
];

/** The right ones among the tables of this clone. */
export const ownBases = (): Base[] => [
  ...basesOf(filled(), 'standard form'),
  ...basesOf(withUnits(), 'form with units'),
  ...basesOf(gridSheet(DEPARTMENT, { kinds: 'numbers' }), 'department'),
  ...ofFixtures(OWN),
  ...ofBooks(BOOKS.filter((name) => !name.startsWith('rich'))),
];

/** The right ones among the extra tables; none where they are not there. */
export const extraBases = (): Base[] => [...ofFixtures(PUBLISHED), ...ofBooks(extraBooks())];
