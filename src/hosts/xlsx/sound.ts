import { note } from '../../texts/note';
import type { Element, Package, PackageFault } from '../../ooxml';
import { attempt, attribute, childOf, Fault, itemsOf, packageFaults, parseXml } from '../../ooxml';
import { walkCells } from './read/cells';
import { indexOf } from './read/indexOf';
import type { Workbook } from './workbook';
import { readWorkbook } from './workbook';
import { workbookPart } from './read/context';
import { STYLES_ORDER, WORKBOOK_ORDER, WORKSHEET_ORDER } from './write/order';

/**
 * Refuses to hand out a workbook that is not sound: entries that are broken in the file already (a copy would be as broken, and "done"
 * would be a lie), parts to write into that are no XML already (nobody knows what a change makes of them), and faults that `after` has and
 * `before` had not, which would be ours.
 */
export function checkSound(before: Package, after: Package): void {
  const [broken] = after.brokenEntries();
  if (broken !== undefined) throw new Fault('damaged', note('file.damaged-entry', { part: broken }));
  checkIndexesKept(before, after);
  const isWritten = (part: string): boolean => after.isWritten(part);
  const found = workbookFaults(after, isWritten);
  if (found.length === 0) return;
  // Of the same parts: damage of another one hides what was wrong with these.
  const known = new Set(workbookFaults(before, isWritten).map(keyOf));
  const [ours] = found.filter((fault) => !known.has(keyOf(fault)));
  const [theirs] = found.filter((fault) => stops(fault) && isWritten(fault.part));
  if (!ours && theirs) throw new Fault('damaged', note('file.damaged-written', { part: theirs.part }));
  if (ours) throw new Fault('failed', note('file.unsound', { part: ours.part === '' ? '_rels/.rels' : ours.part }));
}

const keyOf = ({ kind, part, about }: PackageFault): string => `${kind} ${part} ${about}`;

/** Whether nothing more can be told of the file. Drawings of old form (.vml) are often no XML; nothing else is read from them. */
const stops = ({ kind, part }: PackageFault): boolean => /^(?:broken|malformed)$/.test(kind) && !/\.vml$/i.test(part);

/** What is wrong with a workbook file: with the package, and with what its parts refer to. `looksAt` tells whose text is looked at. */
export function workbookFaults(parts: Package, looksAt: (part: string) => boolean = () => true): PackageFault[] {
  const faults = packageFaults(parts, looksAt);
  if (faults.some(stops)) return faults;
  const read = attempt(() => readWorkbook(parts));
  if (!read.ok) return [...faults, { kind: 'malformed', part: '', about: 'workbook' }];
  const workbook = read.value;
  const lists = listsOf(parts, workbook);
  const sheets = workbook.sheets.flatMap(({ part }) => (part !== null && parts.has(part) && looksAt(part) ? part : []));
  return [
    ...faults,
    ...listFaults(workbook),
    ...orderFaults(workbook.part, workbook.root, WORKBOOK_ORDER),
    ...stylesFaults(parts, workbook),
    ...sheets.flatMap((part) => sheetFaults(parts, part, lists)),
  ];
}

/** How long the lists are that cells name by index. */
interface Lists {
  readonly formats: number;
  readonly texts: number;
  readonly differential: number;
}

function listsOf(parts: Package, workbook: Workbook): Lists {
  const strings = workbookPart(parts, workbook, 'sharedStrings');
  const styles = workbookPart(parts, workbook, 'styles');
  const root = styles === null ? null : parseXml(parts.text(styles));
  const count = (name: string): number => {
    const list = root && childOf(root, name);
    return list ? itemsOf(list).length : 0;
  };
  return {
    // A workbook without formats has the one that everybody knows.
    formats: Math.max(1, count('cellXfs')),
    texts: strings === null ? 0 : itemsOf(parseXml(parts.text(strings))).length,
    differential: count('dxfs'),
  };
}

