import type { CellStyle } from '../../../model';
import { childrenOf, elementText, parseXml } from '../../../ooxml';
import type { StyleSheet } from './styles';

interface GeneratedFormat {
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: boolean;
  /** A built-in number format. */
  readonly format: number;
  readonly horizontal?: 'center' | 'left';
}

/** How the cells of a generated sheet are formatted. */
const FORMATS: Readonly<Record<CellStyle, GeneratedFormat>> = {
  title: { bold: true, size: 16, format: 0, horizontal: 'left' },
  header: { bold: true, fill: 'FFDDEBF7', border: true, format: 0, horizontal: 'center' },
  text: { border: true, format: 0, horizontal: 'left' },
  link: { colour: 'FF0563C1', underlined: true, border: true, format: 0, horizontal: 'left' },
  number: { border: true, format: 2 },
  percent: { border: true, format: 10 },
  note: { colour: 'FF595959', format: 0, horizontal: 'left' },
};

/** Whether a text of this style goes on below where its cell is too narrow. */
export const isWrapped = (style: CellStyle): boolean => style !== 'title' && style !== 'note';

/** The number of the format for a style of ours, in the workbook's own font. */
export function formatOf(styles: StyleSheet, style: CellStyle): number {
  const { root } = styles;
  const format = FORMATS[style];
  const font = styles.add('fonts', fontText(styles, format));
  const fill = format.fill === undefined ? 0 : styles.add('fills', fillText(styles, format.fill));
  const border = format.border ? styles.add('borders', borderText(styles)) : 0;
  const alignment = elementText(root, 'alignment', {
    horizontal: format.horizontal ?? null,
    vertical: 'center',
    wrapText: isWrapped(style) ? 1 : null,
  });
  const attributes = {
    ...{ numFmtId: format.format, fontId: font, fillId: fill, borderId: border, xfId: 0 },
    ...{ applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 },
  };
  return styles.add('cellXfs', elementText(root, 'xf', attributes, alignment));
}

function fontText(styles: StyleSheet, { bold, underlined, size, colour }: GeneratedFormat): string {
  const { root } = styles;
  const base = styles.entry('fonts', 0);
  const element = base === null ? null : parseXml(base);
  const from = (local: string) =>
    (element ? childrenOf(element, local) : []).map(({ start, end }) => (base ?? '').slice(start, end)).join('');
  return elementText(
    root,
    'font',
    {},
    [
      bold ? elementText(root, 'b', {}) : '',
      underlined ? elementText(root, 'u', {}) : '',
      size === undefined ? from('sz') : elementText(root, 'sz', { val: size }),
      colour === undefined ? '' : elementText(root, 'color', { rgb: colour }),
      ...['name', 'family', 'charset', 'scheme'].map(from),
    ].join(''),
  );
}

function fillText({ root }: StyleSheet, colour: string): string {
  const colours = elementText(root, 'fgColor', { rgb: colour }) + elementText(root, 'bgColor', { indexed: 64 });
  return elementText(root, 'fill', {}, elementText(root, 'patternFill', { patternType: 'solid' }, colours));
}

function borderText({ root }: StyleSheet): string {
  const side = (local: string) => elementText(root, local, { style: 'thin' }, elementText(root, 'color', { auto: 1 }));
  const sides = ['left', 'right', 'top', 'bottom'].map(side).join('');
  return elementText(root, 'border', {}, sides + elementText(root, 'diagonal', {}));
}
