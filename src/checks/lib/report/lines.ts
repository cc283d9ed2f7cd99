import { normaliseUnit } from '../../../quantity';
import type { IndicatorStatement } from '../../../reportReader';
import { likenessOfCores, ofKind, saysSame } from '../../../reportReader';
import type { ReportSubject } from '../../check';
import { tablesOf } from './bind';
import type { NumberRow } from './rows';
import { CLOSE_NAME, coresOf, numberRows, rowCore, rowInMoreWords, rowNamed, rowsNamed, rowsTogether } from './rows';

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
        own.some((bound) => coresOf(bound).some((other) => likenessOfCores(other, core) >= CLOSE_NAME)) ||
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
