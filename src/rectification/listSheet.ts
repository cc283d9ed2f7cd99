import type { CellStyle, Link, NewCell, NewSheet } from '../model';
import type { Language } from '../texts/note';
import { countsFormula } from './countsFormula';
import type { FindingList, ListedFinding, ListGroup, ListSection } from './list';
import type { Column } from './listColumns';
import { columnOfList, columnsFor, LIST_HEADER } from './listColumns';
import { overviewSheet } from './overviewSheet';
import type { ListWords } from './words';
import {
  countsOf,
  expectedOf,
  factsOf,
  fieldsOf,
  foundOf,
  messageOf,
  nameOf,
  placeOf,
  titleOf,
  verdictOf,
  wordingIn,
} from './words';

/**
 * The list as sheets of a workbook: every finding a row that can be filtered, with a link to its cell and an empty column for the unit's
 * answer. Of one table, its facts and counts stand above; of several, a sheet before it has a row for each. Counts are formulas.
 */
export function findingSheets(list: FindingList, language: Language): [NewSheet, ...NewSheet[]] {
  const wording = wordingIn(language);
  const [only, more] = list.sections;
  const sheet = listSheet(list, more || !only ? null : only, wording);
  return only && !more ? [sheet] : [overviewSheet(list, wording), sheet];
}

/** The sheet of the findings; `only`: the one section where there is no other. */
function listSheet({ sections, counts }: FindingList, only: ListSection | null, wording: ListWords): NewSheet {
  const { text } = wording;
  const columns = columnsFor(only === null);
  const rows = sections.flatMap((section, index) =>
    section.groups.flatMap((group) => group.findings.map((one) => ({ section, group, one, tableNumber: index + 1 }))),
  );
  const cells: NewCell[] = [];
  const put = (
    row: number,
    column: number,
    value: string | number,
    style: CellStyle,
    link: Link | null = null,
  ): void => {
    const numberFormat = typeof value === 'number' ? { numberFormat: '0' } : {};
    // An empty cell is written too: its border is part of the table.
    cells.push({
      address: { row, column },
      value: value === '' ? null : value,
      formula: null,
      style,
      ...numberFormat,
      ...(link ? { link } : {}),
    });
  };
  put(0, 0, only ? `${text('rectification.title')}：${nameOf(only, wording)}` : text('rectification.title'), 'title');
  if (only) put(1, 0, factsOf(only, wording), 'note');
  put(3, 0, fieldsOf(sections, wording), 'note');
  put(4, 0, text('rectification.severities'), 'note');
  columns.forEach(({ id }, index) => put(LIST_HEADER, index, text(`rectification.column-${id}`), 'header'));
  rows.forEach(({ section, group, one, tableNumber }, index) => {
    const row = LIST_HEADER + 1 + index;
    const values = valuesOf(section, group, one, wording);
    columns.forEach(({ id }, column) => {
      if (id === 'number') put(row, column, index + 1, 'number');
      else if (id === 'table-number') put(row, column, tableNumber, 'number');
      else if (id === 'place')
        put(row, column, values.place, linkOf(section, one) ? 'link' : 'text', linkOf(section, one));
      else if (id === 'done') put(row, column, '', 'text');
      else put(row, column, values[id], 'text');
    });
  });
  const last = LIST_HEADER + rows.length;
  const rangeOf = (id: Column): string => columnOfList(id, last, only === null);
  cells.push({
    address: { row: 2, column: 0 },
    value: countsOf(counts, wording),
    formula: rows.length === 0 ? null : `=${countsFormula(counts.accepted > 0, rangeOf, wording)}`,
    style: 'note',
  });
  return {
    name: text('rectification.sheet-name'),
    cells: inOrder(cells),
    columnWidths: columns.map(({ width }) => width),
    frozenRows: LIST_HEADER + 1,
    repeatedRows: LIST_HEADER + 1,
    filter: { top: LIST_HEADER, left: 0, bottom: last, right: columns.length - 1 },
  };
}

type Written = Exclude<Column, 'number' | 'table-number' | 'done'>;

function valuesOf(
  section: ListSection,
  group: ListGroup,
  one: ListedFinding,
  wording: ListWords,
): Readonly<Record<Written, string>> {
  const { finding } = one;
  return {
    name: nameOf(section, wording),
    place: placeOf(finding, wording),
    severity: wording.text(`check.severity-${finding.severity}`),
    check: titleOf(group, wording),
    message: messageOf(finding, wording),
    found: foundOf(finding, wording),
    expected: expectedOf(finding, wording),
    source: wording.note(finding.source),
    verdict: verdictOf(one, wording),
  };
}

function linkOf({ link, kind }: ListSection, { finding: { place } }: ListedFinding): Link | null {
  if (!link) return null;
  if (place.kind === 'cell') return { file: link.file, place: { sheet: place.sheet, address: place.address } };
  return kind === 'report' && link.file !== null ? { file: link.file, place: null } : null;
}

const inOrder = (cells: readonly NewCell[]): NewCell[] =>
  [...cells].sort((a, b) => a.address.row - b.address.row || a.address.column - b.address.column);
