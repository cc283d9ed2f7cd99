import type { NewSheet } from '../../../model';
import type { Package } from '../../../ooxml';
import { relationshipsPath } from '../../../ooxml';
import { chartXml, drawingXml } from './chart';
import { freeName, relationshipType, withContentType, withRelationship, withoutPart } from './parts';
import { relationsOf } from './relations';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Adds what a sheet of ours refers to: the files of its links, its drawing and the charts in it. `part` is the sheet's own. */
export function withAttachments(parts: Package, part: string, sheet: NewSheet): Package {
  let next = parts;
  for (const { kind, target } of relationsOf(sheet)) {
    if (kind === 'hyperlink') {
      next = withRelationship(next, part, relationshipType(kind), target, 'External').parts;
    } else {
      const drawing = freeName(next, (number) => beside(part, `drawings/drawing${number}.xml`));
      next = withDrawing(next, drawing, sheet);
      next = withRelationship(next, part, relationshipType(kind), fromNeighbour(drawing)).parts;
    }
  }
  return next;
}

/** Whether the sheet's part refers to no more and no less than what was added with it. */
export function hasOnlyAttachments(parts: Package, part: string, added: NewSheet): boolean {
  const kinds = (list: readonly { readonly kind: string }[]): string => list.map(({ kind }) => kind).join();
  return kinds(parts.relationships(part)) === kinds(relationsOf(added));
}

/** Takes out the drawing and the charts of a sheet of ours; its own part takes the relationships along. */
export function withoutAttachments(parts: Package, part: string): Package {
  const drawings = targetsOf(parts, part);
  const charts = drawings.flatMap((drawing) => targetsOf(parts, drawing));
  return [...charts, ...drawings].reduce(withoutPart, parts);
}

const targetsOf = (parts: Package, part: string): string[] =>
  parts.has(relationshipsPath(part)) ? parts.relationships(part).flatMap((one) => one.part ?? []) : [];

function withDrawing(parts: Package, drawing: string, sheet: NewSheet): Package {
  const charts = sheet.charts ?? [];
  let next = withContentType(parts.with(drawing, drawingXml(charts)), drawing, DRAWING_TYPE);
  for (const chart of charts) {
    const part = freeName(next, (number) => beside(drawing, `charts/chart${number}.xml`));
    next = withContentType(next.with(part, chartXml(chart, sheet)), part, CHART_TYPE);
    next = withRelationship(next, drawing, relationshipType('chart'), fromNeighbour(part)).parts;
  }
  return next;
}

/** xl/worksheets/sheet1.xml, charts/chart1.xml → xl/charts/chart1.xml */
function beside(part: string, name: string): string {
  const folder = part.slice(0, part.lastIndexOf('/'));
  return `${folder.slice(0, folder.lastIndexOf('/') + 1)}${name}`;
}

/** How a part in a folder beside names it: xl/charts/chart1.xml → ../charts/chart1.xml */
function fromNeighbour(part: string): string {
  const [folder = '', name = ''] = part.split('/').slice(-2);
  return `../${folder}/${name}`;
}
