import { columnName, quoteSheet } from '../model';
import type { Link, NewCell, NewSheet } from '../model';
import type { SentenceId } from '../texts/catalogue';
import type { FindingList } from './list';
import { columnOfList, LIST_HEADER } from './listColumns';
import type { ListWords } from './words';
import { countsOf, fieldsOf, nameOf } from './words';

/** The columns with their widths in characters. */
const COLUMNS = [
  ['number', 6],
  ['name', 34],
  ['unit', 26],
  ['year', 8],
  ['file', 30],
  ['sheet', 18],
  ['error', 8],
  ['warning', 8],
  ['info', 8],
  ['accepted', 8],
] as const;

/** One row for each table and report, with live counts of its findings. */
export function overviewSheet({ sections, counts }: FindingList, wording: ListWords): NewSheet {
  const { text } = wording;
  const cells: NewCell[] = [];
  const put = (
    row: number,
    column: number,
    more: Omit<NewCell, 'address' | 'formula'> & { formula?: string },
  ): void => {
    cells.push({ formula: null, ...more, value: more.value === '' ? null : more.value, address: { row, column } });
  };
  put(0, 0, { value: text('rectification.title'), style: 'title' });
  put(1, 0, { value: countsOf(counts, wording), style: 'note' });
  put(2, 0, { value: fieldsOf(sections, wording), style: 'note' });
  COLUMNS.forEach(([id], column) => {
    const title: SentenceId =
      id === 'error' || id === 'warning' || id === 'info' ? `check.severity-${id}` : `rectification.column-${id}`;
    put(3, column, { value: text(title), style: 'header' });
  });
  const findings = counts.error + counts.warning + counts.info;
  const column = (id: Parameters<typeof columnOfList>[0]): string =>
    `${quoteSheet(text('rectification.sheet-name'))}!${columnOfList(id, LIST_HEADER + findings, true)}`;
  sections.forEach((section, index) => {
    const row = 4 + index;
    const link: Link | null = section.link?.file ? { file: section.link.file, place: null } : null;
    put(row, 0, { value: index + 1, style: 'number', numberFormat: '0' });
    put(row, 1, { value: nameOf(section, wording), style: 'text' });
    put(row, 2, { value: section.unit ?? '', style: 'text' });
    put(row, 3, { value: section.year, style: 'number', numberFormat: '0' });
    put(row, 4, { value: section.file ?? '', style: link ? 'link' : 'text', ...(link ? { link } : {}) });
    put(row, 5, { value: section.sheet ?? '', style: 'text' });
    const own = `${column('table-number')},$A${row + 1}`;
    for (const [at, severity] of (['error', 'warning', 'info'] as const).entries()) {
      const formula = `=COUNTIFS(${own},${column('severity')},"${text(`check.severity-${severity}`)}")`;
      put(row, 6 + at, { value: section.counts[severity], formula, style: 'number', numberFormat: '0' });
    }
    const formula = `=COUNTIFS(${own},${column('verdict')},"${text('rectification.accepted')}*")`;
    put(row, 9, { value: section.counts.accepted, formula, style: 'number', numberFormat: '0' });
  });
  const end = 4 + sections.length;
  if (sections.length > 0) {
    put(end, 1, { value: text('rectification.total'), style: 'header' });
    for (const [at, key] of (['error', 'warning', 'info', 'accepted'] as const).entries()) {
      const letter = columnName(6 + at);
      put(end, 6 + at, {
        value: counts[key],
        formula: `=SUM(${letter}5:${letter}${end})`,
        style: 'number',
        numberFormat: '0',
      });
    }
  }
  return {
    name: text('rectification.overview-name'),
    cells,
    columnWidths: COLUMNS.map(([, width]) => width),
    frozenRows: 4,
    repeatedRows: 4,
  };
}
