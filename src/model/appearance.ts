import type { Range } from './address';

/** What a grid needs, besides the cells' contents, to show a workbook as Excel does. Colours are #RRGGBB. */

export type Horizontal = 'left' | 'center' | 'right' | 'justify' | 'distributed';
export type Vertical = 'top' | 'center' | 'bottom';

/** The names of the file format: thin, medium, double, dashed … */
export interface BorderAppearance {
  readonly line: string;
  readonly colour: string;
}

export type Side = 'left' | 'right' | 'top' | 'bottom' | 'up' | 'down';

export interface FontAppearance {
  readonly name: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly colour: string | null;
  readonly script: 'super' | 'sub' | null;
}

export interface CellAppearance {
  readonly font: FontAppearance;
  readonly fill: string | null;
  readonly borders: Partial<Readonly<Record<Side, BorderAppearance>>>;
  readonly numberFormat: string;
  readonly horizontal: Horizontal | null;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  /** Degrees, counter-clockwise positive, or one letter below the other. */
  readonly rotation: number | 'stacked';
  readonly indent: number;
}

/** A row or column that differs from the sheet's default; `size` in pixels at 96 dpi, null for the default. */
export interface LineAppearance {
  readonly size: number | null;
  readonly hidden: boolean;
  /** Index into BookAppearance.cells for cells that do not stand in the file; null for none. */
  readonly cell: number | null;
}

/** Where a bar, a scale or an icon begins or changes: a figure, a share of the values, or their least or greatest. */
export interface ConditionPoint {
  readonly kind: 'number' | 'percent' | 'percentile' | 'formula' | 'least' | 'greatest';
  /** A number, or a formula ("=…"); null for least and greatest. */
  readonly value: number | string | null;
}

/** What a conditional format asks of a cell. A formula ("=…") is as seen from the first cell of the first range. */
export type ConditionTest =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'repeated' | 'unique' }
  | { readonly kind: 'rank'; readonly count: number; readonly isPercent: boolean; readonly fromBottom: boolean }
  | { readonly kind: 'average'; readonly isAbove: boolean; readonly isInclusive: boolean };

/** How cells look that pass the test. */
export interface ConditionMarks {
  readonly kind: 'marks';
  readonly test: ConditionTest;
  readonly fill: string | null;
  readonly font: string | null;
  readonly bold: boolean | null;
}

/** What a conditional format does to the cells of its ranges. */
export type ConditionEffect =
  | ConditionMarks
  | { readonly kind: 'scale'; readonly points: readonly (ConditionPoint & { readonly colour: string })[] }
  | {
      readonly kind: 'bar';
      readonly least: ConditionPoint;
      readonly most: ConditionPoint;
      readonly colour: string;
      readonly showsValue: boolean;
    }
  | {
      readonly kind: 'icons';
      /** As the file names it: 3TrafficLights1 … */
      readonly set: string;
      /** From where on each icon holds, least first; `isInclusive`: also exactly there. */
      readonly points: readonly (ConditionPoint & { readonly isInclusive: boolean })[];
      readonly isReversed: boolean;
      readonly showsValue: boolean;
    };

/** A conditional format. */
export interface ConditionalFormat {
  readonly ranges: readonly Range[];
  readonly priority: number;
  readonly stop: boolean;
  readonly effect: ConditionEffect;
}

/** An array formula stands in the first cell of its range; a data table (what-if) has no formula of its own. */
export interface ArrayArea {
  readonly range: Range;
  readonly kind: 'array' | 'dataTable';
}

export interface SheetAppearance {
  /** Pixels. */
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** Rows without a height of their own have that one, whatever they hold. */
  readonly rowsFixed: boolean;
  readonly columns: ReadonlyMap<number, LineAppearance>;
  readonly rows: ReadonlyMap<number, LineAppearance>;
  /** Index into BookAppearance.cells, by row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly tabColour: string | null;
  /** Percent. */
  readonly zoom: number;
  /** Areas over which one formula spreads its results. */
  readonly arrays: readonly ArrayArea[];
  readonly conditions: readonly ConditionalFormat[];
  /** Kinds of things that the sheet has and a grid of cells does not show, as the file names them. */
  readonly notShown: readonly string[];
}

export interface BookAppearance {
  readonly cells: readonly CellAppearance[];
  /** In the order of the book's sheets. */
  readonly sheets: readonly SheetAppearance[];
  /** The sheet that was in front when the file was saved, by its index among the book's sheets. */
  readonly active: number;
}
