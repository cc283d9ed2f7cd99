import { least } from '../../model';
import { compareUnits } from '../../quantity';
import { compareTo } from '../../decimal';
import { asPrinted } from '../figures';
import type { ExecutionStatement, Figure, Section, SumStatement } from '../statement';
import { EXECUTION_RATE, IDLE_MONEY_WORDS } from '../words';
import { isMoney, subjectOf, withoutLinks } from './figures';
import { likeness } from './names';
import type { Sentence } from './sentences';
import { placeIn, stated } from './sentences';

/** The pot of money that a figure's words name: "中央财政资金实际支出" → "中央"; '' where they name none. */
export const potOf = (figure: Figure): string => bare(subjectOf(figure.label, IDLE_MONEY_WORDS));

const bare = (pot: string): string => (/^(?:支出|收入|总|项目|单位|专项)?$/.test(pot) ? '' : pot);

const ratePot = (figure: Figure): string =>
  withoutLinks(figure.label)
    .replace(EXECUTION_RATE, '')
    .replace(/(?:预算|总体)+$/, '')
    .replace(IDLE_MONEY_WORDS, '');

const isRate = ({ unit, label }: Figure): boolean => unit === '%' && EXECUTION_RATE.test(withoutLinks(label));
const hasMoneyRole = (figure: Figure): boolean => isMoney(figure) && figure.role !== null;
const isBase = ({ role }: Figure): boolean => role === 'budget' || role === 'initial';
const isSame = (a: string, b: string): boolean => a === b;

/**
 * Budget, spending and rate of each sentence. A rate rests on the spending and budgets of the same pot: of its own sentence,
 * else of the section; the budget of a project's section stands for its whole.
 */
export function readExecution(sentences: readonly Sentence[], sums: readonly SumStatement[]): ExecutionStatement[] {
  return sentences.flatMap((sentence) => {
    const rates = sentence.figures.filter(isRate);
    if (rates.length === 0) return amountsOnly(sentence);
    return rates.flatMap((rate) => ofRate(rate, sentence, sentences, sums));
  });
}

function ofRate(
  rate: Figure,
  sentence: Sentence,
  all: readonly Sentence[],
  sums: readonly SumStatement[],
): ExecutionStatement[] {
  // 执行率均为95%: of each of several pots, whose budgets stand elsewhere.
  if (/均[为达]?$/.test(rate.label)) return [];
  const before = sentence.figures.filter((one) => one.start < rate.start && hasMoneyRole(one));
  const named = ratePot(rate);
  const spent = before.filter((one) => one.role === 'executed');
  const executed =
    spent.findLast((one) => named === '' || isSame(potOf(one), named)) ??
    (named === '' ? wholeOf(spentBefore(rate, sentence), sums) : spent.findLast((one) => potOf(one) === ''));
  const parts = executed ? [exactly(executed, sentence)] : partsSpent(rate, sentence.section, all, sums);
  if (parts.length === 0 && !/执行|预算|资金|经费/.test(rate.label)) return [];
  const pot = executed ? potOf(executed) || named : named;
  const budgets = budgetsFor({ pot, rate, parts }, sentence, all, sums);
  const others = before.filter((one) => one.role === 'received' || one.role === 'planned');
  const first = [...budgets, ...parts, rate].filter((one) => one.start >= sentence.start && one.start < sentence.end);
  const start = least(first.map((one) => one.labelStart));
  const place = placeIn(sentence, executed?.labelStart ?? start, rate.end);
  return [
    {
      kind: 'execution',
      subject: pot,
      budgets,
      others,
      executed: parts,
      rate,
      place,
      sentence: sentence.text,
      ...stated(sentence),
    },
  ];
}

/** "公务接待费支出 2 万元，完成预算 80%": spending by its plain name, right before the rate. */
function spentBefore(rate: Figure, { figures }: Sentence): Figure | undefined {
  const last = figures[figures.indexOf(rate) - 1];
  return last && isMoney(last) && last.role === null && /支出$/.test(withoutLinks(last.label)) ? last : undefined;
}

/** "支出 X，其中基本支出 A，项目支出 B，执行率 R": the rate is that of the whole, not of the part named last. */
function wholeOf(spent: Figure | undefined, sums: readonly SumStatement[]): Figure | undefined {
  const sum = spent && sums.find((one) => one.parts.includes(spent));
  return sum && /支出$/.test(withoutLinks(sum.total.label)) ? sum.total : spent;
}

/** "21.55万元（215457.6元）": of an amount said twice the one with more digits is meant. */
function exactly(figure: Figure, { passage, figures }: Sentence): Figure {
  const again = figures.find(({ start }) => start === figure.end + 1);
  if (!again || again.label !== '' || !isMoney(again) || passage.text.charAt(figure.end) !== '(') return figure;
  const factor = compareUnits(again.unit, figure.unit)?.factor;
  const isSame = factor !== undefined && compareTo(again.value * factor, asPrinted(figure), 0) === 'same';
  return isSame ? again : figure;
}

/** Spending without a rate, beside its budget. */
function amountsOnly(sentence: Sentence): ExecutionStatement[] {
  const money = sentence.figures.filter(hasMoneyRole);
  const executed = money.filter((one) => one.role === 'executed');
  if (executed.length === 0) return wholeBudget(sentence);
  return executed.map((one) => {
    const pot = potOf(one);
    const budgets = money.filter((other) => isBase(other) && isSame(potOf(other), pot));
    const others = money.filter(({ role }) => role === 'received' || role === 'planned');
    return {
      kind: 'execution',
      subject: pot,
      budgets,
      others,
      executed: [one],
      rate: null,
      place: one.place,
      sentence: sentence.text,
      ...stated(sentence),
    };
  });
}

