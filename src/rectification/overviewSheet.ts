import { columnName, quoteSheet } from '../model';
import type { NewCell, NewSheet } from '../model';
import type { SentenceId } from '../texts/catalogue';
import type { FindingList, ListSection } from './list';
import { columnOfList, LIST_HEADER } from './listColumns';
import type { ListWords } from './words';
import { countsOf, fieldsOf, nameOf } from './words';

const COUNTS = ['error', 'warning', 'info', 'accepted'] as const;
type Count = (typeof COUNTS)[number];

/** The columns with their widths in characters; those with `shown` only where a section has something to say there. */
const COLUMNS = [
  { id: 'number', width: 6 },
  { id: 'state', width: 9, shown: ({ state }: ListSection) => state !== null },
  { id: 'name', width: 34 },
  { id: 'unit', width: 26 },
  { id: 'project', width: 30, shown: ({ project }: ListSection) => project !== null },
  { id: 'year', width: 8 },
  { id: 'file', width: 30 },
  { id: 'sheet', width: 18 },
  { id: 'points', width: 8, shown: ({ totals }: ListSection) => totals !== null },
  { id: 'total', width: 10, shown: ({ totals }: ListSection) => totals !== null },
  { id: 'score', width: 10, shown: ({ totals }: ListSection) => totals !== null },
  { id: 'doubt', width: 30, shown: ({ doubts }: ListSection) => doubts.length > 0 },
  { id: 'error', width: 8 },
  { id: 'warning', width: 8 },
  { id: 'info', width: 8 },
  { id: 'accepted', width: 8 },
  { id: 'why', width: 40, shown: ({ why }: ListSection) => why !== null },
] as const;
type Column = (typeof COLUMNS)[number]['id'];

const HEADER = 3;

type Content = Omit<NewCell, 'address' | 'formula'> & { readonly formula?: string };

/** One row for each table, report and file without a table, with live counts of its findings. */
export function overviewSheet(list: FindingList, wording: ListWords): NewSheet {
  const { sections, counts } = list;
  const { text } = wording;
  const columns = COLUMNS.filter((column) => !('shown' in column) || sections.some(column.shown));
  const cells: NewCell[] = [];
  const put = (row: number, column: number, content: Content): void => {
    const value = content.value === '' ? null : content.value;
    cells.push({ formula: null, ...content, value, address: { row, column } });
  };
  put(0, 0, { value: text('rectification.title'), style: 'title' });
  put(1, 0, { value: countsOf(counts, wording), style: 'note' });
  put(2, 0, { value: fieldsOf(sections, wording), style: 'note' });
  columns.forEach(({ id }, column) => {
    put(HEADER, column, { value: text(titleOf(id)), style: 'header' });
    sections.forEach((section, index) => {
      const row = HEADER + 1 + index;
      const content = isCount(id)
        ? countCell(list, section, id, `$A${row + 1}`, wording)
        : CELLS[id](section, index, wording);
      put(row, column, content);
    });
  });
  if (sections.length > 0) putTotals(put, list, columns, text('rectification.total'));
  return {
    name: text('rectification.overview-name'),
    cells: cells.sort((a, b) => a.address.row - b.address.row || a.address.column - b.address.column),
    columnWidths: columns.map(({ width }) => width),
    frozenRows: HEADER + 1,
    repeatedRows: HEADER + 1,
  };
}

const isCount = (id: Column): id is Count => COUNTS.some((count) => count === id);

function titleOf(id: Column): SentenceId {
  return id === 'error' || id === 'warning' || id === 'info' ? `check.severity-${id}` : `rectification.column-${id}`;
}

type CellOf = (section: ListSection, index: number, wording: ListWords) => Content;

const textCell = (value: string | null): Content => ({ value: value ?? '', style: 'text' });
const points = (value: number | null | undefined): Content => ({ value: value ?? null, style: 'number' });

const CELLS: Readonly<Record<Exclude<Column, Count>, CellOf>> = {
  number: (_, index) => ({ value: index + 1, style: 'number', numberFormat: '0' }),
  state: ({ state }, _, { text }) => textCell(state && text(`rectification.state-${state}`)),
  name: (section, _, wording) => textCell(nameOf(section, wording)),
  unit: ({ unit }) => textCell(unit),
  project: ({ project }) => textCell(project),
  year: ({ year }) => ({ value: year, style: 'number', numberFormat: '0' }),
  file: ({ file, link }) =>
    link?.file ? { value: file ?? '', style: 'link', link: { file: link.file, place: null } } : textCell(file),
  sheet: ({ sheet }) => textCell(sheet),
  points: ({ totals }) => points(totals?.points),
  total: ({ totals }) => points(totals?.total),
  score: ({ totals }) => points(totals?.score),
  doubt: ({ doubts }, _, { note, text }) => textCell(doubts.map(note).join(text('rectification.between-files'))),
  why: ({ why }, _, { note }) => textCell(why && note(why)),
};

/** A count that follows the sheet of the findings, where the numbers of the tables stand. */
function countCell(
  { counts }: FindingList,
  section: ListSection,
  id: Count,
  number: string,
  wording: ListWords,
): Content {
  const { text } = wording;
  const last = LIST_HEADER + counts.error + counts.warning + counts.info;
  const column = (of: Parameters<typeof columnOfList>[0]): string =>
    `${quoteSheet(text('rectification.sheet-name'))}!${columnOfList(of, last, true)}`;
  const matter =
    id === 'accepted'
      ? `${column('verdict')},"${text('rectification.accepted')}*"`
      : `${column('severity')},"${text(`check.severity-${id}`)}"`;
  const formula = `=COUNTIFS(${column('table-number')},${number},${matter})`;
  return { value: section.counts[id], formula, style: 'number', numberFormat: '0' };
}

function putTotals(
  put: (row: number, column: number, content: Content) => void,
  { sections, counts }: FindingList,
  columns: readonly { readonly id: Column }[],
  word: string,
): void {
  const end = HEADER + 1 + sections.length;
  columns.forEach(({ id }, column) => {
    if (id === 'name') put(end, column, { value: word, style: 'header' });
    if (!isCount(id)) return;
    const letter = columnName(column);
    const formula = `=SUM(${letter}${HEADER + 2}:${letter}${end})`;
    put(end, column, { value: counts[id], formula, style: 'number', numberFormat: '0' });
  });
}
