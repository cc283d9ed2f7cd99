import type { FormulaPlace } from '../formulas';
import { SheetNames } from '../formulas';
import { isMark, MARK_FILLS, namesIn, sameFormula, shiftFormula } from '../formulaSyntax';
import type {
  Address,
  Range,
  Book,
  DefinedName,
  Change,
  Highlight,
  HighlightChange,
  NameChange,
  PlacedHighlight,
  HostError,
  Sheet,
} from '../model';
import { formatRange, quoteSheet, findSheet, append } from '../model';
import type { Evaluation } from '../scoring';
import { changeKept, HIGHLIGHTS_KEPT, readKept } from '../settings';
import type { Note } from '../texts/note';
import { note } from '../texts/note';
import { missedTest, overTest, reasonMissing } from './highlightTests';

/** What a highlight says. */
export type HighlightKind = 'missed' | 'over' | 'reason';

const FONT = '#1F1F1F';
/** In grey print a row that misses its target is bold, one that exceeds it has a border, as has an explanation that is due. */
const LOOKS: Readonly<Record<HighlightKind, Pick<Highlight, 'bold' | 'border'>>> = {
  missed: { bold: true },
  over: { border: true },
  reason: { border: true },
};

/** The colours and what they say. */
export const HIGHLIGHTS: Readonly<Record<HighlightKind, { readonly fill: string; readonly meaning: Note }>> = {
  missed: { fill: MARK_FILLS.missed, meaning: note('highlight.missed') },
  over: { fill: MARK_FILLS.over, meaning: note('highlight.over') },
  reason: { fill: MARK_FILLS.reason, meaning: note('highlight.reason') },
};

/** The names that the tests of highlights use. */
const VALUE_NAME = /^(?:指标值|完成值)(?:_[A-Z0-9]+)*$/;

export interface HighlightPlan {
  /** In the order in which they are applied: old highlights out, names, new highlights, and the list of them kept in the workbook. */
  readonly changes: readonly Change[];
  readonly highlights: readonly { readonly kind: HighlightKind; readonly sheet: string; readonly range: Range }[];
  /** Why nothing is lit: the list of so many cannot be kept. */
  readonly refused: HostError | null;
}

/**
 * Lights up the actuals that miss their target or exceed it by the rule set's threshold, and the explanation cells that are still to be
 * filled; each goes by itself once the explanation is typed (a draft with an open 【…】 is none). Conditional formats on the defined
 * names: nothing of the template's own formats is changed.
 * The highlights of ours that stand in the workbook are replaced, wherever rows, sheets and copies have carried them (`standing`).
 * `planned`: changes that are applied before these (their names are used again). `kept`: the setting of HIGHLIGHTS_KEPT as it stands in
 * the workbook.
 */
export function planHighlights(
  evaluations: readonly Evaluation[],
  book: Book,
  { planned = [], kept = null }: { readonly planned?: readonly Change[]; readonly kept?: string | null } = {},
): HighlightPlan {
  const names = namesAfter(book.names, planned);
  const places = new Map<string, FormulaPlace & { readonly sheet: Sheet }>();
  const found: (Lit & { readonly sheet: string })[] = [];
  for (const evaluation of evaluations) {
    const sheet = findSheet(book, evaluation.table.sheet);
    if (!sheet) continue;
    const place = places.get(sheet.name) ?? { sheet, names: new SheetNames(sheet.name, names) };
    places.set(sheet.name, place);
    append(
      found,
      litRows(place, evaluation).map((lit) => ({ ...lit, sheet: sheet.name })),
    );
  }
  const nameChanges = [...places.values()].flatMap((place) => namesFor(place, found, names));
  const highlights = found.map(({ sheet, range, formula, kind }): PlacedHighlight => {
    return { sheet, highlight: { range, formula, fill: MARK_FILLS[kind], font: FONT, ...LOOKS[kind] } };
  });
  const { gone, lacking } = compared(standing(book, kept), highlights);
  const listed = changeKept(HIGHLIGHTS_KEPT, kept, highlights);
  if (!listed.ok) return { changes: [], highlights: [], refused: listed.error };
  return {
    changes: [...removals(gone), ...nameChanges, ...additions(lacking), ...(listed.value ? [listed.value] : [])],
    highlights: found.map(({ kind, sheet, range }) => ({ kind, sheet, range })),
    refused: null,
  };
}

/**
 * Takes all highlights of ours out of a workbook, copies of sheets included. `kept`: the setting of HIGHLIGHTS_KEPT as it stands there.
 */
