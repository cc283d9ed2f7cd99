import type { Element } from '../../../ooxml';
import { childOf } from '../../../ooxml';

/** Children of a worksheet that a grid of cells does not show; the file keeps them. */
const PARTS = [
  'drawing',
  'legacyDrawing',
  'picture',
  'oleObjects',
  'controls',
  'tableParts',
  'dataValidations',
  'hyperlinks',
  'autoFilter',
];

/** Kinds of things on the sheet that a grid of cells does not show, by their names in the file. */
export function notShown(_xml: string, root: Element): string[] {
  return PARTS.filter((name) => childOf(root, name) !== null);
}
