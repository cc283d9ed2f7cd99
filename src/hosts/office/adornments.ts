import { formatAddress, formatRange, quoteSheet } from '../../model';
import type { NewChart, Change, NewCell, NewSheet } from '../../model';

/** Told by Excel with an error that comes after everything was written (ClientRequestContext.trace). */
const WRITTEN = 'jxzp: written';

/**
 * Queues for the sheets of ours that were just written their links, filter and charts, and the rows that stay in view; after all else in
 * the same batch. They are no reason to take figures back: what this Excel cannot draw, or does not while another workbook is in front,
 * is left out (`isOnlyUnadorned`). What stays in view comes last, since Excel stops at what it does not do.
 */
export function queueAdornments(context: Excel.RequestContext, changes: readonly Change[]): void {
  const sheets = changes.flatMap((change) => (change.kind === 'sheet' && change.after ? [change.after] : []));
  const adorned = sheets.filter(isAdorned);
  if (adorned.length === 0) return;
  context.trace(WRITTEN);
  const sheetOf = ({ name }: NewSheet): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  for (const content of adorned) {
    const sheet = sheetOf(content);
    for (const cell of content.cells) linkCell(sheet, cell);
    if (content.filter) sheet.autoFilter.apply(sheet.getRange(formatRange(content.filter)));
    for (const chart of content.charts ?? []) drawChart(sheet, chart);
  }
  for (const content of adorned) {
    if (content.frozenRows > 0) sheetOf(content).freezePanes.freezeRows(content.frozenRows);
  }
}

/** Whether all was written, and only something of the adornments was not done. */
export function isOnlyUnadorned(error: unknown): boolean {
  const traces: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'traceMessages') : null;
  return Array.isArray(traces) && traces.includes(WRITTEN);
}

function isAdorned({ cells, filter, charts = [], frozenRows }: NewSheet): boolean {
  return frozenRows > 0 || filter !== undefined || charts.length > 0 || cells.some(({ link }) => link);
}

/** Excel writes the text of a link into its cell, so a figure gets none. It knows no way to a file beside the workbook. */
function linkCell(sheet: Excel.Worksheet, { address, link, value, formula }: NewCell): void {
  if (!link?.place || link.file !== null || formula !== null || typeof value !== 'string') return;
  sheet.getRange(formatAddress(address)).hyperlink = {
    documentReference: `${quoteSheet(link.place.sheet)}!${formatAddress(link.place.address)}`,
    textToDisplay: value,
  };
}

/** Queues a chart of ours: clustered horizontal bars over cells of the same sheet, the first category at the top. */
function drawChart(sheet: Excel.Worksheet, { title, place, categories, series, numberFormat }: NewChart): void {
  const [first, ...others] = series;
  if (!first) return;
  const range = (area: NewChart['place']) => sheet.getRange(formatRange(area));
  const chart = sheet.charts.add('BarClustered', range(first.values), 'Columns');
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [index, { name, values, colour }] of series.entries()) {
    const bars = drawn[index];
    if (!bars) continue;
    bars.name = name;
    // Of the first one too: Excel may take its first number for a heading.
    bars.setValues(range(values));
    bars.setXAxisValues(range(categories));
    bars.format.fill.setSolidColor(colour);
    bars.hasDataLabels = true;
    bars.dataLabels.numberFormat = numberFormat;
    bars.dataLabels.position = 'OutsideEnd';
  }
  chart.title.text = title;
  chart.legend.position = 'Top';
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  // The axis of the numbers stands below the last bar, not above the first.
  categoryAxis.position = 'Maximum';
  valueAxis.minimum = 0;
  valueAxis.numberFormat = numberFormat;
  chart.setPosition(
    formatAddress({ row: place.top, column: place.left }),
    formatAddress({ row: place.bottom, column: place.right }),
  );
}
