import type { Range } from '../model';
import { LAST_COLUMN, LAST_ROW } from '../model';
import type { AreaReference, SheetPrefix, Token } from './tokens';
import { tokenize } from './tokens';

/** What a formula reads, as far as its text tells. */
export interface References {
  readonly areas: readonly { readonly sheets: SheetPrefix | null; readonly area: AreaReference }[];
  /** Defined names, tables by their bare name, and functions that may be names of a LAMBDA. */
  readonly names: readonly { readonly sheets: SheetPrefix | null; readonly name: string }[];
  /** Tables of structured references; "" for the table that the cell stands in. */
  readonly tables: readonly string[];
  /** It can read any cell: what it reads is worked out only when it is calculated. */
  readonly anything: boolean;
}

/** Functions whose result depends on cells that their text does not name. */
const READS_ANYTHING = new Set([
  ...['INDIRECT', 'OFFSET', 'CELL', 'INFO', 'GETPIVOTDATA', 'EVALUATE', 'FORMULATEXT', '_XLFN.FORMULATEXT'],
  ...['SHEET', 'SHEETS', '_XLFN.SHEET', '_XLFN.SHEETS', '_XLFN.ANCHORARRAY', 'CUBEVALUE'],
]);

/** Reads the references out of a formula's text (without "=", as the file writes it). */
export function referencesOf(formula: string): References {
  const areas: References['areas'][number][] = [];
  const names: References['names'][number][] = [];
  const tables: string[] = [];
  const tokens = tokenize(formula).filter(({ kind }) => kind !== 'space');
  const anything = tokens.some((token, index) =>
    token.kind === 'sign' ? reachesBeyond(formula, tokens, index) : readsAnything(token),
  );
  for (const token of tokens) {
    switch (token.kind) {
      case 'area':
        if (!isElsewhere(token.sheets)) areas.push({ sheets: token.sheets, area: token.area });
        break;
      case 'name':
        if (!isElsewhere(token.sheets)) names.push({ sheets: token.sheets, name: token.name });
        break;
      case 'function':
        if (!readsAnything(token)) names.push({ sheets: null, name: token.name });
        break;
      case 'table':
        tables.push(token.name);
        break;
      case 'sign':
      case 'number':
      case 'string':
      case 'error':
      case 'space':
        break;
    }
  }
  return { areas, names, tables, anything };
}

const isElsewhere = (sheets: References['areas'][number]['sheets']): boolean => sheets?.external === true;

const readsAnything = (token: Token): boolean =>
  token.kind === 'function' && READS_ANYTHING.has(token.name.toUpperCase());

/** Whether the sign at `index` makes a reach over cells that no single piece names: A1:INDEX(…), A1#. */
function reachesBeyond(formula: string, tokens: readonly Token[], index: number): boolean {
  const [before, sign, after] = [index - 1, index, index + 1].map((at) => tokens[at]);
  const text = sign ? formula.slice(sign.start, sign.end) : '';
  return text === '#' || (text === ':' && (before?.kind !== 'number' || after?.kind !== 'number'));
}

/** The cells of an area, its corners in order. */
export function rangeOfArea({ top, left, bottom, right }: AreaReference): Range {
  return {
    top: Math.min(top.at, bottom.at),
    left: Math.min(left.at, right.at),
    bottom: Math.max(top.at, bottom.at),
    right: Math.max(left.at, right.at),
  };
}

/** The cells that an area inside a defined name may mean: a relative row or column moves with the cell that uses the name. */
export function reachOfArea(area: AreaReference): Range {
  const range = rangeOfArea(area);
  const rows = area.top.fixed && area.bottom.fixed ? {} : { top: 0, bottom: LAST_ROW };
  const columns = area.left.fixed && area.right.fixed ? {} : { left: 0, right: LAST_COLUMN };
  return { ...range, ...rows, ...columns };
}
