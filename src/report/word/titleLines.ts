import type { Passage, Span } from '../../narrative';
import { textOf, words } from '../../narrative';

/** Characters of 二号 on one line of the text's width. */
const LINE = 20;

/** Digits take a little more than half a character: a title that fills the line to the last of them would lose that one. */
const SLACK = 0.5;

/** Words that a title's second line may begin with. */
const BEGINS = /^(?:部门整体支出|部门预算项目|专项资金绩效|项目支出绩效|绩效自评)/;
/** Words that its first line may end with. */
const ENDS = /(?:年度|[省市县区局厅委办院所部会】]|中心|资金|经费|项目|专项|补贴|工程)$/;

/**
 * A title too long for one line as two, broken between words and as evenly as they allow (GB/T 9704: a line break keeps words whole).
 * Left as it is where there is no such place.
 */
export function titleLines(title: Passage): Passage {
  const text = textOf(title);
  if (widthOf(text) <= LINE - SLACK) return title;
  const places = Array.from({ length: text.length - 1 }, (_, index) => index + 1).filter((at) => {
    const [first, second] = [text.slice(0, at), text.slice(at)];
    const isBetween = BEGINS.test(second) || (ENDS.test(first) && !/^[年度局厅会部门院所区市县】]/.test(second));
    return isBetween && !isInGap(first) && longer(first, second) <= LINE;
  });
  const best = places.reduce<number | null>((known, at) => {
    if (known === null) return at;
    const width = (place: number): number => longer(text.slice(0, place), text.slice(place));
    return width(at) < width(known) ? at : known;
  }, null);
  return best === null ? title : brokenAt(title, best);
}

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter <= '\u00ff' ? 0.5 : 1), 0);
const longer = (first: string, second: string): number => Math.max(widthOf(first), widthOf(second));
const isInGap = (before: string): boolean => before.lastIndexOf('【') > before.lastIndexOf('】');

/** The passage with a line break after so many characters. */
function brokenAt(passage: Passage, at: number): Passage {
  let passed = 0;
  return passage.flatMap((span): Span[] => {
    const length = textOf([span]).length;
    const here = at - passed;
    passed += length;
    if (here <= 0 || here > length) return [span];
    if (here === length) return [span, words('\n')];
    if (span.kind === 'gap') return [span];
    return [{ ...span, text: span.text.slice(0, here) }, words('\n'), { ...span, text: span.text.slice(here) }];
  });
}
