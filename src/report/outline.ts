import type { Passage } from '../narrative';
import { compose, joined, words } from '../narrative';
import type { SentenceId } from '../texts/catalogue';
import type { Block } from './document';

type Level = 1 | 2 | 3 | 4;

/** A section of an outline: its title and what stands in it. Sections are numbered by their place: 一、 （一） 1. */
export interface OutlineSection {
  readonly kind: 'section';
  readonly title: Passage;
  readonly parts: readonly OutlinePart[];
}
export type OutlinePart = Block | OutlineSection;

export function section(
  title: SentenceId | Passage,
  ...parts: readonly (OutlinePart | readonly OutlinePart[])[]
): OutlineSection {
  return { kind: 'section', title: typeof title === 'string' ? compose(title) : title, parts: parts.flat() };
}

/** A paragraph; nothing where it would be empty. */
export function paragraph(content: Passage): OutlinePart[] {
  return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
}

/** A paragraph of the catalogue; its 【…】 are gaps. */
export function sentence(id: SentenceId): OutlinePart[] {
  return paragraph(compose(id));
}

/** The outline as a row of blocks, its sections numbered. */
export function flatten(parts: readonly OutlinePart[], level: Level = 1): Block[] {
  let number = 0;
  return parts.flatMap((part): Block[] => {
    if (part.kind !== 'section') return [part];
    const content = joined([[words(NUMBERS[level](++number))], part.title]);
    return [{ kind: 'heading', level, content }, ...flatten(part.parts, DEEPER[level])];
  });
}

const DEEPER: Readonly<Record<Level, Level>> = { 1: 2, 2: 3, 3: 4, 4: 4 };

const NUMBERS: Readonly<Record<Level, (number: number) => string>> = {
  1: (number) => `${chineseNumber(number)}、`,
  2: (number) => `（${chineseNumber(number)}）`,
  3: (number) => `${number}.`,
  4: (number) => `（${number}）`,
};

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese numerals: 一, 十, 十二, 二十三. */
export function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return DIGITS[ones] ?? String(number);
  const head = tens === 1 ? '' : (DIGITS[tens] ?? String(tens));
  return `${head}十${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
}
