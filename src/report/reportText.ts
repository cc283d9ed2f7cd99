import type { Passage } from '../narrative';
import { compose } from '../narrative';
import type { Appendix, Block, DocumentTable, WordDocument } from './document';
import { barBlocks, printable } from './typesetting';

/**
 * The report as plain text: a line for each heading and paragraph (two full-width blanks before it, as Chinese text is set), tables as
 * lines with tabs between the columns, so that they can be pasted into a sheet. Gaps stand as 【hint】.
 */
export function reportText({ title, body, appendices }: WordDocument): string {
  const lines = [words(title), '', ...body.flatMap(blockLines), ...appendices.flatMap(appendixLines)];
  return `${lines.join('\n')}\n`;
}

const INDENT = '\u3000\u3000';

const words = (passage: Passage): string => passage.map(printable).join('');

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 'part' ? ['', words(block.content), ''] : [`${INDENT}${words(block.content)}`];
    case 'paragraph':
      return words(block.content)
        .split('\n')
        .map((line) => `${INDENT}${line}`);
    case 'table':
      return [words(block.caption), ...tableLines(block.table)];
    case 'bars':
      return [
        words(block.caption),
        ...block.bars.map((bar) =>
          [words(bar.name), barBlocks(bar, block.scale), words([bar.label])].map(oneCell).join('\t'),
        ),
        words(compose('report.bars-legend-text', { limit: block.limit })),
      ];
  }
}

function appendixLines({ label, titles, tables, notes }: Appendix): string[] {
  return ['', label, ...titles.map(words), ...tables.flatMap(tableLines), ...notes.map(words)];
}

/** Each cell at its column; the columns and rows that a merged cell covers stay empty. */
function tableLines({ rows, widths }: DocumentTable): string[] {
  const grid = rows.map(() => widths.map((): string | null => null));
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { content, rowSpan, columnSpan } of cells) {
      while (grid[row]?.[column] !== null && column < widths.length) column++;
      for (let down = 0; down < rowSpan; down++) {
        grid[row + down]?.fill('', column, column + columnSpan);
      }
      grid[row]?.splice(column, 1, oneCell(words(content)));
    }
  });
  return grid.map((line) => line.map((text) => text ?? '').join('\t'));
}

/** A tab or a break inside of a cell would make another cell of it. */
const oneCell = (text: string): string => text.replace(/\s*[\t\n]\s*/g, ' ');
