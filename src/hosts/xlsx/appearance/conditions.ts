import type { ConditionalFormat, ConditionEffect, ConditionTest, Range } from '../../../model';
import { formatAddress, parseRange } from '../../../model';
import { plainFormula } from '../../../formulaSyntax';
import { isTrue } from '../workbook';
import { attribute, childOf, childrenOf, textBetween } from '../../../ooxml';
import type { Element } from '../../../ooxml';
import { readConditionFill, readFont } from './cellFormats';
import type { ColourSource } from './colours';
import { readDrawing } from './drawings';

/** The styles part, for the formats that conditions name. */
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

/** The conditional formats of a sheet, first priority first; those of kinds that the grid does not show are left out. */
export function readConditions(xml: string, root: Element, source: ConditionSource) {
  const conditions: ConditionalFormat[] = [];
  for (const block of childrenOf(root, 'conditionalFormatting')) {
    const ranges = (attribute(xml, block, 'sqref') ?? '').split(/\s+/).flatMap((text) => parseRange(text) ?? []);
    if (!ranges[0]) continue;
    for (const rule of childrenOf(block, 'cfRule')) {
      const effect = readDrawing(xml, rule, source.colours) ?? readMarks(xml, rule, ranges[0], source);
      if (!effect) continue;
      conditions.push({
        ranges,
        priority: Number(attribute(xml, rule, 'priority') ?? 0),
        stop: isTrue(attribute(xml, rule, 'stopIfTrue')),
        effect,
      });
    }
  }
  return { conditions: conditions.sort((a, b) => a.priority - b.priority) };
}

function readMarks(xml: string, rule: Element, range: Range, source: ConditionSource): ConditionEffect | null {
  const test = readTest(xml, rule, range);
  return test && { kind: 'marks', test, ...differentialFormat(attribute(xml, rule, 'dxfId'), source) };
}

function readTest(xml: string, rule: Element, range: Range): ConditionTest | null {
  const value = (name: string) => attribute(xml, rule, name);
  switch (value('type')) {
    case 'duplicateValues':
      return { kind: 'repeated' };
    case 'uniqueValues':
      return { kind: 'unique' };
    case 'top10': {
      const flags = { isPercent: isTrue(value('percent')), fromBottom: isTrue(value('bottom')) };
      return { kind: 'rank', count: Number(value('rank') ?? 10), ...flags };
    }
    case 'aboveAverage': {
      if (value('stdDev') !== null) return null;
      const isAbove = value('aboveAverage') === null || isTrue(value('aboveAverage'));
      return { kind: 'average', isAbove, isInclusive: isTrue(value('equalAverage')) };
    }
    default: {
      const formula = formulaOf(xml, rule, range);
      return formula === null ? null : { kind: 'formula', formula };
    }
  }
}

/** Every other kind (containsText, containsBlanks, timePeriod …) carries the formula that says the same. */
function formulaOf(xml: string, rule: Element, { top, left }: Range): string | null {
  const [one = '', two = ''] = childrenOf(rule, 'formula').map(({ openEnd, closeStart }) =>
    plainFormula(textBetween(xml, openEnd, closeStart)),
  );
  if (one === '') return null;
  if (attribute(xml, rule, 'type') !== 'cellIs') return `=${one}`;
  const compare = COMPARISONS[attribute(xml, rule, 'operator') ?? ''];
  return compare ? `=${compare(formatAddress({ row: top, column: left }), one, two)}` : null;
}

function differentialFormat(id: string | null, { stylesXml, dxfs, colours }: ConditionSource) {
  const dxf = id === null ? undefined : dxfs[Number(id)];
  const fill = dxf ? childOf(dxf, 'fill') : null;
  const font = dxf ? childOf(dxf, 'font') : null;
  const given = font ? readFont(stylesXml, font, colours) : null;
  return {
    fill: fill ? readConditionFill(stylesXml, fill, colours) : null,
    font: given?.colour ?? null,
    bold: font && childOf(font, 'b') ? (given?.bold ?? null) : null,
  };
}
