import type { FactStatement, Figure } from '../statement';
import { COMPLETION_RATE, NOT_A_RESULT, OF_PLACE } from '../words';
import { withoutLinks } from './figures';
import { nameIn } from './names';
import type { Sentence } from './sentences';
import { stated } from './sentences';

/** Quantities with a name of their own: "国家高新技术企业 222 家", "研发投入达 12.4 亿元". Targets, plans and comparisons are none, nor what another statement is made of (`used`). */
export function readFacts(sentence: Sentence, used: ReadonlySet<Figure>): FactStatement[] {
  if (sentence.passage.inTable || sentence.outline.isPlan) return [];
  const facts: FactStatement[] = [];
  let head = '';
  for (const figure of sentence.figures) {
    if (used.has(figure) || !isPlain(figure)) continue;
    const raw = nameIn(figure.label);
    // A bare attribute ("强度达0.73%") belongs to the quantity before it.
    const name = /^(?:强度|占比|比例|比重)$/.test(raw) && head !== '' ? `${head}${raw}` : raw;
    head = raw;
    if (!isNameOfQuantity(name) || !isResult(sentence, figure)) continue;
    const year = yearOf(sentence, figure.start);
    if (year === 'part') continue;
    facts.push({
      kind: 'fact',
      name,
      figure,
      year,
      chapter: sentence.outline.chapter,
      isListed: sentence.outline.isListed,
      isOfPlace: OF_PLACE.test(figure.label),
      completion: completionBehind(sentence, figure),
      place: figure.place,
      ...stated(sentence),
    });
  }
  return facts;
}

/** A sound number without a bound, of money only where its words leave open which. */
function isPlain({ operator, isAbout, value, role, unit }: Figure): boolean {
  if (operator !== null || isAbout || Number.isNaN(value)) return false;
  return role === null || role === 'amount' || unit === null;
}

function isNameOfQuantity(name: string): boolean {
  return name.length >= 3 && !/的$/.test(name) && /[\u4e00-\u9fff]{2}/.test(name);
}

/** Whether the figure is what came out: no points, no target, plan or comparison. */
function isResult(sentence: Sentence, figure: Figure): boolean {
  const { label, unit } = figure;
  if (unit === '分' || !isClosedBehind(sentence, figure) || NOT_A_RESULT.test(label)) return false;
  if (isOfTarget(sentence, figure) || isAimOfNext(sentence, figure)) return false;
  return unit !== null || /(?:达|达到|为|是)$/.test(label);
}

/** "1268个，完成率105.67%": said of what stands right before it. */
function completionBehind({ figures, passage }: Sentence, figure: Figure): Figure | null {
  const next = figures[figures.indexOf(figure) + 1];
  if (!next || next.unit !== '%' || !COMPLETION_RATE.test(withoutLinks(next.label))) return null;
  return /^，$/.test(passage.text.slice(figure.end, next.labelStart)) && next.label.length <= '指标完成率为'.length
    ? next
    : null;
}

/** Behind "总体目标：", or in the quotes behind 指标值. */
function isOfTarget({ passage, start }: Sentence, figure: Figure): boolean {
  const before = passage.text.slice(start, figure.start);
  return (
    /(?:目标|计划|任务|指标值)[^，。；]{0,6}:/.test(before) ||
    /(?:指标值|目标值?|要求|计划)[为是:]?“[^”]*$/.test(before)
  );
}

/** "举办沙龙5场，完成3场": what was done comes behind, so the number before it is what was aimed at. */
function isAimOfNext({ passage, end }: Sentence, figure: Figure): boolean {
  return /^，(?:全年|年内|目前|现)?(?:实际|已|共|只|仅)*(?:完成|实现)了?\d/.test(passage.text.slice(figure.end, end));
}

/** "6个新型研发机构": what is counted stands behind the number, not before it. */
function isClosedBehind({ passage }: Sentence, figure: Figure): boolean {
  return /^(?:[，。；、:)”!?\n]|$)/.test(passage.text.slice(figure.end));
}

/**
 * The year named last before the figure in its sentence, else the section's; 'part' where a month before December stands with it,
 * or where the sentence goes on to other years or the passage last spoke of one: of which year it is then nobody knows.
 */
function yearOf(sentence: Sentence, at: number): number | null | 'part' {
  const { passage, section, start, end } = sentence;
  const [, year, month] = yearsIn(passage.text.slice(start, at)).at(-1) ?? [];
  if (month !== undefined && month !== '12') return 'part';
  if (year !== undefined) return Number(year);
  const around = [yearsIn(passage.text.slice(0, start)).at(-1), yearsIn(passage.text.slice(at, end))[0]];
  const isOther = around.some((found) => found !== undefined && Number(found[1]) !== section.year);
  return isOther ? 'part' : section.year;
}

/** The years of a text with their months; those of documents and remarks in brackets left aside. */
function yearsIn(text: string): RegExpExecArray[] {
  return [...text.replace(/《[^》]*》|\([^()]*\)/g, '').matchAll(/(20\d\d)年(?:(\d{1,2})月)?/g)];
}
