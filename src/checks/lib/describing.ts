import type { Address } from '../../model/address';
import { slotsOf } from '../../layout/rows';
import { normaliseLabel } from '../../text/label';
import type { TableSubject } from '../check';

/** A cell that describes the project: its text as written, and the label before it. */
export interface Described {
  readonly at: Address;
  readonly text: string;
  readonly label: string;
}

/** The cells above the first header of indicators, with the text left of each. */
export function cellsAbove({ sheet, table }: TableSubject): Described[] {
  const first = Math.min(...table.sections.map((section) => section.headerTop));
  const found: Described[] = [];
  for (let row = table.range.top; row < first; row++) {
    let label = '';
    for (const { cover, read, text, own } of slotsOf(sheet, row)) {
      if (own) found.push({ at: { row: cover.top, column: cover.left }, text: read.cell.text.trim(), label });
      label = normaliseLabel(text);
    }
  }
  return found;
}

const PROJECT_LABEL = /^(?:项目|专项|转移支付|专项资金)(?:\(项目\))?名称$/;

/** The name of the project as the table states it beside 项目名称; null where it does not. A code in front of it is no part. */
export function projectName(subject: TableSubject): string | null {
  const named = cellsAbove(subject).find(({ label, text }) => PROJECT_LABEL.test(label) && text !== '');
  return named ? named.text.replace(/^[\dA-Za-z]{6,}[-—_\s]*/, '').trim() || null : null;
}
