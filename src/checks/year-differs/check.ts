import { SPEAKS_OF_ANOTHER_YEAR } from '../../lexicon/quality';
import { note } from '../../texts/note';
import type { TableCheck, TableSubject } from '../check';
import { cellsAbove } from '../lib/describing';
import { rowsInUse } from '../lib/rows';
import type { Reporter } from '../reporter';

/** Years of other tables: a deadline before the year of the table, or goals that speak of another year alone. */
export const yearDiffers: TableCheck = {
  name: 'year-differs',
  title: 'check.year-differs',
  group: 'values',
  position: 12,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { year } = subject.table;
    if (year === null) return;
    checkTargets(subject, year, report);
    checkActuals(subject, year, report);
    checkNames(subject, year, report);
    checkGoals(subject, year, report);
  },
};

function checkTargets(subject: TableSubject, year: number, report: Reporter): void {
  const { sheet } = subject;
  for (const { indicator } of rowsInUse(subject)) {
    const { target, cells } = indicator;
    const written = target.kind === 'date' ? target.date.year : null;
    if (written === null || written >= year || cells.target === null) continue;
    report({
      severity: 'warning',
      at: { sheet, address: cells.target },
      found: target.text.trim(),
      expected: String(year),
      message: note('check.year-differs.target', { found: written, year }),
      source: note('check.source-year'),
    });
  }
}

/** A day of completion before the year of the table, of a target that is not itself of an earlier one. */
function checkActuals(subject: TableSubject, year: number, report: Reporter): void {
  const { sheet } = subject;
  for (const { indicator } of rowsInUse(subject)) {
    const { target, actual, cells, name } = indicator;
    const written = actual.kind === 'date' ? actual.date.year : null;
    const isTargetEarlier = target.kind !== 'date' || (target.date.year ?? year) < year;
    if (written === null || written >= year || isTargetEarlier || cells.actual === null) continue;
    if (SPEAKS_OF_ANOTHER_YEAR.test(name)) continue;
    report({
      severity: 'warning',
      at: { sheet, address: cells.actual },
      found: actual.text.trim(),
      expected: String(year),
      message: note('check.year-differs.actual', { found: written, year }),
      source: note('check.source-year'),
    });
  }
}

/** An indicator whose name speaks of another year alone: most likely taken over from the table of that year. */
function checkNames(subject: TableSubject, year: number, report: Reporter): void {
  const { sheet } = subject;
  for (const { indicator } of rowsInUse(subject)) {
    const written = Number(/(?<!\d)(20\d\d)年(?!级)/.exec(indicator.name)?.[1] ?? year);
    const { name, cells } = indicator;
    if (written === year || name.includes(String(year)) || SPEAKS_OF_ANOTHER_YEAR.test(name)) continue;
    report({
      severity: 'info',
      at: { sheet, address: cells.name },
      found: String(written),
      expected: String(year),
      message: note('check.year-differs.name', { name: name.trim(), found: written, year }),
      source: note('check.source-year'),
    });
  }
}

/** Words that look back or ahead, or name a stretch of years. */
const OTHER_YEARS =
  /上年|去年|同期|较20|比20|以来|起至|[-—–~至到]\s*20\d\d|20\d\d\s*[-—–~至到]|规划|十[二三四五]五|结转|文件|号\)|〔20|\(20|（20|\[20/;

/** "2023年开展…" or "2023年度…" among the goals of a table of 2024 in which 2024 does not occur. */
function checkGoals(subject: TableSubject, year: number, report: Reporter): void {
  const { sheet } = subject;
  for (const { at, text, label } of cellsAbove(subject)) {
    const match = /^(?:在)?(20\d\d)年度?(?!\d)|[，。；]\s*(20\d\d)年度/.exec(text);
    const written = Number(match?.[1] ?? match?.[2] ?? year);
    const isTitle = text.length < SHORTEST_GOAL || /^(?:项目|专项)?名称$/.test(label) || label.endsWith('名称');
    if (written === year || isTitle || text.includes(String(year)) || OTHER_YEARS.test(text)) continue;
    report({
      severity: 'warning',
      at: { sheet, address: at },
      found: match?.[0].trim() ?? '',
      expected: String(year),
      message: note('check.year-differs.goal', { found: written, year }),
      source: note('check.source-year'),
    });
  }
}

/** Shorter cells are titles and labels. */
const SHORTEST_GOAL = 12;
