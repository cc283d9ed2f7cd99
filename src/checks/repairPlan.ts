import type { SelfEvaluationTable } from '../layout';
import type { Book, Cell, CellChange, Change } from '../model';
import { findSheet, formatAddress } from '../model';
import type { Evaluation } from '../scoring';
import type { FixPlan, PutOff } from './applyFixes';
import { applyFixes } from './applyFixes';
import { checkStepwise } from './checkTables';
import type { Finding } from './finding';

/** What is read out of a workbook: its tables, and what they come to. */
export interface Reading {
  readonly tables: readonly SelfEvaluationTable[];
  readonly evaluations: readonly Evaluation[];
}

/** The repairs of some findings in one go, with what each cell is repaired for. */
export interface RepairPlan extends FixPlan {
  /** The checks whose repairs write, by the cells ("自评表!H16"). */
  readonly checks: ReadonlyMap<string, string>;
}

/** Longer chains than this a table does not have: amount, rate, score, total. */
const LONGEST_CHAIN = 6;

/**
 * The repairs of these findings and of what follows from them, as one plan: a repair that rests on another is made with the figure that
 * the other gives, and a typed figure that a repair makes wrong is repaired too. `read` reads tables out of a workbook as the caller does.
 * `wanted` tells the findings that are to be repaired, those that others follow from; `isLeft` the cells that stay as they are.
 */
export function repairPlan(
  book: Book,
  read: (book: Book) => Reading,
  wanted: (finding: Finding) => boolean,
  isLeft: (change: CellChange) => boolean = () => false,
): RepairPlan {
  const steps = repairSteps(book, read, wanted, isLeft);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, for a caller that has other things to do between them. */
export function* repairSteps(
  book: Book,
  read: (book: Book) => Reading,
  wanted: (finding: Finding) => boolean,
  isLeft: (change: CellChange) => boolean = () => false,
): Generator<undefined, RepairPlan, undefined> {
  const isDone = ({ repair }: Finding): boolean =>
    !(repair ?? []).some((change) => change.kind === 'cell' && isLeft(change));
  const first = yield* findingsIn(book, read);
  // What follows from a repair that is left does not come either.
  const chosen = first
    .filter((one) => wanted(one) && isDone(one))
    .flatMap(withFollowers)
    .filter(isDone);
  const places = new Set(chosen.map(spotOf));
  const before = new Set(first.flatMap(withFollowers).map(spotOf));
  const made = new Map<string, Change>();
  const checks = new Map<string, string>();
  let [plan, standing, now] = [applyFixes(chosen), chosen, book];
  for (let step = 0; plan.changes.length > 0 && step < LONGEST_CHAIN; step++) {
    for (const change of plan.changes) keep(made, change);
    for (const { check, repair } of standing) {
      for (const change of repair ?? []) {
        if (change.kind === 'cell' && plan.changes.includes(change)) checks.set(cellKey(change), check);
      }
    }
    now = withChanges(now, plan.changes);
    const isMade = (finding: Finding): boolean => isTyped(now, finding) && !before.has(spotOf(finding));
    standing = (yield* findingsIn(now, read))
      .flatMap(withFollowers)
      .filter((one) => isDone(one) && (places.has(spotOf(one)) || (one.severity === 'error' && isMade(one))));
    plan = applyFixes(standing);
  }
  return { changes: [...made.values()].filter(isChange), putOff: plan.putOff.filter(isOpen(made)), checks };
}

function* findingsIn(book: Book, read: (book: Book) => Reading): Generator<undefined, Finding[], undefined> {
  const { tables, evaluations } = read(book);
  yield;
  return yield* checkStepwise(book, tables, evaluations);
}

const withFollowers = (finding: Finding): readonly Finding[] => [finding, ...finding.followers];

const spotOf = ({ check, place }: Finding): string => JSON.stringify([check, place]);

const cellKey = ({ sheet, address }: CellChange): string => `${sheet}!${formatAddress(address)}`;

/** A formula shows the result of before until the spreadsheet has computed it anew: what it shows is no fault. */
function isTyped(book: Book, { place }: Finding): boolean {
  if (place.kind !== 'cell') return false;
  const sheet = findSheet(book, place.sheet);
  return sheet?.cellAt(place.address.row, place.address.column).formula === null;
}

/** One cell is written once: from what stood there to what stands there in the end. */
function keep(made: Map<string, Change>, change: Change): void {
  const key =
    change.kind === 'cell'
      ? cellKey(change)
      : JSON.stringify([change.kind, 'sheet' in change ? change.sheet : '', 'name' in change ? change.name : '']);
  const earlier = made.get(key);
  made.set(key, change.kind === 'cell' && earlier?.kind === 'cell' ? { ...change, before: earlier.before } : change);
}

const isChange = (change: Change): boolean => JSON.stringify(change.before) !== JSON.stringify(change.after);

const isOpen =
  (made: ReadonlyMap<string, Change>) =>
  ({ cell }: PutOff): boolean =>
    !made.has(cellKey(cell));

/** The workbook as it would read with these changes; results that follow from them are not computed. */
function withChanges(book: Book, changes: readonly Change[]): Book {
  const cells = changes.filter((one): one is CellChange => one.kind === 'cell');
  const names = changes.flatMap((one) =>
    one.kind === 'name' && one.after !== null ? [{ name: one.name, sheet: one.sheet, formula: one.after }] : [],
  );
  const isReplaced = (name: string, sheet: string | null): boolean =>
    names.some((one) => one.name === name && one.sheet === sheet);
  return {
    ...book,
    names: [...book.names.filter(({ name, sheet }) => !isReplaced(name, sheet)), ...names],
    sheets: book.sheets.map((sheet) => {
      const own = cells.filter((one) => one.sheet === sheet.name);
      if (own.length === 0) return sheet;
      return sheet.with(
        own.map(({ address, after }) => ({ address, cell: written(sheet.cellAt(address.row, address.column), after) })),
      );
    }),
  };
}

function written(cell: Cell, { value, formula, numberFormat = cell.numberFormat }: CellChange['after']): Cell {
  const isPercent = typeof value === 'number' && numberFormat.includes('%');
  const shown = typeof value === 'object' ? '' : isPercent ? `${(value * 100).toFixed(2)}%` : String(value);
  return { ...cell, value, formula, numberFormat, text: shown };
}
