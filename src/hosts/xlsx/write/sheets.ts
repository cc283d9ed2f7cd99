import { isEmpty, quoteSheet, append, greatest } from '../../../model';
import type { NameChange, NewSheet, Sheet } from '../../../model';
import { note } from '../../../texts/note';
import {
  appendSplice,
  attribute,
  attributeSplice,
  childOf,
  childrenOf,
  elementText,
  Fault,
  splice,
} from '../../../ooxml';
import { referencesOf } from '../../../formulaSyntax';
import type { Package, Splice } from '../../../ooxml';
import type { Workbook } from '../workbook';
import { indexOf } from '../read/indexOf';
import { isTrue, readWorkbook } from '../workbook';
import { hasOnlyAttachments, withAttachments, withoutAttachments } from './attachments';
import { isSameContent } from './checks';
import { withNames } from './names';
import {
  freeName,
  relationshipType,
  withContentType,
  withRelationship,
  withoutPart,
  withoutRelationship,
} from './parts';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds a worksheet part as the last sheet of the workbook. Refuses a name that is taken or that Excel would not take. */
export function withSheet(parts: Package, sheet: NewSheet, xml: string): Package {
  const workbook = readWorkbook(parts);
  checkStructure(workbook);
  if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(sheet.name)) {
    throw new Fault('refused', note('file.bad-sheet-name', { sheet: sheet.name }));
  }
  if (workbook.sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase())) {
    throw new Fault('changed', note('file.sheet-exists', { sheet: sheet.name }));
  }
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const part = freeName(parts, (number) => `${folder}worksheets/sheet${number}.xml`);
  const attached = withAttachments(parts.with(part, xml), part, sheet);
  const declared = withContentType(attached, part, WORKSHEET_TYPE);
  const target = part.slice(folder.length);
  const { parts: related, id } = withRelationship(declared, workbook.part, relationshipType('worksheet'), target);
  const list = childOf(workbook.root, 'sheets');
  if (!list) throw new Fault('damaged', note('file.damaged-xml'));
  const sheetId = greatest(workbook.sheets.map((one) => one.sheetId).filter(Number.isFinite), 0) + 1;
  const element = elementText(workbook.root, 'sheet', {
    name: sheet.name,
    sheetId,
    ...relationAttribute(workbook, id),
  });
  const listed = related.with(workbook.part, splice(workbook.xml, [appendSplice(workbook.xml, list, element)]));
  return withNames(listed, printTitles(sheet));
}

/** The rows that are printed on every page are a name of the sheet (ECMA-376 part 1, 18.2.5). */
function printTitles({ name, repeatedRows = 0 }: NewSheet): NameChange[] {
  if (repeatedRows === 0) return [];
  const after = `${quoteSheet(name)}!$1:$${repeatedRows}`;
  return [{ kind: 'name', sheet: name, name: '_xlnm.Print_Titles', before: null, after }];
}

/**
 * Removes a sheet that we added, with the names scoped to it. Refuses when it holds something else than what was added,
 * or when something still refers to it.
 */
export function withoutSheet(parts: Package, added: NewSheet, now: Sheet): Package {
  const workbook = readWorkbook(parts);
  checkStructure(workbook);
  const index = workbook.sheets.findIndex(({ name }) => name === added.name);
  const entry = workbook.sheets[index];
  if (!entry?.part || !holdsOnly(now, added) || !hasOnlyAttachments(parts, entry.part, added)) {
    throw new Fault('changed', note('file.sheet-changed', { sheet: added.name }));
  }
  const splices: Splice[] = [{ start: entry.element.start, end: entry.element.end, text: '' }];
  append(splices, renumberNames(workbook, index));
  append(splices, activeTabSplice(workbook, index));
  const next = withoutAttachments(parts, entry.part).with(workbook.part, splice(workbook.xml, splices));
  return withoutPart(withoutRelationship(next, workbook.part, entry.part), entry.part);
}

/** Whether a formula (without "=") names the sheet. */
export function mentionsSheet(formula: string, sheet: string): boolean {
  const { areas, names } = referencesOf(formula);
  const wanted = sheet.toLowerCase();
  return [...areas, ...names].some(
    ({ sheets }) => sheets !== null && [sheets.first, sheets.last].some((name) => name.toLowerCase() === wanted),
  );
}

function checkStructure({ xml, root }: Workbook): void {
  const protection = childOf(root, 'workbookProtection');
  if (protection && isTrue(attribute(xml, protection, 'lockStructure'))) {
    throw new Fault('protected', note('file.workbook-protected'));
  }
}

/**
 * r:id with the prefix that the workbook's own sheets have. It is declared on the element where the root does not declare it: some
 * writers declare it on each sheet.
 */
function relationAttribute({ xml, root, sheets }: Workbook, id: string): Record<string, string> {
  const first = sheets[0]?.element;
  const prefix = (first && /\s([\w.-]+):id\s*=/.exec(xml.slice(first.start, first.openEnd))?.[1]) ?? 'r';
  const isDeclared = xml.slice(root.start, root.openEnd).includes(`xmlns:${prefix}=`);
  return { ...(isDeclared ? {} : { [`xmlns:${prefix}`]: RELATIONSHIPS }), [`${prefix}:id`]: id };
}

function holdsOnly(now: Sheet, added: NewSheet): boolean {
  const expected = new Map(added.cells.map((cell) => [`${cell.address.row} ${cell.address.column}`, cell]));
  for (let row = 0; row < now.rowCount; row++) {
    for (let column = 0; column < now.columnCount; column++) {
      const cell = now.cellAt(row, column);
      const wanted = expected.get(`${row} ${column}`);
      expected.delete(`${row} ${column}`);
      if (wanted ? !isSameContent({ value: cell.value, formula: cell.formula }, plain(wanted)) : !isEmpty(cell))
        return false;
    }
  }
  return [...expected.values()].every(({ value, formula }) => (value ?? '') === '' && formula === null);
}

const plain = ({ value, formula }: NewSheet['cells'][number]) => ({ value, formula });

/** Scoped names count the sheets: those of the removed sheet go, those behind it move up. */
function renumberNames(workbook: Workbook, index: number): Splice[] {
  const list = childOf(workbook.root, 'definedNames');
  const local = (element: Workbook['names'][number]['element']) => attribute(workbook.xml, element, 'localSheetId');
  const gone = workbook.names.filter(({ element }) => local(element) === String(index));
  if (list && gone.length > 0 && gone.length === workbook.names.length)
    return [{ start: list.start, end: list.end, text: '' }];
  const moved = workbook.names.flatMap(({ element }) => {
    const number = indexOf(local(element)) ?? -1;
    return number > index ? (attributeSplice(workbook.xml, element, 'localSheetId', String(number - 1)) ?? []) : [];
  });
  return [...gone.map(({ element: { start, end } }) => ({ start, end, text: '' })), ...moved];
}

/** The tabs that a window shows first count the sheets too. */
function activeTabSplice({ xml, root, sheets }: Workbook, index: number): Splice[] {
  const views = childOf(root, 'bookViews');
  const last = sheets.length - 2;
  return (views ? childrenOf(views, 'workbookView') : []).flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const tab = Number(attribute(xml, view, name) ?? 0);
      const next = tab > index ? tab - 1 : Math.min(tab, last);
      return next === tab ? [] : (attributeSplice(xml, view, name, String(Math.max(0, next))) ?? []);
    }),
  );
}
