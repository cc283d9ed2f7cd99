/** Sizes of official documents. Fonts in half-points, lengths in twips (twentieths of a point). */
export const SIZE = {
  /** 二号 */ title: 44,
  /** 小二 */ part: 36,
  /** 三号 */ body: 32,
  /** 四号 */ pageNumber: 28,
  /** 五号 */ table: 21,
  /** 小五 */ small: 18,
} as const;

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Lines of exactly 28 points, 36 for the title, 1 between two tables. */
export const LINE = { body: 560, title: 720, hair: 20 } as const;

/** Two characters of the body's size. */
export const FIRST_LINE = 640;

export const A4 = { width: twips(210), height: twips(297) } as const;

/** GB/T 9704: 37 mm above, 28 mm left, a text of 156 × 225 mm. */
export const MARGIN = {
  top: twips(37),
  right: twips(26),
  bottom: twips(35),
  left: twips(28),
  footer: twips(25),
} as const;
export const WIDE_MARGIN = {
  top: twips(24),
  right: twips(20),
  bottom: twips(22),
  left: twips(20),
  footer: twips(12),
} as const;

export const TEXT_WIDTH = {
  portrait: A4.width - MARGIN.left - MARGIN.right,
  landscape: A4.height - WIDE_MARGIN.left - WIDE_MARGIN.right,
} as const;
