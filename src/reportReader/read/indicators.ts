import { compareUnits } from '../../quantity';
import type { Figure, IndicatorStatement } from '../statement';
import { COMPLETION_RATE } from '../words';
import { withoutLinks } from './figures';
import { nameIn } from './names';
import type { Sentence } from './sentences';
import { placeIn, stated } from './sentences';

interface Line {
  readonly name: string;
  readonly target: Figure;
  readonly actual: Figure | null;
  readonly rate: Figure | null;
  readonly last: Figure;
}

const TARGET_WORDS = /(?:年度|年初|全年|预期)?(?:指标值|目标值|绩效目标|年初目标|年度目标|预期值|目标)$/;
/** 评审数量，指标值“300项以上”: the name before the title, the target in quotes. */
const QUOTED_TARGET = /([^，。；:]+)[，:](?:年度|年初|全年)?(?:指标值|目标值)(?:为|是|:)?“$/;
const LONGEST_NAME = 80;
const ACTUAL_WORDS = /^[，、]?(?:实际|完成|全年实际|年末|已完成|目前|截[至止]).*|.*(?:完成值|实际值|实现值)$/;

/** Targets with what was reached, in the order written: "X ≥ 3 个，实际完成 7 个，完成率 233.33%"; goals have a target alone. */
export function readIndicators(sentence: Sentence): IndicatorStatement[] {
  const found: IndicatorStatement[] = [];
  let open: Line | null = null;
  const close = (): void => {
    if (open) {
      const { name, target, actual, rate, last } = open;
      const place = placeIn(sentence, target.labelStart, last.end);
      found.push({ kind: 'indicator', name, target, actual, rate, place, ...stated(sentence) });
    }
    open = null;
  };
  sentence.figures.forEach((_, index) => {
    const said = shareOfGoal(sentence, index);
    if (said) found.push(said);
  });
  for (const [index, figure] of sentence.figures.entries()) {
    const name = targetName(figure, sentence) ?? plannedName(figure, sentence.figures[index + 1]);
    if (name !== null) {
      close();
      open = { name, target: figure, actual: null, rate: null, last: figure };
    } else if (open) {
      const line: Line = open;
      if (/[；]/.test(sentence.passage.text.slice(line.last.end, figure.labelStart))) {
        close();
        continue;
      }
      if (isRate(figure) && line.rate === null) open = { ...line, rate: figure, last: figure };
      else if (isActual(figure) && line.actual === null && line.rate === null) {
        open = { ...line, actual: figure, last: figure };
      } else close();
    }
  }
  close();
  return found;
}

/** "读书会26场，完成年初目标24场的108.33%": what was done, what was aimed at, and the one as a share of the other. */
function shareOfGoal(sentence: Sentence, index: number): IndicatorStatement | null {
  const [actual, target, rate] = sentence.figures.slice(index, index + 3);
  if (!actual || !target || rate?.unit !== '%' || rate.label !== '的') return null;
  const isGoal = /(?:年初|年度|全年|计划|预期)?(?:目标|任务)(?:数|值)?$/.test(withoutLinks(target.label));
  const between = sentence.passage.text.slice(actual.end, target.labelStart);
  if (!isGoal || !/^[，、]?$/.test(between) || target.operator !== null || actual.operator !== null) return null;
  const name = nameIn(actual.label);
  if (!isName(name) || actual.unit === '%' || compareUnits(actual.unit, target.unit)?.factor !== 1) return null;
  const place = placeIn(sentence, actual.labelStart, rate.end);
  return { kind: 'indicator', name, target, actual, rate, place, ...stated(sentence) };
}

/** "计划抽检商品100批次，实际抽检104批次": the name before a target that is only called a plan; null where no result follows. */
function plannedName(figure: Figure, next: Figure | undefined): string | null {
  if (!next || figure.operator !== null || next.unit !== figure.unit || !/^[，、]?实际/.test(next.label)) return null;
  const name = /^(?:.*[，、])?计划(.+)$/.exec(withoutLinks(figure.label))?.[1];
  const own = name === undefined ? '' : nameIn(name);
  const done = withoutLinks(next.label).replace(/^[，、]?实际/, '');
  return isName(own) && (done === '' || done === '完成' || own.startsWith(done)) ? own : null;
}

const isRate = ({ label, unit }: Figure): boolean => unit === '%' && COMPLETION_RATE.test(withoutLinks(label));
const isActual = ({ label, operator }: Figure): boolean =>
  operator === null && ACTUAL_WORDS.test(withoutLinks(label) || label);

/** The name of the indicator whose target the figure is; null where it is none. */
function targetName(figure: Figure, sentence: Sentence): string | null {
  if (Number.isNaN(figure.value)) return null;
  const from = Math.max(sentence.start, figure.labelStart - LONGEST_NAME);
  const before = sentence.passage.text.slice(from, figure.labelStart);
  const quoted = QUOTED_TARGET.exec(before)?.[1];
  if (quoted !== undefined && figure.label === '') return isName(nameIn(quoted)) ? nameIn(quoted) : null;
  const words = withoutLinks(figure.label);
  if (figure.operator !== null) {
    // "…，指标值≥360天": the name stands before its title.
    const own = nameIn(figure.label).replace(TARGET_WORDS, '');
    return isName(own) ? own : null;
  }
  if (!/(?:值|目标)(?:为|是|:)?$/.test(figure.label) || !TARGET_WORDS.test(words) || /较|比|超过/.test(words))
    return null;
  const own = nameIn(words.replace(TARGET_WORDS, ''));
  return isName(own) ? own : nameInClause(before);
}

/** The name that a clause of its own has before the words: "培训学员数量，目标值200人次". */
function nameInClause(before: string): string | null {
  const clause = /([^，；。:]+)[，:]$/.exec(before)?.[1];
  const name = clause === undefined ? '' : nameIn(clause);
  return isName(name) && !/\d/.test(name) ? name : null;
}

const isName = (name: string): boolean => name.length >= 3 && /[\u4e00-\u9fff]{2}/.test(name);
