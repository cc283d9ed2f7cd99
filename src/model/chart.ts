import type { Range } from './address';

/** One row of bars: its name and the cells with its numbers. An empty cell gives no bar. */
export interface ChartSeries {
  readonly name: string;
  /** One column of the sheet that holds the chart. */
  readonly values: Range;
  /** #RRGGBB */
  readonly colour: string;
}

/** A chart of clustered horizontal bars on a sheet of ours, over cells of the same sheet; the first category stands at the top. */
export interface NewChart {
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Range;
  /** One column with the names of the bars. */
  readonly categories: Range;
  readonly series: readonly ChartSeries[];
  /** Number format of the axis and of the figures beside the bars. */
  readonly numberFormat: string;
}
