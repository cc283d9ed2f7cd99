import type { Io } from './io';

export type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** Marks a text with a colour, or leaves it as it is. */
export type Paint = (text: string, colour: Colour) => string;

const CODES: Readonly<Record<Colour, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
};

export const plain: Paint = (text) => text;

export const coloured: Paint = (text, colour) => {
  const [on, off] = CODES[colour];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

/** Colour only for a person at a terminal who has not said no (https://no-color.org). */
export function wantsColour(io: Io): boolean {
  return io.outIsTerminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
}
