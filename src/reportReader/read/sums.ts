import { least } from '../../model';
import { compareUnits } from '../../quantity';
import type { Figure, Role, SumStatement } from '../statement';
import { CLOSED_KINDS, SPENT } from '../words';
import { isMoney, withoutLinks } from './figures';
import type { Sentence } from './sentences';
import { placeIn, stated } from './sentences';

const OPENS = /其中(?:包括)?[:，]?|(?:主要)?包括[:，]?|主要用于以下方面[:，]?|分别为?[:，]?|主要用于[:，]/g;
const OPENS_BEFORE = /其中|包括/;

interface Opening {
  readonly at: number;
  readonly after: number;
  readonly to: number;
  readonly word: string;
}

const COUNTED = /([两二三四五六七八九])[项者类笔个](?:合计|共计|总计|累计|相加)$/;
const CUMULATED = /^[，、]?(?:累计|合计|共计|总计)(?:付款|支付|支出|拨付|投入)?$/;
/** Payments that are cumulated behind their list are all of it where the total comes as near as this. */
const NEAR_SUM = 0.1;

/** "甲 A，乙 B，两项合计 T" and "预付 A，支付 B，付清 C，累计 T": what follows each other is added up behind it. */
export function readTotals(sentence: Sentence): SumStatement[] {
  return sentence.figures.flatMap((total, index): SumStatement[] => {
    const before = listBefore(sentence, sentence.figures.slice(0, index), total);
    const counted = COUNTED.exec(total.label)?.[1];
    const isListed = CUMULATED.test(total.label) && isMoney(total);
    const wanted = counted === undefined ? 0 : '两二三四五六七八九'.indexOf(counted) + (counted === '两' ? 2 : 1);
    const parts = counted === undefined ? before : before.slice(-wanted);
    if (counted === undefined ? !isListed || parts.length < FEWEST_LISTED : parts.length < wanted) return [];
    const isSound = [total, ...parts].every((one) => one.unit === total.unit && one.fault === null && !one.isAbout);
    if (!isSound || total.unit === '%' || parts.some((one) => one.operator !== null)) return [];
    const sum = parts.reduce((all, one) => all + one.value, 0);
    if (counted === undefined && Math.abs(sum - total.value) > sum * NEAR_SUM) return [];
    const place = placeIn(sentence, total.labelStart, total.end);
    return [{ kind: 'sum', total, parts, isClosed: true, isOpen: false, place, ...stated(sentence) }];
  });
}

const FEWEST_LISTED = 3;

/** The figures in front of a total; where 分别 opens a list there, those of the list alone ("预算 P，实际支出分别为 A、B，共计支出 T"). */
function listBefore(sentence: Sentence, before: readonly Figure[], total: Figure): readonly Figure[] {
  const opened = sentence.passage.text.slice(sentence.start, total.labelStart).lastIndexOf('分别');
  return opened < 0 ? before : before.filter((one) => one.start > sentence.start + opened);
}

/** "预算 P，支出 S，结余 L" in one sentence, each of them once: what was spent and what is left are the budget. */
export function readBalance(sentence: Sentence): SumStatement[] {
  const money = sentence.figures.filter((one) => isMoney(one) && one.fault === null);
  const [total, ...moreTotals] = ['budget', 'initial']
    .map((role) => money.filter((one) => one.role === role))
    .filter((found) => found.length > 0)
    .slice(0, 1)
    .flat();
  const [spent, ...moreSpent] = money.filter(({ role }) => role === 'executed');
  const [left, ...moreLeft] = money.filter((one) => one.role === 'left' && BALANCE.test(withoutLinks(one.label)));
  if (!total || !spent || !left || moreTotals.length + moreSpent.length + moreLeft.length > 0) return [];
  if (total.start > spent.start || spent.start > left.start || [total, spent, left].some((one) => one.isAbout))
    return [];
  if (/其中|退回|收回|追加|追减|上年|以前年度|结转/.test(sentence.passage.text.slice(total.end, left.end))) return [];
  const parts = [spent, left].flatMap((one) => inUnitOf(total, one) ?? []);
  const finest = least([total, ...parts].map((one) => one.decimals));
  const sum = parts.reduce((all, one) => all + one.value, 0);
  if (parts.length < 2 || Math.abs(sum - total.value) <= 10 ** -finest) return [];
  const place = placeIn(sentence, total.labelStart, left.end);
  return [{ kind: 'sum', total, parts, isClosed: true, isOpen: false, place, ...stated(sentence) }];
}

