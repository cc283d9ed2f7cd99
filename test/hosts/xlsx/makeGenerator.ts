import fc from 'fast-check';
import type { CellValue } from '../../../src/model/cell';
import { formatAddress } from '../../../src/model/address';
import { pack, prefixed, rewrite } from './support';

/*
 * Workbooks as many programs write them: the same few cells, in makes that differ in all that a reader must take and a writer must keep.
 */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TEXTS = ['', '完成', '≥3个', ' 两端 ', '<&>', '=1+1', '年中新增任务，完成数高于年初安排，据实调整。'] as const;
/** What a cell can be, whatever the make. A formula has the result that it came with. */
const cellKinds = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: fc.constantFrom(0, 1, 93.95, 1e21, -0.1) }),
  fc.record({
    kind: fc.constantFrom('text' as const, 'rich' as const, 'phonetic' as const),
    value: fc.constantFrom(...TEXTS),
  }),
  fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant('error' as const), value: fc.constant({ error: '#N/A' }) }),
  fc.record({ kind: fc.constant('formula' as const), value: fc.constantFrom<CellValue>(7, '好', true, null) }),
  fc.record({ kind: fc.constantFrom('shared' as const, 'array' as const), value: fc.constant(3) }),
  fc.record({ kind: fc.constantFrom('empty-v' as const, 'styled' as const), value: fc.constant(null) }),
);

const MAKE = fc.record({
  types: fc.constantFrom('defaults', 'overrides', 'main-as-default'),
  styles: fc.constantFrom('none', 'bare', 'without-fills', 'whole', 'alternate'),
  strings: fc.constantFrom('shared', 'shared-without-counts', 'inline'),
  isPrefixed: fc.boolean(),
  hasColumns: fc.boolean(),
  hasRowStyles: fc.boolean(),
  hasDimension: fc.boolean(),
  names: fc.constantFrom('all', 'all', 'none', 'rows', 'numbers'),
  date1904: fc.boolean(),
  isStrict: fc.constantFrom(false, false, false, false, true),
  rows: fc.constantFrom('once', 'once', 'once', 'twice'),
  leftovers: fc.subarray(['chain', 'override', 'relation', 'extension', 'settings-taken'] as const),
});

export const makes = fc.record({
  make: MAKE,
  cells: fc.uniqueArray(fc.record({ row: fc.nat(6), column: fc.nat(4), content: cellKinds, style: fc.nat(2) }), {
    minLength: 1,
    maxLength: 14,
    selector: ({ row, column }) => row * 10 + column,
  }),
});

export type Make = typeof makes extends fc.Arbitrary<infer One> ? One : never;
type MadeCell = Make['cells'][number];

/** The formula of every cell that has one: absolute, so that it is the same for all of a shared group. */
export const FORMULA = '$A$1+1';

/** The cells as a reader is to see them, by row and column: what is shown, and whether a formula stands behind it. */
export function meant({ cells }: Make): Map<string, { readonly value: CellValue; readonly hasFormula: boolean }> {
  return new Map(
    cells.map(({ row, column, content: { kind, value } }) => {
      const hasFormula = kind === 'formula' || kind === 'shared' || kind === 'array';
      return [`${row} ${column}`, { value, hasFormula }];
    }),
  );
}

/** The workbook of a make. */
export function made({ make, cells }: Make): Uint8Array {
  const texts = new Texts(make.strings);
  const sheet = sheetXml(make, cells, texts);
  const parts: Record<string, string> = {
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(make),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet2.xml': `${HEADER}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>SUM(表!A1:E7)</f><v>12</v></c></row></sheetData></worksheet>`,
  };
  const related: [string, string][] = [
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
  ];
  const table = texts.part();
  if (table !== null) {
    parts['xl/sharedStrings.xml'] = table;
    related.push(['sharedStrings', 'sharedStrings.xml']);
  }
  if (make.styles !== 'none') {
    parts['xl/styles.xml'] = stylesXml(make.styles);
    related.push(['styles', 'styles.xml']);
  }
  if (make.leftovers.includes('chain')) {
    parts['xl/calcChain.xml'] = `${HEADER}<calcChain xmlns="${MAIN}"><c r="A1" i="2"/></calcChain>`;
    related.push(['calcChain', 'calcChain.xml']);
  }
  if (make.leftovers.includes('relation')) related.push(['theme', 'theme/theme1.xml']);
  if (make.leftovers.includes('settings-taken')) {
    parts['customXml/item1.xml'] = '<b:Sources xmlns:b="urn:other"/>';
    related.push(['customXml', '../customXml/item1.xml']);
  }
  parts['xl/_rels/workbook.xml.rels'] = relations(related);
  const all = { '[Content_Types].xml': contentTypes(make, Object.keys(parts)), ...parts };
  const strict = make.isStrict
    ? Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, asStrict(xml)]))
    : all;
  const bytes = pack(strict);
  return make.isPrefixed && !make.isStrict ? rewrite(bytes, prefixed) : bytes;
}

