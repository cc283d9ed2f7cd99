/** Chinese signs are as wide as the letters are high; other signs are a little wider than half of that. */
const NARROW = 0.56;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6、-〿“”‘’—…]/u;
/** A line is that much higher than its letters. */
const LINE = 1.3;
/** Space that Excel keeps beside and above the text, in points. */
const PADDING = 5;

/** The highest that Excel lets a row be, in points. */
export const HIGHEST_ROW = 409;

/** The height in points that a wrapped text needs in a cell of that width (points) in letters of that size (points). */
export function textHeight(text: string, width: number, size: number): number {
  const room = Math.max(size, width - PADDING);
  const lines = text
    .split('\n')
    .reduce((count, paragraph) => count + linesOf(lengthOf(paragraph, size), room, size), 0);
  return Math.ceil(lines * size * LINE + PADDING);
}

/** No line begins with a comma or a full stop: the sign before it goes down as well, so a line may end one sign short. */
function linesOf(length: number, room: number, size: number): number {
  return length <= room ? 1 : Math.ceil(length / Math.max(size, room - size));
}

function lengthOf(text: string, size: number): number {
  let length = 0;
  for (const sign of text) length += WIDE.test(sign) ? size : size * NARROW;
  return length;
}
