import type { Figure, GrowthStatement, ShareStatement } from '../statement';
import { withoutLinks } from './figures';
import type { Sentence } from './sentences';
import { placeIn, stated } from './sentences';

/** "X 万元，占 R%": shares with what they may be a share of. */
export function readShares(sentence: Sentence): ShareStatement[] {
  const { figures } = sentence;
  const found = figures.flatMap((rate, index): ShareStatement[] => {
    const part = figures[index - 1];
    if (!part || !isShare(rate) || part.unit === '%' || part.value === 0 || Number.isNaN(part.value)) return [];
    const wholes = figures.slice(0, index - 1).filter((one) => one.unit === part.unit && one.value >= part.value);
    const place = placeIn(sentence, part.labelStart, rate.end);
    return [{ kind: 'share', part, wholes, rate, isOneOfMany: false, place, ...stated(sentence) }];
  });
  const fits = (one: ShareStatement): boolean => {
    const whole = one.wholes[0];
    return whole !== undefined && Math.abs((one.part.value / whole.value) * 100 - one.rate.value) < 0.06;
  };
  return found.map((one) => ({ ...one, isOneOfMany: found.some((other) => other !== one && fits(other)) }));
}

const isShare = ({ unit, label }: Figure): boolean =>
  unit === '%' && /^[，、(]*(?:仅|约)?占(?:比)?$/.test(withoutLinks(label));

const UP = /(?:增长|增加|上升|提高|增幅|增)$/;
const DOWN = /(?:减少|下降|降低|减|降幅|降)$/;

/** "X，较上年增加 D，增长 R%" and "X，较上年 Y 增长 R%". */
export function readGrowth(sentence: Sentence): GrowthStatement[] {
  const { figures } = sentence;
  return figures.flatMap((rate, index): GrowthStatement[] => {
    const words = withoutLinks(rate.label);
    if (rate.unit !== '%' || (!UP.test(words) && !DOWN.test(words))) return [];
    const direction = UP.test(words) ? 1 : -1;
    const before = figures[index - 1];
    if (!before || before.unit === '%') return [];
    const earlier = [...(sentence.previous?.figures ?? []), ...figures.slice(0, index - 1)];
    const current = earlier.findLast((one) => one.unit === before.unit);
    if (!current || [current, before, rate].some((one) => Number.isNaN(one.value) || one.isAbout)) return [];
    const isChange =
      (direction === 1 ? UP : DOWN).test(withoutLinks(before.label)) &&
      /较|比|相比|同比/.test(wordsBetween(sentence, current, before));
    const isBase = /(?:较|比)[^，。；]*$/.test(before.label) && rate.labelStart === before.end;
    if (!isChange && !isBase) return [];
    const place = placeIn(sentence, before.labelStart, rate.end);
    const [change, base] = isChange ? [before, null] : [null, before];
    return [{ kind: 'growth', current, change, base, rate, direction, place, ...stated(sentence) }];
  });
}

function wordsBetween({ passage }: Sentence, from: Figure, to: Figure): string {
  return passage.text.slice(from.end, to.start);
}
