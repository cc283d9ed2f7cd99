import { greatest } from '../model';
import type { Address, Sheet } from '../model';
import { isProblemsBelow, isReasonBelow, isReasonHelp, isRemarksBelow, tellsWhy } from './labels';
import type { Slot } from './rows';
import { sheetRows } from './rows';
import type { SelfEvaluationTable } from './table';

/** A text below the indicators, beside a label that asks for the reasons of all of them; '' where nobody has given any. */
export interface ReasonBelow {
  readonly text: string;
  readonly cell: Address;
  /** The label names reasons; else it names problems, where a form without a column for reasons may well hold them. */
  readonly isAskedFor: boolean;
}

/** "偏差大或目标未完成原因分析 | …" below the indicators, as some forms print it; without a column for reasons also "存在问题 | …". */
export function reasonsBelow(sheet: Sheet, table: SelfEvaluationTable): ReasonBelow[] {
  const last = greatest(table.indicators.map((indicator) => indicator.row));
  const hasColumn = table.sections.some(({ columns }) => columns.reason !== undefined);
  const isLabel = ({ text, read }: Slot): boolean =>
    text.length <= 30 &&
    (isReasonBelow(text) || (!hasColumn && (isProblemsBelow(read.label) || isRemarksBelow(read.label))));
  const beginsAsLabel = (start: string): boolean => isReasonBelow(start) || (!hasColumn && isProblemsBelow(start));
  const rows = sheetRows(sheet);
  const found: ReasonBelow[] = [];
  for (let row = last + 1; row <= table.range.bottom; row++) {
    const slots = rows.slots(row);
    const label = slots.findIndex((slot) => slot.own && isLabel(slot));
    const title = slots[label];
    if (!title) continue;
    const isAskedFor = isReasonBelow(title.text);
    const beside = slots[label + 1];
    if (!isAskedFor && isRemarksBelow(title.read.label) && !isToldWhy(beside)) continue;
    if (!beside) {
      if (title.cover.right >= table.range.right) continue;
      found.push({ text: '', cell: rows.at(row, title.cover.right + 1).address, isAskedFor });
      continue;
    }
    if (beginsAsLabel(beside.read.label.slice(0, 12))) continue;
    found.push({ text: beside.read.shown.trim(), cell: beside.read.address, isAskedFor });
  }
  return found;
}

/** A remark that says why something fell short; notes of the form, and its help, are none. */
const isToldWhy = (slot: Slot | undefined): boolean =>
  slot !== undefined && tellsWhy(slot.text) && !isReasonHelp(slot.text);
