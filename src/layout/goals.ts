import type { Address, Book, Sheet } from '../model';
import { append, findSheet } from '../model';
import { withoutCode, withoutPunctuation, sentenceLine } from '../text';
import type { FoundText } from './foundText';
import { foundText } from './foundText';
import type { LabelTest } from './labels';
import { isGoal, isGoalDone, isHeadLabel, isHelp, isNoneMark, isProjectName } from './labels';
import type { CellReading, SheetRows } from './rows';
import { sheetRows } from './rows';
import type { SelfEvaluationTable } from './table';

/** A goal of the table and what came of it, as the form has them side by side. */
export interface Goal {
  readonly goal: FoundText | null;
  readonly done: FoundText | null;
  /** Where the form has a cell for what came of it, whether anything stands there or not; null where it has none. */
  readonly doneCell: Address | null;
}

/**
 * Whether somebody wrote the goal itself as what came of it, word for word; marks and blanks do not count, nor does saying only that it
 * was done (已完成：…, 已开展…).
 */
export function isGoalRepeated({ goal, done }: Pick<Goal, 'goal' | 'done'>): boolean {
  if (!goal || !done) return false;
  const aim = withoutPunctuation(goal.text);
  const result = withoutPunctuation(done.text);
  return aim !== '' && (aim === result || withoutDone(aim) === withoutDone(result));
}

/** Without the words that only say that something was done. */
const withoutDone = (text: string): string =>
  text
    .replace(/^(?:年度目标)?(?:已经?|均已?|全部|按期|按时|如期)*(?:完成|达成|实现)(?!率)/, '')
    .replaceAll(/已经?|[均皆了]/g, '');

/** The part of a table in which its goals stand. */
type Frame = Pick<SelfEvaluationTable, 'range' | 'sections' | 'year'>;

/** The name of the project or fund that the table is about; null where the form has none. */
export function projectName(sheet: Sheet, table: SelfEvaluationTable): FoundText | null {
  const listed = table.project?.name ?? table.project?.code ?? null;
  if (table.project && listed !== null)
    return { text: withoutCode(listed), cell: { sheet: table.sheet, address: table.project.cell } };
  const rows = sheetRows(sheet);
  for (const label of labels(rows, table, isProjectName)) {
    const found = rightOf(rows, label);
    // Where the name was left empty, the next label of the row stands there.
    if (found && !isLabel(found) && !isLabelOfHead(found))
      return { ...found.found, text: withoutCode(found.found.text) };
  }
  return null;
}

/** The names of the projects or funds of these tables of a book; null for a table whose form has none. */
export function projectNames(book: Book, tables: readonly SelfEvaluationTable[]): (string | null)[] {
  return tables.map((table) => {
    const sheet = findSheet(book, table.sheet);
    return (sheet && projectName(sheet, table)?.text) ?? null;
  });
}

/**
 * The goals above the indicators: in rows below 年度目标 | 实际完成情况, or beside their labels. Sentences as they stand; none where
 * the form has no such block.
 */
export function goalsOf(sheet: Sheet, table: SelfEvaluationTable): Goal[] {
  const rows = sheetRows(sheet);
  const found = labels(rows, table, isGoal);
  const isAdjusted = ({ shown }: CellReading): boolean => shown.includes('调整');
  // What came of it is held against the goal as it was changed in the year, where the form has both.
  const goals = [...found.filter(isAdjusted), ...found.filter((label) => !isAdjusted(label))];
  const done = labels(rows, table, isGoalDone);
  return (
    goalsInColumns(rows, table, goals, done) ??
    goalsInColumns(rows, table, goals, titlesByPlace(rows, table, goals)) ??
    goalBeside(rows, table, goals, done)
  );
}

/** A cell in which a goal of the table, or what came of it, should stand and does not. */
export interface GoalGap {
  readonly side: 'goal' | 'done';
  readonly cell: Address;
  /** What stands there: nothing, a mark for nothing, or the form's own help. */
  readonly written: string;
}

/**
 * What is missing in the block of goals: one side of a pair whose other side is there, both where no goal is said at all. Not of a
 * column of goals that stands beside another one (年初目标 beside 调整后目标).
 */
export function goalGaps(sheet: Sheet, table: SelfEvaluationTable): GoalGap[] {
  const rows = sheetRows(sheet);
  const goals = labels(rows, table, isGoal);
  const done = labels(rows, table, isGoalDone);
  const pairs = goals.flatMap((goal) => {
    const beside = done.find(
      ({ cover }) => cover.top === goal.cover.top && cover.bottom === goal.cover.bottom && cover.left > goal.cover.left,
    );
    return beside ? [{ goal, beside }] : [];
  });
  const [pair, ...others] = pairs.filter(
    ({ goal }) => pairs.length === 1 || saidAt(rows, goal.cover.bottom + 1, goal.cover.left) !== null,
  );
  return pair && others.length === 0 ? gapsBelow(rows, table, pair.goal, pair.beside) : [];
}

