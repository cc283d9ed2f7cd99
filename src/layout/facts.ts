import type { Address } from '../model';
import type { AmountUnit, Columns, TotalRow } from './table';
import { LABELS } from './labels';
import { compact, normaliseLabel } from '../text';
import { isTotalLabel } from './body';
import { amountUnitIn, readPoints } from './numbers';
import type { RowSpan, SheetRows, Slot } from './rows';
import { widthOf } from './rows';

/** The title: the first text above the header that names a table (…自评表, …评分表); null where none stands there. */
export function readTitleText(sheet: SheetRows, rows: RowSpan): string | null {
  for (let row = rows.first; row <= rows.last; row++) {
    for (const slot of sheet.slots(row)) {
      if (!slot.own) continue;
      if (isTitle(slot)) return slot.read.line;
      if (LABELS.start(slot.read.label)) return null;
    }
  }
  return null;
}

/** Names a table, is short enough, and is not a label with a value in its cell. */
export function isTitle(slot: Slot): boolean {
  const text = slot.text;
  if (text.length > 60 || text.length < 4) return false;
  return (
    /(自评|评价|绩效|评分|完成情况).*表(\(|$|\d)/.test(text) ||
    (/自评|绩效评价/.test(text) && /表|年度/.test(text) && widthOf(slot) >= 3)
  );
}

/** The year the table speaks of: from its title or the line below, else beside a label 年度; null where it is not said. */
export function readYear(sheet: SheetRows, rows: RowSpan): number | null {
  return findYear(sheet, rows)?.year ?? null;
}

/** That year with the cell that says it, as a table carries them. */
export function yearFacts(
  sheet: SheetRows,
  rows: RowSpan,
): { readonly year: number | null; readonly yearCell: Address | null } {
  const found = findYear(sheet, rows);
  return { year: found?.year ?? null, yearCell: found?.cell ?? null };
}

function findYear(sheet: SheetRows, rows: RowSpan): { readonly year: number; readonly cell: Address } | null {
  for (let row = rows.first; row <= rows.last; row++) {
    for (const slot of sheet.slots(row)) {
      if (!slot.own || /填报日期|填表日期|日期[:：]/.test(slot.text) || slot.text.length > 60) continue;
      const year = /年度|自评|评价|绩效/.test(slot.text) ? yearIn(slot.text) : null;
      if (year !== null) return { year, cell: cellOf(slot) };
    }
  }
  const beside = labelled(sheet, rows, (label) => LABELS.year(label));
  const year = beside === null ? null : yearIn(beside.text);
  return beside === null || year === null ? null : { year, cell: beside.cell };
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

function yearIn(text: string): number | null {
  const plain = compact(text).replace(/[○零]/g, '〇');
  const digits = /(?:^|\D)(20\d\d)(?:年|\.|-|\/|$|(?=\D))/.exec(plain);
  if (digits) return Number(digits[1]);
  const written = /([二][〇一二三四五六七八九]{3})年/.exec(plain);
  return written ? Number([...(written[1] ?? '')].map((c) => CHINESE_DIGITS.indexOf(c)).join('')) : null;
}

/** Whose table it is: the unit that carries the project out before the one above it. */
export function readUnit(sheet: SheetRows, rows: RowSpan): string | null {
  for (const fits of LABELS.unit) {
    const value = labelledValue(sheet, rows, fits);
    if (value) return value;
  }
  return null;
}

/** The text beside a label (单位名称 | 某局) or in the same cell behind a colon (单位名称：某局). */
function labelledValue(sheet: SheetRows, rows: RowSpan, fits: (label: string) => boolean): string | null {
  return labelled(sheet, rows, fits)?.text ?? null;
}

/** That text with the cell in which it stands. */
function labelled(
  sheet: SheetRows,
  rows: RowSpan,
  fits: (label: string) => boolean,
): { readonly text: string; readonly cell: Address } | null {
  for (let row = rows.first; row <= rows.last; row++) {
    const slots = sheet.slots(row);
    for (const [index, slot] of slots.entries()) {
      const [head = '', ...rest] = slot.text.split(/[:：]/);
      const inside = rest.join(':');
      if (slot.own && inside !== '' && fits(normaliseLabel(head)) && amountUnitIn(`(${inside})`) === null)
        return { text: slot.read.line.replace(/^[^:：]*[:：]\s*/, ''), cell: cellOf(slot) };
      const next = slots[index + 1];
      if (
        slot.own &&
        fits(slot.read.label) &&
        next &&
        next.text.length <= 60 &&
        !isLabelText(next) &&
        amountUnitIn(`(${next.text})`) === null
      ) {
        return { text: next.read.line, cell: cellOf(next) };
      }
    }
  }
  return null;
}

const cellOf = ({ cover }: Slot): Address => ({ row: cover.top, column: cover.left });

function isLabelText({ read }: Slot): boolean {
  return [...LABELS.unit, LABELS.start, LABELS.besideUnit].some((fits) => fits(read.label));
}

/** In what the table counts money: what a label above the indicators says (项目资金（万元）, 单位：元). */
export function readAmountUnit(sheet: SheetRows, rows: RowSpan): AmountUnit | null {
  for (let row = rows.first; row <= rows.last; row++) {
    let before = '';
    for (const slot of sheet.slots(row)) {
      if (!slot.own || slot.text.length > 40) continue;
      // 金额单位 | 万元: label and unit in two cells.
      const unit = amountUnitIn(slot.text) ?? (/单位:?$/.test(before) ? amountUnitIn(`单位:${slot.text}`) : null);
      if (unit) return unit;
      before = slot.text;
    }
  }
  return null;
}

/** The cell in which the conclusion stands or is to stand: right of its label. */
export function readConclusion(sheet: SheetRows, rows: RowSpan): { cell: Address } | null {
  for (let row = rows.first; row <= rows.last; row++) {
    const slots = sheet.slots(row);
    const label = slots.find((slot) => slot.own && LABELS.conclusion(slot.read.label));
    if (!label) continue;
    const next = sheet.at(row, label.cover.right + 1).address;
    if (label.cover.right + 1 < sheet.columnCount && next.row === row) return { cell: next };
  }
  return null;
}

/** The sum of all scores in the row of that label: under the columns of points and score, else right of the label. */
export function readTotal(sheet: SheetRows, row: number, columns: Columns): TotalRow {
  const slots = sheet.slots(row);
  const label = slots.find((slot) => slot.own && isTotalLabel(slot));
  const free = (column: number | undefined): Address | null => {
    if (column === undefined) return null;
    const anchor = sheet.at(row, column).address;
    return anchor.row === row && anchor.column >= (label ? label.cover.right + 1 : 0) ? anchor : null;
  };
  // Where each level has points of its own, their sum may stand under the first level's.
  const pointsCells = [columns.points, columns.level1Points, columns.level2Points].map((mapping) =>
    free(mapping?.column),
  );
  const isFilled = (cell: Address | null): boolean =>
    cell !== null && sheet.at(cell.row, cell.column).shown.trim() !== '';
  const points = pointsCells.find(isFilled) ?? free(columns.points?.column);
  const underScore = free(columns.score?.column);
  const score = underScore ?? (columns.points ? null : numberAfter(slots, label, points));
  const inLabel = label && /[:：]\s*(\d+(?:\.\d+)?)分?$/.exec(label.text);
  const read = (cell: Address | null): number | null => cell && readPoints(sheet.at(cell.row, cell.column)).value;
  return {
    row,
    label: label ? label.read.line : '',
    cells: { points, score, grade: gradeCell(slots) },
    points: read(points),
    entered: read(score) ?? (inLabel ? Number(inLabel[1]) : null),
  };
}

function numberAfter(slots: readonly Slot[], label: Slot | undefined, points: Address | null): Address | null {
  const found = slots.find(
    (slot) =>
      label &&
      slot.cover.left > label.cover.right &&
      /^\d+(\.\d+)?分?$/.test(slot.text) &&
      slot.cover.left !== points?.column,
  );
  return found ? { row: found.cover.top, column: found.cover.left } : null;
}

/** Past empty cells, the number that stands next right of a label. */
function nextNumber(slots: readonly Slot[], label: Slot): Address | null {
  const next = slots.find((slot) => slot.cover.left > label.cover.right && slot.text !== '');
  return next && /^\d+(\.\d+)?分?$/.test(next.text) ? { row: next.cover.top, column: next.cover.left } : null;
}

/** The grade beside a label of its own (自评等级 | 优), anywhere in the table; null where none stands there. */
export function readGradeBesideLabel(sheet: SheetRows, rows: RowSpan): Address | null {
  for (let row = rows.first; row <= rows.last; row++) {
    const slots = sheet.slots(row);
    const label = slots.findIndex((slot) => slot.own && LABELS.grade(slot.read.label));
    const grade = label < 0 ? null : gradeCell(slots.slice(label + 1, label + 2));
    if (grade) return grade;
  }
  return null;
}

function gradeCell(slots: readonly Slot[]): Address | null {
  const found = slots.find((slot) => slot.own && /^(优|良|中|差|优秀|良好|中等|较差|合格|不合格)$/.test(slot.text));
  return found ? { row: found.cover.top, column: found.cover.left } : null;
}

/** The total beside a label away from the indicators (自评总分(分) | 97.6), as the forms of Chongqing have it. */
export function readTotalBesideLabel(sheet: SheetRows, rows: RowSpan): TotalRow | null {
  for (let row = rows.first; row <= rows.last; row++) {
    const slots = sheet.slots(row);
    for (const slot of slots) {
      const inside = /^(.+?):(\d+(?:\.\d+)?)分?$/.exec(slot.text);
      if (slot.own && inside && LABELS.totalLabel(normaliseLabel(inside[1] ?? ''))) {
        const cells = { points: null, score: null, grade: null };
        return { row, label: slot.read.line, cells, points: null, entered: Number(inside[2]) };
      }
      if (!slot.own || !LABELS.totalLabel(slot.read.label)) continue;
      if (slot.cover.right + 1 >= sheet.columnCount) continue;
      const beside = sheet.at(row, slot.cover.right + 1);
      const cell = beside.shown ? beside.address : (nextNumber(slots, slot) ?? beside.address);
      const written = readPoints(sheet.at(cell.row, cell.column));
      if (written.value === null && written.text.trim() !== '') continue;
      return {
        row,
        label: slot.read.line,
        cells: { points: null, score: cell, grade: null },
        points: null,
        entered: written.value,
      };
    }
  }
  return null;
}
