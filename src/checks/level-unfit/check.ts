import type { Indicator } from '../../layout';
import {
  COST_WORDS,
  LEVEL_OF_COUNT,
  LEVELS_OF_BENEFIT,
  LEVELS_OF_OUTPUT,
  NAMES_A_COUNT,
  NAMES_SATISFACTION,
  RATES_OF_MAKING,
  RATES_OF_QUALITY,
  TELLS_SATISFACTION,
  WHOLE_COST,
} from '../../lexicon/quality';
import { groupOf } from '../../scoring';
import type { SentenceId } from '../../texts/catalogue';
import type { Note } from '../../texts/note';
import { note } from '../../texts/note';
import type { Address } from '../../model';
import { compareUnits } from '../../quantity';
import { compact, withoutBrackets } from '../../text';
import type { Severity } from '../finding';
import type { TableCheck } from '../check';
import { rowsInUse } from '../lib/rows';

/** An indicator under a level of another kind: a benefit among the outputs, a rate of quality among the costs, money as a number. */
export const levelUnfit: TableCheck = {
  name: 'level-unfit',
  title: 'check.level-unfit',
  group: 'indicators',
  position: 5,
  severities: ['warning', 'info'],
  scope: 'table',
  run(subject, report) {
    const { sheet } = subject;
    for (const { indicator } of rowsInUse(subject)) {
      const found = misplaced(indicator);
      if (found === null) continue;
      report({
        severity: found.severity,
        at: { sheet, address: found.at },
        found: found.text,
        expected: note('check.expected-level'),
        message: found.message,
        source: note('check.source-levels'),
      });
    }
  },
};

interface Misplaced {
  readonly severity: Severity;
  readonly at: Address;
  readonly text: string;
  readonly message: Note;
}

function misplaced(indicator: Indicator): Misplaced | null {
  return levelsApart(indicator) ?? rateAsCost(indicator) ?? ofAnotherLevel(indicator) ?? noCount(indicator);
}

/** 经济效益指标 under 产出指标, 数量指标 under 效益指标. */
function levelsApart({ levels }: Indicator): Misplaced | null {
  const inner = levels.at(-1);
  const outer = levels.at(-2);
  if (!inner || !outer) return null;
  const [group, text] = [groupOf(outer.text), compact(inner.text)];
  const isApart =
    (group === 'output' && LEVELS_OF_BENEFIT.test(text)) || (group === 'benefit' && LEVELS_OF_OUTPUT.test(text));
  if (!isApart) return null;
  const args = { inner: inner.text.trim(), outer: outer.text.trim() };
  return { severity: 'warning', at: inner.cell, text: args.inner, message: note('check.level-unfit.levels', args) };
}

/** A rate of quality or speed among the costs. */
function rateAsCost({ levels, name, target, cells }: Indicator): Misplaced | null {
  const level = levels.at(-1);
  const isRate = target.kind === 'number' && target.unit === '%';
  if (!level || !isRate || groupOf(level.text) !== 'cost') return null;
  if (!RATES_OF_QUALITY.test(name) || COST_WORDS.test(name)) return null;
  const args = { name: name.trim(), level: level.text.trim() };
  return { severity: 'warning', at: cells.name, text: args.name, message: note('check.level-unfit.cost', args) };
}

/** A share or an amount of money among the numbers of things. */
function noCount(indicator: Indicator): Misplaced | null {
  const { levels, target, name, cells } = indicator;
  const level = levels.at(-1);
  if (!level || target.kind !== 'number' || !LEVEL_OF_COUNT.test(bare(level.text))) return null;
  const isShare = target.unit === '%' && /(?:率|比例|比重|占比)$/.test(bare(name));
  if (!isShare && !isMoney(indicator)) return null;
  const args = { name: name.trim(), level: level.text.trim() };
  return { severity: 'info', at: cells.name, text: args.name, message: note('check.level-unfit.count', args) };
}

/** What the name of the row plainly tells that it is, under a level of something else. */
function ofAnotherLevel(indicator: Indicator): Misplaced | null {
  const { levels, name, cells } = indicator;
  const level = levels.at(-1);
  const kind = level ? OTHER_LEVELS.find((one) => one.level.test(bare(level.text)) && one.isOther(indicator)) : null;
  if (!level || !kind) return null;
  const args = { name: name.trim(), level: level.text.trim() };
  return { severity: kind.severity, at: cells.name, text: args.name, message: note(kind.id, args) };
}

const isMoney = ({ target, name }: Indicator): boolean =>
  target.kind === 'number' &&
  target.unit !== null &&
  compareUnits(target.unit, '万元') !== null &&
  COST_WORDS.test(name);
const isCount = ({ target, name }: Indicator): boolean =>
  target.kind === 'number' && target.unit !== '%' && NAMES_A_COUNT.test(bare(name));

const OTHER_LEVELS: readonly {
  readonly level: RegExp;
  readonly isOther: (indicator: Indicator) => boolean;
  readonly severity: Severity;
  readonly id: SentenceId;
}[] = [
  {
    level: /^(?:数量|时效|成本|经济成本)(?:指标)?$/,
    isOther: ({ name }) => NAMES_SATISFACTION.test(name),
    severity: 'warning',
    id: 'check.level-unfit.satisfaction',
  },
  { level: /^时效(?:指标)?$/, isOther: isMoney, severity: 'info', id: 'check.level-unfit.money' },
  {
    level: /^时效(?:指标)?$/,
    isOther: ({ name }) => RATES_OF_MAKING.test(name),
    severity: 'info',
    id: 'check.level-unfit.quality',
  },
  { level: /^质量(?:指标)?$/, isOther: isCount, severity: 'info', id: 'check.level-unfit.number' },
  {
    level: /满意度(?:指标)?$/,
    isOther: (one) => isCount(one) && !TELLS_SATISFACTION.test(one.name),
    severity: 'info',
    id: 'check.level-unfit.number',
  },
  {
    level: /^(?:经济|社会|生态|环境)效益(?:指标)?$/,
    isOther: ({ name }) => WHOLE_COST.test(compact(name)),
    severity: 'info',
    id: 'check.level-unfit.money',
  },
];

const bare = (text: string): string => withoutBrackets(compact(text));