function gapsBelow(rows: SheetRows, table: Frame, goal: CellReading, done: CellReading): GoalGap[] {
  const end = table.sections[0]?.headerTop ?? rows.rowCount;
  const gaps: GoalGap[] = [];
  for (let row = goal.cover.bottom + 1; row < end; row++) {
    const [one, two] = [rows.at(row, goal.cover.left), rows.at(row, done.cover.left)];
    const [aim, result] = [saidAt(rows, row, goal.cover.left), saidAt(rows, row, done.cover.left)];
    const isNothing = !aim && !result;
    if (one.cover.right >= done.cover.left || (aim && isLabel(aim))) break;
    if (isNothing && row > goal.cover.bottom + 1) break;
    const isOwn = one.cover.top === row && two.cover.top === row;
    const isOther = isOfAnotherYear(rows, row, goal.cover.left - 1, table.year);
    if (!isOwn || isOther || (isNothing && isWritten(rows, row, goal, done))) continue;
    append(gaps, [...gapAt('goal', one, aim), ...gapAt('done', two, result)]);
  }
  return gaps;
}

const gapAt = (side: GoalGap['side'], { address, shown }: CellReading, said: Said | null): GoalGap[] =>
  said ? [] : [{ side, cell: address, written: shown.trim() }];

/** Whether something else stands in that row between or beside the two columns: then it is no row of goals. */
function isWritten(rows: SheetRows, row: number, goal: CellReading, done: CellReading): boolean {
  return rows.own(row).some(({ cover }) => cover.left > goal.cover.left && cover.left !== done.cover.left);
}

/** Goals below their label with what came of each below another one beside it; null where no two labels stand so. */
function goalsInColumns(
  rows: SheetRows,
  table: Frame,
  goals: readonly CellReading[],
  done: readonly CellReading[],
): Goal[] | null {
  let unsaid: Goal[] | null = null;
  for (const goal of goals) {
    const beside = done.find(({ cover }) => cover.top === goal.cover.top && cover.left > goal.cover.left);
    const found = beside ? below(rows, table, goal, beside) : [];
    // 年初绩效目标 is often left empty, or 无, beside the one as it was changed in the year.
    if (found.some((one) => one.goal !== null)) return found;
    if (unsaid === null && found.length > 0) unsaid = found;
  }
  return unsaid;
}

/** A title is no longer, and has no sentence marks. */
const LONGEST_TITLE = 20;
/** A text that is shorter may be a label of its own. */
const SHORTEST_GOAL = 8;
const ENDS_AS_TITLE = /(?:情况|综述|结果|成效|小结|总结|说明)$/;

/**
 * What stands right of the title of a goal, and is a title too whatever it says: both have cells of their own below them, and the goal
 * stands in the one below its title.
 */
function titlesByPlace(rows: SheetRows, { sections, range }: Frame, goals: readonly CellReading[]): CellReading[] {
  const end = sections[0]?.headerTop ?? range.bottom + 1;
  return goals.flatMap((goal) => {
    const beside = rows.own(goal.cover.top).find(({ cover }) => cover.left > goal.cover.right)?.read;
    const row = goal.cover.bottom + 1;
    if (!beside || beside.cover.bottom !== goal.cover.bottom || row >= end) return [];
    const isShort = beside.text.length <= LONGEST_TITLE && !/[。；;，,、]/.test(beside.text) && !isGoal(beside.label);
    const below = rows.at(row, goal.cover.left);
    const isGoalBelow = below.text.length >= SHORTEST_GOAL || /[。；;，,]/.test(below.text);
    const isEmptyForm = below.text === '' && hasSideTitle(rows, goal) && ENDS_AS_TITLE.test(beside.text);
    const isWide = below.cover.right >= beside.cover.left;
    return isShort && !isWide && (isGoalBelow || isEmptyForm) ? [beside] : [];
  });
}

/** Whether a title at the left (年度总体目标) stands beside the row of this label and the one below. */
const hasSideTitle = (rows: SheetRows, { cover }: CellReading): boolean =>
  rows.slots(cover.top).some((slot) => slot.cover.right < cover.left && slot.cover.bottom > cover.bottom);

/** The first goal that stands right of its label or under it, with what came of it right of the label for that. */
function goalBeside(
  rows: SheetRows,
  table: Frame,
  goals: readonly CellReading[],
  done: readonly CellReading[],
): Goal[] {
  const titles = titlesByPlace(rows, table, goals);
  for (const goal of goals) {
    const said = rightOf(rows, goal) ?? under(rows, table, goal);
    // Beside a side title (总体目标 | 年度目标) stands the label itself, which has its turn.
    if (!said || isLabel(said) || titles.includes(said.read)) continue;
    const result = done.map((label) => rightOf(rows, label)).find((one) => one && !isLabel(one)) ?? null;
    const doneCell = result?.read.address ?? emptyBeside(rows, done);
    return [{ goal: said.found, done: result && result.found, doneCell }];
  }
  return [];
}

