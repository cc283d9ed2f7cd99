import { formatAddress, formatRange } from '../../model/address';
import type { NewChart } from '../../model/chart';

/** Queues a chart of ours: clustered horizontal bars over cells of the same sheet, the first category at the top. */
export function drawChart(sheet: Excel.Worksheet, { title, place, categories, series, numberFormat }: NewChart): void {
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
