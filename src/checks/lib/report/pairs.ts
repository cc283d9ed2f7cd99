import { formatAddress } from '../../../model';
import { normaliseUnit } from '../../../quantity';
import type { FactStatement, Figure, TextPlace } from '../../../reportReader';
import { ofKind } from '../../../reportReader';
import type { ReportSubject } from '../../check';
import { tablesOf } from './bind';
import { lines } from './lines';
import type { NumberRow } from './rows';
import { numberRows, rowEndingOn, rowNamed } from './rows';

/** A figure of the text and the row it speaks of. */
export interface Pair {
  readonly side: 'target' | 'actual';
  readonly figure: Figure;
  readonly row: NumberRow;
  readonly place: TextPlace;
}

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

export function facts({ statements, tables }: ReportSubject): { fact: FactStatement; row: NumberRow }[] {
  return ofKind(statements, 'fact').flatMap((fact) => {
    const rows = tablesOf(tables, fact.section).flatMap(numberRows);
    const unit = normaliseUnit(fact.figure.unit);
    const row = rowNamed(rows, fact.name, unit, SURE_NAME) ?? rowEndingOn(rows, fact.name, unit);
    const year = row?.bound.section?.year ?? row?.bound.table.year ?? null;
    if (!row || fact.figure.isAbout || (fact.year !== null && year !== null && fact.year !== year)) return [];
    return [{ fact, row }];
  });
}

export function cellOf({ indicator, bound }: NumberRow, side: 'target' | 'actual'): string {
  const address = indicator.cells[side];
  return address ? `${bound.table.sheet}!${formatAddress(address)}` : bound.table.sheet;
}
