import type { Range } from '../../../model/address';
import { formatAddress, parseRange } from '../../../model/address';
import { plainFormula } from '../formula/newer';
import { isTrue } from '../workbook';
import { textBetween } from '../xml/text';
import type { Element } from '../xml/tree';
import { attribute, childOf, childrenOf } from '../xml/tree';
import { readConditionFill, readFont } from './cellLooks';
import type { ColourSource } from './colours';
import type { ConditionLook } from './look';

/** The styles part, for the looks that conditions name. */
export interface ConditionSource {
  readonly colours: ColourSource;
  readonly stylesXml: string;
  /** The dxf elements, in their order. */
  readonly dxfs: readonly Element[];
}

/** How a comparison of a cell with one or two formulas is written as one formula about the cell. */
const COMPARISONS: Partial<Readonly<Record<string, (cell: string, one: string, two: string) => string>>> = {
  equal: (cell, one) => `${cell}=(${one})`,
  notEqual: (cell, one) => `${cell}<>(${one})`,
  greaterThan: (cell, one) => `${cell}>(${one})`,
  greaterThanOrEqual: (cell, one) => `${cell}>=(${one})`,
  lessThan: (cell, one) => `${cell}<(${one})`,
  lessThanOrEqual: (cell, one) => `${cell}<=(${one})`,
  between: (cell, one, two) => `AND(${cell}>=(${one}),${cell}<=(${two}))`,
  notBetween: (cell, one, two) => `OR(${cell}<(${one}),${cell}>(${two}))`,
};

/** The conditional formats of a sheet that are one formula (expression, cellIs), first priority first; others are counted by kind. */
export function readConditions(xml: string, root: Element, source: ConditionSource) {
  const conditions: ConditionLook[] = [];
  for (const block of childrenOf(root, 'conditionalFormatting')) {
    const ranges = (attribute(xml, block, 'sqref') ?? '').split(/\s+/).flatMap((text) => parseRange(text) ?? []);
    for (const rule of childrenOf(block, 'cfRule')) {
      const formula = ranges[0] ? formulaOf(xml, rule, ranges[0]) : null;
      if (formula === null) continue;
      conditions.push({
        ranges,
        formula,
        ...lookOf(attribute(xml, rule, 'dxfId'), source),
        priority: Number(attribute(xml, rule, 'priority') ?? 0),
        stop: isTrue(attribute(xml, rule, 'stopIfTrue')),
      });
    }
  }
  return { conditions: conditions.sort((a, b) => a.priority - b.priority) };
}

function formulaOf(xml: string, rule: Element, { top, left }: Range): string | null {
  const [one = '', two = ''] = childrenOf(rule, 'formula').map(({ openEnd, closeStart }) =>
    plainFormula(textBetween(xml, openEnd, closeStart)),
  );
  if (one === '') return null;
  const type = attribute(xml, rule, 'type');
  if (type === 'expression') return `=${one}`;
  const compare = type === 'cellIs' ? COMPARISONS[attribute(xml, rule, 'operator') ?? ''] : undefined;
  return compare ? `=${compare(formatAddress({ row: top, column: left }), one, two)}` : null;
}

function lookOf(id: string | null, { stylesXml, dxfs, colours }: ConditionSource) {
  const dxf = id === null ? undefined : dxfs[Number(id)];
  const fill = dxf ? childOf(dxf, 'fill') : null;
  const font = dxf ? childOf(dxf, 'font') : null;
  const fontLook = font ? readFont(stylesXml, font, colours) : null;
  return {
    fill: fill ? readConditionFill(stylesXml, fill, colours) : null,
    font: fontLook?.colour ?? null,
    bold: font && childOf(font, 'b') ? (fontLook?.bold ?? null) : null,
  };
}
