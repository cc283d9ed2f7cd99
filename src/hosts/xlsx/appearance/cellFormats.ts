import { GENERAL } from '../../../model';
import { BUILT_IN_FORMATS } from '../read/formats';
import { isTrue } from '../workbook';
import type { Element } from '../../../ooxml';
import { attribute, childOf, childrenOf } from '../../../ooxml';
import type { ColourSource } from './colours';
import { colourOf } from './colours';
import type { BorderAppearance, CellAppearance, FontAppearance, Horizontal, Side, Vertical } from '../../../model';

const SIDES: Readonly<Record<Side, readonly string[]>> = {
  left: ['left', 'start'],
  right: ['right', 'end'],
  top: ['top'],
  bottom: ['bottom'],
  up: ['diagonal'],
  down: ['diagonal'],
};

const HORIZONTAL: Partial<Readonly<Record<string, Horizontal>>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'distributed',
};
const VERTICAL: Partial<Readonly<Record<string, Vertical>>> = {
  top: 'top',
  center: 'center',
  justify: 'center',
  distributed: 'center',
};

const PLAIN_FONT: FontAppearance = {
  ...{ name: null, size: null, colour: null, script: null },
  ...{ bold: false, italic: false, underline: false, strike: false },
};

/** The styles part, read as far as appearance goes. */
export interface StyleAppearance {
  readonly cells: readonly CellAppearance[];
  /** The font that column widths are measured in. */
  readonly normalFont: FontAppearance;
}

/** What each format of cells (cellXfs, in their order) looks like. */
export function readCellFormats(xml: string, root: Element, colours: ColourSource): StyleAppearance {
  const list = (name: string, item: string) => {
    const element = childOf(root, name);
    return element ? childrenOf(element, item) : [];
  };
  const fonts = list('fonts', 'font').map((element) => readFont(xml, element, colours));
  const fills = list('fills', 'fill').map((element) => readFill(xml, element, colours));
  const borders = list('borders', 'border').map((element) => readBorders(xml, element, colours));
  const custom = new Map(
    list('numFmts', 'numFmt').map((one) => [
      Number(attribute(xml, one, 'numFmtId')),
      attribute(xml, one, 'formatCode'),
    ]),
  );
  const cells = list('cellXfs', 'xf').map((xf): CellAppearance => {
    const number = (name: string) => Number(attribute(xml, xf, name) ?? 0);
    const format = number('numFmtId');
    return {
      font: fonts[number('fontId')] ?? PLAIN_FONT,
      fill: fills[number('fillId')] ?? null,
      borders: borders[number('borderId')] ?? {},
      numberFormat: custom.get(format) ?? BUILT_IN_FORMATS[format] ?? GENERAL,
      ...readAlignment(xml, childOf(xf, 'alignment')),
    };
  });
  const normal = list('cellStyleXfs', 'xf')[0];
  return { cells, normalFont: fonts[normal ? Number(attribute(xml, normal, 'fontId') ?? 0) : 0] ?? PLAIN_FONT };
}

/** A font element, of a cell, of a run of rich text or of a differential format. */
export function readFont(xml: string, element: Element, colours: ColourSource): FontAppearance {
  const value = (local: string) => {
    const child = childOf(element, local);
    return child ? (attribute(xml, child, 'val') ?? 'true') : null;
  };
  const size = Number(value('sz'));
  const script = value('vertAlign');
  return {
    name: value('name') ?? value('rFont'),
    size: size > 0 ? size : null,
    bold: isTrue(value('b')),
    italic: isTrue(value('i')),
    underline: !['none', null].includes(value('u')),
    strike: isTrue(value('strike')),
    colour: colourOf(xml, childOf(element, 'color'), colours),
    script: script === 'superscript' ? 'super' : script === 'subscript' ? 'sub' : null,
  };
}

/** The one colour of a fill: of a pattern the foreground, of a gradient the first. */
function readFill(xml: string, fill: Element, colours: ColourSource): string | null {
  const pattern = childOf(fill, 'patternFill');
  if (pattern) {
    const type = attribute(xml, pattern, 'patternType') ?? 'none';
    if (type === 'none') return null;
    const colour = colourOf(xml, childOf(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), colours);
    return type === 'solid' ? colour : (colour ?? null);
  }
  const gradient = childOf(fill, 'gradientFill');
  const stop = gradient && childOf(gradient, 'stop');
  return stop ? colourOf(xml, childOf(stop, 'color'), colours) : null;
}

/** A fill of a differential format: there the background is the colour of a solid fill. */
export function readConditionFill(xml: string, fill: Element, colours: ColourSource): string | null {
  const pattern = childOf(fill, 'patternFill');
  if (!pattern) return null;
  return colourOf(xml, childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'), colours);
}

function readBorders(xml: string, border: Element, colours: ColourSource): CellAppearance['borders'] {
  const found: Partial<Record<Side, BorderAppearance>> = {};
  for (const [side, names] of Object.entries(SIDES) as [Side, readonly string[]][]) {
    if (side === 'up' && !isTrue(attribute(xml, border, 'diagonalUp'))) continue;
    if (side === 'down' && !isTrue(attribute(xml, border, 'diagonalDown'))) continue;
    const element = names.map((name) => childOf(border, name)).find((one) => one !== null) ?? null;
    const line = element ? (attribute(xml, element, 'style') ?? 'none') : 'none';
    if (element && line !== 'none') {
      found[side] = { line, colour: colourOf(xml, childOf(element, 'color'), colours) ?? '#000000' };
    }
  }
  return found;
}

function readAlignment(xml: string, alignment: Element | null) {
  const value = (name: string) => (alignment ? attribute(xml, alignment, name) : null);
  const turn = Number(value('textRotation') ?? 0);
  return {
    horizontal: HORIZONTAL[value('horizontal') ?? ''] ?? null,
    vertical: VERTICAL[value('vertical') ?? ''] ?? 'bottom',
    wrap: isTrue(value('wrapText')),
    // 1-90 turn to the left, 91-180 to the right, 255 stacks the letters.
    rotation: turn === 255 ? ('stacked' as const) : turn > 90 ? 90 - turn : turn,
    indent: Number(value('indent') ?? 0),
  };
}