const BALANCE = /^(?:资金|预算)?(?:结余|剩余|未支出|未使用)(?:资金|金额|的)?$/;

/** Totals with their parts: what follows 其中 or 包括 in the same unit, as far as the sentence (for a nested 其中: its clause) goes. */
export function readSums(sentence: Sentence): SumStatement[] {
  const openings = [...sentence.text.matchAll(OPENS)].map((found): Opening => {
    const at = sentence.start + found.index;
    const after = at + found[0].length;
    return { at, after, to: reach(sentence, at, after), word: found[0] };
  });
  return openings.flatMap((opening) => {
    const nested = openings.filter((one) => one.at > opening.at && one.at < opening.to);
    const inside = figuresInside(sentence, opening, nested);
    const byRole = STRONG.flatMap((role) => sumOfRole(sentence, opening, inside, role));
    if (byRole.length > 0) return byRole;
    const total = totalBefore(sentence, opening.at);
    return total && isOtherSide(sentence, opening, total) ? [] : sumOf(sentence, opening, inside, total);
  });
}

/**
 * Whether 分别 opens a list of another side than the total in front of it: what was spent, one by one, is not the budget taken apart.
 * 其中 and 包括 always take apart what stands before them.
 */
function isOtherSide({ passage }: Sentence, { at, word }: Opening, total: Figure): boolean {
  if (!word.startsWith('分别')) return false;
  const subject = passage.text.slice(Math.min(total.end, at), at);
  if (total.role === 'executed') return /预算/.test(subject);
  return total.role !== null && SPENT.test(subject);
}

const STRONG: readonly Role[] = ['budget', 'executed'];

/** "预算 P，其中：甲预算 A，甲执行 X，乙预算 B，乙执行 Y": budgets add to the budget, spending to the spending. */
function sumOfRole(sentence: Sentence, opening: Opening, inside: readonly Figure[], role: Role): SumStatement[] {
  const parts = inside.filter((one) => one.role === role && isMoney(one));
  return parts.length < 2 ? [] : sumOf(sentence, opening, parts, totalOfRole(sentence, opening.at, role));
}

function totalOfRole(sentence: Sentence, at: number, role: Role): Figure | null {
  const own = sentence.figures.filter((one) => one.end <= at && one.role === role && isMoney(one));
  return own.at(-1) ?? (sentence.previous ? totalOfRole(sentence.previous, Infinity, role) : null);
}

function sumOf(
  sentence: Sentence,
  { at, after, word }: Opening,
  inside: readonly Figure[],
  total: Figure | null,
): SumStatement[] {
  if (!total || total.isAbout || total.fault !== null) return [];
  const all = inside.filter((one) => isPart(one, total)).flatMap((one) => inUnitOf(total, one) ?? []);
  const parts = upToTotal(listed(all, sentence, total), total);
  if (parts.length < 2 || parts.some((one) => one.isAbout || one.fault !== null)) return [];
  const start = total.labelStart >= sentence.start ? total.labelStart : at;
  const place = placeIn(sentence, start, parts.at(-1)?.end ?? after);
  const isOpen = /^[^，。；]{0,12}等/.test(sentence.passage.text.slice(parts.at(-1)?.end ?? after));
  return [{ kind: 'sum', total, parts, isClosed: isClosed(total, parts, word), isOpen, place, ...stated(sentence) }];
}

