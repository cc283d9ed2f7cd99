/** The lowest requirement set that has a member; ExcelApi 1.1 where the client states none. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

export interface Scalar {
  readonly hostName: string;
  readonly jsName: string;
  readonly writable: boolean;
  readonly set: ApiSet;
}

export interface Navigation {
  readonly hostName: string;
  readonly jsName: string;
  readonly type: string;
  readonly set: ApiSet;
}

export interface Method {
  readonly hostName: string;
  readonly jsName: string;
  readonly argumentCount: number;
  /** The class of the object it gives; null for a plain value. */
  readonly returns: string | null;
  readonly set: ApiSet;
}

/** One class of the client, by the names that go over the wire (scalars and navigations also by the names of load). */
export interface ClientClass {
  readonly name: string;
  readonly scalars: ReadonlyMap<string, Scalar>;
  readonly navigations: ReadonlyMap<string, Navigation>;
  readonly methods: ReadonlyMap<string, Method>;
  /** The class of a collection's items; null where it is no collection. */
  readonly items: string | null;
  readonly indexer: boolean;
}

export type ClientModel = ReadonlyMap<string, ClientClass>;

const EXCEL_1_1: ApiSet = { name: 'ExcelApi', version: '1.1' };
const CLASS = /var (\w+) = \(function \(_super\) \{\s+__extends\(\1, _super\);[\s\S]*?\n {4}\}\([\w.]+\)\);/g;
const PROPERTY =
  /Object\.defineProperty\(\w+\.prototype, "(\w+)", \{([\s\S]*?)enumerable: true,\s+configurable: true\s+\}\);/g;
const METHOD = /\w+\.prototype\.(\w+) = function \(([^)]*)\) \{([\s\S]*?)\n {8}\};/g;

function listOf(body: string, property: string): string[] {
  const match = new RegExp(`"${property}", \\{\\s+get: function \\(\\) \\{\\s+return \\[([^\\]]*)\\]`).exec(body);
  return (match?.[1] ?? '')
    .split(',')
    .map((part) => part.trim().replace(/^"|"$/g, ''))
    .filter((part) => part !== '');
}

function setOf(body: string, member: string): ApiSet {
  const pattern = new RegExp(
    `_throwIfApiNotSupported\\("[\\w.]*\\.${member}", (_defaultApiSetName|"\\w+"), "([\\d.]+)"`,
  );
  const match = pattern.exec(body);
  if (!match) return EXCEL_1_1;
  const name = match[1] === '_defaultApiSetName' ? 'ExcelApi' : (match[1] ?? '').replaceAll('"', '');
  return { name, version: match[2] ?? '' };
}

/** How many arguments stand between the brackets of a call's list ("[a, [b, c]]" is two). */
function countArguments(list: string): number {
  if (list.trim() === '') return 0;
  let depth = 0;
  let count = 1;
  for (const sign of list) {
    if ('[{('.includes(sign)) depth++;
    else if (']})'.includes(sign)) depth--;
    else if (sign === ',' && depth === 0) count++;
  }
  return count;
}

function readScalars(body: string): Map<string, Scalar> {
  const jsNames = listOf(body, '_scalarPropertyNames');
  const hostNames = listOf(body, '_scalarPropertyOriginalNames');
  const writable = listOf(body, '_scalarPropertyUpdateable');
  return new Map(
    hostNames.map((hostName, index) => {
      const jsName = jsNames[index] ?? '';
      return [hostName, { hostName, jsName, writable: writable[index] === 'true', set: setOf(body, jsName) }];
    }),
  );
}

function readNavigations(body: string): Map<string, Navigation> {
  const found = new Map<string, Navigation>();
  for (const [, jsName = '', text = ''] of body.matchAll(PROPERTY)) {
    const match = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)", (?:true|false), \d+\)/.exec(text);
    const [, type, hostName] = match ?? [];
    if (type && hostName) found.set(hostName, { hostName, jsName, type, set: setOf(text, jsName) });
  }
  return found;
}

function readMethods(body: string): Map<string, Method> {
  const found = new Map<string, Method>();
  const objects = /_createMethodObject\(Excel\.(\w+), this(?:Obj)?, "(\w+)", \d, \[([^\]]*)\]/;
  const values = /_invokeMethod\(this(?:Obj)?, "(\w+)", \d, \[([^\]]*)\]/;
  for (const [, jsName = '', , text = ''] of body.matchAll(METHOD)) {
    const object = objects.exec(text);
    const value = values.exec(text);
    const hostName = object?.[2] ?? value?.[1];
    if (!hostName) continue;
    const argumentCount = countArguments(object?.[3] ?? value?.[2] ?? '');
    found.set(hostName, { hostName, jsName, argumentCount, returns: object?.[1] ?? null, set: setOf(text, jsName) });
  }
  return found;
}

/** The classes of a client from the text of its debug file (generated code, and so regular enough to be read by patterns). */
export function readClientModel(source: string): ClientModel {
  const model = new Map<string, ClientClass>();
  for (const match of excelPart(source.replaceAll('\r\n', '\n')).matchAll(CLASS)) {
    const [body, name = ''] = match;
    if (!body.includes('"_className"') || model.has(name)) continue;
    model.set(name, {
      name,
      scalars: readScalars(body),
      navigations: readNavigations(body),
      methods: readMethods(body),
      items: /_createChildItemObject\(Excel\.(\w+),/.exec(body)?.[1] ?? null,
      indexer: body.includes('_createIndexerObject('),
    });
  }
  return model;
}

/** The file holds other name spaces (OfficeCore) before Excel's, with classes of the same names. */
function excelPart(source: string): string {
  const start = source.indexOf('var _hostName = "Excel"');
  return start < 0 ? source : source.slice(start);
}

/** true when version a is b or above ("1.14" above "1.9"). */
export function atLeast(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA !== majorB ? majorA > majorB : minorA >= minorB;
}