const relations = (list: readonly (readonly [string, string])[]): string =>
  `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const asStrict = (xml: string): string =>
  xml
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');

const TYPE_OF: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${SHEET_ML}.sheet.main+xml`],
  [/worksheets\/sheet\d\.xml$/, `${SHEET_ML}.worksheet+xml`],
  [/sharedStrings\.xml$/, `${SHEET_ML}.sharedStrings+xml`],
  [/styles\.xml$/, `${SHEET_ML}.styles+xml`],
  [/calcChain\.xml$/, `${SHEET_ML}.calcChain+xml`],
  [/\.rels$/, RELS_TYPE],
  [/./, 'application/xml'],
];

function contentTypes({ types, leftovers }: Make['make'], parts: readonly string[]): string {
  const typeOf = (part: string) => TYPE_OF.find(([pattern]) => pattern.test(part))?.[1] ?? '';
  const xml = types === 'main-as-default' ? `${SHEET_ML}.sheet.main+xml` : 'application/xml';
  const defaults = types === 'overrides' ? {} : { rels: RELS_TYPE, xml };
  const covered = (part: string): boolean =>
    Object.entries(defaults).some(([ending, type]) => part.endsWith(`.${ending}`) && type === typeOf(part));
  const overrides: (readonly [string, string])[] = parts
    .filter((part) => !covered(part))
    .map((part) => [part, typeOf(part)]);
  if (leftovers.includes('override')) {
    overrides.push(['customXml/itemProps1.xml', 'application/xml'], ['xl/worksheets/sheet3.xml', 'application/xml']);
  }
  return `${HEADER}<Types xmlns="${PACKAGE}/content-types">${Object.entries(defaults)
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
    .join('')}${overrides
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;
}

const workbookXml = ({ date1904 }: Make['make']): string =>
  `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${date1904 ? '<workbookPr date1904="1"/>' : ''}` +
  '<sheets><sheet name="表" sheetId="7" r:id="rId1"/><sheet name="另" sheetId="9" r:id="rId2"/></sheets></workbook>';

const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const STYLED = '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';
const WRAPPED =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf>';

function stylesXml(styles: Make['make']['styles']): string {
  const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
  const fonts = '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>';
  const fills =
    styles === 'without-fills'
      ? ''
      : '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
  const borders =
    styles === 'without-fills'
      ? ''
      : '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
  const lists = `${fonts}${fills}${borders}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`;
  const xfs =
    styles === 'alternate'
      ? `${XF}<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice xmlns:x="urn:x" Requires="x">${STYLED}</mc:Choice><mc:Fallback>${STYLED}</mc:Fallback></mc:AlternateContent>${WRAPPED}`
      : `${XF}${STYLED}${WRAPPED}`;
  const plainLists = lists
    .replaceAll(' fillId="0"', styles === 'without-fills' ? '' : ' fillId="0"')
    .replaceAll(' borderId="0"', styles === 'without-fills' ? '' : ' borderId="0"');
  const plainXfs = styles === 'without-fills' ? xfs.replaceAll(' fillId="0"', '').replaceAll(' borderId="0"', '') : xfs;
  const inner = styles === 'bare' ? '' : `${plainLists}<cellXfs count="3">${plainXfs}</cellXfs>`;
  return `${HEADER}<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
}

/** Whether the make has the formats 1 and 2. */
const hasFormats = ({ styles }: Make['make']): boolean => styles !== 'none' && styles !== 'bare';

class Texts {
  private readonly items: string[] = [];

  constructor(private readonly how: Make['make']['strings']) {}

  /** The attribute t and the inside of a cell that holds the text. */
  cell(kind: string, text: string): string {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const half = Math.ceil(escaped.length / 2);
    const whole = /[&]/.test(escaped) ? [escaped, ''] : [escaped.slice(0, half), escaped.slice(half)];
    const t = (one: string) => `<t xml:space="preserve">${one}</t>`;
    const item =
      kind === 'rich'
        ? `<r><rPr><b/></rPr>${t(whole[0] ?? '')}</r><r>${t(whole[1] ?? '')}</r>`
        : kind === 'phonetic'
          ? `${t(escaped)}<rPh sb="0" eb="1"><t>pin</t></rPh>`
          : t(escaped);
    if (this.how === 'inline') return ` t="inlineStr"><is>${item}</is>`;
    this.items.push(`<si>${item}</si>`);
    return ` t="s"><v>${this.items.length - 1}</v>`;
  }

