import type { Address } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { AmountUnit, Columns, TotalRow } from './table';
import { LABELS } from './labels';
import { compact, normaliseLabel, oneLine } from '../text/label';
import { amountUnitIn, readPoints } from './numbers';
import type { Rows, Slot } from './rows';
import { shownText, slotsOf, widthOf } from './rows';

/** The title: the first text above the header that names a table (…自评表, …评分表); null where none stands there. */
export function readTitleText(sheet: Sheet, rows: Rows): string | null {
  for (let row = rows.first; row <= rows.last; row++) {
    for (const slot of slotsOf(sheet, row)) {
      if (!slot.own) continue;
      if (isTitle(slot)) return oneLine(shownText(slot.cell));
      if (LABELS.start.test(normaliseLabel(slot.text))) return null;
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
export function readYear(sheet: Sheet, rows: Rows): number | null {
  const beside = labelledValue(sheet, rows, (label) => LABELS.year.test(label));
  const inLabel = beside === null ? null : yearIn(beside);
  for (let row = rows.first; row <= rows.last; row++) {
    for (const slot of slotsOf(sheet, row)) {
      if (!slot.own || /填报日期|填表日期|日期[:：]/.test(slot.text) || slot.text.length > 60) continue;
      const year = /年度|自评|评价|绩效/.test(slot.text) ? yearIn(slot.text) : null;
      if (year !== null) return year;
    }
  }
  return inLabel;
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
export function readUnit(sheet: Sheet, rows: Rows): string | null {
  for (const pattern of LABELS.unit) {
    const value = labelledValue(sheet, rows, (label) => pattern.test(label));
    if (value) return value;
  }
  return null;
}

/** The text beside a label (单位名称 | 某局) or in the same cell behind a colon (单位名称：某局). */
function labelledValue(sheet: Sheet, rows: Rows, fits: (label: string) => boolean): string | null {
  for (let row = rows.first; row <= rows.last; row++) {
    const slots = slotsOf(sheet, row);
    for (const [index, slot] of slots.entries()) {
      const [head = '', ...rest] = slot.text.split(/[:：]/);
      const inside = rest.join(':');
      if (slot.own && inside !== '' && fits(normaliseLabel(head)) && amountUnitIn(`(${inside})`) === null)
        return oneLine(shownText(slot.cell)).replace(/^[^:：]*[:：]\s*/, '');
      const next = slots[index + 1];
      if (
        slot.own &&
        fits(normaliseLabel(slot.text)) &&
        next &&
        next.text.length <= 60 &&
        !isLabelText(next.text) &&
        amountUnitIn(`(${next.text})`) === null
      ) {
        return oneLine(shownText(next.cell));
      }
    }
  }
  return null;
}

function isLabelText(text: string): boolean {
  const label = normaliseLabel(text);
  return [...LABELS.unit, LABELS.start, LABELS.besideUnit].some((pattern) => pattern.test(label));
}

/** In what the table counts money: what a label above the indicators says (项目资金（万元）, 单位：元). */
export function readAmountUnit(sheet: Sheet, rows: Rows): AmountUnit | null {
  for (let row = rows.first; row <= rows.last; row++) {
    let before = '';
    for (const slot of slotsOf(sheet, row)) {
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
export function readConclusion(sheet: Sheet, rows: Rows): { cell: Address } | null {
  for (let row = rows.first; row <= rows.last; row++) {
    const slots = slotsOf(sheet, row);
    const label = slots.find((slot) => slot.own && LABELS.conclusion.test(normaliseLabel(slot.text)));
    if (!label) continue;
    const next = sheet.anchorAt(row, label.cover.right + 1);
    if (label.cover.right + 1 < sheet.columnCount && next.row === row) return { cell: next };
  }
  return null;
}

/** The sum of all scores in the row of that label: under the columns of points and score, else right of the label. */
export function readTotal(sheet: Sheet, row: number, columns: Columns): TotalRow {
  const slots = slotsOf(sheet, row);
  const label = slots.find(
    (slot) => slot.own && LABELS.total.test(normaliseLabel(slot.text.replace(/[:：]\s*\d+(\.\d+)?分?$/, ''))),
  );
  const free = (column: number | undefined): Address | null => {
    if (column === undefined) return null;
    const anchor = sheet.anchorAt(row, column);
    return anchor.row === row && anchor.column >= (label ? label.cover.right + 1 : 0) ? anchor : null;
  };
  // Where each level has points of its own, their sum may stand under the first level's.
  const pointsCells = [columns.points, columns.level1Points, columns.level2Points].map((mapping) =>
    free(mapping?.column),
  );
  const isFilled = (cell: Address | null): boolean =>
    cell !== null && shownText(sheet.cellAt(cell.row, cell.column)).trim() !== '';
  const points = pointsCells.find(isFilled) ?? free(columns.points?.column);
  const underScore = free(columns.score?.column);
  const score = underScore ?? (columns.points ? null : numberAfter(slots, label, points));
  const inLabel = label && /[:：]\s*(\d+(?:\.\d+)?)分?$/.exec(label.text);
  const read = (cell: Address | null): number | null =>
    cell && readPoints(sheet.cellAt(cell.row, cell.column), cell).value;
  return {
    row,
    label: label ? oneLine(shownText(label.cell)) : '',
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
export function readGradeBesideLabel(sheet: Sheet, rows: Rows): Address | null {
  for (let row = rows.first; row <= rows.last; row++) {
    const slots = slotsOf(sheet, row);
    const label = slots.findIndex((slot) => slot.own && LABELS.grade.test(normaliseLabel(slot.text)));
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
export function readTotalBesideLabel(sheet: Sheet, rows: Rows): TotalRow | null {
  for (let row = rows.first; row <= rows.last; row++) {
    const slots = slotsOf(sheet, row);
    for (const slot of slots) {
      const inside = /^(.+?):(\d+(?:\.\d+)?)分?$/.exec(slot.text);
      if (slot.own && inside && LABELS.totalLabel.test(normaliseLabel(inside[1] ?? ''))) {
        const cells = { points: null, score: null, grade: null };
        return { row, label: oneLine(shownText(slot.cell)), cells, points: null, entered: Number(inside[2]) };
      }
      if (!slot.own || !LABELS.totalLabel.test(normaliseLabel(slot.text))) continue;
      if (slot.cover.right + 1 >= sheet.columnCount) continue;
      const beside = sheet.anchorAt(row, slot.cover.right + 1);
      const cell = shownText(sheet.cellAt(beside.row, beside.column)) ? beside : (nextNumber(slots, slot) ?? beside);
      const written = readPoints(sheet.cellAt(cell.row, cell.column), cell);
      if (written.value === null && written.text.trim() !== '') continue;
      return {
        row,
        label: oneLine(shownText(slot.cell)),
        cells: { points: null, score: cell, grade: null },
        points: null,
        entered: written.value,
      };
    }
  }
  return null;
}
