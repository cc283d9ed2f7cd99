import { plainFormula } from '../../../formulaSyntax';
import { isTrue } from '../workbook';
import type { Element } from '../../../ooxml';
import { attribute, childOf, childrenOf } from '../../../ooxml';
import type { ColourSource } from './colours';
import { colourOf } from './colours';
import type { ConditionEffect, ConditionPoint } from '../../../model';

const KINDS: Partial<Readonly<Record<string, ConditionPoint['kind']>>> = {
  num: 'number',
  percent: 'percent',
  percentile: 'percentile',
  formula: 'formula',
  min: 'least',
  max: 'greatest',
};

/** A conditional format that draws: a colour scale, a data bar, icons. Null for one that only marks, or lacks a part. */
export function readDrawing(xml: string, rule: Element, colours: ColourSource): ConditionEffect | null {
  const scale = childOf(rule, 'colorScale');
  if (scale) return readScale(xml, scale, colours);
  const bar = childOf(rule, 'dataBar');
  if (bar) return readBar(xml, bar, colours);
  const icons = childOf(rule, 'iconSet');
  return icons ? readIcons(xml, icons) : null;
}

function readScale(xml: string, scale: Element, colours: ColourSource): ConditionEffect | null {
  const shades = childrenOf(scale, 'color').map((element) => colourOf(xml, element, colours) ?? '#FFFFFF');
  const points = readPoints(xml, scale).flatMap((point, index) => {
    const colour = shades[index];
    return colour === undefined ? [] : { ...point, colour };
  });
  return points.length < 2 ? null : { kind: 'scale', points };
}

function readBar(xml: string, bar: Element, colours: ColourSource): ConditionEffect | null {
  const [least, most] = readPoints(xml, bar);
  const colour = colourOf(xml, childOf(bar, 'color'), colours);
  return least && most && colour ? { kind: 'bar', least, most, colour, showsValue: showsValue(xml, bar) } : null;
}

function readIcons(xml: string, icons: Element): ConditionEffect {
  const points = childrenOf(icons, 'cfvo').map((element) => ({
    ...readPoint(xml, element),
    isInclusive: attribute(xml, element, 'gte') === null || isTrue(attribute(xml, element, 'gte')),
  }));
  return {
    kind: 'icons',
    set: attribute(xml, icons, 'iconSet') ?? '3TrafficLights1',
    points,
    isReversed: isTrue(attribute(xml, icons, 'reverse')),
    showsValue: showsValue(xml, icons),
  };
}

const readPoints = (xml: string, parent: Element) => childrenOf(parent, 'cfvo').map((one) => readPoint(xml, one));

function readPoint(xml: string, element: Element): ConditionPoint {
  const kind = KINDS[attribute(xml, element, 'type') ?? ''] ?? 'number';
  const text = attribute(xml, element, 'val');
  if (kind === 'least' || kind === 'greatest' || text === null) return { kind, value: null };
  const value = Number(text);
  return Number.isFinite(value) ? { kind, value } : { kind: 'formula', value: `=${plainFormula(text)}` };
}

function showsValue(xml: string, element: Element): boolean {
  const value = attribute(xml, element, 'showValue');
  return value === null || isTrue(value);
}
