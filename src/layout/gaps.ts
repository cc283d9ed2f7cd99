import type { Address, Sheet } from '../model';
import { least } from '../model';
import { isHeadLabel, isOtherField, isProjectName, LABELS } from './labels';
import type { CellReading, SheetRows } from './rows';
import { sheetRows } from './rows';
import type { SelfEvaluationTable } from './table';

/** A field of the head that nobody filled in. */
export interface HeadGap {
  readonly field: 'project' | 'unit';
  /** Its label as it stands. */
  readonly label: string;
  /** The empty cell beside it. */
  readonly cell: Address;
}

/** Labels 项目名称 and those of the unit above the indicators that have nothing beside or below them. */
export function headGaps(sheet: Sheet, table: SelfEvaluationTable): HeadGap[] {
  const rows = sheetRows(sheet);
  const end = least(table.sections.map(({ headerTop }) => headerTop));
  const found: HeadGap[] = [];
  for (let row = table.range.top; row < end; row++) {
    for (const { read } of rows.own(row)) {
      const field = fieldOf(read.label);
      const cell = field === null ? null : emptyBeside(rows, table, read);
      if (field && cell) found.push({ field, label: read.text.trim(), cell });
    }
  }
  return found;
}

function fieldOf(label: string): HeadGap['field'] | null {
  if (isProjectName(label)) return 'project';
  return LABELS.ownUnit.some((test) => test(label)) ? 'unit' : null;
}

const isLabel = (label: string): boolean => isHeadLabel(label) || isOtherField(label);

/** The cell right of a label, where neither it nor another up to the next label holds anything, nor what stands below. */
function emptyBeside(rows: SheetRows, { range }: SelfEvaluationTable, label: CellReading): Address | null {
  const first = label.cover.right + 1;
  if (first > range.right) return null;
  const next = rows.own(label.cover.top).find(({ cover }) => cover.left >= first);
  if (next && !isLabel(next.read.label)) return null;
  if (next?.cover.left === first) return null;
  return isTitle(rows, label) ? null : rows.at(label.cover.top, first).address;
}

/** Titles of columns stand side by side, and have their values below them. */
function isTitle(rows: SheetRows, { cover }: CellReading): boolean {
  return rows.own(cover.top).some((other) => other.cover.right + 1 === cover.left && isLabel(other.read.label));
}
