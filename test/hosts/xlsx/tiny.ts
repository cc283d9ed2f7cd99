import { pack } from './support';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface TinyBook {
  /** By name: the content of sheetData, or (when it begins with "<worksheet") of the whole worksheet element. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The content of sst; no such part where absent. */
  readonly strings?: string;
  /** The content of styleSheet; no such part where absent. */
  readonly styles?: string;
  /** Children of workbook behind sheets. */
  readonly afterSheets?: string;
  /** Children of workbook before sheets. */
  readonly beforeSheets?: string;
  /** Further parts, with the content type of those that need one. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly types?: Readonly<Record<string, string>>;
  /** Further relationships of the workbook: kind → target. */
  readonly related?: Readonly<Record<string, string>>;
}

export const styleSheet = (xfs: string, rest: { readonly numFmts?: string; readonly after?: string } = {}) =>
  `${rest.numFmts ?? ''}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs>${xfs}</cellXfs>${rest.after ?? ''}`;

export const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** The parts of a small workbook written by hand, so that a test sees exactly what stands in the file. */
export function tinyParts(book: TinyBook): Record<string, string> {
  const names = Object.keys(book.sheets);
  const related: [string, string][] = [
    ...names.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ...(book.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as [string, string]]),
    ...(book.styles === undefined ? [] : [['styles', 'styles.xml'] as [string, string]]),
    ...Object.entries(book.related ?? {}),
  ];
  const overrides: [string, string][] = [
    ['/xl/workbook.xml', `${SHEET_ML}.sheet.main+xml`],
    ...names.map((_, index): [string, string] => [`/xl/worksheets/sheet${index + 1}.xml`, `${SHEET_ML}.worksheet+xml`]),
    ...(book.strings === undefined
      ? []
      : [['/xl/sharedStrings.xml', `${SHEET_ML}.sharedStrings+xml`] as [string, string]]),
    ...(book.styles === undefined ? [] : [['/xl/styles.xml', `${SHEET_ML}.styles+xml`] as [string, string]]),
    ...Object.entries(book.types ?? {}),
  ];
  const sheets = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return {
    '[Content_Types].xml':
      `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${book.beforeSheets ?? ''}<sheets>${sheets.join('')}</sheets>${book.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${related
      .map(
        ([kind, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.values(book.sheets).map((content, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        HEADER +
          (content.startsWith('<worksheet')
            ? content.replace('<worksheet', `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"`)
            : `<worksheet xmlns="${MAIN}"><sheetData>${content}</sheetData></worksheet>`),
      ]),
    ),
    ...(book.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${HEADER}<sst xmlns="${MAIN}">${book.strings}</sst>` }),
    ...(book.styles === undefined
      ? {}
      : { 'xl/styles.xml': `${HEADER}<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>` }),
    ...book.parts,
  };
}

export function tiny(book: TinyBook): Uint8Array {
  return pack(tinyParts(book));
}
