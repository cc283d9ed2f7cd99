import type { Address, ChartSeries, NewChart, NewSheet, Range } from '../../../model';
import { formatAbsolute, quoteSheet } from '../../../model';
import { encodeAttribute, encodeText } from '../../../ooxml';
import { XML_HEADER } from './parts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The axes need numbers of their own that refer to each other. */
const AXIS = { category: 111_111_111, value: 222_222_222 } as const;
/** Hundredths of a point. */
const SIZE = { title: 1400, text: 900 } as const;

/**
 * The XML of a chart part (ECMA-376 part 1, 21.2): clustered horizontal bars. The figures stand in it once more, so that a reader that
 * calculates nothing shows the same bars.
 */
export function chartXml(chart: NewChart, sheet: NewSheet): string {
  const { category, value } = AXIS;
  const format = encodeAttribute(chart.numberFormat);
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, sheet)).join('');
  const plot =
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="60"/><c:axId val="${category}"/><c:axId val="${value}"/></c:barChart>`;
  // Turned round, so that the first row of the sheet is the first bar; the numbers then stand at the bottom by "max".
  const names =
    `<c:catAx><c:axId val="${category}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/>${textXml(SIZE.text)}<c:crossAx val="${value}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';
  const numbers =
    `<c:valAx><c:axId val="${value}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${textXml(SIZE.text)}<c:crossAx val="${category}"/><c:crosses val="max"/></c:valAx>`;
  return (
    `${XML_HEADER}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${REL}"><c:roundedCorners val="0"/><c:chart>` +
    `${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${names}${numbers}</c:plotArea>` +
    `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textXml(SIZE.text)}</c:legend><c:plotVisOnly val="1"/>` +
    '<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** The XML of a drawing part that holds the charts, each at its cells; their relationships are rId1, rId2 … */
export function drawingXml(charts: readonly NewChart[]): string {
  const anchors = charts.map(({ place, title }, index) => {
    const number = index + 1;
    return (
      `<xdr:twoCellAnchor>${corner('from', { row: place.top, column: place.left })}` +
      `${corner('to', { row: place.bottom + 1, column: place.right + 1 })}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${number + 1}" name="${encodeAttribute(`${title} ${number}`)}" descr="${encodeAttribute(title)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${REL}" r:id="rId${number}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return `${XML_HEADER}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${anchors.join('')}</xdr:wsDr>`;
}

function corner(local: 'from' | 'to', { row, column }: Address): string {
  return `<xdr:${local}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${local}>`;
}

function seriesXml({ name, values, colour }: ChartSeries, index: number, chart: NewChart, sheet: NewSheet): string {
  const fill = `<c:spPr><a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill></c:spPr>`;
  const labels =
    `<c:dLbls><c:numFmt formatCode="${encodeAttribute(chart.numberFormat)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${textXml(SIZE.text)}` +
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeText(name)}</c:v></c:tx>${fill}<c:invertIfNegative val="0"/>${labels}` +
    `<c:cat><c:strRef>${reference(sheet, chart.categories)}<c:strCache>${cache(sheet, chart.categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef>${reference(sheet, values)}<c:numCache><c:formatCode>${encodeText(chart.numberFormat)}</c:formatCode>` +
    `${cache(sheet, values)}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function reference({ name }: NewSheet, { top, left, bottom, right }: Range): string {
  const [first, last] = [formatAbsolute({ row: top, column: left }), formatAbsolute({ row: bottom, column: right })];
  return `<c:f>${encodeText(`${quoteSheet(name)}!${first}:${last}`)}</c:f>`;
}

/** What stands in the cells now; an empty one has no point. */
function cache(sheet: NewSheet, { top, left, bottom }: Range): string {
  const points: string[] = [];
  for (const { address, value } of sheet.cells) {
    const isInside = address.column === left && address.row >= top && address.row <= bottom;
    if (!isInside || value === null) continue;
    points.push(`<c:pt idx="${address.row - top}"><c:v>${encodeText(String(value))}</c:v></c:pt>`);
  }
  return `<c:ptCount val="${bottom - top + 1}"/>${points.join('')}`;
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="${SIZE.title}" b="1"/><a:t>${encodeText(title)}</a:t></a:r>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${SIZE.title}" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

const textXml = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
