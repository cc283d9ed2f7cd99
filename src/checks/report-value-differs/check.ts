import { compareUnits, expressNumber, formatPercent, normaliseUnit } from '../../quantity';
import { formatAddress } from '../../model/address';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import { compareTo } from '../../decimal/printed';
import { asPrinted, NEAR_RATE, saysSame, shown, withUnit } from '../../reportReader/figures';
import { tablesOf } from '../lib/report/bind';
import type { NumberRow } from '../lib/report/rows';
import { likenessOfCores } from '../../reportReader/read/names';
import {
  CLOSE_NAME,
  coresOf,
  numberRows,
  rowCore,
  rowInMoreWords,
  rowEndingOn,
  rowNamed,
  rowsNamed,
  rowsTogether,
} from '../lib/report/rows';
import type { FactStatement, Figure, IndicatorStatement, Statement, TextPlace } from '../../reportReader/statement';
import { ofKind } from '../../reportReader/statement';
import type { ReportSubject, TextCheck } from '../reportCheck';

/** A figure of the text and the row it speaks of. */
interface Pair {
  readonly side: 'target' | 'actual';
  readonly figure: Figure;
  readonly row: NumberRow;
  readonly place: TextPlace;
}

/** Targets and actuals that the report names otherwise than the table. */
export const reportValueDiffers: TextCheck = {
  name: 'report-value-differs',
  title: 'statement.report-value-differs',
  severities: ['error', 'warning'],
  run(subject, report) {
    const told = new Set<string>();
    for (const { side, figure, row, place } of pairsIn(subject)) {
      const value = side === 'target' ? row.target : row.actual;
      if (value === null || saysSame(figure, value, row.unit)) continue;
      const key = [row.of.table.sheet, row.indicator.row, side, figure.value].join();
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
        source: sourceOf(),
      });
    }
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
        source: sourceOf(),
      });
    }
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
        source: sourceOf(),
      });
    }
  },
};

const sourceOf = (): Note => note('statement.source-table');

function cellOf({ indicator, of }: NumberRow, side: 'target' | 'actual'): string {
  const address = indicator.cells[side];
  return address ? `${of.table.sheet}!${formatAddress(address)}` : of.table.sheet;
}

/** The same thing in another counting word: 项 in the text, 个 in the table. Told once for each row. */
export const reportUnitDiffers: TextCheck = {
  name: 'report-unit-differs',
  title: 'statement.report-unit-differs',
  severities: ['info'],
  run(subject, report) {
    const told = new Set<NumberRow['indicator']>();
    for (const { figure, row, place, side } of pairsIn(subject)) {
      const value = side === 'target' ? row.target : row.actual;
      const relation = compareUnits(figure.unit, row.unit);
      if (value === null || figure.unit === null || row.unit === null || !relation?.remark) continue;
      if (told.has(row.indicator) || !saysSame(figure, value, row.unit)) continue;
      told.add(row.indicator);
      report({
        severity: 'info',
        at: place,
        found: figure.unit,
        expected: row.unit,
        message: note('statement.report-unit-differs.found', {
          name: row.indicator.name,
          found: figure.unit,
          unit: row.unit,
          cell: cellOf(row, side),
        }),
        source: sourceOf(),
      });
    }
  },
};

/** Every figure of the report with the row that it means. */
export function pairsIn(subject: ReportSubject): Pair[] {
  return [
    ...lines(subject).flatMap(({ line, row }): Pair[] => {
      if (!row) return [];
      const pairs: Pair[] = [];
      if (line.target && !line.target.isAbout)
        pairs.push({ side: 'target', figure: line.target, row, place: line.place });
      if (line.actual && !line.actual.isAbout)
        pairs.push({ side: 'actual', figure: line.actual, row, place: line.place });
      return pairs;
    }),
    ...facts(subject).map(({ fact, row }): Pair => ({ side: 'actual', figure: fact.figure, row, place: fact.place })),
  ];
}

/** How much of a row's name a mere fact must be: a line with ≥ or 实际完成 speaks of an indicator, a fact may speak of anything. */
const SURE_NAME = 0.85;

function facts({ statements, tables }: ReportSubject): { fact: FactStatement; row: NumberRow }[] {
  return ofKind(statements, 'fact').flatMap((fact) => {
    const rows = tablesOf(tables, fact.section).flatMap(numberRows);
    const unit = normaliseUnit(fact.figure.unit);
    const row = rowNamed(rows, fact.name, unit, SURE_NAME) ?? rowEndingOn(rows, fact.name, unit);
    const year = row?.of.section?.year ?? row?.of.table.year ?? null;
    if (!row || fact.figure.isAbout || (fact.year !== null && year !== null && fact.year !== year)) return [];
    return [{ fact, row }];
  });
}

/** An indicator line with its row; null where none is found, or several bear the name (`candidates`). `isKnown`: some row bears it. */
interface LineWithRow {
  readonly line: IndicatorStatement;
  readonly row: NumberRow | null;
  readonly candidates: readonly NumberRow[];
  readonly isKnown: boolean;
}

/** Four checks ask for them, so they are kept for each report. */
const KNOWN = new WeakMap<ReportSubject, readonly LineWithRow[]>();

/** The indicator lines of the report, each with its row. */
export function lines(subject: ReportSubject): readonly LineWithRow[] {
  const known = KNOWN.get(subject) ?? linesOf(subject);
  KNOWN.set(subject, known);
  return known;
}

function linesOf({ statements, tables }: ReportSubject): LineWithRow[] {
  return ofKind(statements, 'indicator')
    .filter((one) => !one.inTable)
    .map((line) => {
      const own = tablesOf(tables, line.section);
      const rows = own.flatMap(numberRows);
      const unit = normaliseUnit((line.target ?? line.actual)?.unit ?? null);
      const row = rowNamed(rows, line.name, unit) ?? rowWithTarget(rows, line);
      const core = rowCore(line.name);
      const candidates = rowsNamed(rows, line.name, unit);
      const isKnown =
        row !== null ||
        own.some((of) => coresOf(of).some((other) => likenessOfCores(other, core) >= CLOSE_NAME)) ||
        rowsTogether(rows, line.name, unit).length > 0;
      return { line, row, candidates, isKnown };
    });
}

/** With the very same target, less of the name is enough. */
const ENOUGH_BESIDE_TARGET = 0.3;

function rowWithTarget(rows: readonly NumberRow[], { name, target }: IndicatorStatement): NumberRow | null {
  if (!target) return null;
  const same = rows.filter((row) => row.target !== null && saysSame(target, row.target, row.unit));
  return rowNamed(same, name, normaliseUnit(target.unit), ENOUGH_BESIDE_TARGET) ?? rowInMoreWords(same, name);
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
