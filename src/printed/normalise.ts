import { NOTES_BEGIN, NOTE_GOES_ON } from '../lexicon/printedRules';
import { compact } from '../text';

/** Signs that mean one thing, as one sign. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[~～—–－−―]+/g, '-'],
  [/(?<=[\d%)])(?:至|到)(?=\d)/g, '-'],
  [/[×✕✖·*xX](?=[\d(（\u4e00-\u9fffAB])/g, '×'],
  [/[÷∕]/g, '/'],
  [/乘以|乘/g, '×'],
  [/除以/g, '/'],
  [/(?:≧|>=|=>)/g, '≥'],
  [/(?:≦|<=|=<|⩽)/g, '≤'],
  [/﹤/g, '<'],
  [/﹥/g, '>'],
  [/±?\+?-(?=\d+%以内)/g, '±'],
  [/[“”"'‘’《》]/g, ''],
  [/每(?:个)?一(?=[\u4e00-\u9fff])/g, '每1'],
  [/(?<=每[\u4e00-\u9fff]{1,6})一(?=(?:个|人|次|起|份|项|例|件|天|日|处|户|家|场|期|%))/g, '1'],
  [/(?<=不足|按)一(?=个)/g, '1'],
  [/(?<=(?:出现|发生|发现))一(?=[\u4e00-\u9fff])/g, '1'],
  [/(?<=\d)个(?=(?:人|次|起|份|项|例|件|天|日)[扣的,])/g, ''],
];

/** The text of a rule as it is compared: half-width, without blanks, one sign for each meaning. */
export function normaliseRule(text: string): string {
  return SIGNS.reduce((said, [pattern, sign]) => said.replace(pattern, sign), compact(text));
}

/** Without the numbers before its parts. */
export const withoutNumbers = (plain: string): string =>
  plain.replace(/(?<=^|[;。,])\d{1,2}[.、)](?=[\u4e00-\u9fff])/g, '');

/** The sentences of a block of notes, each without the number or the word 注 before it. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[\r\n]+|[。！]|(?=(?<![\d.])\d{1,2}[、．.](?!\d))|(?=[（(]\d{1,2}[）)])|(?=[①-⑳])/)
    .map((sentence) => withoutBeginning(sentence.trim()))
    .filter((sentence) => sentence !== '');
}

function withoutBeginning(sentence: string): string {
  const plain = compact(sentence);
  if (!NOTES_BEGIN.test(plain) && !NOTE_GOES_ON.test(plain) && !/^[①-⑳]/.test(sentence)) return sentence;
  return sentence
    .replace(/^\s*(?:[\u4e00-\u9fff]\s*){1,6}\s*[:：]\s*/, '')
    .replace(/^注(?=\d)/, '')
    .replace(
      /^\s*(?:\d{1,2}\s*[.、．,，)）]|[（(]\s*[\d一二三四五六七八九十]{1,2}\s*[）)]|[①-⑳]|[一二三四五六七八九十]{1,2}、|[*※])\s*/,
      '',
    )
    .trim();
}
