import { formatRange } from '../../../src/model/address';
import { ExcelError, notTaught } from '../wire';
import type { StoredChart, StoredSeries, StoredSheet } from '../../stored-workbook/book';
import type { RangeTarget, World } from '../world';
import type { HostObject } from './define';
import { define, isHostObject, plain } from './define';

/** The range that was given to a method. */
export function addressOf(given: unknown): string {
  if (!isHostObject(given) || given.type !== 'Range') throw new ExcelError('InvalidArgument', 'not a range');
  return formatRange((given.target as RangeTarget).area);
}

function newSeries(name: string, values: string): StoredSeries {
  return { name, values, categories: '', colour: '', hasLabels: false, labelFormat: '', labelPosition: '' };
}

/** What our Excel knows of charts: bars over ranges, their names, colours and figures, title, legend and axes. */
export function chartsMembers(world: World): (sheet: StoredSheet) => HostObject {
  const labels = define<StoredSeries>('ChartDataLabels', {
    scalars: {
      NumberFormat: plain(
        (series) => series.labelFormat,
        (series, value) => void (series.labelFormat = String(value)),
      ),
      Position: plain(
        (series) => series.labelPosition,
        (series, value) => void (series.labelPosition = String(value)),
      ),
    },
  });
  const fill = define<StoredSeries>('ChartFill', {
    methods: { SetSolidColor: (series, [colour]) => void (series.colour = String(colour)) },
  });
  const format = define<StoredSeries>('ChartSeriesFormat', { navigations: { Fill: fill } });
  const one = define<StoredSeries>('ChartSeries', {
    scalars: {
      Name: plain(
        (series) => series.name,
        (series, value) => void (series.name = String(value)),
      ),
      HasDataLabels: plain(
        (series) => series.hasLabels,
        (series, value) => void (series.hasLabels = value === true),
      ),
    },
    navigations: {
      Format: format,
      DataLabels: (series) => {
        if (!series.hasLabels) throw new ExcelError('InvalidOperation', 'The series has no labels.');
        return labels(series);
      },
    },
    methods: {
      SetValues: (series, [range]) => void (series.values = addressOf(range)),
      SetXAxisValues: (series, [range]) => void (series.categories = addressOf(range)),
    },
  });
  const all = define<StoredChart>('ChartSeriesCollection', {
    items: (chart) => chart.series.map(one),
    methods: {
      Add: (chart, [name]) => {
        const series = newSeries(String(name), '');
        chart.series.push(series);
        return one(series);
      },
      GetItemAt: (chart, [index]) => {
        const series = chart.series[Number(index)];
        if (!series) throw new ExcelError('InvalidArgument', 'no such series');
        return one(series);
      },
    },
  });
  const categories = define<StoredChart>('ChartAxis', {
    scalars: {
      ReversePlotOrder: plain(
        ({ axes }) => axes.reversed,
        ({ axes }, value) => void (axes.reversed = value === true),
      ),
      Position: plain(
        ({ axes }) => axes.crossing,
        ({ axes }, value) => void (axes.crossing = String(value)),
      ),
    },
  });
  const values = define<StoredChart>('ChartAxis', {
    scalars: {
      Minimum: plain(
        ({ axes }) => axes.minimum,
        ({ axes }, value) => void (axes.minimum = value),
      ),
      NumberFormat: plain(
        ({ axes }) => axes.numberFormat,
        ({ axes }, value) => void (axes.numberFormat = String(value)),
      ),
    },
  });
  const axes = define<StoredChart>('ChartAxes', { navigations: { CategoryAxis: categories, ValueAxis: values } });
  const title = define<StoredChart>('ChartTitle', {
    scalars: {
      Text: plain(
        (chart) => chart.title,
        (chart, value) => void (chart.title = String(value)),
      ),
    },
  });
  const legend = define<StoredChart>('ChartLegend', {
    scalars: {
      Position: plain(
        (chart) => chart.legend,
        (chart, value) => void (chart.legend = String(value)),
      ),
    },
  });
  const chart = define<StoredChart>('Chart', {
    identity: ({ id }) => ({ Id: id }),
    navigations: { Title: title, Legend: legend, Axes: axes, Series: all },
    methods: { SetPosition: (drawn, [from, to]) => void (drawn.place = `${String(from)}:${String(to)}`) },
  });
  return define<StoredSheet>('ChartCollection', {
    items: (sheet) => sheet.charts.map(chart),
    methods: {
      Add: (sheet, [type, source, by]) => {
        if (type !== 'BarClustered' || by !== 'Columns') throw notTaught(`a chart ${String(type)} by ${String(by)}`);
        const drawn: StoredChart = {
          id: world.book.newId(),
          type,
          series: [newSeries('', addressOf(source))],
          title: '',
          legend: 'Right',
          place: '',
          axes: { reversed: false, crossing: 'Automatic', minimum: '', numberFormat: 'General' },
        };
        sheet.charts.push(drawn);
        return chart(drawn);
      },
    },
  });
}
