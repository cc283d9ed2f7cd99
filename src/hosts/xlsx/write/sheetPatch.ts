import type { Address, CellContent, Range } from '../../../model';
import { formatRange, parseRange, append } from '../../../model';
import type { CellTag, RowTag } from '../read/cells';
import { walkCells } from '../read/cells';
import {
  appendSplice,
  attribute,
  attributeSplice,
  childOf,
  elementText,
  encodeText,
  insertChild,
  samePrefix,
  splice,
  textBetween,
} from '../../../ooxml';
import type { Element, Splice } from '../../../ooxml';
import { WORKSHEET_ORDER } from './order';

/** What is to happen to one cell. */
export type CellAction =
  | { readonly kind: 'write'; readonly content: CellContent }
  /** Its cached result is no longer true. */
  | { readonly kind: 'forget' }
  /** Its result is true again; a cell that shows one keeps it. */
  | { readonly kind: 'recall'; readonly type: string; readonly text: string }
  /** The master of its shared formula goes away: it gets the formula's text itself. */
  | { readonly kind: 'unshare'; readonly formula: string; readonly forget: boolean };

/** Actions by row and column. */
export type SheetActions = ReadonlyMap<number, ReadonlyMap<number, CellAction>>;

/** Renders a cell that is written. `old` is null where no cell stands yet. */
export type CellRenderer = (address: Address, content: CellContent, old: CellTag | null) => string;

/** A result that was taken out of a cell: the kind of the cell and the text of its value, as written. */
export interface ForgottenResult extends Address {
  readonly type: string;
  readonly text: string;
}

/**
 * A sheet's XML with the actions carried out: cells replaced, inserted in order, rows opened or added, spans and dimension kept true.
 * `forgotten` is told each result that goes.
 */
export function patchSheet(
  { xml, root }: { readonly xml: string; readonly root: Element },
  actions: SheetActions,
  render: CellRenderer,
  forgotten: (result: ForgottenResult) => void = () => undefined,
): string {
  const data = childOf(root, 'sheetData');
  const patch = new SheetPatch(xml, samePrefix(root, ''), actions, { render, forgotten });
  if (data) {
    walkCells(xml, data, patch);
    const rest = patch.newRows(Infinity);
    if (rest !== '') patch.splices.push(appendSplice(xml, data, rest));
  } else {
    const rows = patch.newRows(Infinity);
    if (rows !== '')
      patch.splices.push(insertChild(root, WORKSHEET_ORDER, 'sheetData', elementText(root, 'sheetData', {}, rows)));
  }
  append(patch.splices, dimensionSplice(xml, root, patch.written));
  return splice(xml, patch.splices);
}

class SheetPatch {
  readonly splices: Splice[] = [];
  written: Range | null = null;
  private readonly pendingRows: number[];
  private columns: ReadonlyMap<number, CellAction> = new Map();
  private pending: number[] = [];
  private tail = '';

  constructor(
    private readonly xml: string,
    private readonly prefix: string,
    private readonly actions: SheetActions,
    private readonly ports: {
      readonly render: CellRenderer;
      readonly forgotten: (result: ForgottenResult) => void;
    },
  ) {
    this.pendingRows = [...actions.keys()].filter((row) => this.writes(row).length > 0).sort((a, b) => a - b);
  }

  row(row: number, start: number): boolean {
    const before = this.newRows(row);
    if (before !== '') this.splices.push({ start, end: start, text: before });
    if (this.pendingRows[0] === row) this.pendingRows.shift();
    const columns = this.actions.get(row);
    if (!columns) return false;
    this.columns = columns;
    this.pending = this.writes(row);
    this.tail = '';
    return true;
  }

  cell(tag: CellTag): void {
    const before = this.newCells(tag.row, tag.column);
    if (before !== '') this.splices.push({ start: tag.start, end: tag.start, text: before });
    const action = this.columns.get(tag.column);
    if (!action) return;
    if (action.kind === 'write') {
      this.pending.shift();
      const text = this.ports.render(tag, action.content, tag);
      this.splices.push({ start: tag.start, end: tag.end, text });
      return;
    }
    if (action.kind === 'recall') return this.recall(tag, action);
    if (action.kind === 'unshare' && tag.formula) {
      const text = `<${this.prefix}f>${encodeText(action.formula)}</${this.prefix}f>`;
      this.splices.push({ start: tag.formula.start, end: tag.formula.end, text });
    }
    if (tag.value && (action.kind === 'forget' || action.forget)) {
      const { row, column, type: kind, value } = tag;
      this.ports.forgotten({ row, column, type: kind, text: textBetween(this.xml, value.openEnd, value.closeStart) });
      this.splices.push({ start: tag.value.start, end: tag.value.end, text: '' });
      const type = attributeSplice(this.xml, tag, 't', null);
      if (type) this.splices.push(type);
    }
  }

