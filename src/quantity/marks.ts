import { NO_VALUE, NUMBERED_PLACEHOLDERS, PLACEHOLDERS } from '../lexicon/nothing';
import { anyOf } from '../lexicon/words';
import { squeeze } from '../text';

const DASHES = /^[-—_/\\~.…·*。、，,]+$/;

/** 指标2, 指标值1:, 目标1: named by its number alone. */
const NUMBERED = new RegExp(`^${anyOf(NUMBERED_PLACEHOLDERS)}[\\dnN一二三四五六七八九十]{1,2}:?[….]*$`);
const PLACEHOLDER = new RegExp(`^${anyOf(PLACEHOLDERS)}:?$`);
/** ≥××, XX%. */
const CROSSES = /^[<>=≥≤]*[xX×]{2,}.{0,4}$/;

/** Whether the text is empty, a mark for "nothing", or a placeholder of the form. */
export function saysNothing(text: string): boolean {
  const bare = squeeze(text);
  const word = bare.toLowerCase().replace(/[。;；]$/, '');
  return (
    word === '' || NO_VALUE.includes(word) || [DASHES, NUMBERED, PLACEHOLDER, CROSSES].some((mark) => mark.test(bare))
  );
}