/** The empty cell right of the one label that asks what came of the goal; null where that is not one cell. */
function emptyBeside(rows: SheetRows, done: readonly CellReading[]): Address | null {
  const [label, more] = done;
  if (!label || more || label.cover.right + 1 >= rows.columnCount) return null;
  const beside = rows.at(label.cover.top, label.cover.right + 1);
  return beside.text === '' ? beside.address : null;
}

/** The cells above the first indicator header whose text is such a label. */
function labels(rows: SheetRows, { range, sections }: Frame, fits: LabelTest): CellReading[] {
  const found: CellReading[] = [];
  const end = sections[0]?.headerTop ?? range.bottom + 1;
  for (let row = range.top; row < end; row++) {
    for (const { read, cover } of rows.own(row)) {
      if (cover.left <= range.right && cover.left >= range.left && fits(read.label)) found.push(read);
    }
  }
  return found;
}

function below(rows: SheetRows, { sections, year }: Frame, goal: CellReading, done: CellReading): Goal[] {
  const end = sections[0]?.headerTop ?? rows.rowCount;
  const found: Goal[] = [];
  for (let row = goal.cover.bottom + 1; row < end; row++) {
    const one = saidAt(rows, row, goal.cover.left);
    const two = saidAt(rows, row, done.cover.left);
    // A row of another kind (原因分析 …) or one cell over the whole width ends the block.
    const isWide = rows.at(row, goal.cover.left).cover.right >= done.cover.left;
    if ((!one && !two) || (one && isLabel(one)) || isWide) break;
    if (isOfAnotherYear(rows, row, goal.cover.left - 1, year)) continue;
    if ([one, two].some((said) => said?.read.cover.top === row))
      found.push({
        goal: one && one.found,
        done: two && two.found,
        doneCell: rows.at(row, done.cover.left).address,
      });
  }
  return found;
}

/** A goal of another year (财政年度 | 2023) is not what this one is held against. */
function isOfAnotherYear(rows: SheetRows, row: number, column: number, year: number | null): boolean {
  const label = column >= 0 ? /^(20\d\d)年?度?$/.exec(rows.at(row, column).shown.trim()) : null;
  return label !== null && year !== null && Number(label[1]) !== year;
}

/** A text that is said in a cell, as it goes into a report. */
interface Said {
  readonly read: CellReading;
  readonly found: FoundText;
}

function rightOf(rows: SheetRows, label: CellReading): Said | null {
  for (let column = label.cover.right + 1; column < rows.columnCount; column++) {
    const said = saidAt(rows, label.cover.top, column);
    if (said) return said;
  }
  return null;
}

function under(rows: SheetRows, { sections, range }: Frame, label: CellReading): Said | null {
  const row = label.cover.bottom + 1;
  return row < (sections[0]?.headerTop ?? range.bottom + 1) ? saidAt(rows, row, label.cover.left) : null;
}

function saidAt(rows: SheetRows, row: number, column: number): Said | null {
  const read = rows.at(row, column);
  const text = withoutEmptyNumbers(sentences(read.cell.text));
  const found = isNoneMark(text) || isHelp(text) ? null : foundText(rows, read, text);
  return found && { read, found };
}

/** What begins one of several goals: 目标2：…, 2.…, （二）…, ②…. */
const NUMBER = String.raw`(?:(?:目标|任务)\s*[\d一二三四五六七八九十]+\s*[:：]?|\d{1,2}\s*[.．、:：)）](?!\d)|[（(]?[一二三四五六七八九十]+[)）、]|[\u2460-\u2473])`;
const NUMBERED = new RegExp(`^${NUMBER}`);
/** A number with nothing behind it, as forms print them ("1.…;2. 3.。"), with the stop that it has. */
const EMPTY_NUMBER = new RegExp(String.raw`(^|[；;。\s])\s*${NUMBER}[\s；;。]*(?=$|${NUMBER})`);

/** Without the numbers that nobody filled in. */
function withoutEmptyNumbers(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(EMPTY_NUMBER, '$1').trim();
  }
  return rest === text ? text : rest.replace(/[；;\s]+$/, '');
}

/** The lines of a cell as one text; a numbered line that follows without a stop gets one. */
function sentences(text: string): string {
  const lines = text.split('\n').map(sentenceLine);
  return sentenceLine(
    lines
      .filter((line) => line !== '')
      .reduce((sum, line) => {
        const isOpen = sum !== '' && !/[。；，、：！？;:,.!?]$/.test(sum);
        return isOpen && NUMBERED.test(line) ? `${sum}；${line}` : `${sum}\n${line}`;
      }, ''),
  );
}

const isLabelOfHead = ({ read: { label } }: Said): boolean => isHeadLabel(label);

const isLabel = ({ read: { label } }: Said): boolean =>
  isGoal(label) || isGoalDone(label) || /^(?:偏差)?原因/.test(label);