  private recall(tag: CellTag, { type, text }: { readonly type: string; readonly text: string }): void {
    if (tag.value || tag.inline) return;
    const value = `<${this.prefix}v>${encodeText(text)}</${this.prefix}v>`;
    const end = tag.formula?.end;
    const added = end === undefined ? null : { start: end, end, text: value };
    const kind = attributeSplice(this.xml, tag, 't', type === 'n' ? null : type);
    if (kind) this.splices.push(kind);
    // A cell inside an array formula holds no formula of its own, and no value now.
    this.splices.push(added ?? appendSplice(this.xml, { ...tag, name: `${this.prefix}c` }, value));
  }

  rowEnd(row: RowTag): void {
    if (!this.actions.has(row.row)) return;
    const last = this.writes(row.row);
    this.tail += this.newCells(row.row, Infinity);
    const least = last.reduce((one, other) => Math.min(one, other), Infinity);
    const most = last.reduce((one, other) => Math.max(one, other), -1);
    if (last.length > 0) append(this.splices, spansSplice(this.xml, row, least, most));
    if (this.tail !== '') this.splices.push(appendSplice(this.xml, { ...row, name: `${this.prefix}row` }, this.tail));
  }

  /** The rows still to be added that stand before `limit`, as XML. */
  newRows(limit: number): string {
    let text = '';
    for (let row = this.pendingRows[0]; row !== undefined && row < limit; row = this.pendingRows[0]) {
      this.pendingRows.shift();
      this.columns = this.actions.get(row) ?? new Map();
      this.pending = this.writes(row);
      text += `<${this.prefix}row r="${row + 1}">${this.newCells(row, Infinity)}</${this.prefix}row>`;
    }
    return text;
  }

  private newCells(row: number, limit: number): string {
    let text = '';
    for (let column = this.pending[0]; column !== undefined && column < limit; column = this.pending[0]) {
      this.pending.shift();
      const action = this.columns.get(column);
      if (action?.kind === 'write') text += this.ports.render({ row, column }, action.content, null);
    }
    return text;
  }

  /** The columns of a row that are written, in order. */
  private writes(row: number): number[] {
    const columns = [...(this.actions.get(row) ?? [])]
      .filter(([, { kind }]) => kind === 'write')
      .map(([column]) => column);
    for (const column of columns) this.written = extend(this.written, row, column);
    return columns.sort((a, b) => a - b);
  }
}

function extend(range: Range | null, row: number, column: number): Range {
  if (!range) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}

/** A row's spans ("1:9", a hint to readers) widened to the written columns. */
function spansSplice(xml: string, row: RowTag, first: number, last: number): Splice[] {
  const spans = / spans\s*=\s*["']([^"']*)["']/.exec(xml.slice(row.start, row.openEnd))?.[1];
  const numbers = spans?.split(/[\s:]+/).map(Number) ?? [];
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return [];
  const low = numbers.reduce((least, one) => Math.min(least, one));
  const high = numbers.reduce((most, one) => Math.max(most, one));
  if (first + 1 >= low && last + 1 <= high) return [];
  const change = attributeSplice(xml, row, 'spans', `${Math.min(low, first + 1)}:${Math.max(high, last + 1)}`);
  return change ? [change] : [];
}

function dimensionSplice(xml: string, root: Element, written: Range | null): Splice[] {
  const dimension = childOf(root, 'dimension');
  const known = dimension ? parseRange(attribute(xml, dimension, 'ref') ?? '') : null;
  if (!dimension || !known || !written) return [];
  const wider = extend(extend(known, written.top, written.left), written.bottom, written.right);
  const change = attributeSplice(xml, dimension, 'ref', formatRange(wider));
  return change ? [change] : [];
}
