import type { NewSheet } from '../model';
import type { SentenceId } from '../texts/catalogue';
import type { Language, Note } from '../texts/note';
import { note, say } from '../texts/note';
import { SheetCells } from './sheetCells';
import type { Drawn } from './summarySheet';

const COLUMNS = ['name', 'share', 'rate'] as const;
const WIDTHS = [34, 10, 10];
const HEADER_ROW = 2;
/** Columns of the usual width that the chart covers, from the one behind the figures on. */
const CHART_COLUMNS = 11;
/** Rows of the usual height for a pair of bars, and for title, legend and axis. */
const ROWS_PER_PAIR = 2;
const ROWS_AROUND = 7;

/**
 * Score and execution of each table side by side: the figures, taken from the list by formulas, and bars beside them. `listName`: the
 * sheet of the list. null where nothing is known that could be drawn.
 */
export function chartSheet(
  drawn: readonly Drawn[],
  listName: string,
  language: Language,
  name: string,
): NewSheet | null {
  if (!drawn.some(({ share, rate }) => share !== null || rate !== null)) return null;
  const words = (id: SentenceId, args: Note['args'] = {}): string => say(note(id, args), language);
  const grid = new SheetCells<(typeof COLUMNS)[number]>(COLUMNS, '');
  grid.text(0, 'name', words('summary.chart-title'), 'title');
  grid.text(1, 'name', words('summary.chart-about', { sheet: listName }), 'note');
  grid.text(HEADER_ROW, 'name', words('summary.chart-name'), 'header');
  grid.text(HEADER_ROW, 'share', words('summary.column-share'), 'header');
  grid.text(HEADER_ROW, 'rate', words('summary.column-rate'), 'header');
  const first = HEADER_ROW + 1;
  drawn.forEach(({ project, share, rate }, index) => {
    grid.text(first + index, 'name', `${index + 1} ${project}`);
    for (const [column, figure] of [
      ['share', share],
      ['rate', rate],
    ] as const) {
      if (figure) grid.formula(first + index, column, figure, 'percent');
      // Left empty: a word would be drawn as 0.
      else grid.text(first + index, column, '');
    }
  });
  const last = first + drawn.length - 1;
  const column = (index: number) => ({ top: first, left: index, bottom: last, right: index });
  return {
    name,
    cells: grid.cells,
    columnWidths: WIDTHS,
    frozenRows: 0,
    charts: [
      {
        title: words('summary.chart-title'),
        place: {
          top: HEADER_ROW,
          left: COLUMNS.length + 1,
          bottom: HEADER_ROW + ROWS_AROUND + ROWS_PER_PAIR * drawn.length,
          right: COLUMNS.length + CHART_COLUMNS,
        },
        categories: column(0),
        series: [
          { name: words('summary.column-share'), values: column(1), colour: '#4472C4' },
          { name: words('summary.column-rate'), values: column(2), colour: '#ED7D31' },
        ],
        numberFormat: '0.0%',
      },
    ],
  };
}
