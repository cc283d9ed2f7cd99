import { compareTo } from '../../decimal';
import { compareUnits, expressNumber, formatPercent, normaliseUnit } from '../../quantity';
import type { Figure, Statement, TextPlace } from '../../reportReader';
import { asPrinted, NEAR_RATE, saysSame, shown, withUnit } from '../../reportReader';
import { note } from '../../texts/note';
import type { ReportCheck, ReportSubject } from '../check';
import { tablesOf } from '../lib/report/bind';
import { cellOf, facts, pairsIn } from '../lib/report/pairs';
import type { NumberRow } from '../lib/report/rows';
import { numberRows, rowNamed, rowsTogether } from '../lib/report/rows';
import type { Reporter } from '../reporter';

/** Targets and actuals that the report names otherwise than the table. */
export const reportValueDiffers: ReportCheck = {
  scope: 'report',
  name: 'report-value-differs',
  title: 'statement.report-value-differs',
  group: 'against-rows',
  position: 1,
  severities: ['error', 'warning'],
  run(subject, report) {
    compareValues(subject, report);
    compareCompletions(subject, report);
    compareSums(subject, report);
  },
};

/** Targets and actuals, each told once. */
function compareValues(subject: ReportSubject, report: Reporter): void {
  const told = new Set<string>();
  for (const { side, figure, row, place } of pairsIn(subject)) {
    const value = side === 'target' ? row.target : row.actual;
    if (value === null || saysSame(figure, value, row.unit)) continue;
    const key = [row.bound.table.sheet, row.indicator.row, side, figure.value].join();
    if (told.has(key)) continue;
    told.add(key);
    // A number in a unit of another kind speaks of something else.
    if (compareUnits(figure.unit, row.unit) === null) continue;
    report({
      severity: side === 'target' ? 'warning' : 'error',
      at: place,
      found: shown(figure),
      expected: withUnit(value, row.unit),
      message: note(`statement.report-value-differs.${side}`, {
        name: row.indicator.name,
        found: shown(figure),
        value: withUnit(value, row.unit),
        cell: cellOf(row, side),
      }),
      source: note('statement.source-table'),
    });
  }
}

/** Completion rates told behind a fact, of targets that more is better for. */
function compareCompletions(subject: ReportSubject, report: Reporter): void {
  for (const { fact, row } of facts(subject)) {
    const { completion } = fact;
    const right = row.result.completion;
    const isPlain = row.result.basis?.kind === 'compare' && row.result.basis.direction === '>=';
    if (!completion || right === null || !isPlain || completion.isAbout || Number.isNaN(completion.value)) continue;
    if (compareTo(right * 100, asPrinted(completion), NEAR_RATE) !== 'apart') continue;
    report({
      severity: 'error',
      at: completion.place,
      found: shown(completion),
      expected: formatPercent(right),
      message: note('statement.report-value-differs.completion', {
        name: row.indicator.name,
        found: shown(completion),
        value: formatPercent(right),
        cell: cellOf(row, 'actual'),
      }),
      source: note('statement.source-table'),
    });
  }
}

/** One figure for several rows: their sum. */
function compareSums(subject: ReportSubject, report: Reporter): void {
  for (const one of together(subject)) {
    report({
      severity: 'warning',
      at: one.place,
      found: shown(one.figure),
      expected: expressNumber(one.sum, one.figure.unit),
      message: note('statement.report-value-differs.together', {
        names: one.rows.map((row) => row.indicator.name).join('、'),
        sum: expressNumber(one.sum, one.figure.unit),
        found: shown(one.figure),
      }),
      source: note('statement.source-table'),
    });
  }
}

interface Together {
  readonly rows: readonly NumberRow[];
  readonly figure: Figure;
  readonly sum: number;
  readonly place: TextPlace;
}

/** "甲和乙数量 10 家" against the rows 甲 and 乙, which together must give it. */
function together(subject: ReportSubject): Together[] {
  const named = (one: Statement): { name: string; figure: Figure | null; side: 'target' | 'actual' }[] => {
    if (one.kind === 'indicator' && !one.inTable) return [{ name: one.name, figure: one.target, side: 'target' }];
    return one.kind === 'fact' ? [{ name: one.name, figure: one.figure, side: 'actual' }] : [];
  };
  return subject.statements.flatMap((one) =>
    named(one).flatMap(({ name, figure, side }): Together[] => {
      // Rates and grades of two rows are said of each of them; only counts and amounts add up.
      if (!figure || figure.isAbout || figure.unit === '%') return [];
      const all = tablesOf(subject.tables, one.section).flatMap(numberRows);
      const unit = normaliseUnit(figure.unit);
      if (rowNamed(all, name, unit) !== null) return [];
      const rows = rowsTogether(all, name, unit);
      const values = rows.map((row) => row[side]);
      if (rows.length === 0 || values.some((value) => value === null)) return [];
      const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
      return sum === figure.value ? [] : [{ rows, figure, sum, place: one.place }];
    }),
  );
}
