import type { Address } from '../model/address';
import type { Sheet } from '../model/sheet';
import { normaliseLabel } from '../text/label';
import { shownText, slotsOf } from './rows';
import type { SelfEvaluationTable } from './table';

/** A text below the indicators, beside a label that asks for the reasons of all of them; '' where nobody has given any. */
export interface ReasonBelow {
  readonly text: string;
  readonly cell: Address;
  /** The label names reasons; else it names problems, where a form without a column for reasons may well hold them. */
  readonly isAskedFor: boolean;
}

const REASON_LABEL =
  /原因分析|偏差原因|未完成原因|原因及改进|未完成情况说明|问题[、和及与]*原因|原因[、和及与].{0,4}措施/;
/** Where a form without a column for reasons may well hold them. */
const PROBLEMS_LABEL = /^(存在的?(主要)?问题|主要问题|问题|其他需要说明|需要(特别)?说明)/;

/** "偏差大或目标未完成原因分析 | …" below the indicators, as some forms print it; without a column for reasons also "存在问题 | …". */
export function reasonsBelow(sheet: Sheet, table: SelfEvaluationTable): ReasonBelow[] {
  const last = Math.max(...table.indicators.map((indicator) => indicator.row));
  const hasColumn = table.sections.some(({ columns }) => columns.reason !== undefined);
  const isLabel = (text: string): boolean =>
    text.length <= 30 && (REASON_LABEL.test(text) || (!hasColumn && PROBLEMS_LABEL.test(normaliseLabel(text))));
  const found: ReasonBelow[] = [];
  for (let row = last + 1; row <= table.range.bottom; row++) {
    const slots = slotsOf(sheet, row);
    const label = slots.findIndex((slot) => slot.own && isLabel(slot.text));
    const title = slots[label];
    if (!title) continue;
    const isAskedFor = REASON_LABEL.test(title.text);
    const beside = slots[label + 1];
    if (!beside) {
      if (title.cover.right >= table.range.right) continue;
      found.push({ text: '', cell: sheet.anchorAt(row, title.cover.right + 1), isAskedFor });
      continue;
    }
    if (isLabel(normaliseLabel(beside.text).slice(0, 12))) continue;
    const cell = { row: beside.cover.top, column: beside.cover.left };
    found.push({ text: shownText(beside.cell).trim(), cell, isAskedFor });
  }
  return found;
}