  part(): string | null {
    if (this.how === 'inline') return null;
    const counts = this.how === 'shared' ? ` count="${this.items.length}" uniqueCount="${this.items.length}"` : '';
    return `${HEADER}<sst xmlns="${MAIN}"${counts}>${this.items.join('')}</sst>`;
  }
}

function sheetXml(make: Make['make'], cells: readonly MadeCell[], texts: Texts): string {
  const rows = new Map<number, MadeCell[]>();
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of ordered) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const isDense = make.names === 'none' || make.names === 'numbers';
  const places = isDense ? Array.from({ length: Math.max(0, ...rows.keys()) + 1 }, (_, row) => row) : [...rows.keys()];
  const shared = { isBegun: false };
  const data = places.map((row) => rowXml(make, row, rows.get(row) ?? [], { texts, shared })).join('');
  const dimension = make.hasDimension ? '<dimension ref="A1:E7"/>' : '';
  const columns =
    make.hasColumns && hasFormats(make)
      ? '<cols><col min="2" max="3" width="12" style="1" customWidth="1"/></cols>'
      : '';
  const extension = make.leftovers.includes('extension') ? '<extLst><ext uri="{A}"/></extLst>' : '';
  return `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${dimension}${columns}<sheetData>${data}</sheetData>${extension}</worksheet>`;
}

interface Writing {
  readonly texts: Texts;
  readonly shared: { isBegun: boolean };
}

function rowXml(make: Make['make'], row: number, own: readonly MadeCell[], writing: Writing): string {
  const name = make.names === 'none' ? '' : ` r="${row + 1}"`;
  const style =
    make.hasRowStyles && hasFormats(make) && row % 2 === 1 ? ' s="1" customFormat="1" ht="18" customHeight="1"' : '';
  const last = own.at(-1)?.column ?? -1;
  const isDense = make.names !== 'all';
  const columns = isDense ? Array.from({ length: last + 1 }, (_, column) => column) : own.map(({ column }) => column);
  const inner = columns.map((column) => {
    const cell = own.find((one) => one.column === column);
    return cellXml(make, { row, column }, cell ?? null, writing);
  });
  const open = `<row${name}${style}>`;
  if (make.rows === 'twice' && name !== '' && inner.length > 1) {
    // Some exporters give one row in two pieces. Cells without a name would begin anew in the second.
    if (make.names === 'all') return `${open}${inner[0] ?? ''}</row>${open}${inner.slice(1).join('')}</row>`;
  }
  return `${open}${inner.join('')}</row>`;
}

function cellXml(
  make: Make['make'],
  { row, column }: { row: number; column: number },
  cell: MadeCell | null,
  writing: Writing,
): string {
  const at = formatAddress({ row, column });
  const name = { all: ` r="${at}"`, numbers: ` r="${column}"`, rows: '', none: '' }[make.names];
  if (!cell) return `<c${name}/>`;
  const { content, style } = cell;
  return `<c${name}${hasFormats(make) && style > 0 ? ` s="${style}"` : ''}${contentXml(content, at, writing)}</c>`;
}

/** A cell from the end of its attributes to the end of its content. */
function contentXml(content: MadeCell['content'], at: string, { texts, shared }: Writing): string {
  switch (content.kind) {
    case 'text':
    case 'rich':
    case 'phonetic':
      return texts.cell(content.kind, content.value);
    case 'number':
      return `><v>${content.value}</v>`;
    case 'boolean':
      return ` t="b"><v>${Number(content.value)}</v>`;
    case 'error':
      return ' t="e"><v>#N/A</v>';
    case 'formula':
      return resultXml(content.value, `<f>${FORMULA}</f>`);
    case 'array':
      return `><f t="array" ref="${at}">${FORMULA}</f><v>3</v>`;
    case 'shared': {
      const f = shared.isBegun ? '<f t="shared" si="0"/>' : `<f t="shared" si="0" ref="A1:E7">${FORMULA}</f>`;
      shared.isBegun = true;
      return `>${f}<v>3</v>`;
    }
    case 'empty-v':
      return ' t="s"><v></v>';
    case 'styled':
      return '>';
  }
}

function resultXml(value: CellValue, formula: string): string {
  if (typeof value === 'string') return ` t="str">${formula}<v>${value}</v>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${Number(value)}</v>`;
  return value === null ? `>${formula}` : `>${formula}<v>${String(value)}</v>`;
}
