import type { Book, CellContent, Sheet } from '../../model';
import { findSheet, isEmpty } from '../../model';
import type { Template } from '../../narrative';
import { proposeForMoney, proposeTemplate, rowsToExplain, STANDARD_TEMPLATES } from '../../narrative';
import type { DraftPlace } from '../../plan';
import { conclusionPlace, draftConclusion, draftMoney, draftReasons, executionPlace, reasonPlaces } from '../../plan';
import type { Evaluation, IndicatorResult } from '../../scoring';
import { isReason } from '../../scoring';
import type { Note } from '../../texts/note';
import type { TableView } from '../session/state';
import { sentenceLine } from '../../text';

/** The templates to choose from for one row of an item, or for its money. */
export interface Chooser {
  /** What is explained: the indicator; '' for the money. */
  readonly name: string;
  /** The proposed one first, then the person's own, then the others that explain the same. */
  readonly templates: readonly Template[];
  readonly why: Note;
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
}

/** A starting text is named by its templates, one for each chooser; these two are none. */
export const PRESENT = 'present';
export const DRAFT = 'draft';
const BETWEEN = '+';

/** All texts of a table: those that are due, in the order of the sheet, money and conclusion after them, then those that stand. */
export function explainItems(
  { evaluation }: Pick<TableView, 'evaluation'>,
  book: Book,
  own: readonly Template[],
): ExplainItem[] {
  const sheet = findSheet(book, evaluation.table.sheet);
  if (!sheet) return [];
  const templates = [...own, ...STANDARD_TEMPLATES];
  const reasonsOf = (results: readonly IndicatorResult[]): ExplainItem[] =>
    reasonPlaces(evaluation, sheet, results).map((place) =>
      itemAt(
        sheet,
        nameOf(place, evaluation),
        place,
        place.results.flatMap((result) => chooserOf(result, evaluation, templates)),
        place.results.every(({ hasReason }) => hasReason),
      ),
    );
  const explained = evaluation.indicators.filter(({ needsReason, hasReason }) => needsReason === true && hasReason);
  const items = [
    ...reasonsOf(rowsToExplain(evaluation)),
    ...moneyItem(evaluation, sheet, templates),
    conclusionItem(evaluation, sheet),
    ...reasonsOf(explained),
  ];
  return [...items.filter(({ isDone }) => !isDone), ...items.filter(({ isDone }) => isDone)];
}

function moneyItem(evaluation: Evaluation, sheet: Sheet, templates: readonly Template[]): ExplainItem[] {
  const place = executionPlace(evaluation, sheet);
  const proposal = proposeForMoney(evaluation, templates);
  if (!place || !proposal) return [];
  const chooser = { name: '', templates: ofSituation(proposal.template, templates), why: proposal.why };
  return [itemAt(sheet, 'execution', place, [chooser], null)];
}

function conclusionItem(evaluation: Evaluation, sheet: Sheet): ExplainItem {
  const nowhere: DraftPlace = { role: 'conclusion', address: null, limit: null, results: [] };
  return itemAt(sheet, 'conclusion', conclusionPlace(evaluation, sheet) ?? nowhere, [], null);
}

/** `isDone` null: as the text in the cell says. */
function itemAt(
  sheet: Sheet,
  id: string,
  place: DraftPlace,
  choosers: readonly Chooser[],
  isDone: boolean | null,
): ExplainItem {
  const { address } = place;
  const cell = address && sheet.cellAt(address.row, address.column);
  const present = cell && !isEmpty(cell) ? cell.text : '';
  return {
    id,
    place,
    choosers,
    present,
    content: cell && { value: cell.value, formula: cell.formula },
    isLocked: cell !== null && sheet.isProtected && cell.locked,
    isDone: isDone ?? isReason(present),
  };
}

function chooserOf(result: IndicatorResult, evaluation: Evaluation, templates: readonly Template[]): Chooser[] {
  const proposal = proposeTemplate(result, evaluation, templates);
  if (!proposal) return [];
  const name = sentenceLine(result.indicator.name);
  return [{ name, templates: ofSituation(proposal.template, templates), why: proposal.why }];
}

function ofSituation(proposed: Template, templates: readonly Template[]): Template[] {
  const others = templates.filter((one) => one !== proposed && one.situation === proposed.situation);
  return [proposed, ...others];
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

/** The starting text that is taken unless the person chooses: what stands there, else the proposed templates. */
export function firstChoice({ present, choosers }: ExplainItem): string {
  if (present !== '') return PRESENT;
  return choosers.length > 0 ? choosers.map(({ templates: [first] }) => first?.id ?? '').join(BETWEEN) : DRAFT;
}

/** The ids that a choice names, one for each chooser; those of the proposed ones where it names none. */
export function chosenIds(item: ExplainItem, choice: string): string[] {
  const ids = choice.split(BETWEEN);
  return item.choosers.map(({ templates }, index) => {
    const known = templates.find(({ id }) => id === ids[index]) ?? templates[0];
    return known?.id ?? '';
  });
}

/** The choice with the template of one chooser replaced. */
export function withTemplate(item: ExplainItem, choice: string, index: number, id: string): string {
  return chosenIds(item, choice).with(index, id).join(BETWEEN);
}

/** Whether a choice still names something. */
export function isChoice(item: ExplainItem, choice: string): boolean {
  if (choice === PRESENT) return item.present !== '';
  if (choice === DRAFT) return item.choosers.length === 0;
  return item.choosers.length > 0 && chosenIds(item, choice).join(BETWEEN) === choice;
}

/** The text that a choice begins with. */
export function startingText(item: ExplainItem, evaluation: Evaluation, choice: string): string {
  if (choice === PRESENT) return item.present;
  const { place, choosers } = item;
  if (place.role === 'conclusion') return draftConclusion(place, evaluation).text;
  const ids = chosenIds(item, choice);
  const templates = choosers.map((chooser, index) => chooser.templates.find(({ id }) => id === ids[index]));
  if (place.role === 'execution') return draftMoney(place, evaluation, templates[0])?.text ?? '';
  return draftReasons(place, evaluation, templates).text;
}
