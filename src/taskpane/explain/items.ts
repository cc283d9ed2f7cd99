import type { ChosenCause, DecidedRow } from '../../decisions';
import { causeAt, rowOfIndicator, rowOfMoney } from '../../decisions';
import { AS_ABOVE } from '../../lexicon/asAbove';
import type { Book, CellContent, Sheet } from '../../model';
import { findSheet, isEmpty, replaced } from '../../model';
import type { Situation, Template } from '../../narrative';
import { causesFor, causesForMoney, mainMoney, rowsToExplain, situationOf } from '../../narrative';
import type { DraftPlace } from '../../plan';
import {
  conclusionPlace,
  draftConclusion,
  draftGoal,
  draftMoney,
  draftReasons,
  executionPlace,
  goalPlaces,
  reasonPlaces,
} from '../../plan';
import type { Evaluation, IndicatorResult } from '../../scoring';
import { isReason } from '../../scoring';
import type { TableView } from '../session/state';
import { sentenceLine } from '../../text';

/** The causes to choose from for one row of an item, or for its money. */
export interface Chooser {
  /** What is explained: the indicator; '' for the money. */
  readonly name: string;
  readonly situation: Situation;
  /** The person's own templates first, then the causes of the program that can be true of the row. */
  readonly causes: readonly Template[];
  /** The one that the person chose, which the workbook remembers; null: none, or one that is no longer offered. */
  readonly chosen: Template | null;
  /** What the choice is kept with. */
  readonly row: DecidedRow;
}

/** One text to write: of one cell, or of a row that has no cell for it. */
export interface ExplainItem {
  /** Stays the same when figures change or rows move. */
  readonly id: string;
  readonly place: DraftPlace;
  readonly choosers: readonly Chooser[];
  /** What stands in the cell; '' where it is empty or there is none. */
  readonly present: string;
  /** The cell as it stands; null where there is none to write into. */
  readonly content: CellContent | null;
  /** There is a cell, and the sheet's protection locks it. */
  readonly isLocked: boolean;
  /** An explanation without an open slot stands in the cell. */
  readonly isDone: boolean;
  /** The row above has, or is due, an explanation in the same column: 同上 can be said here. */
  readonly canRepeat: boolean;
  /** What the program proposes, where that does not hang on a choice: what came of a goal. */
  readonly draft?: string;
}

/** Whether the text is owed for rows of the table; the money, what came of a goal and the conclusion can be drafted too. */
export const isOfRows = ({ place }: ExplainItem): boolean => place.results.length > 0;

/** A starting text is named by its causes, one for each chooser; these are none. No id of a template looks like them. */
export const PRESENT = '#present';
export const DRAFT = '#draft';
/** 同上: never taken unless the person says so. */
export const SAME = '#same';
/** In place of a cause: none is chosen. */
export const NEUTRAL = '#neutral';
const BETWEEN = '+';

/** All texts of a table: those that are due, in the order of the sheet, money, goals and conclusion after them, then those that stand. */
export function explainItems(
  { evaluation, causes }: Pick<TableView, 'evaluation' | 'causes'>,
  book: Book,
  own: readonly Template[],
): ExplainItem[] {
  const sheet = findSheet(book, evaluation.table.sheet);
  if (!sheet) return [];
  const known = { own, causes };
  const reasonsOf = (results: readonly IndicatorResult[]): ExplainItem[] =>
    reasonPlaces(evaluation, sheet, results).map((place) =>
      itemAt(sheet, nameOf(place, evaluation), place, {
        choosers: place.results.flatMap((result) => chooserOf(result, known)),
        isDone: place.results.every(({ hasReason }) => hasReason),
        canRepeat: canRepeat(place, evaluation),
      }),
    );
  const explained = evaluation.indicators.filter(({ needsReason, hasReason }) => needsReason === true && hasReason);
  const items = [
    ...reasonsOf(rowsToExplain(evaluation)),
    ...moneyItem(evaluation, sheet, known),
    ...goalItems(evaluation, sheet),
    conclusionItem(evaluation, sheet),
    ...reasonsOf(explained),
  ];
  return [...items.filter(({ isDone }) => !isDone), ...items.filter(({ isDone }) => isDone)];
}

/** What a person brought or chose: their templates, and the causes that the workbook remembers. */
interface Known {
  readonly own: readonly Template[];
  readonly causes: readonly ChosenCause[];
}

function moneyItem(evaluation: Evaluation, sheet: Sheet, { own, causes }: Known): ExplainItem[] {
  const place = executionPlace(evaluation, sheet);
  const main = mainMoney(evaluation);
  const offered = causesForMoney(evaluation, own);
  if (!place || !main || offered.length === 0) return [];
  const row = rowOfMoney(main.row);
  const chooser = { name: '', situation: 'low-execution' as const, ...choiceAt(row, offered, causes) };
  return [itemAt(sheet, 'execution', place, { choosers: [chooser] })];
}

function goalItems(evaluation: Evaluation, sheet: Sheet): ExplainItem[] {
  return goalPlaces(evaluation, sheet).map((place, index) => ({
    ...itemAt(sheet, `goal#${index + 1}`, place, { choosers: [] }),
    draft: draftGoal(place, evaluation).text,
  }));
}