/** The list ends at the semicolon, unless semicolons part its entries; before a figure greater than the total, and before its own sum. */
function listed(parts: readonly Figure[], { passage }: Sentence, total: Figure): readonly Figure[] {
  const between = parts.slice(1).map((one, index) => passage.text.slice(parts[index]?.end ?? 0, one.start));
  const bySemicolons = between[0]?.includes('；') ?? false;
  const end = parts.findIndex(
    (one, index) =>
      one.value > total.value ||
      (index > 0 && CUMULATED.test(one.label)) ||
      (index > 0 && !bySemicolons && (between[index - 1] ?? '').includes('；')),
  );
  return end < 0 ? parts : parts.slice(0, end);
}

/** Where the parts up to one of them make the total, what follows is beside it. */
function upToTotal(parts: readonly Figure[], total: Figure): readonly Figure[] {
  let sum = 0;
  for (const [index, part] of parts.entries()) {
    sum += part.value;
    if (
      Math.abs(sum - total.value) < 1e-6 * Math.max(1, total.value) &&
      !parts.slice(index + 1).every((one) => one.value === 0)
    ) {
      return parts.slice(0, index + 1);
    }
  }
  return parts;
}

/** The figure that is taken apart: the last one before, rates and growth left aside. */
function totalBefore(sentence: Sentence, at: number): Figure | null {
  const own = sentence.figures.filter((one) => one.end <= at && one.unit !== '%' && !/较|比/.test(one.label));
  const clause = own.filter((one) => !sentence.passage.text.slice(one.end, at).includes('；'));
  return (
    clause.at(-1) ?? (own.length > 0 ? null : (sentence.previous?.figures.findLast((one) => one.unit !== '%') ?? null))
  );
}

/** How far an opening reaches: to the bracket around it; to the semicolon, inside of an earlier one; else to the end. */
function reach(sentence: Sentence, at: number, after: number): number {
  const { text } = sentence.passage;
  const isInner = OPENS_BEFORE.test(text.slice(sentence.start, at));
  let depth = 0;
  for (let end = after; end < sentence.end; end++) {
    const letter = text.charAt(end);
    if (letter === '(') depth += 1;
    else if (letter === ')' && --depth < 0) return end;
    else if (letter === '；' && depth === 0 && isInner) return end;
  }
  return sentence.end;
}

/** The figures that an opening reaches, without those in brackets or of an opening inside of it. */
function figuresInside(sentence: Sentence, { after, to }: Opening, nested: readonly Opening[]): Figure[] {
  const { text } = sentence.passage;
  return sentence.figures.filter((one) => {
    if (one.start < after || one.end > to) return false;
    if (nested.some((inner) => one.start >= inner.after && one.end <= inner.to)) return false;
    const before = text.slice(after, one.start);
    return before.split('(').length <= before.split(')').length;
  });
}

/** A part in the unit of its total: 5440 万元 of 3.3 亿元. */
function inUnitOf(total: Figure, part: Figure): Figure | null {
  const factor = part.unit === total.unit ? 1 : compareUnits(part.unit, total.unit)?.factor;
  if (factor === undefined) return null;
  const shift = Math.round(Math.log10(factor));
  const value = Number((part.value * factor).toPrecision(12));
  return factor === 1 ? part : { ...part, value, unit: total.unit, decimals: Math.max(0, part.decimals - shift) };
}

/** Spent, received, planned or left of the same money: said beside its parts. */
const OTHER_SIDES: readonly (Role | null)[] = ['executed', 'received', 'planned', 'left'];

function isPart(figure: Figure, total: Figure): boolean {
  if (OTHER_SIDES.includes(figure.role) && figure.role !== total.role) return false;
  const isOfKind = figure.unit === total.unit || (isMoney(figure) && isMoney(total));
  return isOfKind && figure.operator === null && !/较|比|每|人均|剩余/.test(figure.label);
}

function isClosed(total: Figure, parts: readonly Figure[], opener: string): boolean {
  const names = parts.map((one) => withoutLinks(one.label));
  if (names.some((name) => /^其他|其他(?:资金|支出)?$/.test(name)) && isMoney(total)) return true;
  if (isMoney(total) && /其中包括/.test(opener)) return true;
  return CLOSED_KINDS.some(
    ({ of, kinds, atLeast }) =>
      of.test(total.label) && kinds.filter((kind) => names.some((name) => kind.test(name))).length >= atLeast,
  );
}
