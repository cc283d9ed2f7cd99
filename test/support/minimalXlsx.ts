import { strToU8, zipSync } from 'fflate';
import { columnName, formatRange, parseRange } from '../../src/model/address';

/** A cell to write: a number, a text, true/false, nothing, or a formula (without a result, or with the one to cache). */
export type MinimalValue = string | number | boolean | null | { readonly formula: string; readonly value?: number };

export interface MinimalSheet {
  readonly name: string;
  readonly rows: readonly (readonly MinimalValue[])[];
  /** Merged ranges in A1 form. */
  readonly merges?: readonly string[];
}

export interface MinimalName {
  readonly name: string;
  /** The sheet it is scoped to; absent for the whole workbook. */
  readonly sheet?: string;
  /** Without a leading "=". */
  readonly formula: string;
}

/** The bytes of a small but valid .xlsx: values (inline strings), formulas, merges, defined names; no styles. */
export function minimalXlsx(sheets: readonly MinimalSheet[], names: readonly MinimalName[] = []): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/>${sheets
        .map(
          (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SHEET_ML}.worksheet+xml"/>`,
        )
        .join('')}</Types>`,
    ),
    '_rels/.rels': part(relations(`<Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/>`)),
    'xl/workbook.xml': part(workbook(sheets, names)),
    'xl/_rels/workbook.xml.rels': part(
      relations(
        sheets
          .map(
            (_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
          )
          .join(''),
      ),
    ),
  };
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = part(worksheet(sheet));
  });
  return zipSync(files, { level: 1, mtime: new Date(1980, 0, 1) });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function part(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}

function relations(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

function workbook(sheets: readonly MinimalSheet[], names: readonly MinimalName[]): string {
  const list = sheets.map((s, i) => `<sheet name="${escape(s.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('');
  const defined = names
    .map((n) => {
      const scope = n.sheet === undefined ? -1 : sheets.findIndex((s) => s.name === n.sheet);
      return `<definedName name="${escape(n.name)}"${scope < 0 ? '' : ` localSheetId="${scope}"`}>${escape(n.formula)}</definedName>`;
    })
    .join('');
  return `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${list}</sheets>${defined === '' ? '' : `<definedNames>${defined}</definedNames>`}</workbook>`;
}

function worksheet(sheet: MinimalSheet): string {
  const rows = sheet.rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((value, column) => cell(value, `${columnName(column)}${row + 1}`)).join('')}</row>`,
  );
  const merges = (sheet.merges ?? []).map((text) => {
    const range = parseRange(text);
    if (range === null) throw new Error(`no range: ${text}`);
    return `<mergeCell ref="${formatRange(range)}"/>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`
  }</worksheet>`;
}

function cell(value: MinimalValue, reference: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'string') {
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  }
  const cached = value.value === undefined ? '' : `<v>${value.value}</v>`;
  return `<c r="${reference}"><f>${escape(value.formula.replace(/^=/, ''))}</f>${cached}</c>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