function conclusionItem(evaluation: Evaluation, sheet: Sheet): ExplainItem {
  const nowhere: DraftPlace = { role: 'conclusion', address: null, limit: null, results: [] };
  return itemAt(sheet, 'conclusion', conclusionPlace(evaluation, sheet) ?? nowhere, { choosers: [] });
}

/** `isDone` absent: as the text in the cell says. */
function itemAt(
  sheet: Sheet,
  id: string,
  place: DraftPlace,
  about: Pick<ExplainItem, 'choosers'> & Partial<Pick<ExplainItem, 'isDone' | 'canRepeat'>>,
): ExplainItem {
  const { address } = place;
  const cell = address && sheet.cellAt(address.row, address.column);
  const present = cell && !isEmpty(cell) ? cell.text : '';
  return {
    isDone: isReason(present),
    canRepeat: false,
    ...about,
    id,
    place,
    present,
    content: cell && { value: cell.value, formula: cell.formula },
    isLocked: cell !== null && sheet.isProtected && cell.locked,
  };
}

function chooserOf(result: IndicatorResult, { own, causes }: Known): Chooser[] {
  const situation = situationOf(result);
  if (situation === null) return [];
  const name = sentenceLine(result.indicator.name);
  const row = rowOfIndicator(result.indicator);
  return [{ name, situation, ...choiceAt(row, causesFor(result, own), causes) }];
}

function choiceAt(
  row: DecidedRow,
  offered: readonly Template[],
  causes: readonly ChosenCause[],
): Pick<Chooser, 'row' | 'causes' | 'chosen'> {
  const id = causeAt(causes, row.row);
  return { row, causes: offered, chosen: offered.find((one) => one.id === id) ?? null };
}

function canRepeat({ results, address }: DraftPlace, { indicators }: Evaluation): boolean {
  const [only, more] = results;
  const above = only && !more ? indicators[indicators.indexOf(only) - 1] : undefined;
  const isSameColumn = above?.indicator.cells.reason?.column === address?.column;
  return above?.needsReason === true && isSameColumn;
}

/** A row by what it is called; rows of the same name are told apart by their order in the table. */
function nameOf({ results: [first] }: DraftPlace, { indicators }: Evaluation): string {
  if (!first) return '';
  const pathOf = ({ indicator }: IndicatorResult): string =>
    [...indicator.path, sentenceLine(indicator.name)].join('/');
  const name = pathOf(first);
  const before = indicators.slice(0, indicators.indexOf(first)).filter((one) => pathOf(one) === name).length;
  return before === 0 ? name : `${name}#${before + 1}`;
}

/** The starting text that is taken unless the person chooses: what stands there, else the causes that they chose before. */
export function firstChoice({ present, choosers }: ExplainItem): string {
  if (present !== '') return PRESENT;
  return choosers.length > 0 ? choosers.map(({ chosen }) => chosen?.id ?? NEUTRAL).join(BETWEEN) : DRAFT;
}

/** The ids that a choice names, one for each chooser; where it names none, that none is chosen. */
export function chosenIds({ choosers }: ExplainItem, choice: string): string[] {
  const ids = choice.split(BETWEEN);
  return choosers.map(({ causes }, index) => causes.find(({ id }) => id === ids[index])?.id ?? NEUTRAL);
}

/** The choice with the cause of one chooser replaced. */
export function withCauseAt(item: ExplainItem, choice: string, index: number, id: string): string {
  return replaced(chosenIds(item, choice), index, id).join(BETWEEN);
}

/** Whether a choice still names something. */
export function isChoice(item: ExplainItem, choice: string): boolean {
  if (choice === PRESENT) return item.present !== '';
  if (choice === SAME) return item.canRepeat;
  if (choice === DRAFT) return item.choosers.length === 0;
  return item.choosers.length > 0 && chosenIds(item, choice).join(BETWEEN) === choice;
}

/** What a choice says of the causes that the workbook does not remember yet; nothing where it is none of causes. */
export function newlyChosen(
  item: ExplainItem,
  choice: string,
): readonly { readonly row: DecidedRow; readonly cause: string | null }[] {
  if ([PRESENT, SAME, DRAFT].includes(choice)) return [];
  const ids = chosenIds(item, choice);
  return item.choosers.flatMap(({ row, chosen }, index) => {
    const id = ids[index] ?? NEUTRAL;
    const cause = id === NEUTRAL ? null : id;
    return cause === (chosen?.id ?? null) ? [] : [{ row, cause }];
  });
}

/** The text that a choice begins with. */
export function startingText(item: ExplainItem, evaluation: Evaluation, choice: string): string {
  if (choice === PRESENT) return item.present;
  if (choice === SAME) return AS_ABOVE;
  const { place, choosers } = item;
  if (item.draft !== undefined) return item.draft;
  if (place.role === 'conclusion') return draftConclusion(place, evaluation).text;
  const ids = chosenIds(item, choice);
  const templates = choosers.map(({ causes }, index) => causes.find(({ id }) => id === ids[index]) ?? null);
  if (place.role === 'execution') return draftMoney(place, evaluation, templates[0] ?? null)?.text ?? '';
  return draftReasons(place, evaluation, templates).text;
}
