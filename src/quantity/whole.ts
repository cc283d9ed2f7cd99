import { NONE_OF_IT } from '../lexicon/harm';
import { FIRST_PLACE, RANK } from '../lexicon/ranks';
import { squeeze } from '../text';
import type { TokenisedText } from './build';
import { readChineseNumeral } from './numerals';

/** What a text says as a whole, where its parts say nothing by themselves. */
export interface WholeReading {
  readonly kind: 'rank' | 'none-of-it';
  readonly value: number;
}

/** A place in an order (前5名, 全省第三), or none of a harm (零投诉); null for all other texts. */
export function wholeReading({ text }: TokenisedText): WholeReading | null {
  const bare = squeeze(text).replace(/[。.]$/, '');
  if (bare.length > LONGEST) return null;
  if (NONE_OF_IT.test(bare)) return { kind: 'none-of-it', value: 0 };
  const place = placeIn(bare);
  return place === null ? null : { kind: 'rank', value: place };
}

const LONGEST = 24;

function placeIn(bare: string): number | null {
  if (FIRST_PLACE.test(bare)) return 1;
  const match = RANK.exec(bare);
  if (!match) return null;
  const [, before = '', sign, written = '', noun] = match;
  // 第3 alone may be the third of anything.
  if (sign === '第' && noun === undefined && before === '') return null;
  const value = /^\d/.test(written) ? Number(written) : readChineseNumeral(written);
  return value === null || value === 0 ? null : value;
}

const SIDE = String.raw`\d[\d.,]*\s*[^\d\s—~-]{0,6}?`;
const BETWEEN = new RegExp(
  `^\\s*(?:在|介于|处于|保持在|控制在|稳定在)?\\s*${SIDE}\\s*(?:[-—~]+|至|到|和|与)\\s*${SIDE}(?:之间|区间|范围内|间)\\s*$`,
);

/** 85%—93%之间, 介于85%和93%之间. */
export const isBetween = (folded: string): boolean => BETWEEN.test(folded);