/** Where a cell, row or column names a format, and where a rule names one of its own, by index. */
const NAMED = {
  formats: /<(?:[\w.-]+:)?(?:c|row|col)\s(?:[^<>]*\s)?(?:s|style)=["'](\d+)["']/g,
  differential: /<[^<>]*\sdxfId=["'](\d+)["']/g,
} as const;

/**
 * A damaged workbook can name formats that its list has not; they look like nothing. Were the list made longer for ours, they would all
 * at once look like ours.
 */
function checkIndexesKept(before: Package, after: Package): void {
  const workbook = readWorkbook(before);
  const styles = workbookPart(after, readWorkbook(after), 'styles');
  if (styles === null || !after.isWritten(styles)) return;
  const [was, is] = [listsOf(before, workbook), listsOf(after, readWorkbook(after))];
  for (const list of ['formats', 'differential'] as const) {
    if (is[list] === was[list]) continue;
    for (const { name, part } of workbook.sheets) {
      if (part === null || !before.has(part)) continue;
      for (const [, index] of before.text(part).matchAll(NAMED[list]))
        if (Number(index) >= was[list]) throw new Fault('damaged', note('file.damaged-formats', { sheet: name }));
    }
  }
}

function listFaults({ part, sheets }: Workbook): PackageFault[] {
  const twice = (values: readonly string[]): PackageFault[] =>
    values.filter((value, index) => values.indexOf(value) !== index).map((about) => ({ kind: 'twice', part, about }));
  return [
    ...twice(sheets.map(({ name }) => name.toLowerCase())),
    ...twice(sheets.map(({ sheetId }) => String(sheetId))),
  ];
}

/** Children of a root that stand before one that the schema has earlier. */
function orderFaults(part: string, root: Element, order: readonly string[]): PackageFault[] {
  let last = -1;
  return root.children.flatMap((child): PackageFault[] => {
    const place = child.namespace === root.namespace ? order.indexOf(child.local) : -1;
    if (place < 0) return [];
    if (place < last) return [{ kind: 'order', part, about: child.local }];
    last = place;
    return [];
  });
}

const INDEXES = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' } as const;

function stylesFaults(parts: Package, workbook: Workbook): PackageFault[] {
  const part = workbookPart(parts, workbook, 'styles');
  if (part === null) return [];
  const xml = parts.text(part);
  const root = parseXml(xml);
  const list = (name: string): Element[] => {
    const element = childOf(root, name);
    return element ? itemsOf(element) : [];
  };
  const faults = orderFaults(part, root, STYLES_ORDER);
  list('cellXfs').forEach((xf, index) => {
    for (const [name, of] of Object.entries(INDEXES)) {
      const value = indexOf(attribute(xml, xf, name));
      if (value !== null && value >= list(of).length) faults.push({ kind: 'index', part, about: `${index} ${name}` });
    }
  });
  return faults;
}

function sheetFaults(parts: Package, part: string, lists: Lists): PackageFault[] {
  const xml = parts.text(part);
  const root = parseXml(xml, 'sheetData');
  const faults = orderFaults(part, root, WORKSHEET_ORDER);
  const outside = (about: string): void => void faults.push({ kind: 'index', part, about });
  const data = childOf(root, 'sheetData');
  const walked = attempt(() => {
    if (!data) return;
    walkCells(xml, data, {
      cell: ({ row, column, style, type, value }) => {
        if (style !== null && style >= lists.formats) outside(`${row} ${column} s`);
        if (type !== 's' || !value) return;
        const index = indexOf(xml.slice(value.openEnd, value.closeStart));
        if (index !== null && index >= lists.texts) outside(`${row} ${column} v`);
      },
    });
  });
  if (!walked.ok) faults.push({ kind: 'order', part, about: 'sheetData' });
  for (const [, index] of xml.matchAll(/\sdxfId=["'](\d+)["']/g)) {
    if (Number(index) >= lists.differential) outside(`dxf ${index ?? ''}`);
  }
  return faults;
}
