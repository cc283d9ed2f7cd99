import { isMark, plainFormula } from '../../formulaSyntax';
import type { Highlight, PlacedHighlight } from '../../model';
import { parseRange } from '../../model';
import { attribute, childOf, childrenOf, parseXml, textBetween } from '../../ooxml';
import type { Element } from '../../ooxml';

/** A conditional format with a formula, as it stands in a sheet. */
export interface FormulaRule {
  readonly block: Element;
  readonly element: Element;
  readonly highlight: Highlight;
}

/** The differential format of that number as XML; null where there is none. */
export type DifferentialFormats = (index: number) => string | null;

/** All rules of a sheet that are a formula with a fill; whose they are is not asked. */
export function formulaRules(xml: string, root: Element, formats: DifferentialFormats): FormulaRule[] {
  return childrenOf(root, 'conditionalFormatting').flatMap((block) => {
    const [range, ...also] = (attribute(xml, block, 'sqref') ?? '')
      .split(/\s+/)
      .flatMap((text) => parseRange(text) ?? []);
    return childrenOf(block, 'cfRule').flatMap((element): FormulaRule[] => {
      const formula = childrenOf(element, 'formula')[0];
      const format = attribute(xml, element, 'dxfId');
      const look = format === null ? null : lookOf(formats(Number(format)) ?? '');
      if (!range || !formula || !look || attribute(xml, element, 'type') !== 'expression') return [];
      const text = textBetween(xml, formula.openEnd, formula.closeStart);
      const places = also.length > 0 ? { range, also } : { range };
      return [{ block, element, highlight: { ...places, formula: `=${plainFormula(text)}`, ...look } }];
    });
  });
}

/** The highlights of ours on a sheet, by their shape. */
export function marksOf(sheet: string, xml: string, formats: () => DifferentialFormats): PlacedHighlight[] {
  if (!/<(?:[\w.-]+:)?conditionalFormatting[\s>]/.test(xml)) return [];
  return formulaRules(xml, parseXml(xml, 'sheetData'), formats())
    .filter(({ highlight }) => isMark(highlight))
    .map(({ highlight }) => ({ sheet, highlight }));
}

/** The look of a differential format; null where it has no fill in a colour of its own. */
export function lookOf(dxf: string): Omit<Highlight, 'range' | 'also' | 'formula'> | null {
  if (dxf === '') return null;
  const root = parseXml(dxf);
  const pattern = inside(root, 'fill', 'patternFill');
  const fill = colourOf(dxf, inside(pattern, 'bgColor')) ?? colourOf(dxf, inside(pattern, 'fgColor'));
  if (fill === null) return null;
  const bold = inside(root, 'font', 'b');
  const border = inside(root, 'border', 'top');
  const isBold = bold !== null && !/^(?:0|false)$/.test(attribute(dxf, bold, 'val') ?? '1');
  return {
    fill,
    font: colourOf(dxf, inside(root, 'font', 'color')),
    ...(isBold ? { bold: true } : {}),
    ...(border !== null && (attribute(dxf, border, 'style') ?? 'none') !== 'none' ? { border: true } : {}),
  };
}

function inside(root: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>((at, name) => at && (childOf(at, name) ?? null), root);
}

function colourOf(xml: string, element: Element | null): string | null {
  const rgb = element && attribute(xml, element, 'rgb');
  return rgb !== null && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
}