/** "年度资金预算总额 X": of no department and no pot, so of what the report is about. */
const WHOLE = /^(?:20\d\d年度?|\([^()]*\)|本?年度|全年|项目|专项|财政|资金|预算)*总额$/;

function wholeBudget(sentence: Sentence): ExecutionStatement[] {
  const budget = sentence.figures.find((one) => isMoney(one) && !one.isAbout && WHOLE.test(withoutLinks(one.label)));
  if (!budget) return [];
  const said = { subject: '', budgets: [budget], others: [], executed: [], rate: null };
  return [{ kind: 'execution', ...said, place: budget.place, sentence: sentence.text, ...stated(sentence) }];
}

/** What was spent of a fund, and the rate printed for it. */
interface Spending {
  readonly pot: string;
  readonly rate: Figure;
  readonly parts: readonly Figure[];
}

function budgetsFor(
  { pot, rate, parts: spentParts }: Spending,
  sentence: Sentence,
  all: readonly Sentence[],
  sums: readonly SumStatement[],
): Figure[] {
  const isWhole = spentParts.length > 1;
  const [spent] = spentParts;
  const { section } = sentence;
  const own = sentence.figures.filter((one) => isMoney(one) && one.start < rate.start);
  const strong = own.filter((one) => isBase(one) && isSame(potOf(one), pot));
  if (strong.length > 0) return strong;
  // Spending that names no pot is of the one that its sentence speaks of.
  const any = pot === '' ? own.filter(isBase) : [];
  const near = any.filter((one) => !sentence.passage.text.slice(one.end, rate.start).includes('；'));
  if (any.length > 0) return [...(near.length > 0 ? near : any)].reverse();
  const parts = sums.filter((sum) => sum.section === section).flatMap((sum) => sum.parts);
  const part =
    pot === ''
      ? []
      : parts.filter((one) => one !== spent && (potOf(one) === pot || likeness(withoutLinks(one.label), pot) > CLOSE));
  if (part.length > 0) return part;
  const loose = own.filter(
    (one) =>
      (one.role === 'amount' && (potOf(one) === pot || potOf(one) === '' || pot === '')) || one.role === 'received',
  );
  const large = loose.filter((one) => one.unit !== spent?.unit || one.value >= spent.value);
  if (large.some((one) => one.role === 'amount')) return large;
  const earlier = all.filter((one) => one.section === section);
  const figures = earlier.flatMap((one) => one.figures).filter(isMoney);
  const elsewhere = figures.filter((one) => isBase(one) && isSame(potOf(one), pot));
  if (pot !== '') return elsewhere.length > 0 ? elsewhere : only(figures.filter((one) => isGiven(one, pot)));
  if (section.kind !== 'project') return budgetsBefore(sentence);
  const totals = sums.filter((sum) => sum.section === section && isMoney(sum.total)).map((sum) => sum.total);
  return elsewhere.length > 0
    ? elsewhere
    : isWhole
      ? totals
      : figures.filter((one) => one.role === 'amount').slice(0, 1);
}

/** Money arranged for the very pot, or received for it. */
function isGiven(figure: Figure, pot: string): boolean {
  return (figure.role === 'amount' || figure.role === 'received') && likeness(potOf(figure), pot) === 1;
}

/** Figures that all say the same; none where they do not. */
function only(figures: readonly Figure[]): Figure[] {
  return new Set(figures.map((one) => one.value)).size === 1 ? figures.slice(0, 1) : [];
}

/** Budgets without a name of their own in the sentences before, in the same paragraph. */
function budgetsBefore({ previous }: Sentence): Figure[] {
  const own = previous?.figures.filter((one) => isMoney(one) && isBase(one) && potOf(one) === '') ?? [];
  return own.length > 0 || previous === null ? own : budgetsBefore(previous);
}

const CLOSE = 0.8;

/** "整体使用率": the whole of what the section's parts have spent, when every part of its budget is accounted for. */
function partsSpent(rate: Figure, section: Section, all: readonly Sentence[], sums: readonly SumStatement[]): Figure[] {
  if (!/整体|总体|合计|总/.test(rate.label)) return [];
  const sum = sums.find((one) => one.section === section && isMoney(one.total) && one.parts.length > 1);
  if (!sum) return [];
  const spent = all
    .filter((one) => one.section === section)
    .flatMap((one) => one.figures)
    .filter((one) => one.role === 'executed' && isMoney(one));
  const found = sum.parts.map((part) => {
    const name = withoutLinks(part.label);
    const figure = spent.find((one) => likeness(potName(one), name) > CLOSE) ?? null;
    return { figure, isUnused: isUnused(name, section) };
  });
  if (found.some(({ figure, isUnused: unused }) => figure === null && !unused)) return [];
  return found.flatMap(({ figure }) => figure ?? []);
}

const potName = (figure: Figure): string => withoutLinks(figure.label).replace(/(?:费用)?(?:实际)?(?:使用|支出)$/, '');

function isUnused(name: string, section: Section): boolean {
  const stem = name.replace(/(?:资金|经费|费用|费)$/, '');
  const at = section.text.lastIndexOf(stem);
  return at >= 0 && /^[^，。；]{0,8}(?:尚)?未(?:使用|支出|开支)/.test(section.text.slice(at + stem.length));
}