export function planHighlightRemoval(book: Book, kept: string | null): Change[] {
  const highlights = standing(book, kept);
  const unlisted = changeKept(HIGHLIGHTS_KEPT, kept, []);
  const keepers = book.names.filter(
    ({ name, sheet, formula }) => name === KEEPER && sheet !== null && /^COUNTA\(/i.test(formula),
  );
  const names = keepers.map(({ sheet, formula }): NameChange => ({
    kind: 'name',
    sheet,
    name: KEEPER,
    before: formula,
    after: null,
  }));
  return [...removals(highlights), ...names, ...(unlisted.ok && unlisted.value ? [unlisted.value] : [])];
}

/**
 * The highlights of ours that stand in a workbook. What the host found there by its shape is the truth; the list kept in the workbook is
 * a hint for hosts that cannot tell, and for a test so plain (numbers compared, no explanation asked for) that it might be anybody's.
 */
function standing(book: Book, kept: string | null): readonly PlacedHighlight[] {
  const listed = readKept(HIGHLIGHTS_KEPT, kept).data.filter(({ sheet }) => findSheet(book, sheet) !== null);
  if (!book.marks) return listed;
  return [...book.marks, ...listed.filter(({ highlight }) => !isMark(highlight))];
}

/** What has to go of the highlights that stand, and what is lacking of those that are wanted; of doubles nothing stays. */
function compared(old: readonly PlacedHighlight[], wanted: readonly PlacedHighlight[]) {
  const alike = wanted.map((one) => old.filter((other) => isSame(one, other)));
  const staying = new Set(alike.flatMap((list) => (list.length === 1 ? list : [])));
  return {
    gone: old.filter((one) => !staying.has(one)),
    lacking: wanted.filter((_, index) => alike[index]?.length !== 1),
  };
}

interface Lit {
  readonly kind: HighlightKind;
  readonly range: Range;
  readonly formula: string;
}

/** The name that says which names highlights use, so that nobody takes those for left over: formats are seen by no formula. */
const KEEPER = '偏差提示';

function litRows(place: FormulaPlace & { readonly sheet: Sheet }, evaluation: Evaluation): Lit[] {
  const lit: Lit[] = [];
  for (const result of evaluation.indicators) {
    const { actual, reason } = result.indicator.cells;
    const row = result.indicator.row;
    const anchor = reason && place.sheet.anchorAt(reason.row, reason.column);
    const missing = anchor === null ? [] : [reasonMissing(anchor, row)];
    const missed = missedTest(place, result);
    const over = overTest(place, result, evaluation);
    const at = (address: Address | null): Range | null => address && place.sheet.coverAt(address.row, address.column);
    const put = (kind: HighlightKind, range: Range | null, tests: readonly string[]): void => {
      if (range) lit.push({ kind, range, formula: `=AND(${tests.join(',')})` });
    };
    if (missed !== null) put('missed', at(actual), [missed, ...missing]);
    if (over !== null) put('over', at(actual), [over, ...missing]);
    const either = [missed, over].filter((test) => test !== null);
    const isOwnReason = anchor?.row === row;
    if (either.length > 0 && isOwnReason) {
      put('reason', at(reason), [either.length === 1 ? (either[0] ?? '') : `OR(${either.join(',')})`, ...missing]);
    }
  }
  return merged(lit);
}

/** Neighbours with the same test, row by row, as one highlight over all of them. */
function merged(lit: readonly Lit[]): Lit[] {
  const out: Lit[] = [];
  for (const one of lit) {
    const at = out.findIndex(
      (other) =>
        other.kind === one.kind &&
        other.range.left === one.range.left &&
        other.range.right === one.range.right &&
        other.range.bottom + 1 === one.range.top &&
        shiftFormula(other.formula, one.range.top - other.range.top, 0) === one.formula,
    );
    const before = out[at];
    if (before) out[at] = { ...before, range: { ...before.range, bottom: one.range.bottom } };
    else out.push(one);
  }
  return out;
}

function namesFor(
  { sheet, names }: FormulaPlace & { readonly sheet: Sheet },
  found: readonly (Lit & { readonly sheet: string })[],
  existing: readonly DefinedName[],
): NameChange[] {
  const formulas = found.filter((one) => one.sheet === sheet.name).map(({ formula }) => formula);
  const definitions = names.definitions(formulas);
  const used = [...new Set(formulas.flatMap((formula) => namesIn(formula).filter((name) => VALUE_NAME.test(name))))];
  const keeper = used.map((name) => `${quoteSheet(sheet.name)}!${name}`).join(',');
  const old = existing.find(({ name, sheet: scope }) => name === KEEPER && scope === sheet.name)?.formula ?? null;
  const after = used.length === 0 ? null : `COUNTA(${keeper})`;
  return [
    ...definitions
      .filter(({ formula, before }) => formula !== before)
      .map(({ sheet: scope, name, formula, before }): NameChange => ({
        kind: 'name',
        sheet: scope,
        name,
        before,
        after: formula,
      })),
    ...(after === old ? [] : [{ kind: 'name' as const, sheet: sheet.name, name: KEEPER, before: old, after }]),
  ];
}

/** The names of a workbook once changes are applied. */
function namesAfter(names: readonly DefinedName[], planned: readonly Change[]): DefinedName[] {
  let result = [...names];
  for (const change of planned) {
    if (change.kind !== 'name') continue;
    const { name, sheet, after } = change;
    result = result.filter((one) => one.name !== name || one.sheet !== sheet);
    if (after !== null) result.push({ name, sheet, formula: after });
  }
  return result;
}

const removals = (list: readonly PlacedHighlight[]): HighlightChange[] =>
  list.map(({ sheet, highlight }) => ({ kind: 'highlight', sheet, before: highlight, after: null }));
const additions = (list: readonly PlacedHighlight[]): HighlightChange[] =>
  list.map(({ sheet, highlight }) => ({ kind: 'highlight', sheet, before: null, after: highlight }));

function isSame(one: PlacedHighlight, other: PlacedHighlight): boolean {
  const look = ({ sheet, highlight: { range, also = [], fill, bold, border } }: PlacedHighlight): string =>
    [sheet, formatRange(range), ...also.map(formatRange), fill.toUpperCase(), bold === true, border === true].join(
      '\n',
    );
  return look(one) === look(other) && sameFormula(one.highlight.formula, other.highlight.formula);
}
