import type { FontAppearance } from '../../../model';

export const PIXELS_PER_POINT = 96 / 72;

/** Widths of a digit in ems, by what the font's name says; digits of Chinese fonts take half a square. */
const NARROW = 0.507;
const DIGIT_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/arial|helvetica|verdana|tahoma|liberation sans/i, 0.556],
  [/times|georgia|cambria/i, 0.5],
];
const CHINESE = /[⺀-鿿]|^(sim|deng|fang|kai|yahei|microsoft yahei|ms |noto s.*cjk)/i;

/** The widest digit of a font in whole pixels, which is what column widths are counted in. */
export function digitWidth({ name, size }: Pick<FontAppearance, 'name' | 'size'>): number {
  const pixels = (size ?? 11) * PIXELS_PER_POINT;
  if (name !== null && CHINESE.test(name)) return Math.max(1, Math.ceil(pixels / 2));
  const ems = DIGIT_WIDTHS.find(([pattern]) => pattern.test(name ?? ''))?.[1] ?? NARROW;
  return Math.max(1, Math.round(pixels * ems));
}

/** A column's width as the file has it (in digits, padding included) in pixels (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The width of a column that the file gives in digits without padding (baseColWidth). */
export function basePixels(digits: number, digit: number): number {
  const padding = Math.ceil(digit / 4) * 2 + 1;
  return Math.ceil((digits * digit + padding) / 8) * 8; // Excel rounds its default up to whole steps of 8
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
