import { arc, box, polygon, stroke } from './shapes.mjs';

const WHITE = [255, 255, 255];
const BLUE = [15, 108, 189];
const ORANGE = [188, 75, 9];
const GREY = [80, 80, 80];

/** A tile with white figures on it: readable on a light and on a dark ribbon alike. */
const tile = (colour, ...figures) => [
  { colour, shape: box(0, 0, 16, 16, 3) },
  ...figures.map((shape) => ({ colour: WHITE, shape })),
];

/** What each icon shows, back to front. */
export const DRAWINGS = {
  /** The product, and 打开面板: rows of a table as completion bars, ticked off. */
  icon: tile(
    BLUE,
    box(3, 3, 10, 2),
    box(3, 7, 6, 2),
    box(3, 11, 3, 2),
    stroke(
      [
        [8, 10.9],
        [10, 13],
        [13.6, 8.4],
      ],
      1.9,
    ),
  ),
  /** 填分: a sum sign. */
  score: tile(
    BLUE,
    box(4, 3, 8, 2),
    box(4, 11, 8, 2),
    stroke(
      [
        [5.1, 4.2],
        [8.7, 8],
        [5.1, 11.8],
      ],
      2,
    ),
  ),
  /** 标记偏差: a flag. */
  mark: tile(
    ORANGE,
    box(4, 2, 2, 12),
    polygon([
      [6, 3],
      [13, 3],
      [11, 6],
      [13, 9],
      [6, 9],
    ]),
  ),
  /** 还原: an arrow back. */
  restore: tile(
    GREY,
    stroke([[4.6, 6], ...arc(8.8, 9.1, 3.1, -90, 90), [5.4, 12.2]], 1.9),
    polygon([
      [2.2, 6],
      [6.6, 2.4],
      [6.6, 9.6],
    ]),
  ),
};

/** The sizes that Office asks for, in pixels. */
export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
