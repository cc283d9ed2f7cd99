import type { Address } from '../../model';
import { formatAddress } from '../../model';
import type { Indicator } from '../../layout';
import { hasOwnStandard as printsOwnStandard, reasonsBelow } from '../../layout';
import type { IndicatorResult } from '../../scoring';
import type { TableSubject } from '../check';
import { printedNumber } from './cells';
import type { Printed } from '../../decimal';

/** Rows that apply. */
export function rowsInUse({ evaluation }: TableSubject): IndicatorResult[] {
  return evaluation.indicators.filter(({ status }) => status !== 'not-applicable' && status !== 'placeholder');
}

/** A row whose score stands in a cell of its own, beside points that are surely its own. */
export interface ScoredRow {
  readonly result: IndicatorResult;
  readonly indicator: Indicator;
  readonly at: Address;
  readonly points: number;
  readonly printed: Printed;
}

/** The rows with an entered score that can be held against their points. Points split over a shared cell are a guess, and left out. */
export function scoredRows(subject: TableSubject): ScoredRow[] {
  return rowsInUse(subject).flatMap((result) => {
    const { indicator, points } = result;
    const at = indicator.cells.score;
    const entered = indicator.entered.score;
    const isOwn = indicator.scoreRows.first === indicator.scoreRows.last;
    if (at === null || entered === null || !isOwn || points === null || points.origin === 'shared-cell') return [];
    return [{ result, indicator, at, points: points.value, printed: printedNumber(subject.sheet, at, entered) }];
  });
}

/** Whether the row's target or actual stands in a cell merged over other rows: then it may be theirs. */
export function sharesValue({ sheet }: TableSubject, { cells }: Indicator): boolean {
  return [cells.target, cells.actual].some((at) => {
    if (at === null) return false;
    const cover = sheet.coverAt(at.row, at.column);
    return cover.top !== cover.bottom;
  });
}

/** Where a missing explanation belongs: its cell; in a form without such a column, the actual. */
export function reasonSpot({ cells }: Indicator): Address {
  return cells.reason ?? cells.actual ?? cells.name;
}

/** Where a form without a column for reasons asks below for those of all rows (偏差大或目标未完成原因分析); null where it does not. */
export function reasonCellBelow({ sheet, table }: TableSubject): string | null {
  const cell = reasonsBelow(sheet, table).find(({ isAskedFor }) => isAskedFor)?.cell;
  return cell ? formatAddress(cell) : null;
}

/** How a finding says where a missing explanation belongs: in its cell, below the table, or nowhere in the form. */
export const reasonWhere = ({ cells }: Indicator, below: string | null): 'found' | 'asked-below' | 'no-column' =>
  cells.reason ? 'found' : below === null ? 'no-column' : 'asked-below';

/** Whether the form prints a scoring standard for each row, which then is the rule and not the common formula. */
export const hasOwnStandard = ({ sheet, table }: TableSubject): boolean => printsOwnStandard(sheet, table);
