import { normaliseLabel } from '../../text/label';
import { slotsOf } from '../../layout/rows';
import { addUp } from '../../scoring';
import type { TableSubject } from '../check';

/** Points of blocks that are no part of the indicator table (资金管理情况 with points of its own), under a title 分值 of theirs. */
export function otherPoints({ sheet, table }: TableSubject): number {
  const budgetRows = new Set(table.budget.map(({ row }) => row));
  const first = Math.min(...table.sections.map((section) => section.headerTop));
  let columns: number[] = [];
  const found: number[] = [];
  for (let row = table.range.top; row < first; row++) {
    const slots = slotsOf(sheet, row).filter(({ own }) => own);
    const titles = slots.filter(({ text }) => /^(?:分值|权重)$/.test(normaliseLabel(text)));
    if (titles.length > 0) columns = titles.map(({ cover }) => cover.left);
    else if (!budgetRows.has(row)) {
      const numbers = slots.filter(
        ({ cover, text }) => columns.includes(cover.left) && /^\d+(?:\.\d+)?分?$/.test(text),
      );
      found.push(...numbers.map(({ text }) => Number(text.replace('分', ''))));
    }
  }
  return addUp(found);
}
