import { isHelp, isNoneMark } from '../layout/labels';
import { withoutBrackets, withoutCode } from '../text/label';
import type { SelfEvaluationTable } from '../layout/table';
import type { Address, CellRef } from '../model/address';
import type { Sheet } from '../model/sheet';
import { halfWidth } from '../text/width';
import { withoutBlanks } from '../text/blanks';
import { sentenceLine } from '../text/lines';

/** A text of the sheet and its cell. */
export interface FoundText {
  readonly text: string;
  readonly cell: CellRef;
}

/** A goal of the table and what came of it, as the form has them side by side. */
export interface Goal {
  readonly goal: FoundText | null;
  readonly done: FoundText | null;
}

const PROJECT_NAME = /^(?:\d+[.、])?(?:项目|专项|资金|专项资金|转移支付)名称$/;
const GOAL =
  /^(?:项目|部门)?(?:年度|全年|当年|年初)?(?:总体|绩效|预期|年初设定|预期总体)?(?:绩效)?(?:年度)?目标(?:任务)?$|^年初设定(?:的)?(?:绩效)?目标$/;
const DONE =
  /^(?:全年|年度|项目|总体)?(?:目标)?(?:实际|绩效)?(?:总体)?(?:目标)?完成情况$|^(?:年度)?(?:总体|绩效)?目标(?:实际)?完成情况$|^是否如期实现预期总体目标$/;

/** The name of the project or fund that the table is about; null where the form has none. */
export function projectName(sheet: Sheet, table: SelfEvaluationTable): FoundText | null {
  for (const label of labels(sheet, table, PROJECT_NAME)) {
    const found = rightOf(sheet, label);
    if (found && !isLabel(found.text)) return { ...found, text: withoutCode(found.text) };
  }
  return null;
}

/**
 * The goals above the indicators: in rows below 年度目标 | 实际完成情况, or beside their labels. Sentences as they stand; none where
 * the form has no such block.
 */
export function goalsOf(sheet: Sheet, table: SelfEvaluationTable): Goal[] {
  const found = labels(sheet, table, GOAL);
  const isAdjusted = (label: Address): boolean => /调整/.test(sheet.shownAt(label.row, label.column).text);
  // What came of it is held against the goal as it was changed in the year, where the form has both.
  const goals = [...found.filter(isAdjusted), ...found.filter((label) => !isAdjusted(label))];
  const done = labels(sheet, table, DONE);
  let unsaid: Goal[] = [];
  for (const goal of goals) {
    const beside = done.find((other) => other.row === goal.row && other.column > goal.column);
    const rows = beside ? below(sheet, table, goal, beside) : [];
    // 年初绩效目标 is often left empty, or 无, beside the one as it was changed in the year.
    if (rows.some((row) => row.goal !== null)) return rows;
    if (unsaid.length === 0) unsaid = rows;
  }
  if (unsaid.length > 0) return unsaid;
  for (const goal of goals) {
    const beside = rightOf(sheet, goal);
    const found = beside ?? under(sheet, table, goal);
    // Beside a side title (总体目标 | 年度目标) stands the label itself, which has its turn.
    if (!found || isLabel(found.text)) continue;
    const result = done.map((label) => rightOf(sheet, label)).find((text) => text && !isLabel(text.text)) ?? null;
    return [{ goal: found, done: result }];
  }
  return [];
}

/** The cells above the first indicator header whose text is such a label. */
function labels(sheet: Sheet, { range, sections }: SelfEvaluationTable, pattern: RegExp): Address[] {
  const found: Address[] = [];
  const end = sections[0]?.headerTop ?? range.bottom + 1;
  for (let row = range.top; row < end; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (pattern.test(bare(sheet.cellAt(row, column).text))) found.push({ row, column });
    }
  }
  return found;
}

function below(sheet: Sheet, { sections, year }: SelfEvaluationTable, goal: Address, done: Address): Goal[] {
  const end = sections[0]?.headerTop ?? sheet.rowCount;
  const rows: Goal[] = [];
  for (let row = sheet.coverAt(goal.row, goal.column).bottom + 1; row < end; row++) {
    const one = textAt(sheet, row, goal.column);
    const two = textAt(sheet, row, done.column);
    // A row of another kind (原因分析 …) or one cell over the whole width ends the block.
    if ((!one && !two) || (one && isLabel(one.text)) || sheet.coverAt(row, goal.column).right >= done.column) break;
    // A goal of another year (财政年度 | 2023) is not what this one is held against.
    const label = goal.column > 0 ? /^(20\d\d)年?度?$/.exec(sheet.shownAt(row, goal.column - 1).text.trim()) : null;
    if (label && year !== null && Number(label[1]) !== year) continue;
    if (one?.cell.address.row === row || two?.cell.address.row === row) rows.push({ goal: one, done: two });
  }
  return rows;
}

function rightOf(sheet: Sheet, label: Address): FoundText | null {
  const cover = sheet.coverAt(label.row, label.column);
  for (let column = cover.right + 1; column < sheet.columnCount; column++) {
    const found = textAt(sheet, label.row, column);
    if (found) return found;
  }
  return null;
}

function under(sheet: Sheet, { sections, range }: SelfEvaluationTable, label: Address): FoundText | null {
  const row = sheet.coverAt(label.row, label.column).bottom + 1;
  return row < (sections[0]?.headerTop ?? range.bottom + 1) ? textAt(sheet, row, label.column) : null;
}

function textAt(sheet: Sheet, row: number, column: number): FoundText | null {
  const text = sentences(sheet.shownAt(row, column).text);
  return text === '' || isNoneMark(text) || isHelp(text)
    ? null
    : { text, cell: { sheet: sheet.name, address: sheet.anchorAt(row, column) } };
}

/** Begins one of several goals, each on a line of its own: 目标2：…, 2.…, （二）…, ②…. */
const NUMBERED =
  /^(?:(?:目标|任务)\s*[\d一二三四五六七八九十]|\d{1,2}\s*[.．、:：)）](?!\d)|[（(]?[一二三四五六七八九十]+[)）、]|[\u2460-\u2473])/;

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

const isLabel = (text: string): boolean =>
  GOAL.test(bare(text)) || DONE.test(bare(text)) || /^(?:偏差)?原因/.test(bare(text));

/** A label without blanks, brackets and colons. */
function bare(text: string): string {
  return withoutBrackets(withoutBlanks(halfWidth(text))).replace(/:$/, '');
}
