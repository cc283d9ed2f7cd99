import type { DefinedName } from '../../model';
import { note } from '../../texts/note';
import { attribute, childOf, childrenOf, Fault, parseXml, partKey, textBetween } from '../../ooxml';
import { plainFormula } from '../../formulaSyntax';
import { indexOf } from './read/indexOf';
import type { Element, Package, Relationship } from '../../ooxml';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationId: string;
  /** The worksheet part; null for a chart sheet or a dialog, which hold no cells. */
  readonly part: string | null;
  /** Whether the file does not hold what the workbook lists. */
  readonly isLost: boolean;
  readonly visible: boolean;
  readonly element: Element;
}

/** A defined name with where it stands. */
export interface NameEntry extends DefinedName {
  readonly element: Element;
}

/** The workbook part, read. */
export interface Workbook {
  readonly part: string;
  readonly xml: string;
  readonly root: Element;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly date1904: boolean;
  readonly strict: boolean;
}

export type WorkbookExtension = 'xlsx' | 'xlsm' | 'xltx' | 'xltm';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Reads the workbook part of a package; refuses packages that hold something else. */
export function readWorkbook(parts: Package): Workbook {
  const part = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.part;
  if (!part || !parts.has(part)) throw new Fault('damaged', note('file.damaged'));
  const xml = parts.text(part);
  const root = parseXml(xml);
  if (root.local !== 'workbook' || (root.namespace !== STRICT && root.namespace !== TRANSITIONAL)) {
    throw new Fault('not-a-workbook', note('file.other-kind'));
  }
  const relationships = parts.relationships(part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheetList = childOf(root, 'sheets');
  const sheets = (sheetList ? childrenOf(sheetList, 'sheet') : []).map((element) => {
    const relationId = relationIdOf(xml, element);
    const relationship = byId.get(relationId);
    return {
      name: attribute(xml, element, 'name') ?? '',
      sheetId: Number(attribute(xml, element, 'sheetId')),
      relationId,
      part: relationship?.kind === 'worksheet' && holdsPart(relationship, parts) ? relationship.part : null,
      isLost: !relationship || !holdsPart(relationship, parts),
      visible: !/hidden/i.test(attribute(xml, element, 'state') ?? ''),
      element,
    };
  });
  const properties = childOf(root, 'workbookPr');
  return {
    part,
    xml,
    root,
    relationships,
    sheets,
    names: readNames(xml, root, sheets),
    date1904: properties !== null && isTrue(attribute(xml, properties, 'date1904')),
    strict: root.namespace === STRICT,
  };
}

const holdsPart = ({ part }: Relationship, parts: Package): boolean => part !== null && parts.has(part);

/** The names of sheets that another sheet has too; names know no case. */
export function repeatedNames({ sheets }: Pick<Workbook, 'sheets'>): string[] {
  const counts = new Map<string, number>();
  for (const { name } of sheets) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return [...new Set(sheets.map(({ name }) => name))].filter((name) => (counts.get(name.toLowerCase()) ?? 0) > 1);
}

/** The ending a file of this kind must have: Excel does not open one whose name says something else. */
export function workbookExtension(parts: Package, part: string): WorkbookExtension {
  const xml = parts.text('[Content_Types].xml');
  const declaration = childrenOf(parseXml(xml), 'Override').find(
    (element) => partKey(attribute(xml, element, 'PartName') ?? '') === partKey(part),
  );
  const type = (declaration && attribute(xml, declaration, 'ContentType')) ?? '';
  const template = /template/i.test(type);
  return /macroEnabled/i.test(type) ? (template ? 'xltm' : 'xlsm') : template ? 'xltx' : 'xlsx';
}

/** r:id, whatever prefix the relationships' namespace has there. */
function relationIdOf(xml: string, element: Element): string {
  const plain = attribute(xml, element, 'r:id');
  if (plain !== null) return plain;
  const open = xml.slice(element.start, element.openEnd);
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(open)?.[1] ?? '';
}

function readNames(xml: string, root: Element, sheets: readonly { readonly name: string }[]): NameEntry[] {
  const list = childOf(root, 'definedNames');
  return (list ? childrenOf(list, 'definedName') : []).map((element) => {
    const local = attribute(xml, element, 'localSheetId');
    return {
      name: attribute(xml, element, 'name') ?? '',
      sheet: local === null ? null : (sheets[indexOf(local) ?? -1]?.name ?? null),
      formula: plainFormula(textBetween(xml, element.openEnd, element.closeStart)),
      element,
    };
  });
}

/** xsd:boolean. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
