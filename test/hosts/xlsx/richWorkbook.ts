import { strToU8, zipSync } from 'fflate';
import { NO_TIME } from './support';
import { XF, styleSheet, tinyParts } from './tiny';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const rels = (entries: readonly (readonly [string, string, string])[]) =>
  `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${kind.includes(':') ? kind : `${REL}/${kind}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A picture of one pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const scores = Array.from({ length: 6 }, (_, index) => {
  const row = 4 + index;
  const formula =
    index === 0 ? '<f t="shared" ref="F4:F9" si="0">ROUND(MIN(1,D4/C4)*E4,2)</f>' : '<f t="shared" si="0"/>';
  return (
    `<row r="${row}" spans="1:6" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A${row}" s="1" t="s"><v>${index % 3}</v></c>` +
    `<c r="B${row}" s="1" t="inlineStr"><is><t>指标${index + 1}</t></is></c><c r="C${row}" s="1"><v>${10 + index}</v></c>` +
    `<c r="D${row}" s="3"><v>${10 + index}</v></c><c r="E${row}" s="1"><v>${index + 1}</v></c><c r="F${row}" s="2">${formula}<v>${index + 1}</v></c></row>`
  );
}).join('');

const SHEET =
  `<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac">` +
  '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F12"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="12" customWidth="1"/><col min="7" max="8" width="9" style="3" hidden="1"/></cols><sheetData>' +
  '<row r="1"><c r="A1" s="1" t="s"><v>3</v></c></row><!-- 说明 --><row r="3"><c r="A3" t="s"><v>0</v></c><c r="F3" t="s"><v>4</v></c></row>' +
  scores +
  '<row r="10"><c r="A10" t="s"><v>5</v></c><c r="E10"><f>SUM(E4:E9)</f><v>21</v></c><c r="F10" s="2"><f>SUM(F4:F9)</f><v>21</v></c></row>' +
  '<row r="11"><c r="F11" t="str"><f>IF(F10&gt;=90,"优","差")&amp;"级"</f><v>差级</v></c></row>' +
  '<row r="12"><c r="A12"><f t="array" ref="A12:B12">C4:D4*2</f><v>20</v></c><c r="B12"><v>20</v></c><c r="F12"><f>SUM(明细[金额])</f><v>3</v></c></row>' +
  '</sheetData><autoFilter ref="A3:F9"/><mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A4:A5"/></mergeCells>' +
  '<conditionalFormatting sqref="F4:F9"><cfRule type="iconSet" priority="2"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" sqref="F4:F9"><formula1>0</formula1><formula2>10</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" location="\'参数\'!A1" display="参数"/></hyperlinks><printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId4"/>' +
  '<headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="C4:D9" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>表!C4:D4</xm:f><xm:sqref>G4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>';

const TABLE_SHEET =
  '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>6</v></c><c r="B1" t="s"><v>7</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>2</v></c></row>' +
  '<row r="5"><c r="A5" s="3"/><c r="B5"/></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';

const OTHER_SHEET =
  '<worksheet><sheetData><row r="1"><c r="A1"><f>表!F10/100</f><v>0.21</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>';

const TYPES = {
  '/xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  '/xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  '/xl/comments1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  '/xl/tables/table1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  '/xl/calcChain.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
  '/customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  '/docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  '/xl/printerSettings/printerSettings1.bin':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
  '/xl/media/image1.png': 'image/png',
  '/xl/drawings/vmlDrawing1.vml': 'application/vnd.openxmlformats-officedocument.vmlDrawing',
};

const anchor = (row: number, object: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 5}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${object}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWING =
  `${HEADER}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}">` +
  anchor(
    1,
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="公章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  ) +
  anchor(
    8,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图表"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>',
  ) +
  '</xdr:wsDr>';

const CHART = `${HEADER}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>表!$F$4:$F$9</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>5</x:Column></x:ClientData></v:shape></xml>';

/** The text parts of the rich workbook. Sheet 表 holds a scored table, 明细 a protected sheet with a table, 参数 a hidden one. */
export const RICH_TEXTS: Record<string, string> = tinyParts({
  sheets: { 表: SHEET, 明细: TABLE_SHEET, 参数: OTHER_SHEET },
  strings:
    '<si><t>产出指标</t></si><si><r><rPr><b/><sz val="11"/></rPr><t>效益</t></r><r><t xml:space="preserve"> 指标</t></r><rPh sb="0" eb="2"><t>xiaoyi</t></rPh></si><si><t>满意度_x000D_\n指标</t></si><si><t>自评表 &lt;2024&gt;</t></si><si><t>得分</t></si><si><t>总分</t></si><si><t>编号</t></si><si><t>金额</t></si>',
  styles: styleSheet(
    `${XF}<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>`,
    {
      numFmts: '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00_ "/></numFmts>',
      after: '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>',
    },
  ),
  beforeSheets:
    '<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="16095" windowHeight="9660"/></bookViews>',
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$F$12</definedName><definedName name="满分">100</definedName></definedNames><calcPr calcId="124519"/>',
  related: { calcChain: 'calcChain.xml', customXml: '../customXml/item1.xml' },
  types: TYPES,
  parts: {
    'xl/calcChain.xml': `${HEADER}<calcChain xmlns="${MAIN}"><c r="F10" i="1"/><c r="A1" i="3"/></calcChain>`,
    'xl/worksheets/_rels/sheet1.xml.rels': rels([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ]),
    'xl/worksheets/_rels/sheet2.xml.rels': rels([['rId1', 'table', '../tables/table1.xml']]),
    'xl/tables/table1.xml': `${HEADER}<table xmlns="${MAIN}" id="1" name="明细" displayName="明细" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="编号"/><tableColumn id="2" name="金额"/></tableColumns></table>`,
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': rels([
      ['rId1', 'image', '../media/image1.png'],
      ['rId2', 'chart', '../charts/chart1.xml'],
    ]),
    'xl/charts/chart1.xml': CHART,
    'xl/comments1.xml': `${HEADER}<comments xmlns="${MAIN}"><authors><author>审核人</author></authors><commentList><comment ref="F4" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': VML,
    'customXml/item1.xml': '<root xmlns="urn:template"><year>2024</year></root>',
    'customXml/_rels/item1.xml.rels': rels([['rId1', 'customXmlProps', 'itemProps1.xml']]),
    'customXml/itemProps1.xml': `${HEADER}<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    'docProps/custom.xml': `${HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
  },
});
/** A workbook with everything around a table that a template can carry; its texts through `change`. */
export function richWorkbook(
  change: (name: string, text: string) => Uint8Array | string = (_, text) => text,
): Uint8Array {
  const texts = Object.entries(RICH_TEXTS).map(([name, text]): [string, Uint8Array] => {
    const changed = change(name, text);
    return [name, typeof changed === 'string' ? strToU8(changed) : changed];
  });
  const parts = {
    ...Object.fromEntries(texts),
    'xl/media/image1.png': [PNG, { level: 0 }] as [Uint8Array, { level: 0 }],
    'xl/printerSettings/printerSettings1.bin': new Uint8Array(256).map((_, index) => (index * 7) % 251),
  };
  // Two of them are the same bytes, also where a second passes between.
  return zipSync(parts, { mtime: NO_TIME });
}
