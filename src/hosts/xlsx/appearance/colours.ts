import type { Element } from '../../../ooxml';
import { attributesOf, childOf, childrenOf, parseXml } from '../../../ooxml';

/** The colours of a workbook's theme in the order in which cells number them (light and dark pairs swapped, as Excel does). */
const THEME_ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2'],
  ...['accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'],
];

/** Office's own theme, for a workbook without one. */
const OFFICE_THEME = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31'],
  ...['A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];

const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** The palette that indexed colours name (ECMA-376 part 1, 18.8.27); its first eight stand twice. */
const PALETTE = [
  ...BASIC,
  ...BASIC,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** What colours are resolved with. */
export interface ColourSource {
  /** RRGGBB, in THEME_ORDER. */
  readonly theme: readonly string[];
  /** RRGGBB, by index. */
  readonly palette: readonly string[];
}

/** The colours of a theme part; of Office's own where there is none or it lacks one. */
export function readTheme(xml: string | null): readonly string[] {
  if (xml === null) return OFFICE_THEME;
  const elements = childOf(parseXml(xml), 'themeElements');
  const scheme = elements && childOf(elements, 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const slot = scheme ? childOf(scheme, name)?.children[0] : undefined;
    const { val, lastClr } = slot ? recordOf(xml, slot) : {};
    const colour = slot?.local === 'sysClr' ? lastClr : val;
    return hex6(colour) ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** The palette of a styles part, which may bring its own. */
export function readPalette(xml: string, root: Element): readonly string[] {
  const colours = childOf(root, 'colors');
  const own = colours && childOf(colours, 'indexedColors');
  if (!own) return PALETTE;
  const given = childrenOf(own, 'rgbColor').map((element) => hex6(recordOf(xml, element).rgb));
  return PALETTE.map((colour, index) => given[index] ?? colour);
}

/** A colour element (color, fgColor, bgColor …) as #RRGGBB; null where it says "automatic" or nothing. */
export function colourOf(xml: string, element: Element | null, { theme, palette }: ColourSource): string | null {
  if (!element) return null;
  const { rgb, theme: themed, indexed, auto, tint } = recordOf(xml, element);
  if (auto === '1' || auto === 'true') return null;
  const base = hex6(rgb) ?? theme[indexOf(themed)] ?? palette[indexOf(indexed)];
  return base === undefined ? null : `#${tinted(base, Number(tint ?? 0))}`;
}

/** Lighter (tint > 0) or darker (tint < 0), as ECMA-376 part 1, 18.8.19 reckons: on the lightness of the colour. */
export function tinted(rgb: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return rgb;
  const [hue, saturation, lightness] = toHsl(rgb);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, changed)));
}

function recordOf(xml: string, element: Element): Partial<Record<string, string>> {
  return Object.fromEntries(attributesOf(xml, element));
}

const indexOf = (text: string | undefined): number => (text === undefined ? -1 : Number(text));

/** "FFRRGGBB" or "RRGGBB" → "RRGGBB"; undefined for anything else. */
function hex6(text: string | undefined): string | undefined {
  return text !== undefined && /^([\da-f]{2})?[\da-f]{6}$/i.test(text) ? text.slice(-6).toUpperCase() : undefined;
}

function toHsl(rgb: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [hue, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number) => {
    const at = (offset + hue * 2) % 12;
    const value = lightness - chroma * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return [0, 8, 4].map(part).join('').toUpperCase();
}
