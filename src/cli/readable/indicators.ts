import { actualText, targetText } from '../../layout';
import type { IndicatorResult } from '../../scoring';
import type { GridCell, GridColumn } from '../grid';
import { gridLines } from '../grid';
import type { Colour } from '../paint';
import type { Voice } from '../say';
import { shownPercent, shownPoints } from './numbers';
import type { Style } from './style';
import { terminalLine } from '../../text';

/** Lines of the table of indicators. Columns that hold nothing in any row (a table without points) are left out. */
export function indicatorLines(results: readonly IndicatorResult[], style: Style): string[] {
  const { text } = style.voice;
  const columns: (GridColumn & { cell: (result: IndicatorResult) => GridCell; always: boolean })[] = [
    { title: text('cli.column-row'), align: 'right', always: true, cell: plain((r) => String(r.indicator.row + 1)) },
    {
      title: text('cli.column-name'),
      align: 'left',
      shrinkTo: 20,
      always: true,
      cell: plain((r) => terminalLine(r.indicator.name)),
    },
    {
      title: text('cli.column-target'),
      align: 'left',
      shrinkTo: 10,
      always: true,
      cell: plain((r) => terminalLine(targetText(r.indicator))),
    },
    {
      title: text('cli.column-actual'),
      align: 'left',
      shrinkTo: 10,
      always: true,
      cell: plain((r) => terminalLine(actualText(r.indicator))),
    },
    {
      title: text('cli.column-completion'),
      align: 'right',
      always: true,
      cell: plain((r) => shownPercent(r.completion)),
    },
    {
      title: text('cli.column-points'),
      align: 'right',
      always: false,
      cell: plain((r) => shownPoints(r.points?.value ?? null)),
    },
    { title: text('cli.column-score'), align: 'right', always: false, cell: plain((r) => shownPoints(r.score)) },
    {
      title: text('cli.column-entered'),
      align: 'right',
      always: false,
      cell: plain((r) => shownPoints(r.entered)),
    },
    { title: text('cli.column-status'), align: 'left', always: true, cell: (r) => statusCell(r, style) },
  ];
  const used = columns.filter((column) => column.always || results.some((r) => column.cell(r).text !== ''));
  const rows = results.map((result) => used.map((column) => column.cell(result)));
  return gridLines(used, rows, style.columns, '  ');
}

const plain =
  (show: (result: IndicatorResult) => string) =>
  (result: IndicatorResult): GridCell => ({ text: show(result) });

function statusCell(result: IndicatorResult, { voice, paint }: Style): GridCell {
  const [status, colour] = statusOf(result, voice);
  const reasonDue = result.needsReason === true && !result.hasReason;
  const text = reasonDue ? voice.text('cli.status-reason-due', { status }) : status;
  return { text, paint: (padded) => paint(padded, reasonDue ? 'yellow' : colour) };
}

function statusOf(result: IndicatorResult, { text }: Voice): [string, Colour] {
  // Rows without points are held against their targets all the same.
  const status = result.status === 'no-points' && result.completion !== null ? 'scored' : result.status;
  switch (status) {
    case 'scored':
      if (result.deviation === 'under') return [text('cli.status-under'), 'red'];
      if (result.deviation === 'over') return [text('cli.status-over'), 'yellow'];
      return [text('cli.status-met'), 'green'];
    case 'qualitative':
      if (result.completion === 1) return [text('cli.status-words-met'), 'green'];
      return [text('cli.status-qualitative'), 'yellow'];
    case 'ambiguous':
      return [text('cli.status-ambiguous'), 'yellow'];
    case 'not-applicable':
      return [text('cli.status-not-applicable'), 'dim'];
    case 'no-points':
      return [text('cli.status-no-points'), 'dim'];
    case 'placeholder':
      return [text('cli.status-placeholder'), 'dim'];
  }
}
