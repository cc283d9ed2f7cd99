import { registeredSentences } from './registry';

/** So many letters of a sentence must stand fixed, so that words of a person are not taken for it. */
const FIXED_LETTERS = 6;

/**
 * Whether a text is one of the program's own sentences, in either language, with anything short of a further sentence in its slots. `areas` are the first parts
 * of their ids ('scoring', 'paper').
 */
export function wasSaid(text: string, areas: readonly string[]): boolean {
  return registeredSentences().some(
    ([id, { zh, en }]) =>
      areas.includes(id.slice(0, id.indexOf('.'))) && [zh, en].some((sentence) => couldBe(text, sentence)),
  );
}

function couldBe(text: string, sentence: string): boolean {
  const pieces = sentence.split(/\{\w+[^{}]*\}/);
  if (pieces.join('').length < FIXED_LETTERS) return false;
  const pattern = pieces.map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^。]*');
  return new RegExp(`^${pattern}$`).test(text);
}
