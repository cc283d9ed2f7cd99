import { ENDS_IN_DECREASE, ENDS_IN_GROWTH } from '../../lexicon/changes';
import { formatNumber } from '../../quantity';
import type { Figure, GrowthStatement, Section, ShareStatement } from '../statement';
import { withoutLinks } from './figures';
import { nameIn } from './names';
import type { Sentence } from './sentences';
import { placeIn, stated } from './sentences';

/** The figures of each section by the names that wholes are called by. */
export type Wholes = ReadonlyMap<Section, ReadonlyMap<string, readonly Figure[]>>;

export function wholesOf(sentences: readonly Sentence[]): Wholes {
  const wholes = new Map<Section, Map<string, Figure[]>>();
  for (const { section, figures, passage } of sentences) {
    if (passage.inTable) continue;
    const own = wholes.get(section) ?? new Map<string, Figure[]>();
    wholes.set(section, own);
    for (const figure of figures) {
      const name = wholeName(figure.label);
      if (name !== '' && figure.fault === null && !figure.isAbout) own.set(name, [...(own.get(name) ?? []), figure]);
    }
  }
  return wholes;
}

/** "2024年本年支出合计" and "支出总额" are one whole: 支出. */
function wholeName(label: string): string {
  return nameIn(label)
    .replace(/(?:合计|总计|总额|总数|总量|累计完成|完成)+$/, '')
    .replace(/^(?:本年度?|全年|年度|[当全][年省市县区旗盟州]|总)+/, '');
}

const SHARE = /^[，、(]*(?:仅|约)?占(?:比(?:例|重)?)?([^，。；、(]{0,24}?)(?:的(?:比例|比重)?)?$/;

/** "X 万元，占 R%", "X 万元，占支出合计的 R%": shares with what they may be a share of. */
export function readShares(sentence: Sentence, wholes: Wholes): ShareStatement[] {
  const { figures } = sentence;
  const found = figures.flatMap((rate, index): ShareStatement[] => {
    const part = figures[index - 1];
    const named = rate.unit === '%' ? SHARE.exec(withoutLinks(rate.label))?.[1] : undefined;
    if (named === undefined || !part || part.unit === '%' || !(part.value > 0)) return [];
    const before = named === '' ? wholesBefore(sentence, index - 1) : wholesNamed(named, sentence, rate, wholes);
    const fitting = before.filter((one) => one !== part && one.unit === part.unit && one.value >= part.value);
    const place = placeIn(sentence, part.labelStart, rate.end);
    return [{ kind: 'share', part, wholes: fitting, rate, isSure: named !== '', place, ...stated(sentence) }];
  });
  const fits = (one: ShareStatement): boolean => {
    const whole = one.wholes[0];
    return whole !== undefined && Math.abs((one.part.value / whole.value) * 100 - one.rate.value) < 0.06;
  };
  return found.map((one) => ({ ...one, isSure: one.isSure || found.some((other) => other !== one && fits(other)) }));
}

/** The figures before a part, and where its sentence begins with 其中 the total in the sentence before. */
function wholesBefore({ text, figures, previous }: Sentence, until: number): Figure[] {
  const total = /^其中/.test(text) ? (previous?.figures.filter((one) => one.unit !== '%').slice(0, 1) ?? []) : [];
  return [...total, ...figures.slice(0, until)];
}

/** What bears the name in the section before; none where the name has two values there. */
function wholesNamed(name: string, { section }: Sentence, rate: Figure, wholes: Wholes): Figure[] {
  const own = wholes.get(section)?.get(wholeName(name)) ?? [];
  const before = own.filter(({ place, start }) => {
    const paragraphs = place.paragraph - rate.place.paragraph;
    return paragraphs < 0 || (paragraphs === 0 && start < rate.start);
  });
  return new Set(before.map((one) => one.value)).size === 1 ? before.slice(0, 1) : [];
}

/** "X，较上年增加 D，增长 R%" and "X，较上年 Y 增长 R%". */
export function readGrowth(sentence: Sentence): GrowthStatement[] {
  const { figures } = sentence;
  return figures.flatMap((rate, index): GrowthStatement[] => {
    const words = withoutLinks(rate.label);
    const direction = directionOf(rate.unit === '%' ? words : '');
    const before = figures[index - 1];
    if (direction === null || !before || before.unit === '%') return [];
    const current = grownFigure(sentence, before);
    if (!current || [current, before, rate].some((one) => Number.isNaN(one.value) || one.isAbout)) return [];
    const between = wordsBetween(sentence, current, before);
    const isChange = directionOf(withoutLinks(before.label)) === direction && /较|比|相比|同比/.test(between);
    const isBase = /(?:较|比)[^，。；]*$/.test(before.label) && rate.labelStart === before.end;
    if (!isChange && !isBase) return [];
    const place = placeIn(sentence, before.labelStart, rate.end);
    const said = { kind: 'growth' as const, rate, direction, place, ...stated(sentence) };
    if (isChange && FROM_BEFORE.test(current.label) && THIS_YEAR.test(between))
      return [{ ...said, current: after(current, before, direction), change: before, base: current }];
    const [change, base] = isChange ? [before, null] : [null, before];
    return [{ ...said, current, change, base }];
  });
}

/** What a change or an earlier value before a rate belongs to: the last figure in its unit before it, here or a sentence before. */
function grownFigure({ figures, previous }: Sentence, before: Figure): Figure | undefined {
  const earlier = [...(previous?.figures ?? []), ...figures.slice(0, figures.indexOf(before))];
  return earlier.findLast((one) => one.unit === before.unit);
}

function directionOf(words: string): 1 | -1 | null {
  if (ENDS_IN_GROWTH.test(words)) return 1;
  return ENDS_IN_DECREASE.test(words) ? -1 : null;
}

/** "2021年支出 X，本年较上年增加 D": X is the year before, D leads on to this one. */
const FROM_BEFORE = /^(?:20\d\d年度?|上年度?|去年)/;
const THIS_YEAR = /[，；](?:本年度?|今年|当年|20\d\d年度?)[^，；]*[较比]/;

function after(earlier: Figure, change: Figure, direction: number): Figure {
  const value = Number((earlier.value + direction * change.value).toPrecision(12));
  return { ...earlier, value, text: `${formatNumber(value, 6)}${earlier.unit ?? ''}` };
}

function wordsBetween({ passage }: Sentence, from: Figure, to: Figure): string {
  return passage.text.slice(from.end, to.start);
}
