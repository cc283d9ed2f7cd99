import type { IRange, IStyleBase } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  iconMap,
} from '@univerjs/sheets-conditional-formatting';
import { formatAddress } from '../../model';
import type { ConditionEffect, ConditionalFormat, ConditionMarks, ConditionPoint } from '../../model';

/** A formula of the file in the grid's words; `first`: the cell that it is seen from. */
export type ToGrid = (formula: string, first: string) => string;

type Translate = (formula: string) => string;

type Drawn<Kind extends ConditionEffect['kind']> = Extract<ConditionEffect, { kind: Kind }>;

/** What fills a bar to the left of nought, where the file says nothing of it. */
const NEGATIVE = '#FF0000';

/** The conditional formats of a sheet as Univer takes them, in their order; those that it does not know are left out. */
export function conditionRules(conditions: readonly ConditionalFormat[], toGrid: ToGrid): IConditionFormattingRule[] {
  return conditions.flatMap(({ ranges, stop, effect }, index) => {
    const { top: row = 0, left: column = 0 } = ranges[0] ?? {};
    const rule = ruleOf(effect, (formula) => toGrid(formula, formatAddress({ row, column })));
    return rule ? { cfId: `condition-${index}`, ranges: ranges.map(gridRange), stopIfTrue: stop, rule } : [];
  });
}

function gridRange({ top, left, bottom, right }: ConditionalFormat['ranges'][number]): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function ruleOf(effect: ConditionEffect, toGrid: Translate): IConditionalFormattingRuleConfig | null {
  switch (effect.kind) {
    case 'marks':
      return marksRule(effect, toGrid);
    case 'scale':
      return {
        type: CFRuleType.colorScale,
        config: effect.points.map((point, index) => ({ index, color: point.colour, value: pointOf(point, toGrid) })),
      };
    case 'bar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: effect.showsValue,
        config: {
          min: pointOf(effect.least, toGrid),
          max: pointOf(effect.most, toGrid),
          isGradient: true,
          positiveColor: effect.colour,
          nativeColor: NEGATIVE,
        },
      };
    case 'icons':
      return iconRule(effect, toGrid);
  }
}

function marksRule({ test, fill, font, bold }: ConditionMarks, toGrid: Translate): IConditionalFormattingRuleConfig {
  const style: IStyleBase = {
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(font === null ? {} : { cl: { rgb: font } }),
    ...(bold === null ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
  const type = CFRuleType.highlightCell;
  switch (test.kind) {
    case 'formula':
      return { type, style, subType: CFSubRuleType.formula, value: toGrid(test.formula) };
    case 'repeated':
      return { type, style, subType: CFSubRuleType.duplicateValues };
    case 'unique':
      return { type, style, subType: CFSubRuleType.uniqueValues };
    case 'rank': {
      const { count, isPercent, fromBottom } = test;
      return { type, style, subType: CFSubRuleType.rank, value: count, isPercent, isBottom: fromBottom };
    }
    case 'average': {
      const { greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual } = CFNumberOperator;
      const [strict, loose] = test.isAbove
        ? ([greaterThan, greaterThanOrEqual] as const)
        : ([lessThan, lessThanOrEqual] as const);
      return { type, style, subType: CFSubRuleType.average, operator: test.isInclusive ? loose : strict };
    }
  }
}

/** Univer wants the icons from the greatest value down; of each set the first is the best. */
function iconRule({ set, points, isReversed, showsValue }: Drawn<'icons'>, toGrid: Translate) {
  const iconType = Object.keys(iconMap).find((name): name is keyof typeof iconMap => name === set);
  if (!iconType) return null;
  const config = [...points].reverse().map((point, index) => ({
    operator: point.isInclusive ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.greaterThan,
    value: pointOf(point, toGrid),
    iconType,
    iconId: String(isReversed ? points.length - 1 - index : index),
  }));
  return { type: CFRuleType.iconSet as const, isShowValue: showsValue, config };
}

const POINTS: Readonly<Record<ConditionPoint['kind'], CFValueType>> = {
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
  least: CFValueType.min,
  greatest: CFValueType.max,
};

function pointOf({ kind, value }: ConditionPoint, toGrid: Translate) {
  const type = POINTS[kind];
  if (value === null) return { type };
  return { type, value: typeof value === 'string' ? toGrid(value) : value };
}
