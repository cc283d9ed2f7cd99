import type { NewSheet } from '../../model';
import { newArchive } from '../../ooxml';
import type { Outcome } from '..';
import type { XlsxFile } from './file';
import { openXlsx } from './open';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The least that an .xlsx needs besides its sheets (ECMA-376 part 1, 12.2): one font, the two fills Excel expects, one border. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

/** A workbook made from nothing, with these sheets (at least one: a workbook without any cannot be opened). */
export function newXlsx(sheets: readonly [NewSheet, ...NewSheet[]]): Outcome<XlsxFile> {
  const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const files = Object.entries(PARTS).map(([name, xml]) => [name, header + xml] as const);
  const opened = openXlsx(newArchive(Object.fromEntries(files)));
  if (!opened.ok) return opened;
  return opened.value.apply(
    sheets.map((sheet) => ({ kind: 'sheet', sheet: sheet.name, before: null, after: sheet }) as const),
  );
}
