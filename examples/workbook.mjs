/** Packs sheets into an .xlsx file by hand: nothing but what the sample needs, and the same bytes each time. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MADE = '2024-12-31T00:00:00Z';

const FONTS = [
  '<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  '<font><b/><sz val="18"/><name val="黑体"/><family val="3"/><charset val="134"/></font>',
  '<font><b/><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
];
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEAF1F8"/><bgColor indexed="64"/></patternFill></fill>',
];
const side = (name) => `<${name} style="thin"><color rgb="FF404040"/></${name}>`;
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
];
const FORMATS = { 164: '#,##0.00', 165: '0.00%' };

const CENTER = 'horizontal="center"';
/** Name → font, fill, border, number format, alignment. */
const STYLES = {
  plain: [0, 0, 0, 0, ''],
  title: [1, 0, 0, 0, CENTER],
  subtitle: [0, 0, 0, 0, CENTER],
  label: [2, 2, 1, 0, CENTER],
  left: [0, 0, 1, 0, 'horizontal="left" indent="1"'],
  center: [0, 0, 1, 0, CENTER],
  money: [0, 0, 1, 164, 'horizontal="right" indent="1"'],
  percent: [0, 0, 1, 165, CENTER],
};
const STYLE_NAMES = Object.keys(STYLES);

/** A sheet under construction: cells with a style, merges, row heights. */
export class SheetBuilder {
  cells = new Map();
  merges = [];
  heights = {};

  constructor({ name, widths, headerRow }) {
    this.name = name;
    this.widths = widths;
    this.headerRow = headerRow;
    this.letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].slice(0, widths.length);
  }

  /** Puts content into a range (merged when it is more than one cell); every cell of it gets the style. */
  put(range, content, style) {
    const [first, last = first] = range.split(':');
    const [left, right] = [first, last].map((address) => this.letters.indexOf(address[0]));
    for (let row = rowOf(first); row <= rowOf(last); row++) {
      for (const letter of this.letters.slice(left, right + 1))
        this.cells.set(`${letter}${row}`, { content: null, style });
    }
    this.cells.set(first, { content, style });
    if (first !== last) this.merges.push(range);
  }

  /** One row of cells from a column on; `style` gives the style of the nth. */
  putRow(row, from, contents, style) {
    const start = this.letters.indexOf(from);
    contents.forEach((content, index) => this.put(`${this.letters[start + index]}${row}`, content, style(index)));
  }

  get lastRow() {
    return Math.max(...[...this.cells.keys()].map(rowOf));
  }

  get lastColumn() {
    return this.letters.at(-1);
  }
}

const rowOf = (address) => Number(address.slice(1));
const escape = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const list = (name, items) => `<${name} count="${items.length}">${items.join('')}</${name}>`;

function stylesXml() {
  const formats = Object.entries(FORMATS).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escape(code)}"/>`,
  );
  const xfs = Object.values(STYLES).map(
    ([font, fill, border, format, align]) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" ` +
      `applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align} vertical="center" wrapText="1"/></xf>`,
  );
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">${list('numFmts', formats)}${list('fonts', FONTS)}${list('fills', FILLS)}` +
    `${list('borders', BORDERS)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `${list('cellXfs', xfs)}<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

function sheetXml(sheet, strings, isFirst) {
  const { cells, merges, heights, widths, lastRow, lastColumn } = sheet;
  const byRow = new Map();
  for (const [address, cell] of cells) {
    const row = rowOf(address);
    if (!byRow.has(row)) byRow.set(row, []);
    byRow.get(row).push([address, cell]);
  }
  const rows = Array.from({ length: lastRow }, (_, index) => {
    const row = index + 1;
    const inRow = (byRow.get(row) ?? []).sort(([a], [b]) => (a < b ? -1 : 1));
    const xml = inRow.map(([address, { content, style }]) =>
      cellXml(address, content, STYLE_NAMES.indexOf(style), strings),
    );
    return `<row r="${row}" ht="${heights[row] ?? 22}" customHeight="1">${xml.join('')}</row>`;
  });
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${lastColumn}${lastRow}"/>` +
    `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    `${list(
      'mergeCells',
      merges.map((range) => `<mergeCell ref="${range}"/>`),
    )}` +
    `<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>`
  );
}

function cellXml(address, content, style, strings) {
  if (content === null) return `<c r="${address}" s="${style}"/>`;
  if (typeof content === 'number') return `<c r="${address}" s="${style}"><v>${content}</v></c>`;
  if (!strings.has(content)) strings.set(content, strings.size);
  return `<c r="${address}" s="${style}" t="s"><v>${strings.get(content)}</v></c>`;
}

function workbookXml(sheets) {
  const name = (id, { name: sheet }, index, formula) =>
    `<definedName name="_xlnm.${id}" localSheetId="${index}">'${escape(sheet)}'!${formula}</definedName>`;
  const areas = sheets.map((one, index) => name('Print_Area', one, index, `$A$1:$${one.lastColumn}$${one.lastRow}`));
  const titles = sheets.map((one, index) => name('Print_Titles', one, index, `$${one.headerRow}:$${one.headerRow}`));
  const entries = sheets.map(
    (one, index) => `<sheet name="${escape(one.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView xWindow="0" yWindow="0" ` +
    `windowWidth="24000" windowHeight="13000"/></bookViews><sheets>${entries.join('')}</sheets>` +
    `<definedNames>${areas.join('')}${titles.join('')}</definedNames></workbook>`
  );
}

const spreadsheet = (kind) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;

/** The parts of the package: name → content type and text. */
function partsOf(sheets) {
  const strings = new Map();
  const sheetParts = sheets.map((one, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    [spreadsheet('worksheet'), sheetXml(one, strings, index === 0)],
  ]);
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
  const core = `<dc:title>${escape(sheets[0].name)}</dc:title><dc:creator>jxzp</dc:creator>`;
  const time = (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${MADE}</dcterms:${name}>`;
  return {
    'docProps/core.xml': [
      'application/vnd.openxmlformats-package.core-properties+xml',
      `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
        `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
        `${core}${time('created')}${time('modified')}</cp:coreProperties>`,
    ],
    'xl/workbook.xml': [spreadsheet('sheet.main'), workbookXml(sheets)],
    ...Object.fromEntries(sheetParts),
    'xl/styles.xml': [spreadsheet('styles'), stylesXml()],
    'xl/sharedStrings.xml': [
      spreadsheet('sharedStrings'),
      `${HEAD}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`,
    ],
  };
}

function relationships(entries) {
  const items = entries.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** The bytes of a workbook with these sheets (SheetBuilder). */
export function packWorkbook(sheets) {
  const parts = partsOf(sheets);
  const overrides = Object.entries(parts).map(
    ([name, [type]]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const files = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
      `ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([
      [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${index + 1}.xml`]),
      [`${OFFICE}/relationships/styles`, 'styles.xml'],
      [`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(Object.entries(parts).map(([name, [, xml]]) => [name, xml])),
  };
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]);
  // The zip format keeps local time without a zone: these parts give the same bytes everywhere.
  return zipSync(Object.fromEntries(packed), { level: 9, mtime: new Date(2024, 11, 31) });
}
