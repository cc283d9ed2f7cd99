import type { Address, CellContent, Highlight, NameChange, NewCell, NewSheet } from '../../model';
import { formatRange } from '../../model';
import { isText } from './content';
import { TEXT_FORMAT } from './entry';
import { isInputName, sameButRows, sameContent, sameFormula } from '../../formulaSyntax';
import type { ChangeByKind, Kind } from './kinds';
import type { NowByKind, SheetNow } from './observed';

/** Why a change cannot be made; cells are named where there are any. */
export interface Obstacle {
  readonly reason:
    'changed' | 'locked' | 'format' | 'structure' | 'inside-merge' | 'in-table' | 'sheet-gone' | 'sheet-exists';
  readonly sheet: string;
  readonly address?: Address;
  /** What was changed, where it is no cell: a name, a setting, a sheet. */
  readonly what?: string;
}

/** How one kind of change is judged, whatever the host. */
interface KindRules<K extends Kind> {
  /** Whether another content than the change's `before` forbids it. */
  readonly strict: boolean;
  /** Whether `now` is that content. */
  holds(change: ChangeByKind[K], now: NowByKind[K], content: ChangeByKind[K]['before']): boolean;
  /** Whether the place is to a person as it was. */
  unchanged(was: NowByKind[K], is: NowByKind[K]): boolean;
  /** What forbids the change, apart from another content. */
  obstacle(change: ChangeByKind[K], now: NowByKind[K]): Obstacle | null;
  /** The content that puts `now` back. */
  content(change: ChangeByKind[K], now: NowByKind[K]): ChangeByKind[K]['before'];
  /** The place of a change whose content is another one, as an error names it. */
  place(change: ChangeByKind[K]): Omit<Obstacle, 'reason'>;
}

export const RULES: { readonly [K in Kind]: KindRules<K> } = {
  cell: {
    strict: true,
    holds: (_change, now, content) => sameContent(now, content),
    unchanged: (was, is) => sameContent(was, is) && was.numberFormat === is.numberFormat,
    obstacle({ sheet, address, after }, now) {
      if (now.insideMerge) return { reason: 'inside-merge', sheet, address };
      if (after.formula !== null && now.table) return { reason: 'in-table', sheet, address, what: now.table };
      if (now.sheetProtected && now.locked) return { reason: 'locked', sheet, address };
      const format = after.numberFormat ?? now.numberFormat;
      const reformat = format !== now.numberFormat || (now.numberFormat === TEXT_FORMAT && !isText(after));
      if (now.sheetProtected && !now.formatAllowed && reformat) return { reason: 'format', sheet, address };
      return null;
    },
    content: (_change, { value, formula, numberFormat }) => ({ value, formula, numberFormat }),
    place: ({ sheet, address }) => ({ sheet, address }),
  },
  name: {
    strict: true,
    holds: (change, { formula }, content) =>
      formula === null || content === null
        ? formula === content
        : sameFormula(formula, content) || (isGoing(change) && sameButRows(formula, content)),
    unchanged: (was, is) => was.formula === is.formula,
    obstacle: () => null,
    content: (_change, { formula }) => formula,
    place: ({ sheet, name }) => ({ sheet: sheet ?? '', what: name }),
  },
  highlight: {
    // A highlight that is gone, or there already, is no figure that a person typed.
    strict: false,
    holds: (_change, { highlight }, content) =>
      highlight === null || content === null ? highlight === content : sameHighlight(highlight, content),
    // What came is a stray format; only what went has to be put back.
    unchanged: (was, is) => was.highlight === null || is.highlight !== null,
    obstacle: ({ sheet }, { formatAllowed }) => (formatAllowed ? null : { reason: 'format', sheet }),
    content: (_change, { highlight }) => highlight,
    place: ({ sheet }) => ({ sheet }),
  },
  sheet: {
    strict: true,
    holds(change, now, content) {
      if (!now.isThere) return content === null || change.after === null; // taken away already: nothing is lost
      return content !== null && isUntouched(content, now);
    },
    unchanged: (was, is) => was.isThere === is.isThere,
    obstacle({ sheet, after }, now) {
      if (now.structureProtected) return { reason: 'structure', sheet };
      return after !== null && now.isThere ? { reason: 'sheet-exists', sheet } : null;
    },
    content: (change, now) => (now.isThere ? change.before : null),
    place: ({ sheet }) => ({ sheet, what: sheet }),
  },
  setting: {
    strict: true,
    holds: (_change, { value }, content) => value === content,
    unchanged: (was, is) => was.value === is.value,
    obstacle: () => null,
    content: (_change, { value }) => value,
    place: ({ key }) => ({ sheet: '', what: key }),
  },
};

/** A name of ours that is to go: rows that came since have changed how far it reaches, and nothing is lost with it. */
const isGoing = ({ name, after }: NameChange): boolean => after === null && isInputName(name);

export function sameHighlight(a: Highlight, b: Highlight): boolean {
  return (
    formatRange(a.range) === formatRange(b.range) &&
    sameFormula(a.formula, b.formula) &&
    a.fill.toUpperCase() === b.fill.toUpperCase()
  );
}

const NOTHING: CellContent = { value: null, formula: null };

/** true when the sheet holds what we wrote into it and nothing else, so that taking it away loses nobody's work. */
function isUntouched(sheet: NewSheet, { rows }: SheetNow): boolean {
  const generated = new Map<string, NewCell>(
    sheet.cells.map((cell) => [`${cell.address.row},${cell.address.column}`, cell]),
  );
  for (const [row, cells] of rows.entries()) {
    for (const [column, content] of cells.entries()) {
      const key = `${row},${column}`;
      if (!sameContent(content, generated.get(key) ?? NOTHING)) return false;
      generated.delete(key);
    }
  }
  return [...generated.values()].every((cell) => cell.formula === null && (cell.value === null || cell.value === ''));
}
