import type { Described } from '../../layout';
import { cellsAbove as readCellsAbove } from '../../layout';
import type { TableSubject } from '../check';

/** The cells above the first header of indicators, with the text left of each. */
export const cellsAbove = ({ sheet, table }: TableSubject): Described[] => readCellsAbove(sheet, table);

const PROJECT_LABEL = /^(?:项目|专项|转移支付|专项资金)(?:\(项目\))?名称$/;

/** The name of the project as the table states it beside 项目名称; null where it does not. A code in front of it is no part. */
export function projectName(subject: TableSubject): string | null {
  const named = cellsAbove(subject).find(({ label, text }) => PROJECT_LABEL.test(label) && text !== '');
  return named ? named.text.replace(/^[\dA-Za-z]{6,}[-—_\s]*/, '').trim() || null : null;
}
