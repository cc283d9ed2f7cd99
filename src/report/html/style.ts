import { ALTERNATIVES, FONTS } from '../word/fonts';
import { FIRST_LINE } from '../word/measures';

/**
 * Styles that survive pasting. Word and WPS take the first font of a list for all characters unless mso-ascii-font-family names another;
 * a browser's clipboard drops what it does not know (mso-…). So the Chinese font stands first, and the Latin one where it can.
 */
export function fontStyle(font: string, halfPoints: number, isBold = false): string {
  const alternative = ALTERNATIVES[font];
  return css({
    'font-family': [font, ...(alternative ? [alternative] : [])].map((name) => `'${name}'`).join(','),
    'mso-ascii-font-family': `'${FONTS.latin}'`,
    'mso-hansi-font-family': `'${FONTS.latin}'`,
    'font-size': `${halfPoints / 2}pt`,
    'font-weight': isBold ? 'bold' : 'normal',
    color: 'black',
  });
}

/** A paragraph on lines of exactly so many twips; `indent`: two characters at its beginning, as body text has. */
export function paragraphStyle(align: 'left' | 'center' | 'right' | 'justify', line: number, indent = false): string {
  return css({
    margin: '0',
    'text-align': align,
    'text-indent': indent ? points(FIRST_LINE) : '0',
    'line-height': points(line),
    'mso-line-height-rule': 'exactly',
  });
}

/** What a person has to fill in. */
export const GAP_STYLE = css({ background: 'yellow', 'mso-highlight': 'yellow' });

/** A thin line around each cell; Word asks for 0.5 points. */
export const CELL_BORDER = css({
  border: 'solid black 1.0pt',
  'mso-border-alt': 'solid windowtext .5pt',
  padding: '1.5pt 3pt',
  'vertical-align': 'middle',
});

export function css(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

const points = (twips: number): string => `${twips / 20}pt`;
